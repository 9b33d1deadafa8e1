// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/alignedareas.h"

#include "base/text.h"
#include "reading/captions.h"
#include "reading/lattice.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace gouji {

namespace {

constexpr double sameEnd = 3;        // points by which rules of one table may differ in their ends
constexpr double shortestRule = 0.3; // of the page's width
constexpr double shortestDown = 40;
constexpr size_t fewestRules = 3;
constexpr int fewestNumbers = 4;
constexpr size_t linesAbove = 8;  // between the first amounts and a caption
constexpr size_t linesInside = 3; // without numbers, between two with some
constexpr double sameColumn = 2;  // points by which right ends of amounts may differ

using Rules = std::vector<const Ruling *>;

QString textOf(const RunLine &line)
{
    QString text;
    for (const WordRun &run : line.runs)
        text += run.word.text;
    return squashed(text);
}

LineKind kindOf(const RunLine &line)
{
    TextLine text;
    text.text = textOf(line);
    return lineKind(text);
}

bool isSentence(const RunLine &line)
{
    const QString text = textOf(line);
    return std::ranges::any_of(text, [](QChar c) { return QStringView(u"。;").contains(c); }) ||
           (text.contains(u',') && text.size() > 30 && !line.hasNumber());
}

std::vector<const RunLine *> linesIn(const PageRect &box, const std::vector<RunLine> &lines)
{
    std::vector<const RunLine *> out;
    for (const RunLine &line : lines) {
        if (line.middle() > box.top && line.middle() < box.bottom && line.box.left < box.right &&
            line.box.right > box.left)
            out.push_back(&line);
    }
    return out;
}

/// Horizontal rules of equal ends that could frame a table, from top to bottom.
std::vector<Rules> ruleGroups(const SourcePage &page, const std::vector<PageRect> &ruled)
{
    std::vector<Rules> groups;
    for (const Ruling &rule : page.rulings) {
        const bool inside = std::ranges::any_of(ruled, [&](const PageRect &box) {
            return rule.position > box.top - sameEnd && rule.position < box.bottom + sameEnd;
        });
        if (!rule.horizontal || inside || rule.to - rule.from < shortestRule * page.size.width)
            continue;
        const auto group = std::ranges::find_if(groups, [&](const Rules &rules) {
            return std::abs(rules.front()->from - rule.from) < sameEnd &&
                   std::abs(rules.front()->to - rule.to) < sameEnd;
        });
        if (group != groups.end())
            group->push_back(&rule);
        else
            groups.push_back({&rule});
    }
    for (Rules &rules : groups)
        std::ranges::sort(rules, {}, [](const Ruling *rule) { return rule->position; });
    return groups;
}

/// Tables of one width below each other: a caption between two rules parts them.
std::vector<Rules> partedByCaptions(const Rules &rules, const std::vector<RunLine> &lines)
{
    std::vector<Rules> parts(1);
    for (const Ruling *rule : rules) {
        if (!parts.back().empty()) {
            const PageRect between{rule->from, parts.back().back()->position, rule->to, rule->position};
            const auto inside = linesIn(between, lines);
            if (std::ranges::any_of(inside, [](const RunLine *line) { return isCaption(kindOf(*line)); }))
                parts.emplace_back();
        }
        parts.back().push_back(rule);
    }
    std::erase_if(parts, [](const Rules &part) { return part.size() < fewestRules; });
    return parts;
}

/// Whether rules part nearly all lines that have numbers.
bool partsAll(const std::vector<double> &separators, const std::vector<const RunLine *> &lines)
{
    const RunLine *last = nullptr;
    int pairs = 0, joined = 0;
    for (const RunLine *line : lines) {
        if (!line->hasNumber())
            continue;
        if (last) {
            ++pairs;
            joined +=
                std::ranges::none_of(separators, [&](double y) { return y > last->middle() && y <= line->middle(); });
        }
        last = line;
    }
    return joined * 5 <= pairs && std::ssize(separators) > 3;
}

int numbersIn(const std::vector<const RunLine *> &lines)
{
    int numbers = 0;
    for (const RunLine *line : lines)
        numbers += static_cast<int>(std::ranges::count_if(line->runs, &WordRun::number));
    return numbers;
}

/// The last separator above the first numbers.
double bodyOf(const std::vector<double> &separators, const std::vector<const RunLine *> &lines)
{
    const auto first = std::ranges::find_if(lines, [](const RunLine *line) { return line->hasNumber(); });
    double body = 0;
    for (const double y : separators)
        body = first != lines.end() && y < (*first)->middle() ? y : body;
    return body > separators.front() ? body : 0;
}

std::vector<AlignedArea> areasByRules(const SourcePage &page, const std::vector<PageRect> &ruled,
                                      const std::vector<RunLine> &lines)
{
    std::vector<AlignedArea> areas;
    for (const Rules &group : ruleGroups(page, ruled)) {
        for (const Rules &rules : partedByCaptions(group, lines)) {
            AlignedArea area;
            area.box = {rules.front()->from - sameEnd, rules.front()->position, rules.front()->to + sameEnd,
                        rules.back()->position};
            for (const Ruling *rule : rules)
                area.separators.push_back(rule->position);
            const auto inside = linesIn(area.box, lines);
            const int numbers = numbersIn(inside);
            if (numbers < fewestNumbers || numbers * 4 < std::ssize(inside))
                continue;
            area.everyRow = partsAll(area.separators, inside);
            area.body = bodyOf(area.separators, inside);
            areas.push_back(std::move(area));
        }
    }
    return areas;
}

std::vector<AlignedArea> areasByColumns(const SourcePage &page, const std::vector<PageRect> &ruled,
                                        const std::vector<RunLine> &lines)
{
    std::vector<Rules> groups;
    for (const Ruling &rule : page.rulings) {
        const PagePoint middle{rule.position, (rule.from + rule.to) / 2};
        if (rule.horizontal || rule.to - rule.from < shortestDown ||
            std::ranges::any_of(ruled, [&](const PageRect &box) { return box.contains(middle); }))
            continue;
        const auto group = std::ranges::find_if(groups, [&](const Rules &rules) {
            return std::abs(rules.front()->to - rule.to) < sameEnd &&
                   std::abs(rules.front()->from - rule.from) < sameEnd;
        });
        if (group != groups.end())
            group->push_back(&rule);
        else
            groups.push_back({&rule});
    }
    std::vector<AlignedArea> areas;
    for (const Rules &rules : groups) {
        AlignedArea area;
        for (const Ruling *rule : rules)
            area.columns.push_back(rule->position);
        std::ranges::sort(area.columns);
        area.box = {area.columns.front(), rules.front()->from, area.columns.back(), rules.front()->to};
        if (rules.size() >= fewestRules && numbersIn(linesIn(area.box, lines)) >= fewestNumbers)
            areas.push_back(std::move(area));
    }
    return areas;
}

/// Amounts beside a text or each other, and no sentence: "…决算 1,234.50 万元" goes on after its amount.
bool isTableLine(const RunLine &line)
{
    bool amount = false;
    for (size_t i = 0; i < line.runs.size(); ++i) {
        const WordRun &run = line.runs[i];
        amount = amount || run.amount;
        const QChar first = run.word.text[0];
        if (!run.number && i > 0 && line.runs[i - 1].number && QStringView(u"万元%辆人个%，,；;。").contains(first))
            return false;
    }
    return amount && line.runs.size() >= 2 && !isSentence(line) && !isCaption(kindOf(line));
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

/// Where amounts stand one below the other: first line and the one after the last.
std::vector<std::pair<size_t, size_t>> bodiesOf(const std::vector<RunLine> &lines)
{
    std::vector<std::pair<size_t, size_t>> bodies;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (!isTableLine(lines[i]))
            continue;
        size_t last = i, tableLines = 1;
        for (size_t k = i + 1; k < lines.size() && k - last <= linesInside; ++k) {
            const LineKind kind = kindOf(lines[k]);
            if (isSentence(lines[k]) || isCaption(kind) || kind == LineKind::Note)
                break;
            if (isTableLine(lines[k])) {
                last = k;
                ++tableLines;
            }
        }
        if (tableLines >= 3 && amountColumns(lines, i, last + 1) > 0)
            bodies.emplace_back(i, last + 1);
        i = last;
    }
    return bodies;
}

/// The first line of the header of a body; the body's own where it has neither caption nor many amounts, and then it
/// is no table.
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
    return body.first;
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

std::vector<AlignedArea> drawnAreas(const SourcePage &page, const std::vector<PageRect> &ruled,
                                    const std::vector<RunLine> &lines)
{
    std::vector<AlignedArea> areas = areasByRules(page, ruled, lines);
    for (AlignedArea &area : areasByColumns(page, ruled, lines))
        areas.push_back(std::move(area));
    return areas;
}

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
            area.everyRow = partsAll(area.separators, linesIn(area.box, lines));
        area.box.top -= 1;
        area.box.bottom += 1;
        areas.push_back(std::move(area));
        floor = body.second;
    }
    return areas;
}

} // namespace gouji
