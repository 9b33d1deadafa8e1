// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/output.h"
#include "session/importinglog.h"

#include <QCoreApplication>
#include <QTextStream>

namespace gouji::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ImportLogCommand)
};

QString oneLine(QString text) { return text.replace(u'\n', QStringLiteral(" · ")); }

} // namespace

int importEvents(const QString &path, const Options &options, const DataFolder &folder, Streams streams)
{
    const std::optional<bool> take =
        options.take.isEmpty() ? std::optional<bool>() : options.take == QLatin1StringView("log");
    const Result<ImportedLog> log = importLog(path, folder, take);
    if (!log) {
        sayUnread(streams, path, log.error());
        return FileNotRead;
    }
    const std::vector<EventConflict> &conflicts = log.value().conflicts;
    streams.out << path << ": " << Tr::tr("events added: %1").arg(log.value().added) << QStringLiteral("; ")
                << Tr::tr("conflicts: %1").arg(conflicts.size()) << Qt::endl;
    const Language language = options.english ? Language::English : Language::Chinese;
    for (const EventConflict &conflict : conflicts) {
        streams.out << "  " << oneLine(subjectText(conflict.one, language)) << '\n'
                    << "    " << Tr::tr("here") << ": " << oneLine(wordText(conflict.one, language)) << '\n'
                    << "    " << Tr::tr("in the log") << ": " << oneLine(wordText(conflict.other, language)) << '\n';
    }
    if (conflicts.empty() || take)
        return NoErrorFound;
    streams.err << Tr::tr("The newer word is in force. Decide with --take here or --take log, or in the window.")
                << '\n';
    return ErrorsFound;
}

} // namespace gouji::cli
