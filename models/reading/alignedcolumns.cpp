// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/alignedcolumns.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace gouji {

namespace {

constexpr double slack = 0.6;      // points by which neighbours may overlap
constexpr double textGap = 0.35;   // of the height: what parts two columns of texts
constexpr double wholeWidth = 0.6; // of the table: a text as wide is no cell of one column

} // namespace

AlignedColumns::AlignedColumns(const std::vector<RunLine> &header, const std::vector<RunLine> &body, double from,
                               double to)
{
    addBody(body, to - from);
    addHeader(header);
    divide(from, to);
}

AlignedColumns::AlignedColumns(std::vector<double> boundaries)
    : m_boundaries(std::move(boundaries))
{
    for (size_t i = 0; i + 1 < m_boundaries.size(); ++i)
        m_extents.push_back({m_boundaries[i] + slack, m_boundaries[i + 1] - slack, false});
}

void AlignedColumns::addBody(const std::vector<RunLine> &body, double width)
{
    std::vector<Extent> extents;
    double height = 0;
    for (const RunLine &line : body) {
        for (const WordRun &run : line.runs) {
            if (!run.number && run.box().width() > wholeWidth * width)
                continue;
            extents.push_back({run.box().left, run.box().right, run.number});
            height = std::max(height, std::min(run.box().height(), 14.0));
        }
    }
    std::ranges::sort(extents, {}, &Extent::from);
    for (const Extent &extent : extents) {
        const bool alike = !m_extents.empty() && m_extents.back().number == extent.number;
        const double gap = m_extents.empty() ? 0 : extent.from - m_extents.back().to;
        if (!m_extents.empty() && gap < (alike ? textGap * height : -slack)) {
            m_extents.back().to = std::max(m_extents.back().to, extent.to);
            m_extents.back().number = m_extents.back().number && extent.number;
        } else {
            m_extents.push_back(extent);
        }
    }
}

/// Whether headings stand below on both sides of a text in a gap: then it is the heading of both.
bool AlignedColumns::standsOver(const std::vector<RunLine> &header, const WordRun &run, size_t next) const
{
    const auto right =
        std::ranges::find_if(m_extents, [&](const Extent &e) { return e.from >= run.box().right - slack; });
    if (right == m_extents.end() || right == m_extents.begin())
        return false;
    bool before = false, after = false;
    for (size_t i = next; i < header.size(); ++i) {
        for (const WordRun &other : header[i].runs) {
            const double x = other.box().centre().x;
            before = before || (x <= (right - 1)->to && x >= (right - 1)->from);
            after = after || (x >= right->from && x <= right->to);
        }
    }
    return before && after;
}

/// The column beside a gap to which a heading in it belongs, as the column has none of its own: amounts are set to the
/// right of their heading's middle. -1 when both have one.
int AlignedColumns::besideGap(const std::vector<RunLine> &header, const PageRect &box) const
{
    const auto isHeaded = [&](const Extent &extent) {
        return std::ranges::any_of(header, [&](const RunLine &line) {
            return std::ranges::any_of(line.runs, [&](const WordRun &run) {
                return run.box().left < extent.to - slack && run.box().right > extent.from + slack;
            });
        });
    };
    const auto right = std::ranges::find_if(m_extents, [&](const Extent &e) { return e.from >= box.right - slack; });
    const bool hasRight = right != m_extents.end() && right->number && !isHeaded(*right);
    const bool hasLeft = right != m_extents.begin() && !isHeaded(*(right - 1));
    if (!hasLeft && !hasRight)
        return -1;
    const bool takesRight = hasRight && (!hasLeft || right->from - box.right < box.left - (right - 1)->to);
    return static_cast<int>(right - m_extents.begin()) - (takesRight ? 0 : 1);
}

/// A column without entries has its heading alone, which stands between the columns that have some.
void AlignedColumns::addHeader(const std::vector<RunLine> &header)
{
    for (size_t i = header.size(); i-- > 0;) {
        for (const WordRun &run : header[i].runs) {
            const bool free = std::ranges::none_of(m_extents, [&](const Extent &e) {
                return run.box().left < e.to - slack && run.box().right > e.from + slack;
            });
            if (!free || standsOver(header, run, i + 1))
                continue;
            if (const int beside = besideGap(header, run.box()); beside >= 0) {
                Extent &extent = m_extents[static_cast<size_t>(beside)];
                extent.from = std::min(extent.from, run.box().left);
                extent.to = std::max(extent.to, run.box().right);
                continue;
            }
            const auto at = std::ranges::find_if(m_extents, [&](const Extent &e) { return e.from > run.box().left; });
            m_extents.insert(at, {run.box().left, run.box().right, true});
        }
    }
}

void AlignedColumns::divide(double from, double to)
{
    if (m_extents.empty())
        return;
    m_boundaries = {std::min(from, m_extents.front().from)};
    for (size_t i = 1; i < m_extents.size(); ++i)
        m_boundaries.push_back((m_extents[i - 1].to + m_extents[i].from) / 2);
    m_boundaries.push_back(std::max(to, m_extents.back().to));
}

std::pair<int, bool> AlignedColumns::columnOf(const PageRect &box) const
{
    int best = 0;
    double most = -1e9;
    int touched = 0;
    for (int i = 0; i < count(); ++i) {
        const auto at = static_cast<size_t>(i);
        const double common = std::min(box.right, m_boundaries[at + 1]) - std::max(box.left, m_boundaries[at]);
        touched += common > 2 * slack;
        if (common > most) {
            most = common;
            best = i;
        }
    }
    return {best, touched <= 1};
}

std::pair<int, int> AlignedColumns::reachOf(const PageRect &box) const
{
    const int best = columnOf(box).first;
    int first = best, last = best;
    for (int i = 0; i < count(); ++i) {
        const Extent &extent = m_extents[static_cast<size_t>(i)];
        if (box.left < extent.to - slack && box.right > extent.from + slack) {
            first = std::min(first, i);
            last = std::max(last, i);
        }
    }
    return {first, last};
}

std::pair<int, int> AlignedColumns::spanOf(const PageRect &box, const std::vector<char> &taken,
                                           const std::vector<char> &below) const
{
    const auto [first, last] = reachOf(box);
    std::pair<int, int> best{first, last};
    double nearest = 1e9;
    const auto isOpen = [&](int i) { return !taken[static_cast<size_t>(i)] && below[static_cast<size_t>(i)]; };
    for (int a = first; a >= 0 && (a == first || isOpen(a)); --a) {
        for (int b = last; b < count() && (b == last || isOpen(b)); ++b) {
            const double middle = (m_boundaries[static_cast<size_t>(a)] + m_boundaries[static_cast<size_t>(b) + 1]) / 2;
            const double off = std::abs(middle - box.centre().x);
            if (off < nearest) {
                nearest = off;
                best = {a, b};
            }
        }
    }
    return best;
}

} // namespace gouji
