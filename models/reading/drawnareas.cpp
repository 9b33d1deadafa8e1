// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/alignedareas.h"

#include "reading/alignedrows.h"
#include "reading/arealines.h"
#include "reading/lattice.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>

namespace gouji {

namespace {

constexpr double sameEnd = 3;        // points by which rules of one table may differ in their ends
constexpr double shortestRule = 0.3; // of the page's width
constexpr double shortestDown = 40;
constexpr size_t fewestRules = 3;
constexpr int fewestNumbers = 4;
constexpr double apart = 0.8;     // of the height: texts of two columns
constexpr double farBelow = 3;    // of the height: between lines of a table
constexpr double inOneCell = 0.8; // of the height: between lines of one cell

using Rules = std::vector<const Ruling *>;

/// Horizontal rules that end at one place on the right and could frame a table, from top to bottom. On the left some
/// begin further inside, where a cell is merged from several rows.
std::vector<Rules> ruleGroups(const SourcePage &page, const std::vector<PageRect> &ruled)
{
    std::vector<Rules> groups;
    for (const Ruling &rule : page.rulings) {
        const bool inside = std::ranges::any_of(ruled, [&](const PageRect &box) {
            return rule.position > box.top - sameEnd && rule.position < box.bottom + sameEnd;
        });
        if (!rule.horizontal || inside || rule.to - rule.from < shortestRule * page.size.width)
            continue;
        const auto group = std::ranges::find_if(
            groups, [&](const Rules &rules) { return std::abs(rules.front()->to - rule.to) < sameEnd; });
        if (group != groups.end())
            group->push_back(&rule);
        else
            groups.push_back({&rule});
    }
    for (Rules &rules : groups)
        std::ranges::sort(rules, {}, [](const Ruling *rule) { return rule->position; });
    return groups;
}

/// How many texts of a line stand far apart.
int textsApart(const RunLine &line)
{
    int texts = 0;
    double right = -1e9;
    for (const WordRun &run : line.runs) {
        texts += run.box().left - right > apart * run.box().height();
        right = run.box().right;
    }
    return texts;
}

/// Titles, units and bodies of a table; no row of one that happens to read like a title.
bool areCaptions(const std::vector<const RunLine *> &lines)
{
    const auto isRow = [](const RunLine *line) {
        const int texts = textsApart(*line);
        return texts > 1 && line->hasNumber() &&
               (texts > 2 || std::ranges::any_of(line->runs, &WordRun::amount) ||
                std::ranges::all_of(line->runs, &WordRun::number));
    };
    return std::ranges::any_of(lines, [](const RunLine *line) { return isCaption(kindOf(*line)); }) &&
           std::ranges::none_of(lines, isRow);
}

/// A line of the page's head or foot near a table is none of its rules.
void dropLonely(Rules &rules, const std::vector<RunLine> &lines)
{
    const auto isLonely = [&](const Ruling *rule, const Ruling *next) {
        const PageRect between{std::min(rule->from, next->from), std::min(rule->position, next->position),
                               std::max(rule->to, next->to), std::max(rule->position, next->position)};
        return std::abs(rule->from - next->from) > sameEnd && linesIn(between, lines).empty();
    };
    while (rules.size() > 1 && isLonely(rules.front(), rules[1]))
        rules.erase(rules.begin());
    while (rules.size() > 1 && isLonely(rules.back(), rules[rules.size() - 2]))
        rules.pop_back();
}

/// Tables of one width below each other: a caption between two rules parts them.
std::vector<Rules> partedByCaptions(const Rules &rules, const std::vector<RunLine> &lines)
{
    std::vector<Rules> parts(1);
    for (const Ruling *rule : rules) {
        if (!parts.back().empty()) {
            const PageRect between{rule->from, parts.back().back()->position, rule->to, rule->position};
            const auto inside = linesIn(between, lines);
            if (areCaptions(inside))
                parts.emplace_back();
        }
        parts.back().push_back(rule);
    }
    for (Rules &part : parts)
        dropLonely(part, lines);
    std::erase_if(parts, [](const Rules &part) { return part.size() < fewestRules; });
    return parts;
}

int numbersIn(const std::vector<const RunLine *> &lines)
{
    int numbers = 0;
    for (const RunLine *line : lines)
        numbers += static_cast<int>(std::ranges::count_if(line->runs, &WordRun::number));
    return numbers;
}

/// All horizontal rules inside an area, also those that part a few of its columns only.
std::vector<Ruling> rulesIn(const PageRect &box, const SourcePage &page)
{
    std::vector<Ruling> rules;
    std::ranges::copy_if(page.rulings, std::back_inserter(rules), [&](const Ruling &rule) {
        return rule.horizontal && rule.from >= box.left && rule.to <= box.right && rule.position > box.top - 1 &&
               rule.position < box.bottom + 1;
    });
    return rules;
}

/// What stands between rules.
struct Between {
    int printed = 0; ///< bands with any text
    int several = 0; ///< with texts beside each other
    int prose = 0;   ///< with sentences alone

