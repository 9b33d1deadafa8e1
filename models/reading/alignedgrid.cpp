// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/alignedgrid.h"

#include "base/number.h"
#include "reading/lattice.h"
#include "reading/layout.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace gouji {

namespace {

constexpr double sameEnd = 3;        // points by which rules of one table may differ in their ends
constexpr double shortestRule = 0.3; // of the page's width
constexpr double columnGap = 0.7;    // of a character's height: what parts two columns at least
constexpr int fewestRules = 3;
constexpr int fewestNumbers = 4;

struct Extent {
    double from = 0;
    double to = 0;
};

/// Horizontal rules of equal ends that could frame a table, from top to bottom.
std::vector<std::vector<const Ruling *>> ruleGroups(const SourcePage &page, const std::vector<PageRect> &ruled)
{
    std::vector<std::vector<const Ruling *>> groups;
    for (const Ruling &rule : page.rulings) {
        const PagePoint middle{(rule.from + rule.to) / 2, rule.position};
        const bool inside = std::ranges::any_of(ruled, [&](const PageRect &box) {
            return middle.y > box.top - sameEnd && middle.y < box.bottom + sameEnd;
        });
        if (!rule.horizontal || inside || rule.to - rule.from < shortestRule * page.size.width)
            continue;
        const auto group = std::ranges::find_if(groups, [&](const auto &rules) {
            return std::abs(rules.front()->from - rule.from) < sameEnd &&
                   std::abs(rules.front()->to - rule.to) < sameEnd;
        });
        if (group != groups.end())
            group->push_back(&rule);
        else
            groups.push_back({&rule});
    }
    std::erase_if(groups, [](const auto &rules) { return std::ssize(rules) < fewestRules; });
    for (auto &rules : groups)
        std::ranges::sort(rules, {}, [](const Ruling *rule) { return rule->position; });
    return groups;
}

/// Where the texts below the header stand, as the columns they leave gaps between.
std::vector<Extent> columnsOf(const std::vector<Word> &words, double below)
{
    std::vector<Extent> extents;
    for (const Word &word : words) {
        if (word.box.centre().y > below)
            extents.push_back({word.box.left, word.box.right + columnGap * word.box.height()});
    }
    std::ranges::sort(extents, {}, &Extent::from);
    std::vector<Extent> columns;
    for (const Extent &extent : extents) {
        if (!columns.empty() && extent.from < columns.back().to)
            columns.back().to = std::max(columns.back().to, extent.to);
        else
            columns.push_back(extent);
    }
    return columns;
}

/// Boundaries: the ends of the rules, and the middle between two columns.
std::vector<double> boundariesOf(const std::vector<Extent> &columns, const Ruling &rule)
{
    std::vector<double> xs{rule.from};
    for (size_t i = 1; i < columns.size(); ++i)
        xs.push_back((columns[i - 1].to + columns[i].from) / 2);
    xs.push_back(rule.to);
    return xs;
}

/// Boundaries of rows: every rule, and between lines of text where rules are missing.
std::vector<double> rowsOf(const std::vector<Word> &words, const std::vector<const Ruling *> &rules)
{
    std::vector<double> ys;
    for (const Ruling *rule : rules)
        ys.push_back(rule->position);
    const std::vector<TextLine> lines = linesOf(words);
    const bool everyRow = rules.size() > 4 || lines.size() < rules.size();
    for (size_t i = 1; i < lines.size() && !everyRow; ++i) {
        const double y = (lines[i - 1].box.centre().y + lines[i].box.centre().y) / 2;
        const bool parted = std::ranges::any_of(rules, [&](const Ruling *rule) {
            return rule->position > lines[i - 1].box.centre().y && rule->position < lines[i].box.centre().y;
        });
        if (!parted)
            ys.push_back(y);
    }
    std::ranges::sort(ys);
    return ys;
}

int indexIn(const std::vector<double> &positions, double value)
{
    const auto it = std::ranges::upper_bound(positions, value);
    return std::clamp(static_cast<int>(it - positions.begin()) - 1, 0, static_cast<int>(positions.size()) - 2);
}

/// Words into positions; a header text that reaches over several columns spans them.
class Filler {
public:
    Filler(const std::vector<Extent> &extents, std::vector<double> xs, std::vector<double> ys)
        : m_extents(extents)
        , m_xs(std::move(xs))
        , m_ys(std::move(ys))
        , m_words(static_cast<size_t>(rows() * columns()))
        , m_spans(m_words.size(), 1)
    {}

    void add(const Word &word, bool header)
    {
        const int row = indexIn(m_ys, word.box.centre().y);
        const auto [first, last] = header ? reach(word.box) : oneColumn(word.box);
        const auto at = static_cast<size_t>(row * columns() + first);
        m_words[at].push_back(word);
        m_spans[at] = std::max(m_spans[at], last - first + 1);
    }

