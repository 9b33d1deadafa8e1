// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/alignedtable.h"

#include "reading/bandcolumns.h"
#include "reading/bandedtable.h"
#include "reading/rowrules.h"

#include <algorithm>
#include <cstddef>

namespace gouji {

namespace {

constexpr int mostColumns = 40;

/// Headings of columns, at whatever height of the header: no two of them share a column. One with others below it on
/// both sides may be that of both.
Band lowestHeadings(const std::vector<RunLine> &lines)
{
    const auto end = std::ranges::find_if(lines, &RunLine::hasNumber);
    Band band;
    if (end == lines.end())
        return band;
    double left = 1e9, right = -1e9; // middles of the headings below
    for (auto line = end; line-- != lines.begin();) {
        for (const WordRun &run : line->runs) {
            if (const double x = run.box().centre().x; x < left || x > right)
                band.runs.push_back(run);
        }
        for (const WordRun &run : line->runs) {
            left = std::min(left, run.box().centre().x);
            right = std::max(right, run.box().centre().x);
        }
    }
    std::ranges::stable_sort(band.runs, {}, [](const WordRun &run) { return run.box().left; });
    return band;
}

/// Lines of a table as what stands between two rules, and lines that overlap, as those of cells of several lines beside
/// cells of one do, together once more.
std::vector<Band> bandsOf(const std::vector<RunLine> &lines)
{
    std::vector<Band> bands, rows;
    size_t inRow = 0;
    for (const RunLine &line : lines) {
        bands.push_back({line.box.top, line.box.bottom, line.runs});
        if (rows.empty() || line.box.top > rows.back().bottom - 1) {
            if (inRow == 1)
                rows.pop_back();
            rows.push_back({line.box.top, line.box.bottom, {}});
            inRow = 0;
        }
        Band &row = rows.back();
        row.bottom = std::max(row.bottom, line.box.bottom);
        row.runs.insert(row.runs.end(), line.runs.begin(), line.runs.end());
        std::ranges::stable_sort(row.runs, {}, [](const WordRun &run) { return run.box().left; });
        ++inRow;
    }
    if (inRow == 1)
        rows.pop_back();
    bands.insert(bands.end(), rows.begin(), rows.end());
    bands.push_back(lowestHeadings(lines));
    return bands;
}

/// As if rules between the rows had been drawn where they must be.
Grid inferredGridOf(const AlignedArea &area, const std::vector<RunLine> &lines, const BandColumns &columns, int file,
                    int page)
{
    const std::vector<double> &xs = columns.boundaries;
    if (std::ssize(xs) < 3 || std::ssize(xs) > mostColumns + 1)
        return {};
    RowRules rules = inferredRules(lines, xs, area.separators);
    if (rules.rules.empty())
        return {};
    AlignedArea ruled = area;
    ruled.rules = std::move(rules.rules);
    ruled.columns = xs;
    Grid grid = bandedGridOf(ruled, lines, file, page);
    grid.found = Grid::Found::Alignment;
    grid.ambiguous = grid.ambiguous || !columns.certain || !rules.certain;
    return grid;
}

} // namespace

Grid alignedGridOf(const AlignedArea &area, const std::vector<RunLine> &lines, int file, int page)
{
    if (!area.rules.empty()) {
        if (Grid grid = bandedGridOf(area, lines, file, page); grid.columns > 1)
            return grid;
    }
    BandColumns columns{area.columns, true};
    if (area.columns.empty())
        columns = columnsOfBands(bandsOf(lines), {}, area.box.left - 1, area.box.right + 1);
    return inferredGridOf(area, lines, columns, file, page);
}

} // namespace gouji
