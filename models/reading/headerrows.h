// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/grid.h"

#include <QStringList>

namespace gouji {

/// How many leading rows of a grid are header: titles inside the grid, levels with spans, blank levels, column numbers.
/// A row that carries 类|款|项|合计 and amounts is a total row and belongs to the body.
[[nodiscard]] int headerRowsOf(const Grid &grid);

/// Header texts of each column from top to bottom, squashed, each merged cell once; titles, blanks and column numbers
/// are left out.
[[nodiscard]] std::vector<QStringList> headerPaths(const Grid &grid, int headerRows);

/// True for a row of column numbers ("栏次 | 1 | 2 | 3", "※ … 1 2 3").
[[nodiscard]] bool isNumberingRow(const Grid &grid, int row);

/// True when one cell covers the whole width of the row.
[[nodiscard]] bool isFullWidth(const Grid &grid, int row);

} // namespace gouji
