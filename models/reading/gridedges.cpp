// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/gridedges.h"

#include "base/number.h"
#include "reading/lattice.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace gouji {

namespace {

constexpr double sameEdge = 1.5;
constexpr double sameBoundary = 3.0;
constexpr double openEdge = 6.0;   // by which the ends of lines may differ where no line closes the side
constexpr double looseEdge = 16;   // of a table without rules, where a page's texts may end earlier
constexpr double looseShare = 0.5; // of a column, by which inner edges may differ
constexpr double narrowest = 12;   // of a column without a line on its outer side

/// Positions between the columns, from the left edge of the part on the page they are on.
std::vector<double> innerBoundaries(const Grid &grid)
{
    std::vector<double> values;
    for (const Cell &cell : grid.cells) {
        if (cell.column == 0)
            continue;
        const auto part = std::ranges::find(grid.pages, cell.place.page) - grid.pages.begin();
        values.push_back(cell.place.rect.left - grid.boxes[static_cast<size_t>(part % std::ssize(grid.boxes))].left);
    }
    return clustered(std::move(values), sameEdge);
}

double sharedPart(const std::vector<double> &some, const std::vector<double> &others)
{
    if (some.empty())
        return 1;
    if (others.empty())
        return 0;
    const auto shared = std::ranges::count_if(
        some, [&](double x) { return std::abs(others[static_cast<size_t>(nearest(others, x))] - x) <= sameBoundary; });
    return static_cast<double>(shared) / static_cast<double>(some.size());
}

std::vector<double> boundariesOnPage(const Grid &grid, double left)
{
    std::vector<double> values = innerBoundaries(grid);
    std::ranges::for_each(values, [&](double &x) { x += left; });
    return values;
}

/// All boundaries of columns at the same places on the page, the sides nearly so: where no line closes a side, it is
/// where the other lines end, and that may differ from page to page.
bool insideAgrees(const Grid &upper, const Grid &lower)
{
    const PageRect &a = upper.boxes.back(), &b = lower.boxes.front();
    if (std::abs(a.left - b.left) > openEdge || std::abs(a.right - b.right) > openEdge)
        return false;
    const auto first = boundariesOnPage(upper, a.left), second = boundariesOnPage(lower, b.left);
    return first.size() >= 2 && first.size() == second.size() && sharedPart(first, second) == 1 &&
           sharedPart(second, first) == 1;
}

/// The edges among others that are meant by those of a part with fewer columns; empty when they cannot be told.
std::vector<size_t> meantEdges(const std::vector<double> &few, const std::vector<double> &many)
{
    std::vector<size_t> meant;
    for (size_t i = 0; i < few.size(); ++i) {
        const auto at = static_cast<size_t>(nearest(many, few[i]));
        const bool outer = i == 0 || i + 1 == few.size();
        const double before = i == 0 ? 1e9 : few[i] - few[i - 1];
        const double after = i + 1 == few.size() ? 1e9 : few[i + 1] - few[i];
        const double reach = outer ? looseEdge : looseShare * std::min(before, after);
        if ((outer && at != (i == 0 ? 0 : many.size() - 1)) || std::abs(many[at] - few[i]) > reach ||
            (!meant.empty() && at <= meant.back()))
            return {};
        meant.push_back(at);
    }
    return meant;
}

/// As many columns, each below the other part's.
bool lieBelow(const std::vector<double> &first, const std::vector<double> &second)
{
    if (first.size() != second.size())
        return false;
    for (size_t i = 0; i + 1 < first.size(); ++i) {
        const double common = std::min(first[i + 1], second[i + 1]) - std::max(first[i], second[i]);
        if (common < 0.5 * std::min(first[i + 1] - first[i], second[i + 1] - second[i]))
            return false;
    }
    return true;
}

/// Whether a number stands in what are several columns of the other part: one of them, but which?
bool isOverSeveral(const Grid &grid, const std::vector<size_t> &meant)
{
    return std::ranges::any_of(grid.cells, [&](const Cell &cell) {
        const auto first = meant[static_cast<size_t>(cell.column)];
        const auto last = meant[static_cast<size_t>(cell.column) + static_cast<size_t>(cell.columnSpan)];
        return cell.columnSpan == 1 && last - first > 1 && parseNumber(cell.text).has_value();
    });
}

void moveEdges(Grid &grid, const std::vector<double> &to)
{
    const auto first = [&](const Cell &cell) { return to[static_cast<size_t>(cell.column)]; };
    const auto last = [&](const Cell &cell) {
        return to[static_cast<size_t>(cell.column) + static_cast<size_t>(cell.columnSpan)];
    };
    for (Cell &cell : grid.cells) {
        cell.place.rect.left = first(cell);
        cell.place.rect.right = last(cell);
        for (Place &part : cell.parts) {
            part.rect.left = first(cell);
            part.rect.right = last(cell);
        }
    }
    for (PageRect &box : grid.boxes) {
        box.left = to.front();
        box.right = to.back();
    }
}

} // namespace

