// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/grid.h"

#include <utility>
#include <vector>

namespace gouji {

/// Drawn boundaries of one direction turned into logical ones. Rows of a form may divide their width at different
/// places (164.7 in the header, 145.9 in the body); two boundaries between which no cell fits are one.
class Boundaries {
public:
    /// From the extents of all cells, in points.
    explicit Boundaries(const std::vector<std::pair<double, double>> &extents);

    /// How many columns (rows) there are.
    [[nodiscard]] int count() const { return m_count; }
    /// The logical boundary at a drawn one.
    [[nodiscard]] int at(double position) const;

private:
    std::vector<double> m_positions;
    std::vector<int> m_logical;
    int m_count = 0;
};

/// Gives cells their columns anew from their boxes; rows stay. Cells must be boxed.
void placeColumns(Grid &grid);
/// Gives cells their rows anew from their boxes, all of one page.
void placeRows(Grid &grid);

} // namespace gouji
