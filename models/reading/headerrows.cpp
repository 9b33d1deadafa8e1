// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/headerrows.h"

#include "base/number.h"
#include "base/text.h"

#include <algorithm>
#include <cstddef>

namespace gouji {

namespace {

/// First and one past the last cell that begins in a row (cells are ordered by row).
std::pair<size_t, size_t> cellsOf(const Grid &grid, int row)
{
    const auto first = std::ranges::lower_bound(grid.cells, row, {}, &Cell::row);
    const auto last = std::ranges::upper_bound(grid.cells, row, {}, &Cell::row);
    return {static_cast<size_t>(first - grid.cells.begin()), static_cast<size_t>(last - grid.cells.begin())};
}

bool isListLabel(const QString &text)
{
    return text.size() > 2 && !text.startsWith(QStringLiteral("其中")) && bareName(text) != text;
}

bool isTotalLabel(const QString &text) { return text == QStringLiteral("合计") || text == QStringLiteral("总计"); }

bool reachedFromAbove(const Grid &grid, int row)
{
    for (int column = 0; column < grid.columns; ++column) {
        const Cell *cell = grid.cellAt(row, column);
        if (cell && cell->row < row)
            return true;
    }
    return false;
}

/// Whether a header cell above divides into the cells of this row, or reaches into it.
bool belongsToHeader(const Grid &grid, int row)
{
    if (reachedFromAbove(grid, row))
        return true;
    const auto [first, last] = cellsOf(grid, row);
    for (size_t i = first; i < last; ++i) {
        const Cell &cell = grid.cells[i];
        const Cell *above = grid.cellAt(row - 1, cell.column);
        if (above && above->columnSpan > cell.columnSpan && !isFullWidth(grid, row - 1))
            return true;
    }
    return row > 0 && isFullWidth(grid, row - 1);
}

bool hasFigures(const Grid &grid, int row)
{
    const auto [first, last] = cellsOf(grid, row);
    return std::any_of(grid.cells.begin() + static_cast<std::ptrdiff_t>(first),
                       grid.cells.begin() + static_cast<std::ptrdiff_t>(last),
                       [](const Cell &cell) { return parseNumber(cell.text).has_value(); });
}

bool isBlank(const Grid &grid, int row)
{
    const auto [first, last] = cellsOf(grid, row);
    return std::all_of(grid.cells.begin() + static_cast<std::ptrdiff_t>(first),
                       grid.cells.begin() + static_cast<std::ptrdiff_t>(last),
                       [](const Cell &cell) { return cell.text.isEmpty(); });
}

/// A row with nothing but a total label; beside sub-headings ("合计 | 小计 | 基本支出") it still is header.
bool isBareTotal(const Grid &grid, int row)
{
    const auto [first, last] = cellsOf(grid, row);
    bool total = false;
    for (size_t i = first; i < last; ++i) {
        const QString text = squashed(grid.cells[i].text);
        if (isTotalLabel(text) && grid.cells[i].column == 0)
            total = true;
        else if (!text.isEmpty())
            return false;
    }
    return total;
}

bool beginsBody(const Grid &grid, int row)
{
    if (hasFigures(grid, row) || isBareTotal(grid, row))
        return true;
    const auto [first, last] = cellsOf(grid, row);
    for (size_t i = first; i < last; ++i) {
        const Cell &cell = grid.cells[i];
        if (isListLabel(squashed(cell.text)))
            return true;
    }
    return !belongsToHeader(grid, row);
}

} // namespace

bool isFullWidth(const Grid &grid, int row)
{
    const Cell *cell = grid.cellAt(row, 0);
    return cell && grid.columns > 1 && cell->row == row && cell->columnSpan == grid.columns;
}

bool isNumberingRow(const Grid &grid, int row)
{
    const auto [first, last] = cellsOf(grid, row);
    int numbers = 0;
    int expected = 0;
    bool marked = false;
    for (size_t i = first; i < last; ++i) {
        QString text = squashed(grid.cells[i].text);
        text.remove(u'(').remove(u')');
        marked = marked || text == QStringLiteral("栏次") || text.startsWith(u'※');
        if (text.isEmpty() || text == QStringLiteral("栏次") || text.startsWith(u'※') || text == QStringLiteral("**") ||
            text == QStringLiteral("行次") || QStringView(u"类款项").contains(text))
            continue;
        text = text.section(u'=', 0, 0);
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (!isNumber || text.size() > 2 || (numbers > 0 && number != expected) || number > 40 || number < 1)
            return false;
        expected = number + 1;
        ++numbers;
    }
    return numbers >= (marked ? 1 : 2);
}

int headerRowsOf(const Grid &grid)
{
    int rows = 0;
    for (int row = 0; row < grid.rows; ++row) {
        if (isNumberingRow(grid, row))
            return row + 1;
        if (row > 0 && !isBlank(grid, row) && beginsBody(grid, row))
            break;
        if (row > 0 && isBlank(grid, row) && !reachedFromAbove(grid, row))
            break;
        if (row == 0 && hasFigures(grid, row) && !isFullWidth(grid, row))
            break;
        rows = row + 1;
    }
    return rows;
}

std::vector<QStringList> headerPaths(const Grid &grid, int headerRows)
{
    std::vector<QStringList> paths(static_cast<size_t>(grid.columns));
    for (int row = 0; row < std::min(headerRows, grid.rows); ++row) {
        if (isNumberingRow(grid, row) || isFullWidth(grid, row))
            continue;
        for (int column = 0; column < grid.columns; ++column) {
            const Cell *cell = grid.cellAt(row, column);
            if (!cell || cell->row != row)
                continue;
            const QString text = squashed(cell->text);
            const Cell *above = grid.cellAt(row - 1, column);
            const bool total = cell->column == 0 && isTotalLabel(text) && above && !above->text.isEmpty() &&
                               above->columnSpan <= cell->columnSpan; // a row label, not a heading of its group
            if (!text.isEmpty() && !total)
                paths[static_cast<size_t>(column)].append(text);
        }
    }
    return paths;
}

} // namespace gouji
