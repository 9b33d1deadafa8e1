// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/bandedtable.h"

#include "reading/bandtubes.h"
#include "reading/lattice.h"
#include "reading/layout.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace gouji {

namespace {

constexpr double slack = 0.6;
constexpr double samePlace = 1.8;
constexpr double sameEnd = 2.5;
constexpr double lowest = 4;     // height of a band without text that is a doubled rule
constexpr double unitGap = 0.55; // of the height: a number and its unit are no further apart
constexpr double sameStart = 0.8;
constexpr double samePosition = 5; // points
constexpr double together = 0.7;   // share of the amounts of a column
constexpr int fewestAmounts = 4;
constexpr int mostColumns = 40;

/// A whole number and the text beside it: "236 中央…", "27 台".
bool goesOn(const WordRun &left, const WordRun &right)
{
    const double height = std::min(left.box().height(), right.box().height());
    const double gap = right.box().left - left.box().right;
    return left.number != right.number && !left.amount && !right.amount && gap > -slack && gap < unitGap * height &&
           std::abs(left.box().centre().y - right.box().centre().y) < height / 2;
}

void extend(WordRun &run, const WordRun &rest)
{
    run.number = false;
    run.word.text += rest.word.text;
    run.word.boxes.insert(run.word.boxes.end(), rest.word.boxes.begin(), rest.word.boxes.end());
    run.word.box = run.word.box.united(rest.box());
}

/// Where texts begin that stand right of a whole number but are a column of their own: others begin there too, and
/// their numbers are of several widths or they have none. "27 台" begins where its number ends.
std::vector<double> namesBesideCodes(const std::vector<RunLine> &lines)
{
    struct Name {
        double left = 0;
        double code = 0; ///< width of the number; 0 without one
    };
    std::vector<Name> names;
    for (const RunLine &line : lines) {
        for (size_t i = 0; i < line.runs.size(); ++i) {
            const bool beside = i > 0 && line.runs[i - 1].number && goesOn(line.runs[i - 1], line.runs[i]);
            if (!line.runs[i].number)
                names.push_back({line.runs[i].box().left, beside ? line.runs[i - 1].box().width() : 0});
        }
    }
    std::ranges::sort(names, {}, &Name::left);
    std::vector<double> out;
    for (size_t from = 0; from < names.size();) {
        size_t to = from;
        int coded = 0;
        double least = 1e9, most = -1;
        for (; to < names.size() && names[to].left - names[from].left < sameStart; ++to) {
            coded += names[to].code > 0;
            least = std::min(least, names[to].code);
            most = std::max(most, names[to].code);
        }
        if (coded > 0 && to - from >= 3 && most - least > sameStart)
            out.push_back(names[from].left);
        from = to;
    }
    return out;
}

std::vector<Band> bandsOf(const AlignedArea &area, const std::vector<RunLine> &lines)
{
    std::vector<double> ys;
    for (const Ruling &rule : area.rules)
        ys.push_back(rule.position);
    ys = clustered(std::move(ys), samePlace);
    const std::vector<double> names = namesBesideCodes(lines);
    const auto isName = [&](const WordRun &run) {
        return std::ranges::any_of(
            names, [&](double left) { return run.box().left >= left && run.box().left < left + sameStart; });
    };
    std::vector<Band> bands;
    for (size_t i = 0; i + 1 < ys.size(); ++i) {
        Band band{ys[i], ys[i + 1], {}};
        for (const RunLine &line : lines) {
            for (const WordRun &run : line.runs) {
                const double y = run.box().centre().y;
                if ((y < band.top && i > 0) || (y >= band.bottom && i + 2 < ys.size()))
                    continue;
                if (!band.runs.empty() && goesOn(band.runs.back(), run) && !isName(run))
                    extend(band.runs.back(), run);
                else
                    band.runs.push_back(run);
            }
        }
        std::ranges::stable_sort(band.runs, {}, [](const WordRun &run) { return run.box().left; });
        if (band.runs.empty() && band.bottom - band.top < lowest) {
            if (!bands.empty())
                bands.back().bottom = band.bottom;
            continue;
        }
        bands.push_back(std::move(band));
    }
    return bands;
}

std::vector<double> endsOf(const AlignedArea &area)
{
    std::vector<double> ends;
    for (const Ruling &rule : area.rules) {
        ends.push_back(rule.from);
        ends.push_back(rule.to);
    }
    return clustered(std::move(ends), sameEnd);
}

QString textOf(const std::vector<WordRun> &runs)
{
    std::vector<Word> words;
    words.reserve(runs.size());
    for (const WordRun &run : runs)
        words.push_back(run.word);
    QStringList parts;
    for (const TextLine &line : linesOf(words))
        parts.append(line.text.trimmed());
    return parts.join(u'\n');
}

/// Texts beside each other below a heading of both, without a rule between: levels of a header that no band tells
/// apart.
bool holdsLevels(const Tube &tube, const Tube &next)
{
    const auto isOver = [](const WordRun &heading, const WordRun &left, const WordRun &right) {
        return heading.box().centre().y < std::min(left.box().top, right.box().top) &&
               heading.box().left < left.box().right && heading.box().right > right.box().left;
    };
    for (const WordRun &left : tube.runs) {
        for (const WordRun &right : next.runs) {
            if (std::abs(right.box().centre().y - left.box().centre().y) > 0.5 * left.box().height())
                continue;
            for (const std::vector<WordRun> *runs : {&tube.runs, &next.runs}) {
                if (std::ranges::any_of(*runs, [&](const WordRun &run) { return isOver(run, left, right); }))
                    return true;
            }
        }
    }
    return false;
}

/// Two amounts on one line of one cell: a boundary is missing.
bool holdsTwo(const std::vector<WordRun> &runs)
{
    return std::ranges::any_of(runs, [&](const WordRun &run) {
        return run.amount && std::ranges::any_of(runs, [&](const WordRun &other) {
                   return &other != &run && other.number &&
                          std::abs(other.box().centre().y - run.box().centre().y) < 0.5 * run.box().height();
               });
    });
}

/// Most of these stand at one place.
bool standTogether(std::vector<double> values)
{
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::ranges::nth_element(values, middle);
    const double median = *middle;
    const auto near =
        std::ranges::count_if(values, [&](double value) { return std::abs(value - median) < samePosition; });
    return static_cast<double>(near) >= together * static_cast<double>(values.size());
}

/// Whether the amounts of each column are set to one side or to the middle: else some of them may be of another.
bool areAligned(const BandTubes &tubes, int columns)
{
    for (int column = 0; column < columns; ++column) {
        std::vector<double> lefts, middles, rights;
        for (const Tube &tube : tubes.tubes()) {
            for (const WordRun &run : tube.runs) {
                if (tube.column != column || !run.amount || tube.joinsNext || tubes.joinsLast(tube))
                    continue;
                lefts.push_back(run.box().left);
                middles.push_back(run.box().centre().x);
                rights.push_back(run.box().right);
            }
        }
        if (std::ssize(rights) >= fewestAmounts && !standTogether(rights) && !standTogether(middles) &&
            !standTogether(lefts))
            return false;
    }
    return true;
}

/// Tubes from one on that are one cell, and whether a header's levels are lost in it.
struct JoinedTubes {
    std::vector<WordRun> runs;
    int last = 0; ///< column
    bool holdsLevels = false;
};

JoinedTubes joinedFrom(const BandTubes &tubes, const Tube &tube)
{
    JoinedTubes out{tube.runs, tube.column, false};
    for (const Tube *next = &tube; next->joinsNext && tubes.right(*next);) {
        out.holdsLevels = out.holdsLevels || (tube.first < tubes.header() && holdsLevels(*next, *tubes.right(*next)));
        next = tubes.right(*next);
        out.runs.insert(out.runs.end(), next->runs.begin(), next->runs.end());
        out.last = next->column;
    }
    return out;
}

/// Cells of the tubes of bands. False where levels of a header are lost.
bool addCells(Grid &grid, const BandTubes &tubes, const std::vector<Band> &bands, const std::vector<double> &xs,
              int file)
{
    bool sound = true;
    for (const Tube &tube : tubes.tubes()) {
        if (tubes.joinsLast(tube))
            continue;
        const auto [runs, last, levels] = joinedFrom(tubes, tube);
        sound = sound && !levels;
        grid.ambiguous = grid.ambiguous || holdsTwo(runs);
        Cell cell{tube.first, tube.column, tube.last - tube.first + 1, last - tube.column + 1, textOf(runs), {}, {},
                  {},         false};
        cell.printed = cell.text;
        cell.place = {file,
                      grid.pages.front(),
                      0,
                      {xs[static_cast<size_t>(cell.column)], bands[static_cast<size_t>(tube.first)].top,
                       xs[static_cast<size_t>(last) + 1], bands[static_cast<size_t>(tube.last)].bottom}};
        grid.cells.push_back(std::move(cell));
    }
    std::ranges::stable_sort(grid.cells, {}, [](const Cell &cell) { return std::pair(cell.row, cell.column); });
    return sound;
}

} // namespace

