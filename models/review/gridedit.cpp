// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/gridedit.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace gouji {

namespace {

int &start(Cell &cell, GridLine line) { return line == GridLine::Row ? cell.row : cell.column; }
int &span(Cell &cell, GridLine line) { return line == GridLine::Row ? cell.rowSpan : cell.columnSpan; }
int &count(Grid &grid, GridLine line) { return line == GridLine::Row ? grid.rows : grid.columns; }

void sortCells(Grid &grid)
{
    std::ranges::sort(
        grid.cells, [](const Cell &a, const Cell &b) { return a.row != b.row ? a.row < b.row : a.column < b.column; });
    grid.index();
}

/// Empty cells wherever nothing stands. They have no box: nothing of them is printed.
void fillGaps(Grid &grid)
{
    grid.index();
    const int file = grid.cells.empty() ? 0 : grid.cells.front().place.file;
    for (int position = 0; position < grid.rows * grid.columns; ++position) {
        if (grid.owner[static_cast<size_t>(position)] >= 0)
            continue;
        Cell cell;
        cell.row = position / grid.columns;
        cell.column = position % grid.columns;
        cell.place.file = file;
        if (cell.row < std::ssize(grid.rowPages))
            cell.place.page = grid.rowPages[static_cast<size_t>(cell.row)];
        grid.cells.push_back(cell);
    }
    sortCells(grid);
}

LineMap same(int lines)
{
    LineMap map(static_cast<size_t>(lines));
    std::iota(map.begin(), map.end(), 0);
    return map;
}

/// Left or top edge of a line on a page, read off another cell that begins there.
std::optional<double> edgeOf(const Grid &grid, GridLine line, int at, const Place &on)
{
    for (const Cell &cell : grid.cells) {
        if (cell.place.page != on.page || cell.place.file != on.file || cell.place.rect.isEmpty())
            continue;
        if (line == GridLine::Column && cell.column == at)
            return cell.place.rect.left;
        if (line == GridLine::Row && cell.row == at)
            return cell.place.rect.top;
    }
    return std::nullopt;
}

/// The edges of the pieces of a merged cell along one direction, ascending, both ends included.
std::vector<double> edgesInside(const Grid &grid, GridLine line, const Cell &cell)
{
    const bool rows = line == GridLine::Row;
    const double from = rows ? cell.place.rect.top : cell.place.rect.left;
    const double to = rows ? cell.place.rect.bottom : cell.place.rect.right;
    const int pieces = rows ? cell.rowSpan : cell.columnSpan;
    const int first = rows ? cell.row : cell.column;
    std::vector<double> edges{from};
    for (int i = 1; i < pieces; ++i) {
        const double even = from + (to - from) * i / pieces;
        const double edge = edgeOf(grid, line, first + i, cell.place).value_or(even);
        edges.push_back(edge > edges.back() && edge < to ? edge : std::max(even, edges.back()));
    }
    edges.push_back(to);
    return edges;
}

void takePlace(Cell &merged, const Cell &from)
{
    if (merged.place.rect.isEmpty() && merged.place.line == 0) {
        merged.place = from.place;
    } else if (from.place.page == merged.place.page && from.place.file == merged.place.file) {
        merged.place.rect = merged.place.rect.united(from.place.rect);
    } else if (!from.place.rect.isEmpty()) {
        merged.parts.push_back(from.place);
    }
    merged.parts.insert(merged.parts.end(), from.parts.begin(), from.parts.end());
}

/// Pages and outlines made anew from what the rows and cells say.
void refreshPages(Grid &grid)
{
    grid.pages.clear();
    grid.boxes.clear();
    for (const int page : grid.rowPages) {
        if (std::ranges::find(grid.pages, page) == grid.pages.end())
            grid.pages.push_back(page);
    }
    for (const int page : grid.pages) {
        PageRect box;
        for (const Cell &cell : grid.cells) {
            if (cell.place.page == page)
                box = box.united(cell.place.rect);
        }
        grid.boxes.push_back(box);
    }
}

} // namespace

std::optional<LineMap> insertLine(Grid &grid, GridLine line, int at)
{
    const int lines = count(grid, line);
    if (at < 0 || at > lines || grid.cells.empty())
        return std::nullopt;
    for (Cell &cell : grid.cells) {
        if (start(cell, line) >= at)
            ++start(cell, line);
        else if (start(cell, line) + span(cell, line) > at)
            ++span(cell, line);
    }
    if (line == GridLine::Row && !grid.rowPages.empty()) {
        const int page = grid.rowPages[static_cast<size_t>(std::min(at, lines - 1))];
        grid.rowPages.insert(grid.rowPages.begin() + at, page);
    }
    ++count(grid, line);
    fillGaps(grid);
    LineMap map = same(lines);
    std::for_each(map.begin() + at, map.end(), [](int &to) { ++to; });
    return map;
}

std::optional<LineMap> deleteLine(Grid &grid, GridLine line, int at)
{
    const int lines = count(grid, line);
    if (at < 0 || at >= lines || lines == 1)
        return std::nullopt;
    std::erase_if(grid.cells, [&](Cell &cell) { return start(cell, line) == at && span(cell, line) == 1; });
    for (Cell &cell : grid.cells) {
        if (start(cell, line) > at)
            --start(cell, line);
        else if (start(cell, line) + span(cell, line) > at)
            --span(cell, line);
    }
    if (line == GridLine::Row && at < std::ssize(grid.rowPages))
        grid.rowPages.erase(grid.rowPages.begin() + at);
    --count(grid, line);
    sortCells(grid);
    LineMap map = same(lines);
    map[static_cast<size_t>(at)] = -1;
    std::for_each(map.begin() + at + 1, map.end(), [](int &to) { --to; });
    return map;
}

