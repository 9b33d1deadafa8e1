// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/output.h"
#include "export/notesfile.h"
#include "session/notetaking.h"
#include "source/sourcefile.h"
#include "store/datafolder.h"
#include "store/library.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QTextStream>

namespace gouji::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

/// What was done to the document in the library of the user or the one of --library; nothing when it is not there.
Result<std::vector<Event>> eventsOf(const Options &options, const Disclosure &disclosure)
{
    const QString database = options.library.isEmpty() ? DataFolder::standard().databasePath()
                                                       : DataFolder::ofDatabase(options.library).databasePath();
    if (!QFileInfo::exists(database)) {
        if (options.library.isEmpty())
            return std::vector<Event>();
        return Error{Error::Code::NotFound, Tr::tr("There is no library %1.").arg(database), {}};
    }
    const auto library = Library::open(database);
    if (!library)
        return library.error();
    std::vector<LibraryFile> files;
    for (const FileInfo &file : disclosure.files)
        files.push_back({file.sha256, file.name});
    const auto document = library.value()->find(identityOf(files));
    if (!document)
        return document.error();
    if (!document.value())
        return std::vector<Event>();
    return library.value()->events(document.value()->id);
}

/// The time that the papers state; SOURCE_DATE_EPOCH fixes it, so that they can be made again byte for byte.
qint64 exportTime()
{
    bool fixed = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&fixed);
    return fixed ? seconds * 1000 : QDateTime::currentMSecsSinceEpoch();
}

/// Every file of the disclosure, for pictures of places and for the annotated copy.
Result<NotesSources> sourcesOf(const Options &options, const QByteArray &password)
{
    NotesSources sources;
    sources.password = password;
    for (const QString &path : options.files) {
        Result<SourceFile> file = readSourceFile(path);
        if (!file)
            return file.error();
        sources.files.push_back(std::move(file).value());
    }
    return sources;
}

Result<Done> writeAll(const ReviewNotes &notes, const Options &options, const QByteArray &password)
{
    const Language language = options.english ? Language::English : Language::Chinese;
    const Result<NotesSources> sources = sourcesOf(options, password);
    if (!sources)
        return sources.error();
    if (!options.notes.isEmpty()) {
        const std::optional<NotesFormat> format = notesFormatOf(options.notes);
        if (!format)
            return Error{Error::Code::BadInput,
                         Tr::tr("%1: notes can be .xlsx, .pdf, .odt, .html, .txt, .json or .jsonl").arg(options.notes),
                         {}};
        const auto done = writeNotes(notes, *format, options.notes, sources.value(), language);
        if (!done)
            return done;
    }
    if (options.annotated.isEmpty())
        return Done{};
    return writeNotes(notes, NotesFormat::Annotated, options.annotated, sources.value(), language);
}

} // namespace

int exportNotes(const Options &options, Streams streams)
{
    const Result<ReadOptions> reading = readOptionsOf(options);
    const bool nothingToDo = options.notes.isEmpty() && options.annotated.isEmpty();
    if (options.files.size() != 1 || nothingToDo || !reading) {
        streams.err << (reading ? usage(options.command) : reading.error().message + u'\n');
        return WrongUsage;
    }
    const Knowledge knowledge = knowledgeOf(options, streams);
    Result<Disclosure> disclosure = readDisclosure(options.files, knowledge.forms, reading.value());
    if (!disclosure) {
        sayUnread(streams, options.files.front(), disclosure.error());
        return FileNotRead;
    }
    const Result<std::vector<Event>> events = eventsOf(options, disclosure.value());
    if (!events) {
        streams.err << events.error().message << '\n';
        return FileNotRead;
    }
    const QString reviewer = events.value().empty() ? QString() : events.value().back().reviewer;
    const ReviewNotes notes =
        reviewNotes(std::move(disclosure).value(), events.value(), knowledge, reviewer, exportTime());
    const Result<Done> done = writeAll(notes, options, reading.value().password);
    if (!done) {
        streams.err << done.error().message << '\n';
        return WrongUsage;
    }
    return notes.count(Severity::Error) > 0 ? ErrorsFound : NoErrorFound;
}

} // namespace gouji::cli
