// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace gouji {

/// What a column would like to be, in pixels.
struct ColumnWish {
    int wish = 0;         ///< shows everything in one line
    int least = 0;        ///< narrower makes no sense; wish for a column that cannot wrap
    bool elastic = false; ///< takes what is left over
};

/// Widths that fill the room: columns that can wrap give way, the widest first, down to their least; what is left over
/// goes to the elastic ones. More than available only when all least ones together are.
[[nodiscard]] std::vector<int> fittedWidths(const std::vector<ColumnWish> &wishes, int available);

} // namespace gouji
