// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/alignedareas.h"

#include "reading/arealines.h"
#include "reading/lattice.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace gouji {

namespace {

constexpr double sameEnd = 3; // points by which rules of one table may differ in their ends
constexpr size_t fewestRules = 3;
constexpr size_t linesAbove = 8;  // between the first amounts and a caption
constexpr double nearLines = 1.5; // of the height: lines of a header are no further apart
constexpr size_t linesInside = 3; // without numbers, between two with some
constexpr double sameColumn = 2;  // points by which right ends of amounts may differ

/// Amounts beside a text or each other, and no sentence: "…决算 1,234.50 万元" goes on after its amount.
bool isTableLine(const RunLine &line)
{
    const bool amount = std::ranges::any_of(line.runs, &WordRun::amount);
    return amount && line.runs.size() >= 2 && !goesOnAfterNumber(line) && !isSentence(line) && !isCaption(kindOf(line));
}

/// How many columns of amounts end at one place in most of the lines.
int amountColumns(const std::vector<RunLine> &lines, size_t from, size_t to)
{
    std::vector<double> ends;
    int tableLines = 0;
    for (size_t i = from; i < to; ++i) {
        tableLines += lines[i].hasNumber();
        for (const WordRun &run : lines[i].runs) {
            if (run.number)
                ends.push_back(run.box().right);
        }
    }
    int columns = 0;
    for (const double end : clustered(ends, sameColumn)) {
        const auto count =
            std::ranges::count_if(ends, [&](double other) { return std::abs(other - end) <= sameColumn; });
        columns += count >= 3 && count * 2 >= tableLines;
    }
    return columns;
}

/// Whether the texts of a line begin where labels of the rows before it do.
bool isLabelLine(const RunLine &line, const std::vector<double> &labels)
{
    return std::ranges::all_of(line.runs, [&](const WordRun &run) {
        return run.number ||
               std::ranges::any_of(labels, [&](double left) { return std::abs(left - run.box().left) <= sameColumn; });
    });
}

void addLabels(const RunLine &line, std::vector<double> &labels)
{
    for (const WordRun &run : line.runs) {
        if (!run.number)
            labels.push_back(run.box().left);
    }
}

/// Where amounts stand one below the other: first line and the one after the last. Rows without amounts do not end it
/// as long as they have labels where the others do.
std::vector<std::pair<size_t, size_t>> bodiesOf(const std::vector<RunLine> &lines)
{
    std::vector<std::pair<size_t, size_t>> bodies;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (!isTableLine(lines[i]))
            continue;
        size_t last = i, tableLines = 1, others = 0;
        std::vector<double> labels;
        addLabels(lines[i], labels);
        for (size_t k = i + 1; k < lines.size() && others < linesInside; ++k) {
            const LineKind kind = kindOf(lines[k]);
            if (isSentence(lines[k]) || isCaption(kind) || kind == LineKind::Note)
                break;
            if (isTableLine(lines[k])) {
                last = k;
                ++tableLines;
                others = 0;
                addLabels(lines[k], labels);
            } else {
                others += !isLabelLine(lines[k], labels);
            }
        }
        if (tableLines >= 3 && amountColumns(lines, i, last + 1) > 0)
            bodies.emplace_back(i, last + 1);
        i = last;
    }
    return bodies;
}

/// The first line of the header of a body that goes on from the page before: near lines with headings, no text.
size_t repeatedHeaderStart(const std::vector<RunLine> &lines, size_t body, size_t floor)
{
    size_t first = body;
    bool headings = false;
    for (; first > floor && body - first < linesAbove; --first) {
        const RunLine &line = lines[first - 1];
        const double gap = lines[first].box.top - line.box.bottom;
        if (isSentence(line) || isCaption(kindOf(line)) || gap > nearLines * line.box.height())
            break;
        headings = headings || line.runs.size() > 1;
    }
    return headings ? first : body;
}

/// The first line of the header of a body, below its caption if it has one. No table where it has neither caption nor
/// many amounts.
size_t headerStart(const std::vector<RunLine> &lines, std::pair<size_t, size_t> body, size_t floor, bool &table)
{
    table = false;
    for (size_t i = body.first; i > floor && body.first - i < linesAbove; --i) {
        if (isCaption(kindOf(lines[i - 1]))) {
            table = true;
            return i;
        }
        if (isSentence(lines[i - 1]))
            break;
    }
    table = body.second - body.first >= 6 && amountColumns(lines, body.first, body.second) >= 2;
    return table ? repeatedHeaderStart(lines, body.first, floor) : body.first;
}

/// Edges of the bands that are drawn behind rows.
void addBands(AlignedArea &area, const SourcePage &page)
{
    std::vector<double> edges;
    for (const Fill &fill : page.fills) {
        if (fill.box.width() < 0.8 * area.box.width() || fill.box.top > area.box.bottom + sameEnd ||
            fill.box.bottom < area.box.top - sameEnd || fill.box.left > area.box.left + 0.1 * area.box.width())
            continue;
        edges.push_back(fill.box.top);
        edges.push_back(fill.box.bottom);
    }
    area.separators = clustered(std::move(edges), sameEnd / 2);
}

} // namespace

std::vector<AlignedArea> freeAreas(const SourcePage &page, const std::vector<RunLine> &lines)
{
    std::vector<AlignedArea> areas;
    size_t floor = 0;
    for (const auto &body : bodiesOf(lines)) {
        bool table = false;
        const size_t first = headerStart(lines, body, floor, table);
        if (!table)
            continue;
        AlignedArea area;
        for (size_t i = first; i < body.second; ++i)
            area.box = area.box.united(lines[i].box);
        area.body = (lines[body.first].box.top + lines[body.first == 0 ? 0 : body.first - 1].box.bottom) / 2;
        if (body.first == first)
            area.body = 0;
        addBands(area, page);
        if (!area.separators.empty())
            area.everyRow = area.separators.size() > fewestRules && partsAll(area.separators, linesIn(area.box, lines));
        area.box.top -= 1;
        area.box.bottom += 1;
        areas.push_back(std::move(area));
        floor = body.second;
    }
    return areas;
}

} // namespace gouji
