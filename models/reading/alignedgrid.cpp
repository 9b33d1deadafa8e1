// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/alignedgrid.h"

#include "reading/alignedareas.h"
#include "reading/arealines.h"
#include "reading/gridedges.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr double slack = 0.6;

bool liesIn(const RunLine &line, const AlignedArea &area)
{
    return line.middle() > area.box.top && line.middle() < area.box.bottom;
}

/// Reads the areas as grids and takes their words away. What stands beside an area is not its text.
void take(const std::vector<AlignedArea> &areas, int file, int page, std::vector<Word> &words,
          std::vector<AlignedPart> &parts)
{
    for (const AlignedArea &area : areas) {
        std::vector<Word> inside;
        std::ranges::copy_if(words, std::back_inserter(inside),
                             [&](const Word &word) { return area.box.contains(word.box.centre()); });
        std::vector<RunLine> lines = runLinesOf(inside);
        Grid grid = alignedGridOf(area, lines, file, page);
        if (grid.columns < 2)
            continue;
        std::erase_if(words, [&](const Word &word) { return area.box.contains(word.box.centre()); });
        parts.push_back({std::move(grid), std::move(lines), std::move(inside), area.rest});
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
    return std::ranges::any_of(lines, [](const RunLine &line) { return line.runs.size() > 1 && line.hasNumber(); });
}

bool hasColumns(const std::vector<RunLine> &lines)
{
    return std::ranges::count_if(lines, [](const RunLine &line) { return line.runs.size() >= 3; }) >= 3;
}

bool hasTitle(const std::vector<RunLine> &lines)
{
    return std::ranges::any_of(lines, [](const RunLine &line) { return kindOf(line) == LineKind::Title; });
}

} // namespace

std::vector<AlignedPart> alignedGrids(const SourcePage &page, int file, const std::vector<PageRect> &ruled,
                                      std::vector<Word> &words)
{
    std::vector<AlignedPart> parts;
    std::vector<RunLine> lines = runLinesOf(words);
    if (!hasAmounts(lines) && !hasRules(page, ruled) && !hasColumns(lines) && !hasTitle(lines))
        return parts;
    const std::vector<AlignedArea> drawn = drawnAreas(page, ruled, lines);
    take(drawn, file, page.number, words, parts);
    if (!parts.empty())
        std::erase_if(lines, [&](const RunLine &line) {
            return std::ranges::any_of(drawn, [&](const AlignedArea &area) { return liesIn(line, area); });
        });
    std::vector<PageRect> taken = ruled;
    for (const AlignedPart &part : parts)
        taken.push_back(part.grid.boxes.front());
    take(freeAreas(page, taken, lines), file, page.number, words, parts);
    return parts;
}

namespace {

/// Boundaries moved to where the texts of a part leave room: names may be longer than on the page before.
std::vector<double> fitted(std::vector<double> columns, const std::vector<RunLine> &lines)
{
    for (size_t i = 1; i + 1 < columns.size(); ++i) {
        double left = columns[i - 1], right = columns[i + 1]; // room between the texts of both columns
        for (const RunLine &line : lines) {
            for (const WordRun &run : line.runs) {
                const double x = run.box().centre().x;
                if (x > columns[i - 1] && x < columns[i])
                    left = std::max(left, run.box().right);
                else if (x > columns[i] && x < columns[i + 1])
                    right = std::min(right, run.box().left);
            }
        }
        if (left < right && (columns[i] < left || columns[i] > right))
            columns[i] = (left + right) / 2;
    }
    return columns;
}

} // namespace

std::optional<Grid> readWithColumnsOf(const Grid &upper, const Grid &found, const std::vector<RunLine> &lines)
{
    AlignedArea area;
    area.box = found.boxes.front();
    area.columns = fitted(columnEdges(upper), lines);
    const auto fits = [&](const WordRun &run) {
        const double x = run.box().centre().x;
        const auto crossed = std::ranges::count_if(
            area.columns, [&](double edge) { return edge > run.box().left + slack && edge < run.box().right - slack; });
        return x > area.columns.front() && x < area.columns.back() && (crossed == 0 || !run.number);
    };
    const bool fit =
        std::ranges::all_of(lines, [&](const RunLine &line) { return std::ranges::all_of(line.runs, fits); });
    if (!fit || !std::ranges::is_sorted(area.columns) || !haveNumbersApart(area.columns, linesIn(area.box, lines)))
        return {};
    Grid grid = alignedGridOf(area, lines, found.cells.front().place.file, found.pages.front());
    if (grid.columns != upper.columns || (grid.ambiguous && !found.ambiguous))
        return {};
    return grid;
}

} // namespace gouji
