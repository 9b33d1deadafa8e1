// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/output.h"
#include "session/importing.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji::cli {

namespace {

struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

void say(Streams streams, const ImportedFile &file)
{
    if (file.outcome == ImportedFile::Outcome::Failed) {
        sayUnread(streams, file.path, file.error);
        return;
    }
    const bool known = file.outcome == ImportedFile::Outcome::KnownAlready;
    streams.out << file.path << ": " << (known ? Import::tr("in the library already") : Import::tr("imported"))
                << QStringLiteral("; ")
                << Import::tr("%1 errors, %2 warnings, %3 hints")
                       .arg(file.entry.errors)
                       .arg(file.entry.warnings)
                       .arg(file.entry.hints)
                << Qt::endl;
}

} // namespace

int import(const Options &options, Streams streams)
{
    if (options.files.isEmpty()) {
        streams.err << usage(options.command);
        return WrongUsage;
    }
    const Result<ReadOptions> reading = readOptionsOf(options);
    if (!reading) {
        streams.err << reading.error().message << '\n';
        return WrongUsage;
    }
    const DataFolder folder =
        options.library.isEmpty() ? DataFolder::standard() : DataFolder::ofDatabase(options.library);
    const Knowledge knowledge = knowledgeOf(options, streams);
    const auto isLog = [](const QString &path) { return path.endsWith(QLatin1StringView(".jsonl")); };
    QStringList documents = options.files;
    documents.removeIf(isLog);
    const QStringList files = filesToImport(documents);
    int status = NoErrorFound;
    const Result<Done> done = importFiles(
        files, knowledge, folder,
        [&](int count, const ImportedFile &file) {
            progress(streams, count, files.size(), file.path);
            say(streams, file);
            const bool failed = file.outcome == ImportedFile::Outcome::Failed;
            status = std::max(status, int(failed ? FileNotRead : file.entry.errors > 0 ? ErrorsFound : NoErrorFound));
            return true;
        },
        reading.value().password);
    if (!done) {
        streams.err << done.error().message << '\n';
        return FileNotRead;
    }
    for (const QString &path : options.files) { // after their documents
        if (isLog(path))
            status = std::max(status, importEvents(path, options, folder, streams));
    }
    return status;
}

} // namespace gouji::cli