std::optional<LineMap> moveLine(Grid &grid, GridLine line, int from, int to)
{
    const int lines = count(grid, line);
    if (from < 0 || to < 0 || from >= lines || to >= lines)
        return std::nullopt;
    LineMap order = same(lines); // order[new] = old
    order.erase(order.begin() + from);
    order.insert(order.begin() + to, from);
    LineMap map(static_cast<size_t>(lines));
    for (int i = 0; i < lines; ++i)
        map[static_cast<size_t>(order[static_cast<size_t>(i)])] = i;
    for (Cell &cell : grid.cells) {
        const int first = start(cell, line);
        for (int i = 1; i < span(cell, line); ++i) {
            if (map[static_cast<size_t>(first + i)] != map[static_cast<size_t>(first)] + i)
                return std::nullopt;
        }
    }
    for (Cell &cell : grid.cells)
        start(cell, line) = map[static_cast<size_t>(start(cell, line))];
    if (line == GridLine::Row && std::ssize(grid.rowPages) == lines) {
        const int page = grid.rowPages[static_cast<size_t>(from)];
        grid.rowPages.erase(grid.rowPages.begin() + from);
        grid.rowPages.insert(grid.rowPages.begin() + to, page);
    }
    sortCells(grid);
    return map;
}

bool splitCell(Grid &grid, int row, int column)
{
    const Cell *found = grid.cellAt(row, column);
    if (!found || (found->rowSpan == 1 && found->columnSpan == 1))
        return false;
    const Cell whole = *found;
    const std::vector<double> tops = edgesInside(grid, GridLine::Row, whole);
    const std::vector<double> lefts = edgesInside(grid, GridLine::Column, whole);
    std::erase_if(grid.cells, [&](const Cell &c) { return c.row == whole.row && c.column == whole.column; });
    for (int r = 0; r < whole.rowSpan; ++r) {
        for (int c = 0; c < whole.columnSpan; ++c) {
            const bool first = r == 0 && c == 0;
            Cell piece = first ? whole : Cell{};
            piece.row = whole.row + r;
            piece.column = whole.column + c;
            piece.rowSpan = piece.columnSpan = 1;
            piece.place = whole.place;
            if (!whole.place.rect.isEmpty())
                piece.place.rect = {lefts[static_cast<size_t>(c)], tops[static_cast<size_t>(r)],
                                    lefts[static_cast<size_t>(c) + 1], tops[static_cast<size_t>(r) + 1]};
            grid.cells.push_back(piece);
        }
    }
    sortCells(grid);
    return true;
}

bool mergeCells(Grid &grid, int row, int column, int rows, int columns)
{
    if (row < 0 || column < 0 || rows < 1 || columns < 1 || rows * columns < 2 || row + rows > grid.rows ||
        column + columns > grid.columns)
        return false;
    std::vector<Cell> inside;
    for (const Cell &cell : grid.cells) {
        const bool apart = cell.row >= row + rows || cell.row + cell.rowSpan <= row ||
                           cell.column >= column + columns || cell.column + cell.columnSpan <= column;
        if (apart)
            continue;
        if (cell.row < row || cell.column < column || cell.row + cell.rowSpan > row + rows ||
            cell.column + cell.columnSpan > column + columns)
            return false;
        inside.push_back(cell);
    }
    if (inside.size() < 2)
        return false;
    Cell merged;
    merged.row = row;
    merged.column = column;
    merged.rowSpan = rows;
    merged.columnSpan = columns;
    QStringList text;
    QStringList printed;
    for (const Cell &cell : inside) {
        takePlace(merged, cell);
        if (!cell.text.isEmpty())
            text.append(cell.text);
        if (!cell.printed.isEmpty())
            printed.append(cell.printed);
        merged.corrected = merged.corrected || cell.corrected;
        std::erase_if(grid.cells, [&](const Cell &c) { return c.row == cell.row && c.column == cell.column; });
    }
    merged.text = text.join(u'\n');
    merged.printed = printed.join(u'\n');
    grid.cells.push_back(merged);
    sortCells(grid);
    return true;
}

bool appendGrid(Grid &above, const Grid &below)
{
    if (above.columns != below.columns)
        return false;
    for (Cell cell : below.cells) {
        cell.row += above.rows;
        above.cells.push_back(cell);
    }
    above.rowPages.insert(above.rowPages.end(), below.rowPages.begin(), below.rowPages.end());
    above.rows += below.rows;
    above.ambiguous = above.ambiguous || below.ambiguous;
    refreshPages(above);
    sortCells(above);
    return true;
}

std::optional<Grid> cutGrid(Grid &grid, int row)
{
    if (row < 1 || row >= grid.rows)
        return std::nullopt;
    if (std::ranges::any_of(grid.cells, [&](const Cell &c) { return c.row < row && c.row + c.rowSpan > row; }))
        return std::nullopt;
    Grid below = grid;
    std::erase_if(below.cells, [&](const Cell &cell) { return cell.row < row; });
    for (Cell &cell : below.cells)
        cell.row -= row;
    std::erase_if(grid.cells, [&](const Cell &cell) { return cell.row >= row; });
    if (std::ssize(grid.rowPages) == grid.rows) {
        below.rowPages.erase(below.rowPages.begin(), below.rowPages.begin() + row);
        grid.rowPages.resize(static_cast<size_t>(row));
    }
    below.rows = grid.rows - row;
    grid.rows = row;
    refreshPages(grid);
    refreshPages(below);
    sortCells(grid);
    sortCells(below);
    return below;
}

} // namespace gouji
