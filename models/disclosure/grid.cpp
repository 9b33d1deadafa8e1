// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/grid.h"

#include <utility>

namespace gouji {

bool Grid::index()
{
    const auto positions = static_cast<size_t>(rows) * static_cast<size_t>(columns);
    owner.assign(positions, -1);
    bool whole = true;
    for (size_t i = 0; i < cells.size(); ++i) {
        const Cell &cell = cells[i];
        for (int r = cell.row; r < cell.row + cell.rowSpan; ++r) {
            for (int c = cell.column; c < cell.column + cell.columnSpan; ++c) {
                if (r < 0 || c < 0 || r >= rows || c >= columns) {
                    whole = false;
                    continue;
                }
                int &at = owner[static_cast<size_t>(r) * static_cast<size_t>(columns) + static_cast<size_t>(c)];
                whole = whole && at < 0;
                at = static_cast<int>(i);
            }
        }
    }
    for (const int at : owner)
        whole = whole && at >= 0;
    return whole;
}

const Cell *Grid::cellAt(int row, int column) const
{
    if (row < 0 || column < 0 || row >= rows || column >= columns)
        return nullptr;
    const auto position = static_cast<size_t>(row) * static_cast<size_t>(columns) + static_cast<size_t>(column);
    if (position >= owner.size() || owner[position] < 0)
        return nullptr;
    return &cells[static_cast<size_t>(owner[position])];
}

Cell *Grid::cellAt(int row, int column) { return const_cast<Cell *>(std::as_const(*this).cellAt(row, column)); }

QString Grid::textAt(int row, int column) const
{
    const Cell *cell = cellAt(row, column);
    return cell && cell->row == row && cell->column == column ? cell->text : QString();
}

} // namespace gouji