Grid bandedGridOf(const AlignedArea &area, const std::vector<RunLine> &lines, int file, int page)
{
    const std::vector<Band> bands = bandsOf(area, lines);
    const std::vector<double> ends = endsOf(area);
    BandColumns found{area.columns, true};
    if (area.columns.empty())
        found = columnsOfBands(bands, ends, ends.front(), ends.back());
    const std::vector<double> &xs = found.boundaries;
    if (bands.empty() || xs.size() < 3 || std::ssize(xs) > mostColumns)
        return {};
    const BandTubes tubes(area.rules, bands, xs);
    Grid grid;
    grid.rows = static_cast<int>(bands.size());
    grid.columns = static_cast<int>(xs.size()) - 1;
    grid.found = Grid::Found::RowRules;
    grid.pages = {page};
    grid.boxes = {{xs.front(), bands.front().top, xs.back(), bands.back().bottom}};
    grid.rowPages.assign(bands.size(), page);
    grid.ambiguous = !found.certain || !tubes.certain() || !areAligned(tubes, grid.columns);
    if (!addCells(grid, tubes, bands, xs, file)) {
        if (area.columns.empty())
            return {};
        grid.ambiguous = true;
    }
    if (!grid.index())
        return {};
    return grid;
}

} // namespace gouji
