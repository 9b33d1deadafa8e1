// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/alignedgrid.h"

#include "reading/alignedareas.h"
#include "reading/arealines.h"

#include <algorithm>

namespace gouji {

namespace {

bool liesIn(const RunLine &line, const AlignedArea &area)
{
    return line.middle() > area.box.top && line.middle() < area.box.bottom;
}

/// Reads the areas as grids and takes their words away. What stands beside an area is not its text.
void take(const std::vector<AlignedArea> &areas, int file, int page, std::vector<Word> &words, std::vector<Grid> &grids)
{
    for (const AlignedArea &area : areas) {
        std::vector<Word> inside;
        std::ranges::copy_if(words, std::back_inserter(inside),
                             [&](const Word &word) { return area.box.contains(word.box.centre()); });
        const std::vector<RunLine> lines = runLinesOf(inside);
        Grid grid = alignedGridOf(area, lines, file, page);
        if (grid.columns < 2)
            continue;
        std::erase_if(words, [&](const Word &word) { return area.box.contains(word.box.centre()); });
        grids.push_back(std::move(grid));
    }
}

bool hasRules(const SourcePage &page, const std::vector<PageRect> &ruled)
{
    const auto outside = [&](const Ruling &rule) {
        const double along = (rule.from + rule.to) / 2;
        const PagePoint middle = rule.horizontal ? PagePoint{along, rule.position} : PagePoint{rule.position, along};
        return std::ranges::none_of(ruled, [&](const PageRect &box) { return box.contains(middle); });
    };
    return std::ranges::count_if(page.rulings, outside) >= 3;
}

bool hasAmounts(const std::vector<RunLine> &lines)
{
    int amounts = 0;
    for (const RunLine &line : lines)
        amounts += line.runs.size() > 1 && line.hasNumber();
    return amounts >= 3;
}

bool hasTitle(const std::vector<RunLine> &lines)
{
    return std::ranges::any_of(lines, [](const RunLine &line) { return kindOf(line) == LineKind::Title; });
}

} // namespace

std::vector<Grid> alignedGrids(const SourcePage &page, int file, const std::vector<PageRect> &ruled,
                               std::vector<Word> &words)
{
    std::vector<Grid> grids;
    std::vector<RunLine> lines = runLinesOf(words);
    if (!hasAmounts(lines) && !hasRules(page, ruled) && !hasTitle(lines))
        return grids;
    const std::vector<AlignedArea> drawn = drawnAreas(page, ruled, lines);
    take(drawn, file, page.number, words, grids);
    if (!grids.empty())
        std::erase_if(lines, [&](const RunLine &line) {
            return std::ranges::any_of(drawn, [&](const AlignedArea &area) { return liesIn(line, area); });
        });
    std::vector<PageRect> taken = ruled;
    for (const Grid &grid : grids)
        taken.push_back(grid.boxes.front());
    take(freeAreas(page, taken, lines), file, page.number, words, grids);
    return grids;
}

} // namespace gouji
