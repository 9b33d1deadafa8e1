// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/unit.h"

#include <QString>

#include <vector>

namespace gouji {

/// A text made easy to match: half-width punctuation, no blanks, no quotation marks. at[i] is where character i stood
/// in the original (one entry more than characters); gap[i] tells that blanks stood before it.
struct FlatText {
    QString text;
    std::vector<int> at;
    std::vector<bool> gap;

    [[nodiscard]] int size() const { return static_cast<int>(text.size()); }
    /// Offsets in the original of the flat characters [from, to).
    [[nodiscard]] int originalFrom(int from) const { return at[static_cast<size_t>(from)]; }
    [[nodiscard]] int originalTo(int to) const { return to > 0 ? at[static_cast<size_t>(to) - 1] + 1 : 0; }
};

/// A number of a sentence that has a unit of amount, rate or count. Offsets are into the flat text.
struct ScannedNumber {
    int from = 0;
    int to = 0;  ///< end of the digits
    int end = 0; ///< end of the unit
    Decimal value;
    Unit unit = Unit::Unknown;
    QString unitText;
    bool barePrefix = false; ///< "万" whose 元 is missing
};

[[nodiscard]] FlatText flattened(QStringView text);

/// Every number with a unit. No years, dates, list numbers, document numbers or durations.
[[nodiscard]] std::vector<ScannedNumber> numbersOf(const FlatText &flat);

} // namespace gouji
