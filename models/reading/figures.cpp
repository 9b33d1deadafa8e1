// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/figures.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr std::size_t shortestRun = 3;
constexpr double smallType = 0.8; // of the usual size

bool isShort(const FlowLine &line)
{
    const double width = line.marginRight - line.marginLeft;
    const QString &text = line.squashed;
    const bool sentence =
        std::any_of(text.begin(), text.end(), [](QChar c) { return QStringView(u"。；;元").contains(c); });
    return !sentence && line.mark.isNone() && !text.endsWith(u':') && line.right - line.left < 0.5 * width;
}

// "9.82%", "预留机动经费,9.82%": a label of a chart.
bool isShare(const FlowLine &line) { return line.squashed.endsWith(u'%') && line.squashed.size() < 24; }

double usualSize(const std::vector<FlowLine> &page)
{
    std::vector<float> sizes;
    for (const FlowLine &line : page)
        sizes.insert(sizes.end(), std::size_t(line.squashed.size()), line.line->height);
    const auto middle = sizes.begin() + std::ptrdiff_t(sizes.size() / 2);
    std::nth_element(sizes.begin(), middle, sizes.end());
    return double(*middle);
}

} // namespace

void markFigures(std::vector<FlowLine> &page)
{
    if (page.size() < shortestRun || page.front().isText)
        return;
    const double usual = usualSize(page);
    auto start = page.begin();
    while (start != page.end()) {
        auto end = start;
        std::ptrdiff_t shares = 0;
        std::ptrdiff_t small = 0;
        for (; end != page.end() && isShort(*end); ++end) {
            shares += isShare(*end) ? 1 : 0;
            small += double(end->line->height) < smallType * usual ? 1 : 0;
        }
        if (end - start >= std::ptrdiff_t(shortestRun) && (shares >= 2 || small == end - start)) {
            // A heading above a chart is set like the text.
            const bool titled = shares > 0 && !isShare(*start) && double(start->line->height) >= smallType * usual;
            for (auto line = start + (titled ? 1 : 0); line != end; ++line)
                line->isFigure = true;
        }
        start = end == start ? start + 1 : end;
    }
}

} // namespace gouji