    [[nodiscard]] Grid grid(int file, int page) const
    {
        Grid grid;
        grid.rows = rows();
        grid.columns = columns();
        grid.found = Grid::Found::Alignment;
        for (int row = 0; row < grid.rows; ++row) {
            for (int column = 0; column < grid.columns;) {
                const auto at = static_cast<size_t>(row * grid.columns + column);
                Cell cell;
                cell.row = row;
                cell.column = column;
                cell.columnSpan = std::min(m_spans[at], grid.columns - column);
                for (int next = 1; next < cell.columnSpan; ++next) {
                    if (!m_words[at + static_cast<size_t>(next)].empty())
                        cell.columnSpan = next;
                }
                cell.text = textOf(m_words[at]);
                cell.printed = cell.text;
                cell.place = {file,
                              page,
                              0,
                              {m_xs[static_cast<size_t>(column)], m_ys[static_cast<size_t>(row)],
                               m_xs[static_cast<size_t>(column + cell.columnSpan)],
                               m_ys[static_cast<size_t>(row) + 1]}};
                column += cell.columnSpan;
                grid.cells.push_back(std::move(cell));
            }
        }
        grid.rowPages.assign(static_cast<size_t>(grid.rows), page);
        grid.pages = {page};
        grid.boxes = {{m_xs.front(), m_ys.front(), m_xs.back(), m_ys.back()}};
        grid.index();
        return grid;
    }

private:
    using Reach = std::pair<int, int>;
    [[nodiscard]] Reach oneColumn(const PageRect &box) const
    {
        const int column = indexIn(m_xs, box.centre().x);
        return {column, column};
    }
    /// The columns whose texts a header text stands over by half at least, else the one that is nearest.
    [[nodiscard]] Reach reach(const PageRect &box) const
    {
        Reach covered{-1, -1};
        int best = 0;
        double most = -1e9;
        for (int i = 0; i < columns(); ++i) {
            const Extent &extent = m_extents[static_cast<size_t>(i)];
            const double common = std::min(box.right, extent.to) - std::max(box.left, extent.from);
            if (common > most) {
                most = common;
                best = i;
            }
            if (common >= 0.5 * (extent.to - extent.from))
                covered = {covered.first < 0 ? i : covered.first, i};
        }
        return covered.first < 0 ? Reach{best, best} : covered;
    }
    [[nodiscard]] int rows() const { return static_cast<int>(m_ys.size()) - 1; }
    [[nodiscard]] int columns() const { return static_cast<int>(m_xs.size()) - 1; }
    [[nodiscard]] static QString textOf(const std::vector<Word> &words)
    {
        QStringList parts;
        for (const TextLine &line : linesOf(words))
            parts.append(line.text.trimmed());
        return parts.join(u'\n');
    }

    std::vector<Extent> m_extents;
    std::vector<double> m_xs;
    std::vector<double> m_ys;
    std::vector<std::vector<Word>> m_words;
    std::vector<int> m_spans;
};

/// Numbers stand in columns of their own, and no column mixes them with texts. Rows without a number may be the rest
/// of a label, which only a rule could tell.
bool isCertain(const Grid &grid, int header, bool ruledRows)
{
    for (int column = 1; column < grid.columns; ++column) {
        int numbers = 0, texts = 0;
        for (int row = header; row < grid.rows; ++row) {
            const QString text = grid.textAt(row, column);
            numbers += parseNumber(text).has_value();
            texts += !text.isEmpty() && !parseNumber(text);
        }
        if (numbers > 0 && texts > 0)
            return false;
    }
    for (int row = header; row < grid.rows && !ruledRows; ++row) {
        const bool number = std::ranges::any_of(
            grid.cells, [&](const Cell &cell) { return cell.row == row && parseNumber(cell.text).has_value(); });
        if (!number)
            return false;
    }
    return true;
}

} // namespace

std::vector<Grid> alignedGrids(const SourcePage &page, int file, const std::vector<PageRect> &ruled,
                               std::vector<Word> &words)
{
    std::vector<Grid> grids;
    for (const auto &rules : ruleGroups(page, ruled)) {
        const PageRect area{rules.front()->from - sameEnd, rules.front()->position, rules.front()->to + sameEnd,
                            rules.back()->position};
        const double body = rules[1]->position;
        std::vector<Word> inside;
        std::ranges::copy_if(words, std::back_inserter(inside),
                             [&](const Word &word) { return area.contains(word.box.centre()); });
        const std::vector<Extent> columns = columnsOf(inside, body);
        const auto numbers = std::ranges::count_if(
            inside, [&](const Word &word) { return word.box.centre().y > body && parseNumber(word.text).has_value(); });
        if (columns.size() < 2 || columns.size() > 40 || numbers < fewestNumbers || numbers * 4 < std::ssize(inside))
            continue;
        const std::vector<double> ys = rowsOf(inside, rules);
        Filler filler(columns, boundariesOf(columns, *rules.front()), ys);
        for (const Word &word : inside)
            filler.add(word, word.box.centre().y < body);
        Grid grid = filler.grid(file, page.number);
        const int header = nearest(ys, body);
        grid.ambiguous = !isCertain(grid, header, ys.size() == rules.size());
        std::erase_if(words, [&](const Word &word) { return area.contains(word.box.centre()); });
        grids.push_back(std::move(grid));
    }
    return grids;
}

} // namespace gouji
