// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/join.h"

#include "base/text.h"
#include "reading/alignedgrid.h"
#include "reading/captions.h"
#include "reading/gridedges.h"
#include "reading/gridjoin.h"
#include "reading/runninglines.h"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace gouji {

namespace {

using Running = std::vector<std::vector<char>>;

/// A grid of one page on its way into a table.
struct Fragment {
    size_t page = 0; ///< index
    Grid grid;
    std::vector<CellInk> ink;
    bool slice = false; ///< no table unless it continues one
    size_t sliceIndex = 0;
};

struct Table {
    Grid grid;
    std::vector<CellInk> ink; ///< of the last part
    size_t firstPage = 0;
    size_t lastPage = 0;
    std::vector<QString> captions; ///< squashed lines above its first part
    int repeatedHeaders = 0;
    int slice = -1; ///< begun by this slice of its first page and not continued yet: no table so far
};

std::vector<Fragment> fragmentsOf(const std::vector<PageLayout> &pages)
{
    std::vector<Fragment> out;
    for (size_t p = 0; p < pages.size(); ++p) {
        const size_t start = out.size();
        for (size_t i = 0; i < pages[p].grids.size(); ++i)
            out.push_back(
                {p, pages[p].grids[i], i < pages[p].ink.size() ? pages[p].ink[i] : std::vector<CellInk>(), false, 0});
        for (size_t i = 0; i < pages[p].slices.size(); ++i)
            out.push_back({p, pages[p].slices[i].grid, pages[p].slices[i].ink, true, i});
        std::stable_sort(out.begin() + static_cast<std::ptrdiff_t>(start), out.end(),
                         [](const Fragment &a, const Fragment &b) {
                             return !a.grid.boxes.empty() && !b.grid.boxes.empty() &&
                                    a.grid.boxes.front().top < b.grid.boxes.front().top;
                         });
    }
    return out;
}

std::vector<const TextLine *> linesBetween(const PageLayout &page, const std::vector<char> &running, double from,
                                           double to)
{
    std::vector<const TextLine *> out;
    for (size_t i = 0; i < page.lines.size(); ++i) {
        const double y = page.lines[i].box.centre().y;
        if (y > from && y < to && !running[i] && page.lines[i].use != TextLine::Use::PageNumber &&
            !squashed(page.lines[i].text).isEmpty())
            out.push_back(&page.lines[i]);
    }
    return out;
}

std::vector<QString> captionsAbove(const PageLayout &page, const std::vector<char> &running, const Grid &grid)
{
    std::vector<QString> out;
    double floor = -1;
    for (const Grid &other : page.grids) {
        if (other.boxes.front().bottom <= grid.boxes.front().top + 1)
            floor = std::max(floor, other.boxes.front().bottom);
    }
    for (const TextLine *line : linesBetween(page, running, floor, grid.boxes.front().top))
        out.push_back(squashed(line->text));
    return out;
}

/// What stands between two parts lets the second one continue the first: nothing, "续表", or the first one's captions
/// printed again together with its header.
bool mayContinue(const Table &table, const Fragment &fragment, const std::vector<PageLayout> &pages,
                 const Running &running)
{
    const PageLayout &upper = pages[table.lastPage], &lower = pages[fragment.page];
    if (!linesBetween(upper, running[table.lastPage], table.grid.boxes.back().bottom, upper.size.height).empty())
        return false;
    const auto above = linesBetween(lower, running[fragment.page], -1, fragment.grid.boxes.front().top);
    bool again = false;
    for (const TextLine *line : above) {
        if (lineKind(*line) == LineKind::Continued)
            continue;
        again = true;
        if (std::ranges::find(table.captions, squashed(line->text)) == table.captions.end())
            return false;
    }
    return !again || repeatedHeader(table.grid, fragment.grid) > 0;
}

bool continues(const Table &table, const Fragment &fragment, const std::vector<PageLayout> &pages,
               const Running &running)
{
    const PageLayout &upper = pages[table.lastPage], &lower = pages[fragment.page];
    // a part with few rows may have too few rules to be read by them
    const bool alike = table.grid.found == fragment.grid.found ||
                       (table.grid.hasAlignedColumns() && fragment.grid.hasAlignedColumns());
    return alike && upper.file == lower.file && lower.number == upper.number + 1 &&
           edgesAgree(table.grid, fragment.grid) && mayContinue(table, fragment, pages, running) &&
           !beginsAnew(table.grid, fragment.grid);
}

/// As above, for parts of which the columns were found by alignment. Both stay as they are when they do not belong
/// together.
bool continuesAligned(Table &table, Fragment &fragment, const std::vector<PageLayout> &pages, const Running &running)
{
    if (!table.grid.hasAlignedColumns() || !fragment.grid.hasAlignedColumns())
        return false;
    const Grid upper = table.grid, lower = fragment.grid;
    shareColumns(table.grid, fragment.grid);
    if (continues(table, fragment, pages, running))
        return true;
    table.grid = upper;
    fragment.grid = lower;
    return false;
}

/// As above, for a part without the column of a merged cell that is open to its side.
bool continuesWithOpenSide(const Table &table, Fragment &fragment, const std::vector<PageLayout> &pages,
                           const Running &running)
{
    auto grid = withOpenSide(table.grid, fragment.grid, pages[fragment.page].lines);
    if (!grid)
        return false;
    std::swap(*grid, fragment.grid);
    const bool agrees = continues(table, fragment, pages, running);
    if (!agrees)
        std::swap(*grid, fragment.grid);
    return agrees;
}

/// As above, for a part without rules, read once more with the columns of the table.
bool continuesUnruled(Table &table, Fragment &fragment, const std::vector<PageLayout> &pages, const Running &running)
{
    const bool inferred = table.grid.isInferred() || fragment.grid.isInferred();
    if (!inferred || !table.grid.hasAlignedColumns() || !fragment.grid.hasAlignedColumns())
        return false;
    const std::vector<UnruledPart> &parts = pages[fragment.page].unruled;
    const auto part = std::ranges::find(parts, fragment.grid.boxes.front(), &UnruledPart::box);
    auto grid = part == parts.end() ? std::nullopt : readWithColumnsOf(table.grid, fragment.grid, part->lines);
    if (!grid)
        return false;
    std::swap(*grid, fragment.grid);
    shareColumns(table.grid, fragment.grid);
    const bool agrees = continues(table, fragment, pages, running);
    if (!agrees)
        std::swap(*grid, fragment.grid);
    return agrees;
}

/// Whether the page before ends with the title of a table and has none below it: what stands on top of the next one is
/// that table.
bool isAnnounced(const Fragment &fragment, const std::vector<PageLayout> &pages, const Running &running)
{
    if (fragment.page == 0 || pages[fragment.page - 1].file != pages[fragment.page].file)
        return false;
    const PageLayout &before = pages[fragment.page - 1];
    double bottom = -1;
    for (const Grid &grid : before.grids)
        bottom = std::max(bottom, grid.boxes.front().bottom);
    const auto below = linesBetween(before, running[fragment.page - 1], bottom, before.size.height);
    const auto above = linesBetween(pages[fragment.page], running[fragment.page], -1, fragment.grid.boxes.front().top);
    bool titled = false;
    for (size_t i = below.size(); i-- > 0 && !titled && isCaption(lineKind(*below[i]));)
        titled = lineKind(*below[i]) == LineKind::Title;
    return titled && above.size() < 2;
}

void extend(Table &table, Fragment &fragment)
{
    const int header = repeatedHeader(table.grid, fragment.grid);
    table.repeatedHeaders += header > 0;
    table.grid.ambiguous = table.grid.ambiguous || fragment.grid.ambiguous;
    append(table.grid, table.ink, std::move(fragment.grid), header);
    table.ink = std::move(fragment.ink);
    table.slice = -1;
    table.lastPage = fragment.page;
}

void giveBack(PageLayout &page, const GridSlice &slice)
{
    page.lines.insert(page.lines.end(), slice.lines.begin(), slice.lines.end());
    std::ranges::stable_sort(page.lines, {}, [](const TextLine &line) { return line.box.centre().y; });
}

/// Joins fragments to tables; slices that join nothing go back to the lines of their page.
std::vector<Table> tablesOf(std::vector<PageLayout> &pages, const Running &running)
{
    std::vector<Fragment> fragments = fragmentsOf(pages);
    std::vector<Table> tables;
    for (size_t i = 0; i < fragments.size(); ++i) {
        Fragment &fragment = fragments[i];
        const bool firstOfPage = i == 0 || fragments[i - 1].page != fragment.page;
        if (!tables.empty() && firstOfPage && continuesUnruled(tables.back(), fragment, pages, running)) {
            extend(tables.back(), fragment);
            continue;
        }
        if (!tables.empty() && firstOfPage &&
            (continuesAligned(tables.back(), fragment, pages, running) ||
             continues(tables.back(), fragment, pages, running) ||
             continuesWithOpenSide(tables.back(), fragment, pages, running))) {
            extend(tables.back(), fragment);
            continue;
        }
        std::vector<QString> captions;
        if (pages[fragment.page].number > 0)
            captions = captionsAbove(pages[fragment.page], running[fragment.page], fragment.grid);
        const bool open = fragment.slice && !(firstOfPage && isAnnounced(fragment, pages, running));
        const int slice = open ? static_cast<int>(fragment.sliceIndex) : -1;
        tables.push_back({std::move(fragment.grid), std::move(fragment.ink), fragment.page, fragment.page,
                          std::move(captions), 0, slice});
    }
    std::erase_if(tables, [&](const Table &table) {
        if (table.slice >= 0)
            pages[table.firstPage].slices[static_cast<size_t>(table.slice)].grid.pages.clear(); // to be given back
        return table.slice >= 0;
    });
    return tables;
}

/// Slices that continue a table are grids of their page, others lines. True when lines came back.
bool settleSlices(std::vector<PageLayout> &pages)
{
    bool changed = false;
    for (PageLayout &page : pages) {
        if (page.slices.empty())
            continue;
        for (GridSlice &slice : page.slices) {
            if (slice.grid.pages.empty()) {
                giveBack(page, slice);
                changed = true;
            } else {
                page.grids.push_back(std::move(slice.grid));
            }
        }
        page.slices.clear();
        std::ranges::stable_sort(page.grids, {}, [](const Grid &grid) { return grid.boxes.front().top; });
    }
    return changed;
}

} // namespace

std::vector<Statement> joinedTables(std::vector<PageLayout> &pages)
{
    Running running = runningLines(pages);
    std::vector<Table> tables = tablesOf(pages, running);
    if (settleSlices(pages))
        running = runningLines(pages);
    std::vector<Statement> statements;
    statements.reserve(tables.size());
    for (Table &table : tables) {
        Statement statement;
        statement.id = u't' + QString::number(statements.size() + 1);
        statement.grid = std::move(table.grid);
        statement.repeatedHeaders = table.repeatedHeaders;
        bindCaptions(statement, pages, table.firstPage, table.lastPage, running);
        statements.push_back(std::move(statement));
    }
    return statements;
}

} // namespace gouji