std::vector<double> columnEdges(const Grid &grid)
{
    std::vector<double> edges(static_cast<size_t>(grid.columns) + 1, 0);
    for (const Cell &cell : grid.cells) {
        if (cell.place.page != grid.pages.back())
            continue;
        edges[static_cast<size_t>(cell.column)] = cell.place.rect.left;
        edges[static_cast<size_t>(cell.column) + static_cast<size_t>(cell.columnSpan)] = cell.place.rect.right;
    }
    return edges;
}

void shareColumns(Grid &upper, Grid &lower)
{
    if (!upper.hasAlignedColumns() || lower.found != upper.found)
        return;
    const std::vector<double> first = columnEdges(upper), second = columnEdges(lower);
    if (upper.isInferred()) {
        if (lieBelow(first, second))
            moveEdges(lower, first);
        return;
    }
    const bool fewer = second.size() <= first.size();
    const std::vector<double> &many = fewer ? first : second;
    const std::vector<size_t> meant = meantEdges(fewer ? second : first, many);
    if (meant.empty() || !std::ranges::is_sorted(many))
        return;
    std::vector<double> edges;
    edges.reserve(meant.size());
    for (const size_t at : meant)
        edges.push_back(many[at]);
    Grid &moved = fewer ? lower : upper;
    moved.ambiguous = moved.ambiguous || isOverSeveral(moved, meant);
    moveEdges(moved, edges);
    if (fewer)
        lower.boxes.front().left = upper.boxes.back().left;
    else
        upper.boxes.back().left = lower.boxes.front().left;
}

bool edgesAgree(const Grid &upper, const Grid &lower)
{
    if (insideAgrees(upper, lower))
        return true;
    const PageRect &a = upper.boxes.back(), &b = lower.boxes.front();
    const bool moved = std::abs(a.left - b.left) > sameEdge || std::abs(a.right - b.right) > sameEdge;
    if (moved && std::abs(a.width() - b.width()) > sameEdge)
        return false;
    const auto first = innerBoundaries(upper), second = innerBoundaries(lower);
    const double shared = std::max(sharedPart(first, second), sharedPart(second, first));
    return shared >= 0.5 && (!moved || (!first.empty() && !second.empty()));
}

std::optional<Grid> withOpenSide(const Grid &upper, const Grid &lower, const std::vector<TextLine> &lines)
{
    const PageRect &a = upper.boxes.back(), &b = lower.boxes.front();
    if (upper.found != Grid::Found::Rulings || lower.found != upper.found || b.left - a.left < narrowest ||
        std::abs(a.right - b.right) > openEdge)
        return {};
    std::vector<double> boundaries = boundariesOnPage(lower, b.left);
    boundaries.push_back(b.left);
    const PageRect strip{a.left, b.top, b.left, b.bottom};
    if (boundaries.size() < 3 || sharedPart(boundaries, boundariesOnPage(upper, a.left)) < 1 ||
        std::ranges::any_of(lines, [&](const TextLine &line) { return !strip.intersected(line.box).isEmpty(); }))
        return {};
    Grid grid = lower;
    for (Cell &cell : grid.cells)
        ++cell.column;
    Cell side;
    side.rowSpan = grid.rows;
    side.place = grid.cells.front().place;
    side.place.rect = strip;
    grid.cells.insert(grid.cells.begin(), std::move(side));
    ++grid.columns;
    grid.boxes.front().left = a.left;
    grid.index();
    return grid;
}

} // namespace gouji
