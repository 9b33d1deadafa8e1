// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/openrows.h"

#include "reading/wordruns.h"

#include <algorithm>
#include <cstddef>

namespace gouji {

namespace {

constexpr double lowest = 30; // points: of a row that holds several
constexpr int fewestRows = 3;
constexpr double mostOf = 0.5;    // of the height: what an upright rule between columns reaches
constexpr double samePlace = 1.8; // points

/// Boundaries of the cells of a row; empty when one of them goes on in another row. Upright rules that begin below a
/// heading and meet no other rule are none of the lattice yet.
std::vector<double> columnsOf(const Lattice &lattice, int row, const std::vector<Ruling> &rulings)
{
    const double top = lattice.ys[static_cast<size_t>(row)], bottom = lattice.ys[static_cast<size_t>(row) + 1];
    std::vector<double> xs;
    for (int column = 0; column < lattice.columns(); ++column) {
        const int owner =
            lattice
                .owner[static_cast<size_t>(row) * static_cast<size_t>(lattice.columns()) + static_cast<size_t>(column)];
        if (owner < 0)
            return {};
        const Lattice::Cell &cell = lattice.cells[static_cast<size_t>(owner)];
        if (cell.rowSpan > 1)
            return {};
        if (cell.column == column)
            xs.push_back(lattice.xs[static_cast<size_t>(column)]);
    }
    xs.push_back(lattice.xs.back());
    for (const Ruling &rule : rulings) {
        const double length = std::min(rule.to, bottom) - std::max(rule.from, top);
        if (!rule.horizontal && rule.position > xs.front() && rule.position < lattice.xs.back() &&
            length > mostOf * (bottom - top))
            xs.push_back(rule.position);
    }
    return clustered(std::move(xs), samePlace);
}

std::vector<Word> wordsIn(const PageRect &band, const std::vector<Word> &words)
{
    std::vector<Word> inside;
    std::ranges::copy_if(words, std::back_inserter(inside),
                         [&](const Word &word) { return band.contains(word.box.centre()); });
    return inside;
}

/// Whether numbers stand below each other in several columns, or amounts in one beside texts of another.
bool holdsRows(const std::vector<RunLine> &lines, const std::vector<double> &xs)
{
    std::vector<int> numbers(xs.size() + 1, 0);
    int amounts = 0;
    for (const RunLine &line : lines) {
        for (const WordRun &run : line.runs) {
            const auto column = std::ranges::upper_bound(xs, run.box().centre().x) - xs.begin();
            numbers[static_cast<size_t>(column)] += run.number;
            amounts += run.amount && line.runs.size() > 1;
        }
    }
    const auto stacked = std::ranges::count_if(numbers, [](int count) { return count >= fewestRows; });
    return stacked > 1 || (stacked == 1 && amounts >= fewestRows);
}

/// Whether most lines with numbers of a table are these. Where rows are ruled, lines below each other in cells side by
/// side are what those cells say.
bool holdsMost(const std::vector<RunLine> &lines, const std::vector<Word> &words)
{
    const std::vector<RunLine> all = runLinesOf(words);
    return std::ranges::count_if(lines, &RunLine::hasNumber) * 2 > std::ranges::count_if(all, &RunLine::hasNumber);
}

/// Headings beside each other, and below them texts and numbers beside each other.
bool isHeaded(const std::vector<RunLine> &lines)
{
    const auto first = std::ranges::find_if(lines, &RunLine::hasNumber);
    return first != lines.end() && first->runs.size() > 1 &&
           std::any_of(lines.begin(), first,
                       [&](const RunLine &line) { return line.runs.size() > 1 && line.box.bottom < first->box.top; });
}

} // namespace

RowRules missingRules(const Lattice &lattice, const SourcePage &page)
{
    RowRules out;
    for (int row = 0; row < lattice.rows(); ++row) {
        const double top = lattice.ys[static_cast<size_t>(row)], bottom = lattice.ys[static_cast<size_t>(row) + 1];
        if (bottom - top < lowest)
            continue;
        const std::vector<double> xs = columnsOf(lattice, row, page.rulings);
        if (xs.size() < 3)
            continue;
        const std::vector<RunLine> lines = runLinesOf(wordsIn({xs.front(), top, xs.back(), bottom}, page.words));
        // a single row is no table by itself, so that few numbers are enough
        const bool rows = holdsRows(lines, xs) || (lattice.rows() == 1 && xs.size() > 3 && isHeaded(lines));
        if (!rows || !holdsMost(lines, wordsIn(lattice.box(), page.words)))
            continue;
        RowRules found = inferredRules(lines, xs, {});
        if (found.rules.empty())
            continue;
        const double first = found.rules.front().position, last = found.rules.back().position; // drawn ones are there
        std::erase_if(found.rules, [&](const Ruling &rule) { return rule.position <= first || rule.position >= last; });
        out.rules.insert(out.rules.end(), found.rules.begin(), found.rules.end());
        out.certain = out.certain && found.certain;
    }
    return out;
}

} // namespace gouji
