// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/structure.h"

#include "base/unit.h"
#include "review/gridedit.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace gouji {

namespace {

using Op = StructureEdit::Op;

struct OpName {
    Op op;
    const char16_t *name;
};
constexpr std::array opNames{OpName{Op::SplitCell, u"split-cell"},       OpName{Op::MergeCells, u"merge-cells"},
                             OpName{Op::InsertRow, u"insert-row"},       OpName{Op::DeleteRow, u"delete-row"},
                             OpName{Op::MoveRow, u"move-row"},           OpName{Op::InsertColumn, u"insert-column"},
                             OpName{Op::DeleteColumn, u"delete-column"}, OpName{Op::MoveColumn, u"move-column"},
                             OpName{Op::MarkHeader, u"mark-header"},     OpName{Op::MarkTotal, u"mark-total"},
                             OpName{Op::SetMeasure, u"set-measure"},     OpName{Op::SetUnit, u"set-unit"},
                             OpName{Op::JoinTable, u"join-table"},       OpName{Op::PartTable, u"part-table"}};

Error doesNotFit()
{
    return {
        Error::Code::BadInput,
        QCoreApplication::translate("gouji::StructureEdit",
                                    "This does not fit the table: a merged cell is in the way or nothing is there."),
        {}};
}

void mapRows(std::vector<int> &rows, const LineMap &map)
{
    for (int &row : rows)
        row = row >= 0 && row < std::ssize(map) ? map[static_cast<size_t>(row)] : -1;
    std::erase(rows, -1);
    std::ranges::sort(rows);
}

template <typename What> void mapColumns(std::vector<std::pair<int, What>> &entries, const LineMap &map)
{
    for (auto &[column, what] : entries)
        column = column >= 0 && column < std::ssize(map) ? map[static_cast<size_t>(column)] : -1;
    std::erase_if(entries, [](const auto &entry) { return entry.first < 0; });
}

/// Marks that were set by hand follow their row or column.
bool followed(Statement &statement, const std::optional<LineMap> &map, GridLine line)
{
    if (!map)
        return false;
    if (line == GridLine::Row) {
        mapRows(statement.headerByHand, *map);
        mapRows(statement.totalByHand, *map);
        return true;
    }
    mapColumns(statement.measureByHand, *map);
    mapColumns(statement.columnUnitByHand, *map);
    return true;
}

bool mark(std::vector<int> &rows, int row, bool on, int count)
{
    if (row < 0 || row >= count)
        return false;
    std::erase(rows, row);
    if (on)
        rows.push_back(row);
    std::ranges::sort(rows);
    return true;
}

bool setMeasure(Statement &statement, int column, const QString &measure)
{
    if (column < 0 || column >= statement.grid.columns)
        return false;
    std::erase_if(statement.measureByHand, [&](const auto &entry) { return entry.first == column; });
    if (!measure.isEmpty())
        statement.measureByHand.emplace_back(column, measure);
    std::ranges::sort(statement.measureByHand);
    return true;
}

/// column < 0: of the whole table.
bool setUnit(Statement &statement, int column, const QString &name)
{
    const auto unit = unitOf(name);
    if ((!name.isEmpty() && !unit) || column >= statement.grid.columns)
        return false;
    if (column < 0) {
        statement.unitByHand = unit;
        return true;
    }
    std::erase_if(statement.columnUnitByHand, [&](const auto &entry) { return entry.first == column; });
    if (unit)
        statement.columnUnitByHand.emplace_back(column, *unit);
    std::ranges::sort(statement.columnUnitByHand);
    return true;
}

/// Inserting, deleting and moving of rows and columns; false for any other edit.
bool changeLines(Statement &statement, const StructureEdit &edit)
{
    Grid &grid = statement.grid;
    switch (edit.op) {
    case Op::InsertRow:
        return followed(statement, insertLine(grid, GridLine::Row, edit.row), GridLine::Row);
    case Op::DeleteRow:
        return followed(statement, deleteLine(grid, GridLine::Row, edit.row), GridLine::Row);
    case Op::MoveRow:
        return followed(statement, moveLine(grid, GridLine::Row, edit.row, edit.to), GridLine::Row);
    case Op::InsertColumn:
        return followed(statement, insertLine(grid, GridLine::Column, edit.column), GridLine::Column);
    case Op::DeleteColumn:
        return followed(statement, deleteLine(grid, GridLine::Column, edit.column), GridLine::Column);
    case Op::MoveColumn:
        return followed(statement, moveLine(grid, GridLine::Column, edit.column, edit.to), GridLine::Column);
    default:
        return false;
    }
}

QString freshId(const Disclosure &disclosure, QString id)
{
    const auto taken = [&] {
        return std::ranges::any_of(disclosure.statements, [&](const Statement &s) { return s.id == id; });
    };
    while (taken())
        id += u'+';
    return id;
}

} // namespace

bool StructureEdit::needsCell() const { return op != Op::JoinTable && (op != Op::SetUnit || column >= 0); }

