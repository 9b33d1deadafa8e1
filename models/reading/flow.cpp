// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/flow.h"

#include "base/text.h"
#include "reading/figures.h"
#include "reading/margins.h"

#include <QHash>

#include <algorithm>

namespace gouji {

namespace {

constexpr qsizetype shortestRepeat = 16; // characters of a single repeated line that cannot be chance

// Heights (or line numbers) at which tables of one page stand.
using TablePositions = std::vector<double>;

TablePositions tablesOf(const PageLayout &page, const QHash<std::pair<int, int>, TablePositions> &known)
{
    TablePositions positions;
    for (const Grid &grid : page.grids) {
        if (page.number == 0 && !grid.cells.empty())
            positions.push_back(grid.cells.front().place.line);
        for (const PageRect &box : grid.boxes) {
            if (page.number > 0)
                positions.push_back(box.centre().y);
        }
    }
    if (positions.empty())
        positions = known.value({page.file, page.number});
    std::sort(positions.begin(), positions.end());
    return positions;
}

// Where pages gave their grids away, the statements still know where those stand.
QHash<std::pair<int, int>, TablePositions> tablesOf(const std::vector<Statement> &statements)
{
    QHash<std::pair<int, int>, TablePositions> known;
    for (const Statement &statement : statements) {
        if (statement.grid.cells.empty())
            continue;
        const Place &first = statement.grid.cells.front().place;
        if (first.page == 0) {
            known[{first.file, 0}].push_back(first.line);
            continue;
        }
        for (std::size_t i = 0; i < statement.grid.pages.size() && i < statement.grid.boxes.size(); ++i)
            known[{first.file, statement.grid.pages[i]}].push_back(statement.grid.boxes[i].centre().y);
    }
    return known;
}

double meanWidth(const TextLine &line, bool &sure)
{
    double sum = 0;
    int count = 0;
    for (qsizetype i = 0; i < line.text.size() && std::size_t(i) + 1 < line.edges.size(); ++i) {
        if (!isWide(line.text[i].unicode()))
            continue;
        sum += double(line.edges[std::size_t(i) + 1]) - double(line.edges[std::size_t(i)]);
        ++count;
    }
    sure = count >= 3;
    return sure ? sum / count : double(line.height) * 0.9;
}

double columnsOf(const QString &text)
{
    double width = 0;
    for (const QChar c : text)
        width += isWide(c.unicode()) ? 2 : 1;
    return width;
}

FlowLine flowLine(const TextLine &line, const PageLayout &page)
{
    FlowLine flow;
    flow.line = &line;
    flow.squashed = squashed(line.text);
    flow.mark = listMarkOf(line.text);
    flow.file = page.file;
    flow.page = page.number;
    flow.isText = page.number == 0;
    flow.isFigure = line.use == TextLine::Use::Figure;
    flow.pageWidth = page.size.width;
    flow.left = flow.isText ? 0 : line.box.left;
    flow.right = flow.isText ? columnsOf(line.text.trimmed()) : line.box.right;
    flow.em = flow.isText ? 2 : meanWidth(line, flow.emIsSure);
    return flow;
}

bool isContent(const TextLine &line) { return line.use == TextLine::Use::Free || line.use == TextLine::Use::Figure; }

std::vector<FlowLine> linesOfPage(const PageLayout &page, const TablePositions &tables, int tablesBefore)
{
    std::vector<FlowLine> lines;
    for (const TextLine &line : page.lines) {
        if (!isContent(line))
            continue;
        FlowLine flow = flowLine(line, page);
        if (flow.squashed.isEmpty())
            continue;
        const double position = flow.isText ? line.line : line.box.centre().y;
        flow.gridsAbove = tablesBefore + int(std::lower_bound(tables.begin(), tables.end(), position) - tables.begin());
        lines.push_back(std::move(flow));
    }
    return lines;
}

// A cell of a spreadsheet that a page break cuts is printed on both pages: the head of the next page repeats lines from
// the foot of the last one. Returns how many lines of next repeat.
std::size_t repeated(const std::vector<FlowLine> &last, const std::vector<FlowLine> &next)
{
    for (std::size_t count = std::min(last.size(), next.size()); count > 0; --count) {
        const auto tail = last.end() - std::ptrdiff_t(count);
        const bool same = std::equal(tail, last.end(), next.begin(),
                                     [](const FlowLine &a, const FlowLine &b) { return a.squashed == b.squashed; });
        qsizetype length = 0;
        for (auto it = tail; same && it != last.end(); ++it)
            length += it->squashed.size();
        if (same && length >= shortestRepeat)
            return count;
    }
    return 0;
}

} // namespace

std::vector<FlowLine> flowOf(const std::vector<PageLayout> &pages, const Disclosure &disclosure)
{
    const auto known = tablesOf(disclosure.statements);
    std::vector<std::vector<FlowLine>> perPage;
    int tables = 0;
    for (const PageLayout &page : pages) {
        const TablePositions positions = tablesOf(page, known);
        std::vector<FlowLine> lines = linesOfPage(page, positions, tables);
        tables += int(positions.size());
        if (page.number > 0 && !perPage.empty() && !perPage.back().empty() && perPage.back().back().file == page.file &&
            !lines.empty() && perPage.back().back().gridsAbove == lines.front().gridsAbove)
            lines.erase(lines.begin(), lines.begin() + std::ptrdiff_t(repeated(perPage.back(), lines)));
        perPage.push_back(std::move(lines));
    }
    setMargins(perPage);
    std::vector<FlowLine> flow;
    for (std::vector<FlowLine> &lines : perPage) {
        markFigures(lines);
        std::move(lines.begin(), lines.end(), std::back_inserter(flow));
    }
    return flow;
}

} // namespace gouji
