// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/gridshape.h"

#include "reading/lattice.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <set>

namespace gouji {

namespace {

constexpr double samePlace = 1.5;

/// The narrowest gap between neighbouring boundaries that is no cell's extent; -1 when each gap is one.
int emptyGap(const std::vector<int> &logical, const std::vector<double> &positions,
             const std::set<std::pair<int, int>> &extents)
{
    int best = -1;
    double width = std::numeric_limits<double>::max();
    for (size_t i = 0; i + 1 < positions.size(); ++i) {
        if (logical[i] == logical[i + 1])
            continue;
        const bool used = std::ranges::any_of(extents, [&](const auto &extent) {
            return logical[static_cast<size_t>(extent.first)] == logical[i] &&
                   logical[static_cast<size_t>(extent.second)] == logical[i + 1];
        });
        if (!used && positions[i + 1] - positions[i] < width) {
            width = positions[i + 1] - positions[i];
            best = static_cast<int>(i);
        }
    }
    return best;
}

} // namespace

Boundaries::Boundaries(const std::vector<std::pair<double, double>> &extents)
{
    std::vector<double> values;
    values.reserve(extents.size() * 2);
    for (const auto &[from, to] : extents) {
        values.push_back(from);
        values.push_back(to);
    }
    m_positions = clustered(std::move(values), samePlace);
    if (m_positions.size() < 2)
        return;
    std::set<std::pair<int, int>> distinct;
    for (const auto &[from, to] : extents)
        distinct.emplace(nearest(m_positions, from), nearest(m_positions, to));
    m_logical.resize(m_positions.size());
    for (size_t i = 0; i < m_logical.size(); ++i)
        m_logical[i] = static_cast<int>(i);
    for (int gap = emptyGap(m_logical, m_positions, distinct); gap >= 0;
         gap = emptyGap(m_logical, m_positions, distinct)) {
        for (size_t i = static_cast<size_t>(gap) + 1; i < m_logical.size(); ++i)
            --m_logical[i];
    }
    m_count = m_logical.back();
}

int Boundaries::at(double position) const
{
    return m_logical.empty() ? 0 : m_logical[static_cast<size_t>(nearest(m_positions, position))];
}

void placeColumns(Grid &grid)
{
    std::vector<std::pair<double, double>> extents;
    extents.reserve(grid.cells.size());
    for (const Cell &cell : grid.cells)
        extents.emplace_back(cell.place.rect.left, cell.place.rect.right);
    const Boundaries columns(extents);
    grid.columns = columns.count();
    for (Cell &cell : grid.cells) {
        cell.column = columns.at(cell.place.rect.left);
        cell.columnSpan = columns.at(cell.place.rect.right) - cell.column;
    }
}

void placeRows(Grid &grid)
{
    std::vector<std::pair<double, double>> extents;
    extents.reserve(grid.cells.size());
    for (const Cell &cell : grid.cells)
        extents.emplace_back(cell.place.rect.top, cell.place.rect.bottom);
    const Boundaries rows(extents);
    grid.rows = rows.count();
    for (Cell &cell : grid.cells) {
        cell.row = rows.at(cell.place.rect.top);
        cell.rowSpan = rows.at(cell.place.rect.bottom) - cell.row;
    }
}

} // namespace gouji
