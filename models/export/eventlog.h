// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "export/findingsjson.h"
#include "review/event.h"

#include <QByteArray>

#include <vector>

namespace gouji {

/// The events of a review as JSON lines, for handing them to another reviewer without a server. The first line says
/// what it is and of which document (SHA-256 of its files); every further line is one event.
[[nodiscard]] QByteArray eventLog(const QByteArray &documentSha256, const std::vector<Event> &events);

struct EventLog {
    QByteArray documentSha256;
    std::vector<Event> events;
};
/// Reads such a log. A line that cannot be read is an error with its number: nothing of a review is dropped silently.
[[nodiscard]] Result<EventLog> eventLogFrom(const QByteArray &bytes);

/// Two reviewers' events united: each once, by id, in the order of their ids. Which log is named first is irrelevant.
[[nodiscard]] std::vector<Event> united(const std::vector<Event> &one, const std::vector<Event> &other);

/// Two different last words on one thing: corrections of one cell, or decisions on one finding, of which neither
/// reviewer knew the other's.
struct EventConflict {
    Event one;
    Event other;
    bool operator==(const EventConflict &) const = default;
};
[[nodiscard]] std::vector<EventConflict> conflictsOf(const std::vector<Event> &one, const std::vector<Event> &other);

/// The event that puts the word of one side in force; id, time and reviewer are still those of that word.
[[nodiscard]] Event deciding(const EventConflict &conflict, bool other);
/// For people: what an event speaks of, and what it says of it.
[[nodiscard]] QString subjectText(const Event &event, Language language);
[[nodiscard]] QString wordText(const Event &event, Language language);

} // namespace gouji
