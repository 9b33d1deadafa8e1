// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/lattice.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace gouji {

namespace {

constexpr double touching = 2.5;  // how far a line may end before the one it meets
constexpr double samePlace = 1.8; // positions this close are one boundary
constexpr double covered = 0.6;   // share of a side that must be drawn
constexpr double openRow = 4.0;   // a vertical line that goes on this far past the last rule closes a row there
constexpr double openColumn = 12.0;
constexpr double surelyColumn = 25.0; // a strip this wide is a column even without text

using Lines = std::vector<const Ruling *>;

struct Component {
    Lines across; ///< horizontal
    Lines down;   ///< vertical
};

bool meet(const Ruling &across, const Ruling &down)
{
    return down.position >= across.from - touching && down.position <= across.to + touching &&
           across.position >= down.from - touching && across.position <= down.to + touching;
}

int rootOf(std::vector<int> &parents, int at)
{
    while (parents[static_cast<size_t>(at)] != at) {
        parents[static_cast<size_t>(at)] = parents[static_cast<size_t>(parents[static_cast<size_t>(at)])];
        at = parents[static_cast<size_t>(at)];
    }
    return at;
}

std::vector<Component> componentsOf(const std::vector<Ruling> &rulings)
{
    Lines across, down;
    for (const Ruling &ruling : rulings)
        (ruling.horizontal ? across : down).push_back(&ruling);
    std::ranges::sort(down, {}, [](const Ruling *r) { return r->position; });
    std::vector<int> parents(across.size() + down.size());
    std::iota(parents.begin(), parents.end(), 0);
    for (size_t i = 0; i < across.size(); ++i) {
        auto it =
            std::ranges::lower_bound(down, across[i]->from - touching, {}, [](const Ruling *r) { return r->position; });
        for (; it != down.end() && (*it)->position <= across[i]->to + touching; ++it) {
            if (meet(*across[i], **it)) {
                const int other = static_cast<int>(across.size()) + static_cast<int>(it - down.begin());
                parents[static_cast<size_t>(rootOf(parents, static_cast<int>(i)))] = rootOf(parents, other);
            }
        }
    }
    std::vector<int> slots(parents.size(), -1);
    std::vector<Component> components;
    for (size_t i = 0; i < parents.size(); ++i) {
        int &slot = slots[static_cast<size_t>(rootOf(parents, static_cast<int>(i)))];
        if (slot < 0) {
            slot = static_cast<int>(components.size());
            components.emplace_back();
        }
        Component &component = components[static_cast<size_t>(slot)];
        if (i < across.size())
            component.across.push_back(across[i]);
        else
            component.down.push_back(down[i - across.size()]);
    }
    return components;
}

std::vector<double> positionsOf(const Lines &lines)
{
    std::vector<double> values;
    values.reserve(lines.size());
    for (const Ruling *line : lines)
        values.push_back(line->position);
    return clustered(std::move(values), samePlace);
}

/// Whether a character stands in an area.
bool hasText(const PageRect &area, const std::vector<Word> &words)
{
    return std::ranges::any_of(words, [&](const Word &word) {
        return word.box.left < area.right && word.box.right > area.left &&
               std::ranges::any_of(word.boxes, [&](const PageRect &box) { return area.contains(box.centre()); });
    });
}

/// Whether lines that end at a place close a side: half of those that reach the boundary, or the two outermost.
bool closes(const Lines &lines, double edge, double end, bool low)
{
    const auto endOf = [&](const Ruling *line) { return low ? line->from : line->to; };
    const auto isEnd = [&](const Ruling *line) { return std::abs(endOf(line) - end) < touching; };
    const auto ends = std::ranges::count_if(lines, isEnd);
    const auto reaching = std::ranges::count_if(
        lines, [&](const Ruling *line) { return low ? line->from < edge + touching : line->to > edge - touching; });
    const auto [first, last] =
        std::ranges::minmax_element(lines, {}, [](const Ruling *line) { return line->position; });
    return ends >= 2 && (ends * 2 >= reaching || (isEnd(*first) && isEnd(*last)));
}

/// Where lines end past the outermost boundary that crosses them: their commonest end, where it closes the side, or
/// where two lines have it and text stands before it. Nothing when the side is closed. words: for the sides of
/// columns.
void closeSide(const Lines &lines, std::vector<double> &positions, double least, bool low,
               const std::vector<Word> *words, const std::vector<double> &acrossRange)
{
    const double edge = low ? positions.front() : positions.back();
    const auto endOf = [&](const Ruling *line) { return low ? line->from : line->to; };
    double end = edge;
    std::ptrdiff_t ends = 0;
    for (const Ruling *line : lines) {
        if ((low ? edge - endOf(line) : endOf(line) - edge) < least)
            continue;
        const auto count = std::ranges::count_if(
            lines, [&](const Ruling *other) { return std::abs(endOf(other) - endOf(line)) < touching; });
        if (count > ends) {
            ends = count;
            end = endOf(line);
        }
    }
    const bool closed = ends > 0 && closes(lines, edge, end, low);
    if (!closed && (!words || ends < 2))
        return;
    if (words && (!closed || std::abs(end - edge) < surelyColumn)) {
        const PageRect strip{std::min(edge, end), acrossRange.front(), std::max(edge, end), acrossRange.back()};
        if (!hasText(strip, *words))
            return;
    }
    positions.insert(low ? positions.begin() : positions.end(), end);
}

/// For each boundary and each stretch between two positions: whether a line is drawn there.
std::vector<char> drawn(const Lines &lines, const std::vector<double> &boundaries, const std::vector<double> &positions)
{
    const size_t stretches = positions.size() - 1;
    std::vector<double> lengths(boundaries.size() * stretches, 0);
    for (const Ruling *line : lines) {
        const auto at = static_cast<size_t>(nearest(boundaries, line->position));
        for (size_t s = 0; s < stretches; ++s) {
            const double common = std::min(line->to, positions[s + 1]) - std::max(line->from, positions[s]);
            if (common > 0)
                lengths[at * stretches + s] += common;
        }
    }
    std::vector<char> out(lengths.size());
    for (size_t i = 0; i < lengths.size(); ++i) {
        const size_t s = i % stretches;
        out[i] = lengths[i] >= covered * (positions[s + 1] - positions[s]);
    }
    return out;
}

/// Positions without a line between them, as labels.
class Regions {
public:
    Regions(const Lattice &lattice, const std::vector<char> &across, const std::vector<char> &down)
        : m_rows(lattice.rows())
        , m_columns(lattice.columns())
        , m_parents(static_cast<size_t>(m_rows) * static_cast<size_t>(m_columns))
    {
        std::iota(m_parents.begin(), m_parents.end(), 0);
        for (int r = 0; r < m_rows; ++r) {
            for (int c = 0; c < m_columns; ++c) {
                const int here = r * m_columns + c;
                if (c + 1 < m_columns && !down[static_cast<size_t>((c + 1) * m_rows + r)])
                    unite(here, here + 1);
                if (r + 1 < m_rows && !across[static_cast<size_t>((r + 1) * m_columns + c)])
                    unite(here, here + m_columns);
            }
        }
    }
    [[nodiscard]] int at(int r, int c) { return rootOf(m_parents, r * m_columns + c); }

private:
    void unite(int a, int b) { m_parents[static_cast<size_t>(rootOf(m_parents, a))] = rootOf(m_parents, b); }
    int m_rows;
    int m_columns;
    std::vector<int> m_parents;
};

/// Cells from regions. A region that is no rectangle (a line is missing or too short) is cut into rectangles.
void cut(Lattice &lattice, Regions regions)
{
    const int rows = lattice.rows(), columns = lattice.columns();
    lattice.owner.assign(static_cast<size_t>(rows * columns), -1);
    const auto isFree = [&](int r, int c, int region) {
        return lattice.owner[static_cast<size_t>(r * columns + c)] < 0 && regions.at(r, c) == region;
    };
    for (int r = 0; r < rows; ++r) {
        for (int c = 0; c < columns; ++c) {
            if (lattice.owner[static_cast<size_t>(r * columns + c)] >= 0)
                continue;
            const int region = regions.at(r, c);
            int right = c + 1, bottom = r + 1;
            while (right < columns && isFree(r, right, region))
                ++right;
            const auto rowFits = [&](int row) {
                for (int k = c; k < right; ++k) {
                    if (!isFree(row, k, region))
                        return false;
                }
                return true;
            };
            while (bottom < rows && rowFits(bottom))
                ++bottom;
            for (int i = r; i < bottom; ++i) {
                for (int k = c; k < right; ++k)
                    lattice.owner[static_cast<size_t>(i * columns + k)] = static_cast<int>(lattice.cells.size());
            }
            lattice.cells.push_back({r, c, bottom - r, right - c});
        }
    }
}

} // namespace

