// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "export/reporttemplate.h"
#include "store/datafolder.h"

#include <QTextStream>

namespace gouji::cli {

/// Puts copies of the report's wording where they can be edited and are found again.
int templates(const Options &options, Streams streams)
{
    if (!options.files.isEmpty()) {
        streams.err << usage(options.command);
        return WrongUsage;
    }
    const QString folder = options.outFolder.isEmpty() ? DataFolder::standard().templatesPath() : options.outFolder;
    const Result<QStringList> paths = writeTemplates(folder);
    if (!paths) {
        streams.err << paths.error().message << '\n';
        return WrongUsage;
    }
    int status = NoErrorFound;
    for (const Language language : {Language::Chinese, Language::English}) {
        if (const ReportTemplate made = reportTemplate(folder, language); !made.problem.isEmpty()) {
            streams.err << made.problem << '\n';
            status = ErrorsFound;
        }
    }
    for (const QString &path : paths.value())
        streams.out << path << '\n';
    return status;
}

} // namespace gouji::cli
