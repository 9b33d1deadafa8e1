// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/grid.h"

#include <optional>
#include <vector>

namespace gouji {

enum class GridLine { Row, Column };

/// Where each row or column goes: the new index, -1 for one that is gone. Indexed by the old index.
using LineMap = std::vector<int>;

/// Edits of a grid that keep its promise: every position is covered by exactly one cell. They return where the lines
/// went, or nothing when the edit does not fit (an index outside, a merged cell in the way); the grid is then as it
/// was.
[[nodiscard]] std::optional<LineMap> insertLine(Grid &grid, GridLine line, int at);
[[nodiscard]] std::optional<LineMap> deleteLine(Grid &grid, GridLine line, int at);
[[nodiscard]] std::optional<LineMap> moveLine(Grid &grid, GridLine line, int from, int to);

/// False when nothing is merged there, or the rectangle cuts through a merged cell or leaves the grid.
[[nodiscard]] bool splitCell(Grid &grid, int row, int column);
[[nodiscard]] bool mergeCells(Grid &grid, int row, int column, int rows, int columns);

/// Rows of below put under those of above. False when the numbers of columns differ.
[[nodiscard]] bool appendGrid(Grid &above, const Grid &below);
/// Rows from row on cut off into a grid of their own. Nothing when a merged cell crosses the cut.
[[nodiscard]] std::optional<Grid> cutGrid(Grid &grid, int row);

} // namespace gouji
