// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/finding.h"
#include "review/event.h"

#include <QString>

namespace gouji {

/// What the reviewer thinks of a finding. Open is the state before any judgement.
struct Decision {
    enum class State { Open, Confirmed, Dismissed, Later };
    State state = State::Open;
    QString reason; ///< always there when dismissed
    QString reviewer;
    qint64 time = 0; ///< milliseconds since 1970 UTC; 0 when open from the start
    bool operator==(const Decision &) const = default;
};

[[nodiscard]] QString decisionName(Decision::State state); ///< "open", "confirmed", "dismissed", "later"
[[nodiscard]] Decision::State decisionFromName(const QString &name);

/// A finding of the document as read that is gone since a correction.
struct ResolvedFinding {
    Finding finding;
    EventId by; ///< the correction that it went with
    bool operator==(const ResolvedFinding &) const = default;
};

/// Free text pinned to a finding, a figure or a place.
struct Note {
    EventId id; ///< of the event that made it
    EventTarget target;
    QString text;
    QString reviewer;
    qint64 time = 0;
    bool operator==(const Note &) const = default;
};

} // namespace gouji
