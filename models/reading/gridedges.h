// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/grid.h"
#include "reading/layout.h"

#include <optional>
#include <vector>

namespace gouji {

/// Whether two grids can be parts of one table by their edges and inner boundaries.
[[nodiscard]] bool edgesAgree(const Grid &upper, const Grid &lower);

/// A merged cell that no line closes at its outer side is no column of the next page's part. Where all boundaries are
/// those of the first part but that side, the part with a blank column there. lines: the text outside of grids on its
/// page.
[[nodiscard]] std::optional<Grid> withOpenSide(const Grid &upper, const Grid &lower,
                                               const std::vector<TextLine> &lines);

/// Left edges of the columns on the last page of a grid and the right edge of the last one.
[[nodiscard]] std::vector<double> columnEdges(const Grid &grid);

/// Columns that were found by alignment have no drawn edges. Where those of one part can be those of the other, both
/// get the same edges: of the part with more columns where rows are drawn, else of the first part.
void shareColumns(Grid &upper, Grid &lower);

} // namespace gouji
