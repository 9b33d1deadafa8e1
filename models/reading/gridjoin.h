// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/layout.h"

namespace gouji {

/// How many leading rows of the lower grid repeat the header of the upper one.
[[nodiscard]] int repeatedHeader(const Grid &upper, const Grid &lower);

/// Whether the lower grid begins like the upper one but speaks of something else (the same form filled in again).
[[nodiscard]] bool beginsAnew(const Grid &upper, const Grid &lower);

/// Appends the rows of lower after the given number of repeated header rows. A row that the page break cut is made
/// whole: its rest is joined to the row above.
/// upperInk is that of the part on the page before.
void append(Grid &upper, const std::vector<CellInk> &upperInk, Grid lower, int headerRows);

} // namespace gouji
