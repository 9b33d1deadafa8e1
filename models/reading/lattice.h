// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/page.h"

#include <vector>

namespace gouji {

/// The frame of one ruled table on one page: lines that touch each other, as positions and as cells. Rows and columns
/// here are those of the drawing; a Grid has fewer where boundaries of different rows never enclose a cell.
struct Lattice {
    struct Cell {
        int row = 0;
        int column = 0;
        int rowSpan = 1;
        int columnSpan = 1;
    };
    std::vector<double> xs; ///< vertical boundaries, ascending; one more than columns
    std::vector<double> ys; ///< horizontal boundaries, ascending
    std::vector<Cell> cells;
    std::vector<int> owner; ///< index into cells for each position, row · columns + column

    [[nodiscard]] int rows() const { return static_cast<int>(ys.size()) - 1; }
    [[nodiscard]] int columns() const { return static_cast<int>(xs.size()) - 1; }
    [[nodiscard]] PageRect box() const { return {xs.front(), ys.front(), xs.back(), ys.back()}; }
    [[nodiscard]] PageRect box(const Cell &cell) const;
    /// Index of the cell in which a point lies; -1 outside.
    [[nodiscard]] int cellAt(PagePoint point) const;
};

/// Lattices of a page, smallest first (an outer frame comes after what it encloses). Words only decide whether a side
/// without a rule of its own closes a row or column. Single boxes are lattices too; layoutOf() judges them.
[[nodiscard]] std::vector<Lattice> latticesOf(const std::vector<Ruling> &rulings, const std::vector<Word> &words);

/// Positions of values that differ by no more than the tolerance, ascending.
[[nodiscard]] std::vector<double> clustered(std::vector<double> values, double tolerance);

/// Index of the position next to a value; positions ascending and not empty.
[[nodiscard]] int nearest(const std::vector<double> &positions, double value);

} // namespace gouji
