// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/importinglog.h"

#include "source/sourcefile.h"

#include <QCoreApplication>
#include <QDateTime>

namespace gouji {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ImportLog)
};

/// The events that decide the conflicts, with ids after all others.
std::vector<Event> decisionsFor(const std::vector<EventConflict> &conflicts, const std::vector<Event> &all, bool take)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    EventIds ids;
    for (const Event &event : all)
        ids.startAfter(event.id);
    std::vector<Event> decisions;
    for (const EventConflict &conflict : conflicts) {
        Event event = deciding(conflict, take);
        event.id = ids.next(now);
        event.time = now;
        decisions.push_back(std::move(event));
    }
    return decisions;
}

} // namespace

Result<ImportedLog> importLog(const QString &path, const DataFolder &folder, std::optional<bool> take)
{
    const Result<SourceFile> file = readSourceFile(path);
    if (!file)
        return file.error();
    const Result<EventLog> log = eventLogFrom(file.value().bytes);
    if (!log)
        return log.error();
    if (const auto made = folder.make(); !made)
        return made.error();
    const auto library = Library::open(folder.databasePath());
    if (!library)
        return library.error();
    const auto document = library.value()->find(log.value().documentSha256);
    if (!document)
        return document.error();
    if (!document.value())
        return Error{Error::Code::NotFound,
                     Tr::tr("The document of %1 is not in the library. Import the document first.").arg(path),
                     {}};
    const qint64 id = document.value()->id;
    const auto before = library.value()->events(id);
    if (!before)
        return before.error();
    std::vector<Event> all = united(before.value(), log.value().events);
    ImportedLog result{*document.value(), static_cast<int>(all.size() - before.value().size()),
                       conflictsOf(before.value(), log.value().events)};
    std::vector<Event> events = log.value().events;
    if (take)
        std::ranges::move(decisionsFor(result.conflicts, all, *take), std::back_inserter(events));
    if (const auto done = library.value()->append(id, events); !done)
        return done.error();
    return result;
}

} // namespace gouji