std::vector<double> clustered(std::vector<double> values, double tolerance)
{
    std::ranges::sort(values);
    std::vector<double> out;
    double sum = 0;
    int count = 0;
    double last = 0;
    for (const double value : values) {
        if (count > 0 && value - last > tolerance) {
            out.push_back(sum / count);
            sum = 0;
            count = 0;
        }
        if (count == 0)
            last = value;
        sum += value;
        ++count;
    }
    if (count > 0)
        out.push_back(sum / count);
    return out;
}

int nearest(const std::vector<double> &positions, double value)
{
    const auto it = std::ranges::lower_bound(positions, value);
    if (it == positions.begin())
        return 0;
    if (it == positions.end() || value - *(it - 1) < *it - value)
        return static_cast<int>(it - positions.begin()) - 1;
    return static_cast<int>(it - positions.begin());
}

PageRect Lattice::box(const Cell &cell) const
{
    return {xs[static_cast<size_t>(cell.column)], ys[static_cast<size_t>(cell.row)],
            xs[static_cast<size_t>(cell.column + cell.columnSpan)], ys[static_cast<size_t>(cell.row + cell.rowSpan)]};
}

int Lattice::cellAt(PagePoint point) const
{
    if (!box().contains(point))
        return -1;
    const auto x = std::ranges::upper_bound(xs, point.x), y = std::ranges::upper_bound(ys, point.y);
    const int column = std::min(static_cast<int>(x - xs.begin()) - 1, columns() - 1);
    const int row = std::min(static_cast<int>(y - ys.begin()) - 1, rows() - 1);
    return owner[static_cast<size_t>(row * columns() + column)];
}

std::vector<Lattice> latticesOf(const std::vector<Ruling> &rulings, const std::vector<Word> &words)
{
    std::vector<Lattice> lattices;
    for (const Component &component : componentsOf(rulings)) {
        if (component.down.empty() || component.across.size() + component.down.size() < 3)
            continue;
        Lattice lattice;
        lattice.xs = positionsOf(component.down);
        lattice.ys = positionsOf(component.across);
        closeSide(component.down, lattice.ys, openRow, true, nullptr, lattice.xs);
        closeSide(component.down, lattice.ys, openRow, false, nullptr, lattice.xs);
        closeSide(component.across, lattice.xs, openColumn, true, &words, lattice.ys);
        closeSide(component.across, lattice.xs, openColumn, false, &words, lattice.ys);
        if (lattice.xs.size() < 2 || lattice.ys.size() < 2)
            continue;
        const auto across = drawn(component.across, lattice.ys, lattice.xs);
        const auto down = drawn(component.down, lattice.xs, lattice.ys);
        cut(lattice, Regions(lattice, across, down));
        lattices.push_back(std::move(lattice));
    }
    std::ranges::sort(lattices, {}, [](const Lattice &lattice) { return lattice.box().area(); });
    return lattices;
}

} // namespace gouji
