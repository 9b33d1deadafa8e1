// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/margins.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace gouji {

namespace {

struct Margins {
    double left = 0;
    double right = 0;
    double pitch = 0;
    bool indents = false;
    bool sure = false; // several lines agree on both
};

// The outermost position that at least `wanted` values share within `slack`; values are sorted from the outside in.
std::pair<double, bool> shared(const std::vector<double> &values, std::size_t wanted, double slack)
{
    for (std::size_t i = 0; i + wanted <= values.size(); ++i) {
        if (std::abs(values[i] - values[i + wanted - 1]) <= slack)
            return {values[i], true};
    }
    return {values.empty() ? 0 : values.front(), false};
}

double usualPitch(const std::vector<const FlowLine *> &lines)
{
    std::vector<double> distances;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines[i]->page != lines[i - 1]->page)
            continue;
        const double distance = lines[i]->line->box.centre().y - lines[i - 1]->line->box.centre().y;
        if (distance > 0)
            distances.push_back(distance);
    }
    if (distances.empty())
        return 0;
    // The lower quartile: distances between paragraphs are larger, those inside are not.
    const auto middle = distances.begin() + std::ptrdiff_t(distances.size() / 4);
    std::nth_element(distances.begin(), middle, distances.end());
    return *middle;
}

// Most text starts at the margin, and a good part of it two characters further in.
bool indents(const std::vector<const FlowLine *> &lines, double left)
{
    std::size_t at = 0;
    std::size_t in = 0;
    for (const FlowLine *line : lines) {
        const double ems = (line->left - left) / line->em;
        at += std::abs(ems) < 0.6 ? 1 : 0;
        in += ems > 1.5 && ems < 2.8 ? 1 : 0;
    }
    return at * 10 >= lines.size() * 3 && in * 10 >= lines.size() && at + in > 6;
}

Margins marginsOf(const std::vector<const FlowLine *> &lines)
{
    std::vector<double> lefts;
    std::vector<double> rights;
    double em = 0;
    for (const FlowLine *line : lines) {
        lefts.push_back(line->left);
        rights.push_back(line->right);
        em = std::max(em, line->em);
    }
    std::sort(lefts.begin(), lefts.end());
    std::sort(rights.begin(), rights.end(), std::greater<>());
    const std::size_t wanted = std::max<std::size_t>(3, lines.size() / 8);
    const auto [left, leftShared] = shared(lefts, std::max<std::size_t>(2, lines.size() / 12), 0.6 * em);
    const auto [right, rightShared] = shared(rights, wanted, 1.1 * em);
    const bool sure = leftShared && rightShared && right - left > 12 * em;
    return {left, right, usualPitch(lines), indents(lines, left), sure};
}

void setOn(std::vector<FlowLine> &lines, const Margins &margins)
{
    for (FlowLine &line : lines) {
        line.marginLeft = margins.left;
        line.marginRight = margins.right;
        line.pitch = margins.pitch;
        line.indents = margins.indents;
    }
}

QString groupOf(const FlowLine &line, double width)
{
    return QString::number(line.file) + u'/' + QString::number(qRound(width / 20));
}

constexpr int narrowest = 24;  // columns of a line of text
constexpr int shortLines = 44; // lines so short may all be headings

// Text files: the width at which most lines break, if the tool kept the line breaks of the pages at all.
Margins marginsOfText(const std::vector<FlowLine> &lines)
{
    std::array<int, 140> counts{};
    for (const FlowLine &line : lines) {
        if (!line.isFigure)
            ++counts[std::min(counts.size() - 1, std::size_t(line.right))];
    }
    int best = 0;
    int most = 0;
    const auto from = [&](int width) { return std::accumulate(counts.begin() + width, counts.end(), 0); };
    for (int width = narrowest; width + 1 < int(counts.size()); ++width) {
        const auto at = counts.begin() + width;
        const int near = std::accumulate(at - 4, at + 1, 0);
        const bool narrow = width < shortLines;
        // Hardly any line is longer than one of narrow text can be.
        if (near > most && near * 10 >= from(narrow ? 20 : 40) * 4 && (!narrow || from(width + 3) * 20 <= near)) {
            most = near;
            best = width;
        }
    }
    const bool wrapped = most >= 12;
    return {0, wrapped ? double(best) : 0, 0, false, wrapped};
}

// Where many lines around one are clearly longer or shorter, that part was set on pages of another width.
void setPartsOfText(std::vector<FlowLine> &lines)
{
    constexpr std::size_t reach = 8;
    constexpr std::ptrdiff_t fewest = 5;
    constexpr double narrowestPart = 40;
    std::vector<double> widths;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        widths.clear();
        for (std::size_t k = i > reach ? i - reach : 0; k < std::min(lines.size(), i + reach + 1); ++k)
            widths.push_back(lines[k].right);
        std::ranges::sort(widths, std::greater<>());
        const double part = widths.size() > 1 ? widths[1] : 0; // one longer line is no part
        const double margin = lines[i].marginRight;
        const auto alike = std::ranges::count_if(widths, [&](double width) { return std::abs(width - part) <= 4; });
        const bool other = part > margin + 6 || part < 0.85 * margin;
        if (other && alike >= fewest && part >= narrowestPart)
            lines[i].marginRight = part;
    }
}

} // namespace

void setMargins(std::vector<std::vector<FlowLine>> &pages)
{
    QHash<QString, std::vector<const FlowLine *>> groups;
    std::vector<double> widths(pages.size(), 0);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (pages[i].empty() || pages[i].front().isText)
            continue;
        widths[i] = pages[i].front().pageWidth;
        for (const FlowLine &line : pages[i])
            groups[groupOf(line, widths[i])].push_back(&line);
    }
    QHash<QString, Margins> ofGroup;
    for (auto it = groups.cbegin(); it != groups.cend(); ++it)
        ofGroup.insert(it.key(), marginsOf(it.value()));
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (pages[i].empty())
            continue;
        if (pages[i].front().isText) {
            const Margins margins = marginsOfText(pages[i]);
            setOn(pages[i], margins);
            if (margins.right > 0)
                setPartsOfText(pages[i]);
            continue;
        }
        std::vector<const FlowLine *> lines;
        for (const FlowLine &line : pages[i])
            lines.push_back(&line);
        Margins own = marginsOf(lines);
        const Margins group = ofGroup.value(groupOf(pages[i].front(), widths[i]));
        own.indents = own.indents || group.indents;
        // A page with nothing but first lines does not show the margin.
        const double further = (own.left - group.left) / pages[i].front().em;
        if (group.sure && pages[i].size() < 8 && further > 1 && further < 3.2)
            own.left = group.left;
        setOn(pages[i], own.sure ? own : group);
    }
}

} // namespace gouji
