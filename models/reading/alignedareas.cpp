// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/alignedareas.h"

#include "reading/alignedrows.h"
#include "reading/arealines.h"
#include "reading/filledcells.h"
#include "reading/lattice.h"
#include "reading/titledareas.h"

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

/// How many columns of amounts begin or end at one place in most of the lines.
int amountColumns(const std::vector<RunLine> &lines, size_t from, size_t to)
{
    std::vector<double> begins, ends;
    int tableLines = 0;
    for (size_t i = from; i < to; ++i) {
        tableLines += lines[i].hasNumber();
        for (const WordRun &run : lines[i].runs) {
            if (!run.number)
                continue;
            begins.push_back(run.box().left);
            ends.push_back(run.box().right);
        }
    }
    const auto columnsAt = [&](const std::vector<double> &places) {
        int columns = 0;
        for (const double place : clustered(places, sameColumn)) {
            const auto count =
                std::ranges::count_if(places, [&](double other) { return std::abs(other - place) <= sameColumn; });
            columns += count >= 3 && count * 2 >= tableLines;
        }
        return columns;
    };
    return std::max(columnsAt(begins), columnsAt(ends));
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

/// Rules where bands begin and end, and around them.
std::vector<Ruling> rulesAt(const AlignedArea &area)
{
    std::vector<double> ys = area.separators;
    for (const double y : {area.box.top, area.box.bottom}) {
        if (std::ranges::none_of(ys, [&](double other) { return std::abs(other - y) < sameEnd; }))
            ys.push_back(y);
    }
    std::vector<Ruling> rules;
    rules.reserve(ys.size());
    for (const double y : ys)
        rules.push_back({true, y, area.box.left - 1, area.box.right + 1, 0});
    return rules;
}

AlignedArea areaOf(const SourcePage &page, const std::vector<RunLine> &lines, size_t first, size_t last)
{
    AlignedArea area;
    for (size_t i = first; i < last; ++i)
        area.box = area.box.united(lines[i].box);
    addBands(area, page);
    area.box.top -= 1;
    area.box.bottom += 1;
    if (area.separators.size() > fewestRules && partsAll(area.separators, linesIn(area.box, lines)))
        area.rules = rulesAt(area);
    area.columns = columnsOfFills(page, area.box);
    if (!area.columns.empty() && !haveNumbersApart(area.columns, linesIn(area.box, lines)))
        area.columns.clear();
    return area;
}

} // namespace

namespace {

/// Lines that make a table.
struct Span {
    size_t first = 0;
    size_t last = 0; ///< one past the last
    bool rest = false;

    [[nodiscard]] bool meets(const Span &other) const { return first < other.last && last > other.first; }
};

/// Amounts, or several texts far apart.
bool isRowOfRest(const RunLine &line)
{
    if (isTableLine(line))
        return true;
    const SpacedLine spaced = spacedLineOf(line);
    return spaced.texts.size() > 2 && !spaced.goesOn && !isSentence(line);
}

/// What a title announces, and what may be the rest of a table of the page before.
std::vector<Span> announcedSpans(const SourcePage &page, const std::vector<PageRect> &taken,
                                 const std::vector<RunLine> &lines)
{
    std::vector<Span> spans;
    for (const auto &[first, last] : titledTables(page, taken, lines))
        spans.push_back({first, last, false});
    const auto [first, last] = restOfTable(page, taken, lines);
    const Span rest{first, last, true};
    const bool met = std::ranges::any_of(spans, [&](const Span &span) { return span.meets(rest); });
    if (!met && std::any_of(lines.begin() + static_cast<std::ptrdiff_t>(first),
                            lines.begin() + static_cast<std::ptrdiff_t>(last), isRowOfRest))
        spans.push_back(rest);
    return spans;
}

/// Amounts one below the other.
void addBodies(std::vector<Span> &spans, const std::vector<RunLine> &lines)
{
    const size_t announced = spans.size();
    size_t floor = 0;
    for (const auto &body : bodiesOf(lines)) {
        const auto known =
            std::find_if(spans.begin(), spans.begin() + static_cast<std::ptrdiff_t>(announced), [&](const Span &span) {
                return span.meets({body.first, body.second, false});
            });
        bool table = false;
        const size_t first = headerStart(lines, body, floor, table);
        if (!table)
            continue;
        if (known != spans.begin() + static_cast<std::ptrdiff_t>(announced)) {
            known->rest = false; // a table by itself
            continue;
        }
        spans.push_back({first, body.second, false});
        floor = body.second;
    }
}

/// Tables that neither a title nor amounts tell, by their columns alone; headers and rows without amounts of the
/// others.
void addRows(std::vector<Span> &spans, const SourcePage &page, const std::vector<RunLine> &lines)
{
    std::vector<SpacedLine> spaced;
    spaced.reserve(lines.size());
    for (const RunLine &line : lines)
        spaced.push_back(spacedLineOf(line));
    for (const AlignedRows &rows : alignedRowsOf(spaced, page.size)) {
        if (!rows.clear)
            continue;
        const Span found{rows.first, rows.last, false};
        const auto met = std::ranges::count_if(spans, [&](const Span &span) { return span.meets(found); });
        if (met == 0)
            spans.push_back(found);
        if (met != 1)
            continue;
        Span &span = *std::ranges::find_if(spans, [&](const Span &other) { return other.meets(found); });
        bool whole =
            true; // what stands above rows that may be the rest of a table are captions when it has several texts
        for (size_t i = span.first; span.rest && i < found.first; ++i)
            whole = whole && spaced[i].texts.size() < 2;
        span = {whole ? std::min(span.first, found.first) : found.first, std::max(span.last, found.last), false};
    }
}

} // namespace

std::vector<AlignedArea> freeAreas(const SourcePage &page, const std::vector<PageRect> &taken,
                                   const std::vector<RunLine> &lines)
{
    std::vector<Span> spans = announcedSpans(page, taken, lines);
    addBodies(spans, lines);
    addRows(spans, page, lines);
    std::vector<AlignedArea> areas;
    areas.reserve(spans.size());
    for (const Span &span : spans) {
        areas.push_back(areaOf(page, lines, span.first, span.last));
        areas.back().rest = span.rest;
    }
    return areas;
}

} // namespace gouji
