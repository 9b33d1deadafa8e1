// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/filledcells.h"

#include "reading/arealines.h"
#include "reading/lattice.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace gouji {

namespace {

constexpr double widestGap = 3.2; // between two cells of one table
constexpr double narrowest = 5;   // width of a cell
constexpr double lowest = 3.5;    // and height: of a blank row
constexpr size_t fewestCells = 3;
constexpr size_t mostCells = 4000;
constexpr double beside = 2.0;    // of the height: text beside cells
constexpr double mostBlank = 3.2; // rows without a ground below each other
constexpr double exactly = 0.08;  // of the height of a row
constexpr double tiled = 0.9;     // share of the outline that the areas of a table cover

using Boxes = std::vector<PageRect>;

bool touches(const PageRect &a, const PageRect &b)
{
    return a.left <= b.right + widestGap && b.left <= a.right + widestGap && a.top <= b.bottom + widestGap &&
           b.top <= a.bottom + widestGap;
}

bool holds(const PageRect &outer, const PageRect &inner)
{
    return outer.area() > inner.area() * 1.5 && outer.contains(inner.centre());
}

/// Areas that can be cells, from top to bottom; grounds on which several of them lie are none.
Boxes candidatesOf(std::initializer_list<const std::vector<Fill> *> lists, const std::vector<PageRect> &tables)
{
    Boxes boxes;
    for (const std::vector<Fill> *fills : lists) {
        for (const Fill &fill : *fills) {
            const PageRect &box = fill.box;
            const bool inside =
                std::ranges::any_of(tables, [&](const PageRect &table) { return table.contains(box.centre()); });
            if (!inside && box.width() > narrowest && box.height() > lowest)
                boxes.push_back(box);
        }
    }
    if (boxes.size() < fewestCells || boxes.size() > mostCells)
        return {};
    std::ranges::sort(boxes, std::ranges::greater{}, &PageRect::area);
    for (size_t i = 0; i < std::min<size_t>(8, boxes.size());) { // the largest ones
        const auto held =
            std::count_if(boxes.begin(), boxes.end(), [&](const PageRect &box) { return holds(boxes[i], box); });
        if (held < 3)
            ++i;
        else
            boxes.erase(boxes.begin() + static_cast<std::ptrdiff_t>(i));
    }
    std::ranges::sort(boxes, {}, &PageRect::top);
    return boxes;
}

int rootOf(std::vector<int> &parents, int at)
{
    while (parents[static_cast<size_t>(at)] != at)
        at = parents[static_cast<size_t>(at)] = parents[static_cast<size_t>(parents[static_cast<size_t>(at)])];
    return at;
}

/// Areas that lie side by side.
std::vector<Boxes> groupsOf(const Boxes &boxes)
{
    std::vector<int> parents(boxes.size());
    std::iota(parents.begin(), parents.end(), 0);
    for (size_t i = 0; i < boxes.size(); ++i) {
        for (size_t j = i + 1; j < boxes.size() && boxes[j].top <= boxes[i].bottom + widestGap; ++j) {
            if (touches(boxes[i], boxes[j]))
                parents[static_cast<size_t>(rootOf(parents, static_cast<int>(j)))] =
                    rootOf(parents, static_cast<int>(i));
        }
    }
    std::vector<Boxes> groups(boxes.size());
    for (size_t i = 0; i < boxes.size(); ++i)
        groups[static_cast<size_t>(rootOf(parents, static_cast<int>(i)))].push_back(boxes[i]);
    std::erase_if(groups, [](const Boxes &group) { return group.empty(); });
    return groups;
}

std::vector<double> edgesOf(const Boxes &boxes, double PageRect::*low, double PageRect::*high)
{
    std::vector<double> edges;
    for (const PageRect &box : boxes) {
        edges.push_back(box.*low);
        edges.push_back(box.*high);
    }
    return clustered(std::move(edges), widestGap);
}

double onto(const std::vector<double> &edges, double position)
{
    return edges[static_cast<size_t>(nearest(edges, position))];
}

/// Several columns that cover their outline once.
bool isTiling(const Boxes &boxes, const std::vector<double> &xs, const std::vector<double> &ys)
{
    if (xs.size() < 3 || ys.size() < 2)
        return false;
    double area = 0;
    for (const PageRect &box : boxes)
        area += (onto(xs, box.right) - onto(xs, box.left)) * (onto(ys, box.bottom) - onto(ys, box.top));
    const double whole = (xs.back() - xs.front()) * (ys.back() - ys.front());
    return area > tiled * whole && area < 1.05 * whole;
}

/// Whether what is right below cells, or above a single row of them, stands in columns as they do but has no ground:
/// they are the header of a table, or every other row.
bool goesOn(const std::vector<RunLine> &lines, const std::vector<double> &xs, const std::vector<double> &ys)
{
    return std::ranges::any_of(lines, [&](const RunLine &line) {
        const double y = line.middle(), reach = beside * line.box.height();
        const bool below = y > ys.back() && y < ys.back() + reach;
        const bool above = ys.size() == 2 && y < ys.front() && y > ys.front() - reach;
        if ((!below && !above) || kindOf(line) != LineKind::Text || isSentence(line) || goesOnAfterNumber(line))
            return false;
        std::vector<char> columns(xs.size() + 1, 0);
        for (const WordRun &run : line.runs)
            columns[static_cast<size_t>(std::ranges::upper_bound(xs, run.box().centre().x) - xs.begin())] = 1;
        return std::count(columns.begin() + 1, columns.end() - 1, 1) > 1;
    });
}

PageRect outlineOf(const Boxes &boxes)
{
    PageRect outline;
    for (const PageRect &box : boxes)
        outline = outline.united(box);
    return outline;
}

/// Whether a group of areas ends on both sides where another one does: rows of one table with others between.
bool hasTwin(const std::vector<Boxes> &groups, const Boxes &boxes)
{
    const PageRect outline = outlineOf(boxes);
    const auto twins = std::ranges::count_if(groups, [&](const Boxes &group) {
        const PageRect other = outlineOf(group);
        return std::abs(other.left - outline.left) < widestGap && std::abs(other.right - outline.right) < widestGap;
    });
    return twins > 1;
}

/// Whether the columns of one of two groups are all among those of the other.
bool haveSameColumns(const Boxes &upper, const Boxes &lower)
{
    std::vector<double> some = edgesOf(lower, &PageRect::left, &PageRect::right);
    std::vector<double> all = edgesOf(upper, &PageRect::left, &PageRect::right);
    if (some.size() > all.size())
        std::swap(some, all);
    const auto isAmong = [&](double x) { return std::abs(onto(all, x) - x) < widestGap; };
    return some.size() > 2 && std::abs(some.front() - all.front()) < widestGap &&
           std::abs(some.back() - all.back()) < widestGap && std::ranges::all_of(some, isAmong);
}

/// The usual height of a row.
double rowHeight(const Boxes &boxes)
{
    const std::vector<double> ys = edgesOf(boxes, &PageRect::top, &PageRect::bottom);
    std::vector<double> heights;
    for (size_t i = 1; i < ys.size(); ++i)
        heights.push_back(ys[i] - ys[i - 1]);
    if (heights.empty())
        return 0;
    const auto middle = heights.begin() + std::ssize(heights) / 2;
    std::ranges::nth_element(heights, middle);
    return *middle;
}

/// Blank rows have no ground in some files: areas with the same columns and nothing but blank between them are rows of
/// one table. What is blank becomes as many rows as fit exactly, else one.
std::vector<Boxes> bridged(std::vector<Boxes> groups, const std::vector<Word> &words)
{
    std::ranges::sort(groups, {}, [](const Boxes &boxes) { return outlineOf(boxes).top; });
    for (size_t i = 0; i + 1 < groups.size();) {
        const PageRect upper = outlineOf(groups[i]), lower = outlineOf(groups[i + 1]);
        const PageRect blank{upper.left, upper.bottom, upper.right, lower.top};
        const double row = rowHeight(groups[i]);
        const auto isInside = [&](const Word &word) { return blank.contains(word.box.centre()); };
        if (blank.height() < widestGap || blank.height() > mostBlank * row ||
            !haveSameColumns(groups[i], groups[i + 1]) || std::ranges::any_of(words, isInside)) {
            ++i;
            continue;
        }
        const double fits = blank.height() / row;
        const int rows =
            std::abs(fits - std::round(fits)) < exactly ? std::max(1, static_cast<int>(std::round(fits))) : 1;
        const std::vector<double> xs = edgesOf(groups[i], &PageRect::left, &PageRect::right);
        for (int k = 0; k < rows; ++k) {
            const double height = blank.height() / rows, top = blank.top + k * height;
            for (size_t c = 0; c + 1 < xs.size(); ++c)
                groups[i].push_back({xs[c], top, xs[c + 1], top + height});
        }
        groups[i].insert(groups[i].end(), groups[i + 1].begin(), groups[i + 1].end());
        groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
    return groups;
}

/// Adds the edges of tables of cells and where the tables are.
void addEdges(const SourcePage &page, const Boxes &candidates, std::vector<PageRect> &tables,
              std::vector<Ruling> &edges)
{
    const std::vector<Boxes> groups = bridged(groupsOf(candidates), page.words);
    for (const Boxes &boxes : groups) {
        const std::vector<double> xs = edgesOf(boxes, &PageRect::left, &PageRect::right);
        const std::vector<double> ys = edgesOf(boxes, &PageRect::top, &PageRect::bottom);
        if (boxes.size() < fewestCells || !isTiling(boxes, xs, ys) || (ys.size() == 2 && hasTwin(groups, boxes)) ||
            goesOn(runLinesOf(page.words), xs, ys))
            continue;
        tables.push_back({xs.front(), ys.front(), xs.back(), ys.back()});
        for (const PageRect &box : boxes) {
            const PageRect cell{onto(xs, box.left), onto(ys, box.top), onto(xs, box.right), onto(ys, box.bottom)};
            edges.push_back({true, cell.top, cell.left, cell.right, 0});
            edges.push_back({true, cell.bottom, cell.left, cell.right, 0});
            edges.push_back({false, cell.left, cell.top, cell.bottom, 0});
            edges.push_back({false, cell.right, cell.top, cell.bottom, 0});
        }
    }
}

} // namespace

std::vector<Ruling> edgesOfFills(const SourcePage &page, const std::vector<PageRect> &ruled)
{
    std::vector<Ruling> edges;
    std::vector<PageRect> tables = ruled;
    if (!page.fills.empty() && page.fills.size() + page.whites.size() >= fewestCells)
        addEdges(page, candidatesOf({&page.fills, &page.whites}, tables), tables, edges);
    if (page.fills.size() >= fewestCells)
        addEdges(page, candidatesOf({&page.fills}, tables), tables, edges);
    return edges;
}

std::vector<double> columnsOfFills(const SourcePage &page, const PageRect &area)
{
    Boxes boxes;
    for (const Fill &fill : page.fills) {
        const PagePoint middle = fill.box.centre();
        if (middle.y > area.top - lowest && middle.y < area.bottom + lowest && fill.box.left < area.right &&
            fill.box.right > area.left && fill.box.height() > lowest)
            boxes.push_back(fill.box);
    }
    std::vector<double> xs = edgesOf(boxes, &PageRect::left, &PageRect::right);
    if (xs.size() < 3 || xs.front() > area.left + widestGap || xs.back() < area.right - widestGap)
        return {};
    for (const PageRect &box : boxes) { // a row of cells from one side to the other
        double width = 0;
        for (const PageRect &other : boxes) {
            if (box.centre().y > other.top && box.centre().y < other.bottom)
                width += other.width();
        }
        if (width > tiled * (xs.back() - xs.front()))
            return xs;
    }
    return {};
}

} // namespace gouji
