// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/fundingblock.h"

#include "base/number.h"
#include "base/text.h"

#include <algorithm>

namespace gouji {

namespace {

struct FundingColumns {
    int header = -1; ///< row
    int initial = -1, budget = -1, executed = -1, weight = -1, rate = -1, score = -1;
};

bool hasAny(const QString &text, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&](QStringView word) { return text.contains(word); });
}

int *columnFor(FundingColumns &columns, const QString &text)
{
    if (hasAny(text, {u"年初预算", u"年初数"}))
        return &columns.initial;
    if (hasAny(text, {u"全年预算", u"调整后预算", u"预算数", u"预算资金"}))
        return &columns.budget;
    if (hasAny(text, {u"执行率", u"预算执行"}))
        return &columns.rate;
    if (hasAny(text, {u"执行数", u"实际支出", u"决算数", u"支出数"}))
        return &columns.executed;
    if (hasAny(text, {u"得分"}))
        return &columns.score;
    if (hasAny(text, {u"分值", u"权重"}))
        return &columns.weight;
    return nullptr;
}

/// The row that names 全年预算数 and 全年执行数 (or their equals) and which column each is.
std::optional<FundingColumns> columnsAbove(const Grid &grid, int end)
{
    for (int row = 0; row < end; ++row) {
        FundingColumns columns;
        columns.header = row;
        for (int column = 0; column < grid.columns; ++column) {
            const QString text = squashed(grid.textAt(row, column));
            if (text.isEmpty() || text.size() > 16)
                continue;
            if (int *at = columnFor(columns, text); at && *at < 0)
                *at = column;
        }
        if (columns.budget >= 0 && columns.executed >= 0)
            return columns;
    }
    return std::nullopt;
}

bool namesFunds(const QString &label)
{
    return hasAny(label, {u"总额", u"合计", u"拨款", u"结转", u"其他资金", u"其他", u"资金", u"安排", u"专户"});
}

/// "河道治理 | 100.00 | 95.00": a task of a department with what it may spend and has spent.
bool isTask(const Grid &grid, int row, const QString &label, const FundingColumns &columns)
{
    return !label.isEmpty() && figureOfCell(grid, row, columns.budget, Unit::Unknown) &&
           figureOfCell(grid, row, columns.executed, Unit::Unknown);
}

bool isTotal(const QString &label)
{
    return !label.startsWith(u"其中") && hasAny(label, {u"总额", u"合计", u"总资金", u"年度总"});
}

/// Label of a funding row: the last text left of the first amount column that is no block title.
QString labelOf(const Grid &grid, int row, int before)
{
    QString label;
    for (int column = 0; column < before; ++column) {
        const Cell *cell = grid.cellAt(row, column);
        if (!cell || cell->row != row || cell->rowSpan > 1)
            continue;
        const QString text = squashed(cell->text);
        if (!text.isEmpty())
            label = text;
    }
    return label;
}

Unit amountUnit(const Statement &statement, int end)
{
    for (int row = 0; row < end; ++row) {
        for (int column = 0; column < statement.grid.columns; ++column) {
            const QString text = squashed(statement.grid.textAt(row, column));
            if (text.size() > 24 || !hasAny(text, {u"资金", u"预算"}))
                continue;
            if (text.contains(u"万元)")) // "(单位:万元)", and where a text file lost the front of it
                return Unit::WanYuan;
            if (text.contains(u"(元)"))
                return Unit::Yuan;
        }
    }
    return statement.unit;
}

std::vector<FundingRow> tableRows(const Statement &statement, const FundingColumns &columns, int end, Unit unit)
{
    const Grid &grid = statement.grid;
    std::vector<FundingRow> rows;
    for (int row = columns.header + 1; row < end; ++row) {
        FundingRow funding;
        const int first = columns.initial >= 0 ? std::min(columns.initial, columns.budget) : columns.budget;
        funding.source = labelOf(grid, row, first);
        if (!namesFunds(funding.source) && !isTask(grid, row, funding.source, columns))
            break;
        funding.row = row;
        funding.total = isTotal(funding.source);
        const auto take = [&](int column, int &place, std::optional<Figure> &figure, Unit of) {
            place = column;
            if (column >= 0)
                figure = figureOfCell(grid, row, column, of);
        };
        take(columns.initial, funding.initialColumn, funding.initial, unit);
        take(columns.budget, funding.budgetColumn, funding.budget, unit);
        take(columns.executed, funding.executedColumn, funding.executed, unit);
        take(columns.weight, funding.weightColumn, funding.weight, Unit::Count);
        take(columns.rate, funding.rateColumn, funding.rate, Unit::Percent);
        take(columns.score, funding.scoreColumn, funding.score, Unit::Count);
        rows.push_back(funding);
    }
    return rows;
}

