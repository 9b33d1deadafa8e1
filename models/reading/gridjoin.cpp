// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/gridjoin.h"

#include "base/number.h"
#include "base/text.h"
#include "reading/gridshape.h"
#include "reading/lattice.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace gouji {

namespace {

constexpr double sameEdge = 1.5;
constexpr double sameBoundary = 3.0;
constexpr double cutRow = 0.75; // of the usual height: a part of a row

std::vector<double> innerBoundaries(const Grid &grid)
{
    std::vector<double> values;
    for (const Cell &cell : grid.cells) {
        if (cell.column > 0)
            values.push_back(cell.place.rect.left);
    }
    return clustered(std::move(values), sameEdge);
}

double sharedPart(const std::vector<double> &some, const std::vector<double> &others)
{
    if (some.empty())
        return 1;
    if (others.empty())
        return 0;
    const auto shared = std::ranges::count_if(
        some, [&](double x) { return std::abs(others[static_cast<size_t>(nearest(others, x))] - x) <= sameBoundary; });
    return static_cast<double>(shared) / static_cast<double>(some.size());
}

bool rowsEqual(const Grid &a, const Grid &b, int row)
{
    std::vector<QString> left, right;
    for (const Cell &cell : a.cells) {
        if (cell.row == row && !cell.text.isEmpty())
            left.push_back(squashed(cell.text));
    }
    for (const Cell &cell : b.cells) {
        if (cell.row == row && !cell.text.isEmpty())
            right.push_back(squashed(cell.text));
    }
    return !left.empty() && left == right;
}

bool isBlankRow(const Grid &grid, int row)
{
    return std::ranges::none_of(grid.cells, [&](const Cell &cell) { return cell.row == row && !cell.text.isEmpty(); });
}

bool isAmountText(const QString &text)
{
    const auto number = parseNumber(text);
    return number && (number->value.scale() > 0 || number->grouped || number->value.magnitude() > Decimal(99, 0));
}

double heightOf(const Grid &grid, int row)
{
    double height = 0;
    for (const Cell &cell : grid.cells) {
        if (cell.row == row && cell.rowSpan == 1)
            height = std::max(height, cell.place.rect.height());
    }
    return height;
}

double usualHeight(const Grid &grid)
{
    std::vector<double> heights;
    for (int row = 0; row < grid.rows; ++row) {
        if (const double height = heightOf(grid, row); height > 0)
            heights.push_back(height);
    }
    if (heights.empty())
        return 0;
    std::ranges::nth_element(heights, heights.begin() + std::ssize(heights) / 2);
    return heights[heights.size() / 2];
}

/// The last printed line of a cell nearly fills its width, so that the next word had to wrap.
bool fillsWidth(const Cell &cell, qsizetype nextLength)
{
    const QString last = cell.text.section(u'\n', -1);
    const qsizetype longest = [&] {
        qsizetype most = 0;
        for (const QString &line : cell.text.split(u'\n'))
            most = std::max(most, line.size());
        return most;
    }();
    // Without the size of the font: about as long as the longest line, or as wide as characters of 9 points allow.
    const double room = cell.place.rect.width() - static_cast<double>(last.size()) * 9.0;
    return (cell.text.contains(u'\n') && last.size() + 1 >= longest) ||
           room < 30 + 4.0 * static_cast<double>(nextLength);
}

bool looksLikeStart(const QString &text)
{
    const QString head = squashed(text);
    return head.isEmpty() || bareName(head) != head || head[0].isDigit() || head.startsWith(u'合');
}

/// The first rows of lower are the rest of the last row of upper: text only, each part below text that had to wrap.
bool isRemainder(const Grid &upper, const Grid &lower, int row)
{
    bool any = false;
    for (const Cell &cell : lower.cells) {
        if (cell.row != row || cell.text.isEmpty())
            continue;
        if (cell.rowSpan > 1 || parseNumber(cell.text) || looksLikeStart(cell.text))
            return false;
        const Cell *above = upper.cellAt(upper.rows - 1, cell.column);
        if (!above || above->text.isEmpty() || parseNumber(above->text) || !fillsWidth(*above, cell.text.size()))
            return false;
        any = true;
    }
    return any;
}

/// A blank first row that is what a page break left of the row above.
bool isSliver(const Grid &upper, const Grid &lower, int row)
{
    bool onlyBlank = true;
    for (int r = row; r < lower.rows; ++r)
        onlyBlank = onlyBlank && isBlankRow(lower, r);
    if (onlyBlank)
        return true;
    if (!isBlankRow(lower, row))
        return false;
    const double usual = usualHeight(upper);
    const double rest = heightOf(lower, row);
    const double cut = heightOf(upper, upper.rows - 1);
    return rest < 0.35 * usual || (rest < cutRow * usual && cut < cutRow * usual);
}

/// Index of the last row's cell that stands over a cell of the next page; -1 if the columns differ.
int cellOver(const Grid &upper, const Cell &cell)
{
    for (size_t i = upper.cells.size(); i-- > 0;) {
        const Cell &above = upper.cells[i];
        if (above.row + above.rowSpan == upper.rows && std::abs(above.place.rect.left - cell.place.rect.left) < 2 &&
            std::abs(above.place.rect.right - cell.place.rect.right) < 2)
            return static_cast<int>(i);
    }
    return -1;
}

/// The text of a row cut by a page break, made whole in the row above.
void mergeRemainder(Grid &upper, const Grid &lower, int row)
{
    for (const Cell &cell : lower.cells) {
        if (cell.row != row)
            continue;
        Cell *above = upper.cellAt(upper.rows - 1, cell.column);
        if (!above)
            continue;
        above->text += cell.text;
        above->printed += cell.printed;
        above->parts.push_back(cell.place);
    }
}

/// A merged label that runs on over the page break: the part on the next page has no text of its own.
bool runsOn(const Cell &above, const Cell &cell)
{
    return cell.text.isEmpty() && !above.text.isEmpty() && (above.rowSpan > 1 || cell.rowSpan > 1) &&
           !parseNumber(above.text) && above.row > 0;
}

void appendRows(Grid &upper, Grid &lower, int skip)
{
    const int base = upper.rows - skip;
    std::vector<Cell> added;
    for (Cell &cell : lower.cells) {
        if (cell.row + cell.rowSpan <= skip)
            continue;
        if (cell.row < skip) {
            cell.rowSpan -= skip - cell.row;
            cell.row = skip;
        }
        if (cell.row == skip) {
            const int over = cellOver(upper, cell);
            if (over >= 0 && runsOn(upper.cells[static_cast<size_t>(over)], cell)) {
                upper.cells[static_cast<size_t>(over)].rowSpan += cell.rowSpan;
                upper.cells[static_cast<size_t>(over)].parts.push_back(cell.place);
                continue;
            }
        }
        cell.row += base;
        added.push_back(std::move(cell));
    }
    upper.cells.insert(upper.cells.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
    upper.rows += lower.rows - skip;
    upper.rowPages.insert(upper.rowPages.end(), lower.rowPages.begin() + skip, lower.rowPages.end());
}

} // namespace

bool edgesAgree(const Grid &upper, const Grid &lower)
{
    const PageRect &a = upper.boxes.back(), &b = lower.boxes.front();
    if (std::abs(a.left - b.left) > sameEdge || std::abs(a.right - b.right) > sameEdge)
        return false;
    const auto first = innerBoundaries(upper), second = innerBoundaries(lower);
    return sharedPart(first, second) >= 0.5 || sharedPart(second, first) >= 0.5;
}

int repeatedHeader(const Grid &upper, const Grid &lower)
{
    int rows = 0;
    while (rows < std::min(upper.rows, lower.rows) && rowsEqual(upper, lower, rows))
        ++rows;
    // Rows below the header that happen to be equal (a total of nothing but zeros) stay.
    for (int row = 0; row < rows; ++row) {
        const bool amounts = std::ranges::any_of(
            lower.cells, [&](const Cell &cell) { return cell.row == row && isAmountText(cell.text); });
        if (amounts)
            return row;
    }
    return rows;
}

bool beginsAnew(const Grid &upper, const Grid &lower)
{
    const Cell *first = upper.cellAt(0, 0), *second = lower.cellAt(0, 0);
    if (!first || !second || first->text.isEmpty() || parseNumber(first->text))
        return false;
    const int repeated = repeatedHeader(upper, lower);
    const QString one = squashed(first->text);
    if (repeated == 0)
        return one == squashed(second->text) && first->rowSpan == 1;
    if (repeated >= lower.rows || repeated >= upper.rows)
        return false;
    // After equal rows of title and year comes a label that is the same with another value beside it.
    const Cell *left = upper.cellAt(repeated, 0), *right = lower.cellAt(repeated, 0);
    return left && right && !left->text.isEmpty() && squashed(left->text) == squashed(right->text) &&
           !parseNumber(left->text) && !squashed(left->text).contains(QStringLiteral("合计"));
}

void append(Grid &upper, Grid lower, int headerRows)
{
    int skip = headerRows;
    upper.index();
    lower.index();
    if (skip < lower.rows && isSliver(upper, lower, skip)) {
        skip = isBlankRow(lower, skip) && !isSliver(upper, lower, skip + 1) ? skip + 1 : lower.rows;
    } else if (skip < lower.rows && isRemainder(upper, lower, skip)) {
        mergeRemainder(upper, lower, skip);
        ++skip;
    }
    Grid joined = upper;
    appendRows(joined, lower, skip);
    if (skip < lower.rows || headerRows < lower.rows)
        placeColumns(joined);
    joined.pages.insert(joined.pages.end(), lower.pages.begin(), lower.pages.end());
    joined.boxes.insert(joined.boxes.end(), lower.boxes.begin(), lower.boxes.end());
    std::ranges::stable_sort(joined.cells, {}, [](const Cell &cell) { return std::pair(cell.row, cell.column); });
    joined.index();
    upper = std::move(joined);
}

} // namespace gouji
