// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "disclosure/place.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <vector>

namespace gouji {

struct EventTag;
using EventId = Id<EventTag>;

/// What an event speaks of, named so that it can be found again after the document was read anew.
struct EventTarget {
    enum class Kind {
        Cell,     ///< place is its box, printed its text as printed
        Position, ///< a cell made by hand, which has no box: place and printed are those of the table, and row, column
        Figure,   ///< a number of the narrative: place and printed of the number, key its anchor
        Table,    ///< place is the box on its first page, printed its title
        Finding,  ///< key is the finding's; printed its message when the event was made
        Place,    ///< a spot on a page
        Event     ///< key is the id of another event
    };
    Kind kind = Kind::Place;
    QString key;
    Place place;
    QString printed;
    int row = -1; ///< of Cell and Position in the table when the event was made; tells cells of one text line apart
    int column = -1;
    bool operator==(const EventTarget &) const = default;
};

/// One thing the reviewer did. Events are only ever appended; the state is the disclosure as read with the events
/// replayed on top. A plain value.
struct Event {
    enum class Type {
        Correction, ///< before and after: text of a cell or number
        Structure,  ///< after: a StructureEdit as object
        Decision,   ///< before and after: "open", "confirmed", "dismissed" or "later"
        Note,       ///< after: the text; target is what it is pinned to, or the event of the note it replaces
        Undo,       ///< target: the event taken back
        Redo        ///< target: the event put in force again
    };
    EventId id;      ///< UUIDv7 as text: ordered by time, unique over machines
    qint64 time = 0; ///< milliseconds since 1970 UTC
    QString reviewer;
    Type type = Type::Correction;
    EventTarget target;
    QJsonValue before;
    QJsonValue after;
    QString reason;
    bool operator==(const Event &) const = default;
};

[[nodiscard]] QString eventTypeName(Event::Type type); ///< "correction" …, as kept

/// One event as one line of JSON without the line break, and back. Errors say what is missing or unknown.
[[nodiscard]] QByteArray toJsonLine(const Event &event);
[[nodiscard]] Result<Event> eventFromJson(const QByteArray &line);

/// Events in force, in order: neither undo nor redo, and not taken back by the last of those that name them.
[[nodiscard]] std::vector<Event> activeEvents(const std::vector<Event> &events);

/// Makes ids for events of one document. Each is greater than the one before even if the clock stands or runs
/// backwards.
class EventIds final {
public:
    /// No id made later will be smaller than this one.
    void startAfter(const EventId &id);
    [[nodiscard]] EventId next(qint64 time);

private:
    quint64 m_stamp = 0; ///< 48 bits of milliseconds and 12 bits of counter
};

} // namespace gouji
