// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/output.h"
#include "export/notesfile.h"
#include "export/savefile.h"
#include "session/notetaking.h"
#include "source/sourcefile.h"
#include "store/datafolder.h"
#include "store/library.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>

namespace gouji::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

DataFolder dataFolderOf(const Options &options)
{
    return options.library.isEmpty() ? DataFolder::standard() : DataFolder::ofDatabase(options.library);
}

/// What was done to the document in the library of the user or the one of --library; nothing when it is not there.
Result<std::vector<Event>> eventsOf(const Options &options, const Disclosure &disclosure)
{
    const QString database = dataFolderOf(options).databasePath();
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

/// A paper and where it is to be written.
struct Wanted {
    QString path;
    NotesFormat format;
};

Result<std::vector<Wanted>> wantedOf(const Options &options)
{
    std::vector<Wanted> wanted;
    QStringList paths = options.notes;
    for (const QString &path : options.notes) {
        const std::optional<NotesFormat> format = notesFormatOf(path);
        if (!format)
            return Error{Error::Code::BadInput,
                         Tr::tr("%1: notes can be .xlsx, .pdf, .odt, .html, .txt, .json or .jsonl").arg(path),
                         {}};
        wanted.push_back({path, *format});
    }
    if (!options.annotated.isEmpty()) {
        wanted.push_back({options.annotated, NotesFormat::Annotated});
        paths.append(options.annotated);
    }
    for (const QString &path : paths) {
        for (const QString &file : options.files) {
            if (isSameFile(path, file))
                return Error{
                    Error::Code::BadInput, Tr::tr("%1 is the document itself: choose another name").arg(path), {}};
        }
        if (paths.count(path) > 1)
            return Error{Error::Code::BadInput, Tr::tr("%1 is named twice").arg(path), {}};
    }
    return wanted;
}

/// The annotated copy as a workbook names it: as beside it where it is, else by its whole path.
QString linkTo(const QString &annotated, const QString &workbook)
{
    if (annotated.isEmpty())
        return {};
    const QFileInfo copy(annotated);
    const bool beside = copy.absolutePath() == QFileInfo(workbook).absolutePath();
    return beside ? copy.fileName() : copy.absoluteFilePath();
}

Result<Done> writeAll(const ReviewNotes &notes, const std::vector<Wanted> &papers, const Options &options,
                      const QByteArray &password, Streams streams)
{
    Result<NotesSources> sources = sourcesOf(options, password);
    if (!sources)
        return sources.error();
    if (std::ranges::any_of(papers, showsPictures, &Wanted::format))
        sources = withPictures(std::move(sources).value(), notes, options.content);
    NotesOrder order;
    order.language = options.english ? Language::English : Language::Chinese;
    order.content = options.content;
    order.templates = options.templates.isEmpty() ? dataFolderOf(options).templatesPath() : options.templates;
    for (const Wanted &paper : papers) {
        order.format = paper.format;
        order.annotated = linkTo(options.annotated, paper.path);
        const auto remarks = writeNotes(notes, paper.path, sources.value(), order);
        if (!remarks)
            return remarks.error();
        for (const QString &remark : remarks.value())
            streams.err << paper.path << ": " << remark << '\n';
    }
    return Done{};
}

} // namespace

int exportNotes(const Options &options, Streams streams)
{
    const Result<ReadOptions> reading = readOptionsOf(options);
    const bool nothingToDo = options.notes.isEmpty() && options.annotated.isEmpty();
    const bool oneDocument = options.files.size() == 1 || (options.files.size() > 1 && options.asOne);
    if (!oneDocument || nothingToDo || !reading) {
        streams.err << (reading ? usage(options.command) : reading.error().message + u'\n');
        return WrongUsage;
    }
    const Result<std::vector<Wanted>> papers = wantedOf(options);
    if (!papers) {
        streams.err << papers.error().message << '\n';
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
    const Result<Done> done = writeAll(notes, papers.value(), options, reading.value().password, streams);
    if (!done) {
        streams.err << done.error().message << '\n';
        return WrongUsage;
    }
    return notes.count(Severity::Error) > 0 ? ErrorsFound : NoErrorFound;
}

} // namespace gouji::cli