/// Target forms: label and amount stand beside each other, several pairs a row.
std::vector<FundingRow> pairRows(const Statement &statement, int end, Unit unit)
{
    const Grid &grid = statement.grid;
    std::vector<FundingRow> rows;
    for (int row = 0; row < end; ++row) {
        QString label;
        for (int column = 0; column < grid.columns; ++column) {
            const Cell *cell = grid.cellAt(row, column);
            if (!cell || cell->row != row || cell->column != column)
                continue;
            const QString text = squashed(cell->text);
            if (text.isEmpty())
                continue;
            const auto figure = figureOfCell(grid, row, column, unit);
            if (figure && namesFunds(label)) {
                FundingRow funding;
                funding.source = label;
                if (funding.source.endsWith(u':'))
                    funding.source.chop(1);
                funding.total = isTotal(funding.source);
                funding.row = row;
                funding.budgetColumn = column;
                funding.budget = figure;
                rows.push_back(funding);
            }
            label = figure || text.size() > 20 ? QString() : text;
        }
    }
    return rows;
}

/// The first of the columns that an amount beside a label has; its own when nothing is blank before it.
int amountStart(const Grid &grid, int row, int column)
{
    int first = column;
    for (; first > 0; --first) {
        const Cell *cell = grid.cellAt(row, first - 1);
        if (!cell || cell->row != row || cell->rowSpan > 1 || cell->columnSpan > 1 || !cell->text.isEmpty())
            break;
    }
    if (first == 0) // no label
        return column;
    for (int c = column; row > 0 && c > first; --c) { // a heading of amounts or another amount
        const Cell *above = grid.cellAt(row - 1, c);
        if (above && above->column == c &&
            (hasAny(squashed(above->text), {u"金额", u"总额", u"资金", u"预算"}) || parseNumber(above->text)))
            return c;
    }
    return first;
}

} // namespace

bool joinAmountCells(Grid &grid, const std::vector<FundingRow> &rows)
{
    bool changed = false;
    for (const FundingRow &funding : rows) {
        const int row = funding.row, column = funding.budgetColumn;
        const Cell *own = grid.cellAt(row, column);
        if (funding.initialColumn >= 0 || funding.executedColumn >= 0 || !own || own->row != row)
            continue;
        const int first = amountStart(grid, row, column);
        if (first == column)
            continue;
        const double left = grid.cellAt(row, first)->place.rect.left;
        std::erase_if(grid.cells, [&](const Cell &cell) {
            return cell.row == row && cell.column >= first && cell.column < column;
        });
        for (Cell &cell : grid.cells) {
            if (cell.row != row || cell.column != column)
                continue;
            cell.columnSpan += column - first;
            cell.column = first;
            cell.place.rect.left = left;
        }
        changed = grid.index();
    }
    return changed;
}

std::optional<Figure> figureOfCell(const Grid &grid, int row, int column, Unit unit)
{
    const Cell *cell = grid.cellAt(row, column);
    if (!cell || cell->row != row || cell->column != column)
        return std::nullopt;
    QString text = squashed(cell->text);
    if (text.endsWith(u'分'))
        text.chop(1);
    const auto number = parseNumber(text);
    if (!number)
        return std::nullopt;
    Figure figure;
    figure.value = number->value;
    figure.printed = text;
    if (number->percent)
        figure.printed.chop(1);
    figure.unit = number->percent ? Unit::Percent : unit;
    figure.unitText = unitName(figure.unit);
    figure.place = cell->place;
    figure.corrected = cell->corrected;
    return figure;
}

std::vector<FundingRow> fundingOf(const Statement &statement, int end)
{
    const Unit unit = amountUnit(statement, end);
    if (const auto columns = columnsAbove(statement.grid, end))
        return tableRows(statement, *columns, end, unit);
    return pairRows(statement, end, unit);
}

} // namespace gouji
