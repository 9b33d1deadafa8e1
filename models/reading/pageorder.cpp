// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/pageorder.h"

#include <algorithm>
#include <iterator>

namespace gouji {

namespace {

// A text file is one page, however long, with its grids and lines in order: it is not looked through for each grid.
bool isInOrder(const PageLayout &page) { return page.number == 0; }

} // namespace

double gridEndAbove(const PageLayout &page, double y)
{
    const auto isAbove = [&](const Grid &grid) { return grid.boxes.front().bottom <= y; };
    if (isInOrder(page)) {
        const auto end = std::ranges::partition_point(page.grids, isAbove);
        return end == page.grids.begin() ? 0 : std::prev(end)->boxes.front().bottom;
    }
    double floor = 0;
    for (const Grid &grid : page.grids)
        floor = isAbove(grid) ? std::max(floor, grid.boxes.front().bottom) : floor;
    return floor;
}

double gridStartBelow(const PageLayout &page, double y)
{
    const auto isAbove = [&](const Grid &grid) { return grid.boxes.front().top < y; };
    if (isInOrder(page)) {
        const auto at = std::ranges::partition_point(page.grids, isAbove);
        return at == page.grids.end() ? page.size.height : std::min(page.size.height, at->boxes.front().top);
    }
    double ceiling = page.size.height;
    for (const Grid &grid : page.grids)
        ceiling = isAbove(grid) ? ceiling : std::min(ceiling, grid.boxes.front().top);
    return ceiling;
}

std::pair<size_t, size_t> linesBetween(const PageLayout &page, double top, double bottom)
{
    if (!isInOrder(page))
        return {0, page.lines.size()};
    const auto upTo = [&](double y) {
        const auto at =
            std::ranges::partition_point(page.lines, [&](const TextLine &line) { return line.box.centre().y < y; });
        return static_cast<size_t>(at - page.lines.begin());
    };
    return {upTo(top), upTo(bottom)};
}

} // namespace gouji
