// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/change.h"
#include "review/event.h"

#include "disclosure/disclosure.h"

#include <optional>

namespace gouji {

/// What there is to say about a text while it is typed into a cell.
struct EntryHint {
    QString yuan;    ///< "25,200,600.00 元"; empty for what is no amount
    QString wan;     ///< "2,520.06 万元"
    QString capital; ///< 大写
    /// The entered value is the printed one times this power of ten, and not the same: a slipped point (1, -1) or a
    /// wrong unit (4, -4).
    std::optional<int> power;
    bool number = false; ///< the text is a number
    bool operator==(const EntryHint &) const = default;
};

[[nodiscard]] EntryHint entryHint(const QString &text, const QString &printed, Unit unit);

/// The unit a number in a cell is in: its figure's, else that of the column, else that of the table.
[[nodiscard]] Unit unitAt(const Disclosure &disclosure, CellPosition at);

/// The last correction among events in force whose target is this cell; null when it stands as printed.
[[nodiscard]] const Event *correctionOf(const std::vector<Event> &active, const Cell &cell);

} // namespace gouji
