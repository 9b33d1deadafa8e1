// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/grid.h"
#include "reading/wordruns.h"
#include "source/page.h"

#include <vector>

namespace gouji {

/// A part of a page that holds a table of which lines are missing, and what is drawn of it.
struct AlignedArea {
    PageRect box;
    std::vector<double> separators; ///< drawn boundaries of some rows inside the box, ascending
    std::vector<Ruling> rules;      ///< drawn between rows, where they part all of them; some below a few columns only
    bool rest = false;              ///< no table unless it continues one of the page before
    std::vector<double> columns;    ///< boundaries, where vertical rules are drawn; else empty
};

/// Rows and columns from where texts and numbers stand. A grid whose columns or rows cannot be told for certain is
/// marked ambiguous. lines: those of the area. No cells when there are no two columns.
[[nodiscard]] Grid alignedGridOf(const AlignedArea &area, const std::vector<RunLine> &lines, int file, int page);

} // namespace gouji
