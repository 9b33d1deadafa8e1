// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/gridjoin.h"

#include "base/number.h"
#include "base/text.h"
#include "reading/gridshape.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace gouji {

namespace {

constexpr double sameEdge = 1.5;
constexpr qsizetype longestRest = 1; // characters of a label; more is as likely the next label
constexpr qsizetype prose = 15;      // characters of a cell that are text, not a label
constexpr double widestPadding = 11; // of a cell, both sides together
constexpr int mostHeaderRows = 8;
constexpr double cutRow = 0.75; // of the usual height: a part of a row

/// How much further right a part begins than another one: margins may be mirrored on every other page.
double shiftOf(const PageRect &part, const PageRect &from)
{
    const double shift = part.left - from.left;
    return std::abs(shift) > sameEdge ? shift : 0;
}

void moveCells(Grid &grid, int page, double by)
{
    const auto move = [&](Place &place) {
        if (place.page == page) {
            place.rect.left += by;
            place.rect.right += by;
        }
    };
    if (by == 0)
        return;
    for (Cell &cell : grid.cells) {
        move(cell.place);
        std::ranges::for_each(cell.parts, move);
    }
}

/// Columns of all pages, as if no page were moved against the first.
void placeColumnsOfPages(Grid &grid)
{
    for (size_t i = 1; i < grid.pages.size(); ++i)
        moveCells(grid, grid.pages[i], -shiftOf(grid.boxes[i], grid.boxes.front()));
    placeColumns(grid);
    for (size_t i = 1; i < grid.pages.size(); ++i)
        moveCells(grid, grid.pages[i], shiftOf(grid.boxes[i], grid.boxes.front()));
}

/// Texts of the first rows, a column in one: the print of a repeated header may hang into the next row.
std::vector<QString> stackedTexts(const Grid &grid, int rows)
{
    std::vector<QString> out(static_cast<size_t>(grid.columns));
    for (const Cell &cell : grid.cells) {
        if (cell.row < rows && cell.column < grid.columns)
            out[static_cast<size_t>(cell.column)] += squashed(cell.text);
    }
    return out;
}

/// The same text, or one of them cut short by the edge of its cell.
bool sameOrClipped(const QString &a, const QString &b)
{
    const QString &longer = a.size() < b.size() ? b : a, &shorter = a.size() < b.size() ? a : b;
    return a == b || (shorter.size() >= 2 && shorter.size() * 2 >= longer.size() && longer.startsWith(shorter));
}

bool rowsAlike(const Grid &upper, const Grid &lower, int row)
{
    int equal = 0, clipped = 0;
    for (int column = 0; column < upper.columns; ++column) {
        const QString a = squashed(upper.textAt(row, column)), b = squashed(lower.textAt(row, column));
        if (!sameOrClipped(a, b))
            return false;
        equal += !a.isEmpty() && a == b;
        clipped += a != b;
    }
    return equal > 0 && equal >= clipped;
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

bool sameExtent(const PageRect &a, const PageRect &b)
{
    return std::abs(a.left - b.left) < 2 && std::abs(a.right - b.right) < 2;
}

/// Index of the last row's cell that stands over a cell of the next page; -1 if the columns differ.
int cellOver(const Grid &upper, const Cell &cell)
{
    for (size_t i = upper.cells.size(); i-- > 0;) {
        const Cell &above = upper.cells[i];
        const PageRect &box = above.parts.empty() ? above.place.rect : above.parts.back().rect;
        if (above.row + above.rowSpan == upper.rows && sameExtent(box, cell.place.rect))
            return static_cast<int>(i);
    }
    return -1;
}

/// The last printed line of a cell has no room for one more character, so what follows had to wrap. The room that
/// texts of the same column leave at least is the padding of its cells.
bool wraps(const std::vector<CellInk> &inks, const Cell &cell)
{
    double padding = widestPadding;
    const CellInk *own = nullptr;
    const PageRect &lastBox = cell.parts.empty() ? cell.place.rect : cell.parts.back().rect;
    for (const CellInk &ink : inks) {
        if (!sameExtent(ink.box, lastBox))
            continue;
        padding = std::min(padding, std::max(0.0, ink.box.width() - static_cast<double>(ink.widest)));
        if (std::abs(ink.box.bottom - lastBox.bottom) < 2)
            own = &ink;
    }
    return own && (own->stacked ||
                   own->box.width() - static_cast<double>(own->last) <= padding + static_cast<double>(own->height) + 1);
}

/// The label beside which a form names what it is about.
bool namesSubject(const QString &label)
{
    static const QStringList labels{QStringLiteral("项目名称"),   QStringLiteral("部门名称"),
                                    QStringLiteral("单位名称"),   QStringLiteral("预算单位"),
                                    QStringLiteral("专项名称"),   QStringLiteral("填报单位"),
                                    QStringLiteral("部门(单位)"), QStringLiteral("政策名称")};
    return std::ranges::any_of(labels, [&](const QString &text) { return label.startsWith(text); });
}

/// "项目名称 | 某项目": a label with its value beside it, not the heading of a column.
bool isFormHead(const Grid &grid, int row)
{
    const Cell *label = grid.cellAt(row, 0);
    if (!label || label->row != row || label->rowSpan > 1 || !namesSubject(squashed(label->text)))
        return false;
    return std::ranges::any_of(grid.cells, [&](const Cell &cell) {
        return cell.row == row && cell.column > 0 && cell.columnSpan > 1 && cell.rowSpan == 1 && !cell.text.isEmpty();
    });
}

bool looksLikeStart(const QString &text)
{
    const QString head = squashed(text);
    return head.isEmpty() || bareName(head) != head || head[0].isDigit() || head.startsWith(u'合');
}

/// The row of lower is the rest of the last row of upper: text only, below text that had to wrap. Where several cells
/// go on and none is finished it is as likely the next row.
bool isRemainder(const Grid &upper, const std::vector<CellInk> &inks, const Grid &lower, int row)
{
    int parts = 0, wrapped = 0, finished = 0;
    for (const Cell &cell : lower.cells) {
        if (cell.row != row)
            continue;
        if (cell.text.isEmpty()) {
            const Cell *over = upper.cellAt(upper.rows - 1, cell.column);
            finished += over && !over->text.isEmpty();
            continue;
        }
        if (parseNumber(cell.text) || looksLikeStart(cell.text))
            return false;
        const int over = cellOver(upper, cell);
        if (over < 0)
            return false;
        const Cell &above = upper.cells[static_cast<size_t>(over)];
        if (above.text.isEmpty() || parseNumber(above.text))
            return false;
        ++parts;
        wrapped += wraps(inks, above);
    }
    return parts > 0 && wrapped == parts && (finished > 0 || parts == 1);
}

/// Whether another blank row, but for this one, is as high: then this one is a row of its own.
bool hasBlankRowOfHeight(const Grid &grid, double height, int except)
{
    for (int row = 0; row < grid.rows; ++row) {
        if (row != except && isBlankRow(grid, row) && std::abs(heightOf(grid, row) - height) < 0.05 * height)
            return true;
    }
    return false;
}

/// A blank first row that is what a page break left of the row above.
bool isSliver(const Grid &upper, const Grid &lower, int row)
{
    if (!isBlankRow(lower, row))
        return false;
    const double usual = usualHeight(upper);
    const double rest = heightOf(lower, row);
    if (hasBlankRowOfHeight(upper, rest, upper.rows - 1) || hasBlankRowOfHeight(lower, rest, row))
        return false;
    const double cut = heightOf(upper, upper.rows - 1);
    return rest < 0.35 * usual || (rest < cutRow * usual && cut < cutRow * usual);
}

void addPart(Cell &above, const Cell &cell)
{
    above.text += cell.text;
    above.printed += cell.printed;
    above.parts.push_back(cell.place);
}

/// The text of a row cut by a page break, made whole in the row above.
void mergeRemainder(Grid &upper, Grid &lower, int row)
{
    std::erase_if(lower.cells, [&](const Cell &cell) {
        const int over = cell.row == row ? cellOver(upper, cell) : -1;
        if (over < 0)
            return false;
        Cell &above = upper.cells[static_cast<size_t>(over)];
        addPart(above, cell);
        above.rowSpan += cell.rowSpan - 1;
        return true;
    });
}

/// A merged label that runs on over the page break: the part on the next page has no text or the rest of it.
bool runsOn(const std::vector<CellInk> &inks, const Cell &above, const Cell &cell)
{
    if (above.text.isEmpty() || (above.rowSpan == 1 && cell.rowSpan == 1) || parseNumber(above.text) || above.row == 0)
        return false;
    return cell.text.isEmpty() || (!parseNumber(cell.text) && !looksLikeStart(cell.text) &&
                                   (cell.text.size() <= longestRest || above.text.size() >= prose) &&
                                   squashed(cell.text) != squashed(above.text) && wraps(inks, above));
}

void appendRows(Grid &upper, const std::vector<CellInk> &inks, Grid &lower, int skip)
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
            if (over >= 0 && runsOn(inks, upper.cells[static_cast<size_t>(over)], cell)) {
                addPart(upper.cells[static_cast<size_t>(over)], cell);
                upper.cells[static_cast<size_t>(over)].rowSpan += cell.rowSpan;
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

int repeatedHeader(const Grid &upper, const Grid &lower)
{
    if (upper.columns != lower.columns)
        return 0;
    int found = 0;
    bool alike = true;
    for (int rows = 1; rows <= std::min({upper.rows, lower.rows, mostHeaderRows}); ++rows) {
        // Rows below the header that happen to be equal (a total of nothing but zeros) stay.
        const bool amounts = std::ranges::any_of(
            lower.cells, [&](const Cell &cell) { return cell.row == rows - 1 && isAmountText(cell.text); });
        if (amounts)
            break;
        if (isBlankRow(lower, rows - 1))
            continue;
        alike = alike && rowsAlike(upper, lower, rows - 1);
        if (alike || stackedTexts(upper, rows) == stackedTexts(lower, rows))
            found = rows;
    }
    return found;
}

bool beginsAnew(const Grid &upper, const Grid &lower)
{
    const Cell *first = upper.cellAt(0, 0), *second = lower.cellAt(0, 0);
    if (!first || !second || first->text.isEmpty() || parseNumber(first->text))
        return false;
    const int repeated = repeatedHeader(upper, lower);
    if (repeated == 0)
        return squashed(first->text) == squashed(second->text) && first->rowSpan == 1;
    // Equal rows of title and year, then the name of what the form is about: equal or not, it is filled in again.
    for (int row = 0; row <= repeated && row < lower.rows; ++row) {
        if (isFormHead(lower, row) && isFormHead(upper, row))
            return true;
    }
    return false;
}

void append(Grid &upper, const std::vector<CellInk> &upperInk, Grid lower, int headerRows)
{
    int skip = headerRows;
    const double shift = shiftOf(lower.boxes.front(), upper.boxes.back());
    const int page = lower.pages.front();
    moveCells(lower, page, -shift);
    upper.index();
    lower.index();
    if (isSliver(upper, lower, skip)) {
        ++skip;
    } else if (isRemainder(upper, upperInk, lower, skip)) {
        mergeRemainder(upper, lower, skip);
        ++skip;
    }
    Grid joined = upper;
    appendRows(joined, upperInk, lower, skip);
    moveCells(joined, page, shift);
    joined.pages.insert(joined.pages.end(), lower.pages.begin(), lower.pages.end());
    joined.boxes.insert(joined.boxes.end(), lower.boxes.begin(), lower.boxes.end());
    if (skip < lower.rows || headerRows < lower.rows)
        placeColumnsOfPages(joined);
    std::ranges::stable_sort(joined.cells, {}, [](const Cell &cell) { return std::pair(cell.row, cell.column); });
    joined.index();
    upper = std::move(joined);
}

} // namespace gouji