    /// A table, even one without numbers.
    [[nodiscard]] bool isRows() const { return several > prose && (several >= 3 || several * 2 >= printed); }
};

Between between(const std::vector<double> &separators, const std::vector<const RunLine *> &lines)
{
    Between counts;
    for (size_t i = 0; i + 1 < separators.size(); ++i) {
        int most = 0;
        bool goesOn = false;
        for (const RunLine *line : lines) {
            if (line->middle() < separators[i] || line->middle() > separators[i + 1])
                continue;
            goesOn = goesOn || goesOnAfterNumber(*line);
            most = std::max(most, goesOnAfterNumber(*line) ? 1 : textsApart(*line));
        }
        counts.printed += most > 0;
        counts.several += most > 1;
        counts.prose += most == 1 && goesOn;
    }
    return counts;
}

AlignedArea areaOf(const Rules &rules)
{
    AlignedArea area;
    double left = rules.front()->from;
    for (const Ruling *rule : rules) {
        area.separators.push_back(rule->position);
        left = std::min(left, rule->from);
    }
    area.box = {left - sameEnd, rules.front()->position, rules.front()->to + sameEnd, rules.back()->position};
    return area;
}

/// A header between rules without any below its rows, as where a table goes on on the next page: takes its rows in.
void takeRowsBelow(AlignedArea &area, const std::vector<RunLine> &lines)
{
    std::vector<SpacedLine> rows;
    double bottom = area.box.bottom, end = bottom;
    for (const RunLine &line : lines) {
        if (line.middle() < area.box.bottom)
            continue;
        const SpacedLine spaced = spacedLineOf(line);
        const LineKind kind = kindOf(line);
        const bool far = line.box.top - bottom > farBelow * line.box.height() && !isRowOf(spaced, rows);
        const bool row = spaced.texts.size() > 1;
        if (line.box.left < area.box.left || line.box.right > area.box.right || far || isCaption(kind) ||
            kind == LineKind::Note || spaced.goesOn || (!row && isSentence(line)) ||
            (rows.empty() && (!row || !line.hasNumber())))
            break;
        const bool goesOn = line.box.top - bottom < inOneCell * line.box.height() && beginsBelow(spaced, rows);
        rows.push_back(spaced);
        bottom = line.box.bottom;
        end = row || goesOn ? bottom : end;
    }
    if (rows.empty())
        return;
    area.box.bottom = end + 1;
    area.rules.clear();
}

/// What rules frame, if it is a table.
std::optional<AlignedArea> tableBetween(const Rules &rules, const SourcePage &page, const std::vector<RunLine> &lines)
{
    AlignedArea area = areaOf(rules);
    const auto inside = linesIn(area.box, lines);
    std::vector<Ruling> all = rulesIn(area.box, page);
    std::vector<double> positions;
    positions.reserve(all.size());
    for (const Ruling &rule : all)
        positions.push_back(rule.position);
    positions = clustered(std::move(positions), sameEnd);
    const Between counts = between(positions, inside);
    const bool banded = partsAll(positions, inside) && counts.isRows();
    const int numbers = numbersIn(inside);
    const bool few = numbers < fewestNumbers || std::ptrdiff_t{4} * numbers < std::ssize(inside);
    if ((few && !banded) || (counts.prose > 0 && counts.prose >= counts.several))
        return {};
    if (banded)
        area.rules = std::move(all);
    if (numbers == 0)
        takeRowsBelow(area, lines);
    return area;
}

std::vector<AlignedArea> areasByRules(const SourcePage &page, const std::vector<PageRect> &ruled,
                                      const std::vector<RunLine> &lines)
{
    std::vector<AlignedArea> areas;
    for (const Rules &group : ruleGroups(page, ruled)) {
        for (const Rules &rules : partedByCaptions(group, lines)) {
            if (auto area = tableBetween(rules, page, lines))
                areas.push_back(std::move(*area));
        }
    }
    std::ranges::sort(areas, std::ranges::greater{}, [](const AlignedArea &area) { return area.box.area(); });
    for (size_t i = 0; i < areas.size(); ++i) {
        const PageRect outer = areas[i].box;
        areas.erase(std::remove_if(areas.begin() + static_cast<std::ptrdiff_t>(i) + 1, areas.end(),
                                   [&](const AlignedArea &area) { return outer.contains(area.box.centre()); }),
                    areas.end());
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

} // namespace

std::vector<AlignedArea> drawnAreas(const SourcePage &page, const std::vector<PageRect> &ruled,
                                    const std::vector<RunLine> &lines)
{
    std::vector<AlignedArea> areas = areasByRules(page, ruled, lines);
    for (AlignedArea &area : areasByColumns(page, ruled, lines))
        areas.push_back(std::move(area));
    return areas;
}

} // namespace gouji