QJsonObject toJson(const StructureEdit &edit)
{
    const auto *name = std::ranges::find(opNames, edit.op, &OpName::op);
    QJsonObject out{{QStringLiteral("op"), QString::fromUtf16(name->name)}};
    const auto add = [&](const QString &key, int value, int usual) {
        if (value != usual)
            out.insert(key, value);
    };
    add(QStringLiteral("row"), edit.row, -1);
    add(QStringLiteral("column"), edit.column, -1);
    add(QStringLiteral("rows"), edit.rows, 1);
    add(QStringLiteral("columns"), edit.columns, 1);
    add(QStringLiteral("to"), edit.to, -1);
    if (!edit.on)
        out.insert(QStringLiteral("on"), false);
    if (!edit.text.isEmpty())
        out.insert(QStringLiteral("text"), edit.text);
    return out;
}

Result<StructureEdit> structureFromJson(const QJsonObject &object)
{
    const QString op = object.value(u"op").toString();
    const auto *name = std::ranges::find_if(opNames, [&](const OpName &n) { return op == QStringView(n.name); });
    if (name == opNames.end())
        return Error{Error::Code::BadInput,
                     QCoreApplication::translate("gouji::StructureEdit", "An entry of the review log is damaged."),
                     QStringLiteral("Unknown structure edit \"%1\".").arg(op)};
    StructureEdit edit;
    edit.op = name->op;
    edit.row = object.value(u"row").toInt(-1);
    edit.column = object.value(u"column").toInt(-1);
    edit.rows = object.value(u"rows").toInt(1);
    edit.columns = object.value(u"columns").toInt(1);
    edit.to = object.value(u"to").toInt(-1);
    edit.on = object.value(u"on").toBool(true);
    edit.text = object.value(u"text").toString();
    return edit;
}

Result<Done> restructure(Statement &statement, const StructureEdit &edit)
{
    bool done = false;
    switch (edit.op) {
    case Op::SplitCell:
        done = splitCell(statement.grid, edit.row, edit.column);
        break;
    case Op::MergeCells:
        done = mergeCells(statement.grid, edit.row, edit.column, edit.rows, edit.columns);
        break;
    case Op::MarkHeader:
        done = mark(statement.headerByHand, edit.row, edit.on, statement.grid.rows);
        break;
    case Op::MarkTotal:
        done = mark(statement.totalByHand, edit.row, edit.on, statement.grid.rows);
        break;
    case Op::SetMeasure:
        done = setMeasure(statement, edit.column, edit.text);
        break;
    case Op::SetUnit:
        done = setUnit(statement, edit.column, edit.text);
        break;
    default:
        done = changeLines(statement, edit);
    }
    if (!done)
        return doesNotFit();
    return Done{};
}

Result<Done> joinWithNext(Disclosure &disclosure, int statement)
{
    if (statement < 0 || statement + 1 >= std::ssize(disclosure.statements))
        return doesNotFit();
    Statement &above = disclosure.statements[static_cast<size_t>(statement)];
    const Statement below = disclosure.statements[static_cast<size_t>(statement) + 1];
    const int rows = above.grid.rows;
    if (!appendGrid(above.grid, below.grid))
        return doesNotFit();
    for (const int row : below.totalByHand)
        above.totalByHand.push_back(row + rows);
    above.notes += below.notes;
    above.notePlaces.insert(above.notePlaces.end(), below.notePlaces.begin(), below.notePlaces.end());
    disclosure.statements.erase(disclosure.statements.begin() + statement + 1);
    std::erase_if(disclosure.indicatorTables, [&](const IndicatorTable &t) { return t.statement == statement + 1; });
    for (IndicatorTable &table : disclosure.indicatorTables)
        table.statement -= table.statement > statement ? 1 : 0;
    return Done{};
}

Result<Done> partAt(Disclosure &disclosure, int statement, int row)
{
    if (statement < 0 || statement >= std::ssize(disclosure.statements))
        return doesNotFit();
    Statement &above = disclosure.statements[static_cast<size_t>(statement)];
    auto grid = cutGrid(above.grid, row);
    if (!grid)
        return doesNotFit();
    Statement below;
    below.id = freshId(disclosure, above.id);
    below.grid = std::move(*grid);
    below.unitLine = above.unitLine;
    below.unitPlace = above.unitPlace;
    below.unitByHand = above.unitByHand;
    below.measureByHand = above.measureByHand;
    below.columnUnitByHand = above.columnUnitByHand;
    for (auto [from, to] :
         {std::pair{&above.headerByHand, &below.headerByHand}, {&above.totalByHand, &below.totalByHand}}) {
        for (const int marked : *from) {
            if (marked >= row)
                to->push_back(marked - row);
        }
        std::erase_if(*from, [&](int marked) { return marked >= row; });
    }
    disclosure.statements.insert(disclosure.statements.begin() + statement + 1, std::move(below));
    for (IndicatorTable &table : disclosure.indicatorTables)
        table.statement += table.statement > statement ? 1 : 0;
    return Done{};
}

} // namespace gouji
