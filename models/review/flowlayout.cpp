// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/flowlayout.h"

#include <algorithm>
#include <numeric>

namespace gouji {

namespace {

constexpr double nodeWidth = 18;
constexpr double fullHeight = 260; ///< of the greatest column
constexpr double air = 4;

double amountOf(const SeriesPoint &point) { return std::max(0.0, point.value.toString().toDouble()); }

double totalOf(const Series &series)
{
    return std::accumulate(series.points.begin(), series.points.end(), 0.0,
                           [](double sum, const SeriesPoint &p) { return sum + amountOf(p); });
}

/// A column of nodes from the top down, far enough from each other for their labels.
void addColumn(FlowLayout &out, const ChartData &flow, size_t s, double left, double top, double scale, double line)
{
    const bool outer = s == 0 || s + 1 == flow.series.size();
    double y = top;
    for (size_t p = 0; p < flow.series[s].points.size(); ++p) {
        const double height = std::max(1.0, amountOf(flow.series[s].points[p]) * scale);
        const double slot = outer ? std::max(height, line) : height;
        out.nodes.push_back({s, p, {left, y + (slot - height) / 2, nodeWidth, height}, {}});
        y += slot + air;
    }
    out.height = std::max(out.height, y);
}

/// Bands between a column of parts and the one node of the total beside it, and the gap under them.
void connectParts(FlowLayout &out, size_t parts, size_t total, bool partsLeft)
{
    const auto whole = std::ranges::find(out.nodes, total, &FlowLayout::Node::series);
    if (whole == out.nodes.end())
        return;
    double y = whole->box.top;
    for (const FlowLayout::Node &node : out.nodes) {
        if (node.series != parts)
            continue;
        const double left = partsLeft ? node.box.left + nodeWidth : whole->box.left + nodeWidth;
        const double right = partsLeft ? whole->box.left : node.box.left;
        out.bands.push_back({parts, node.point, left, partsLeft ? node.box.top : y, right, partsLeft ? y : node.box.top,
                             node.box.height});
        y += node.box.height;
    }
}

void addGaps(FlowLayout &out, const ChartData &flow, double scale)
{
    const auto gaps = flowGaps(flow);
    for (size_t i = 0; i < gaps.size(); ++i) {
        if (!gaps[i] || gaps[i]->rounding || gaps[i]->difference.isZero())
            continue;
        const double height = std::max(3.0, gaps[i]->difference.magnitude().toString().toDouble() * scale);
        // Beside the total the gap belongs to: the left one of the two in the middle, else the only one.
        const size_t at = i == 0 ? 1 : i == 1 ? (gaps[i]->difference.isNegative() ? 1 : 2) : 2;
        const auto node = std::ranges::find(out.nodes, at, &FlowLayout::Node::series);
        if (node == out.nodes.end())
            continue;
        const bool over =
            (i == 0 && !gaps[i]->difference.isNegative()) || i == 1 || (i == 2 && gaps[i]->difference.isNegative());
        double bottom = node->box.top + node->box.height;
        for (const FlowLayout::Gap &other : out.gaps) { // one may hang there already
            if (over && other.box.left == node->box.left && other.box.top >= bottom)
                bottom = other.box.top + other.box.height + 2;
        }
        // More than the total hangs below it; less leaves the lower end of the total without a band.
        const double top = over ? bottom : std::max(node->box.top, bottom - height);
        out.gaps.push_back({i, *gaps[i], {node->box.left, top, nodeWidth, height}});
        out.height = std::max(out.height, top + height + air);
    }
}

void addLabels(FlowLayout &out, const ChartData &flow, double labelWidth, double line)
{
    for (FlowLayout::Node &node : out.nodes) {
        const double middle = node.box.top + node.box.height / 2;
        if (node.series == 0)
            node.label = {0, middle - line / 2, labelWidth - air, line};
        else if (node.series + 1 == flow.series.size())
            node.label = {node.box.left + nodeWidth + air, middle - line / 2, labelWidth - air, line};
        else
            node.label = {node.box.left + nodeWidth / 2 - labelWidth / 2, node.box.top - 2 * line - air, labelWidth,
                          2 * line};
    }
}

} // namespace

FlowLayout flowLayout(const ChartData &flow, double width, double labelWidth, double lineHeight)
{
    FlowLayout out;
    if (flow.series.size() < 2)
        return out;
    double most = 0;
    for (const Series &series : flow.series)
        most = std::max(most, totalOf(series));
    if (most <= 0)
        return out;
    const double scale = fullHeight / most;
    const double top = 2 * lineHeight + 2 * air; // labels of the totals stand above them
    const double step = (width - 2 * labelWidth - nodeWidth) / static_cast<double>(flow.series.size() - 1);
    for (size_t s = 0; s < flow.series.size(); ++s)
        addColumn(out, flow, s, labelWidth + step * static_cast<double>(s), top, scale, lineHeight);
    if (flow.series.size() == 4) {
        connectParts(out, 0, 1, true);
        connectParts(out, 3, 2, false);
        // Between the totals: what they have in common.
        const auto from = std::ranges::find(out.nodes, size_t(1), &FlowLayout::Node::series);
        const auto to = std::ranges::find(out.nodes, size_t(2), &FlowLayout::Node::series);
        if (from != out.nodes.end() && to != out.nodes.end())
            out.bands.push_back({1, 0, from->box.left + nodeWidth, from->box.top, to->box.left, to->box.top,
                                 std::min(from->box.height, to->box.height)});
        addGaps(out, flow, scale);
    }
    addLabels(out, flow, labelWidth, lineHeight);
    return out;
}

} // namespace gouji
