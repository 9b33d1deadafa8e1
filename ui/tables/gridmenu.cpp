// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/gridmenu.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace gouji {

namespace {

/// Gives the texts of this file a context for translators.
struct GridMenu {
    Q_DECLARE_TR_FUNCTIONS(gouji::GridMenu)
};

using Request = std::function<void(const StructureEdit &)>;
using Op = StructureEdit::Op;

void add(QMenu &menu, const QString &text, const StructureEdit &edit, const Request &request, bool enabled = true)
{
    QAction *action = menu.addAction(text);
    action->setEnabled(enabled);
    QObject::connect(action, &QAction::triggered, action, [edit, request] { request(edit); });
}

void addMark(QMenu &menu, const QString &text, Op op, int row, bool now, const Request &request)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(now);
    QObject::connect(action, &QAction::triggered, action,
                     [op, row, request](bool on) { request({.op = op, .row = row, .on = on, .text = {}}); });
}

void addCells(QMenu &menu, const GridMenuTarget &t, const Request &request)
{
    const Cell *cell = t.statement.grid.cellAt(t.row, t.column);
    const bool merged = cell && (cell->rowSpan > 1 || cell->columnSpan > 1);
    add(menu, GridMenu::tr("&Split merged cell"), {.op = Op::SplitCell, .row = t.row, .column = t.column, .text = {}},
        request, merged);
    const bool several = t.range.isValid() && (t.range.width() > 1 || t.range.height() > 1);
    add(menu, GridMenu::tr("&Merge selected cells"),
        {.op = Op::MergeCells,
         .row = several ? t.range.top() : t.row,
         .column = several ? t.range.left() : t.column,
         .rows = several ? t.range.height() : 1,
         .columns = several ? t.range.width() : 1,
         .text = {}},
        request, several);
}

void addRows(QMenu &menu, const GridMenuTarget &t, const Request &request)
{
    const int rows = t.statement.grid.rows;
    const int columns = t.statement.grid.columns;
    add(menu, GridMenu::tr("Insert row &above"), {.op = Op::InsertRow, .row = t.row, .text = {}}, request);
    add(menu, GridMenu::tr("Insert row &below"), {.op = Op::InsertRow, .row = t.row + 1, .text = {}}, request);
    add(menu, GridMenu::tr("Delete row"), {.op = Op::DeleteRow, .row = t.row, .text = {}}, request, rows > 1);
    add(menu, GridMenu::tr("Move row up"), {.op = Op::MoveRow, .row = t.row, .to = t.row - 1, .text = {}}, request,
        t.row > 0);
    add(menu, GridMenu::tr("Move row down"), {.op = Op::MoveRow, .row = t.row, .to = t.row + 1, .text = {}}, request,
        t.row + 1 < rows);
    menu.addSeparator();
    add(menu, GridMenu::tr("Insert column &left"), {.op = Op::InsertColumn, .column = t.column, .text = {}}, request);
    add(menu, GridMenu::tr("Insert column &right"), {.op = Op::InsertColumn, .column = t.column + 1, .text = {}},
        request);
    add(menu, GridMenu::tr("Delete column"), {.op = Op::DeleteColumn, .column = t.column, .text = {}}, request,
        columns > 1);
}

void addMeaning(QMenu &menu, const GridMenuTarget &t, const Request &request)
{
    const auto &totals = t.statement.totalByHand;
    addMark(menu, GridMenu::tr("Row is part of the &header"), Op::MarkHeader, t.row, t.row < t.statement.headerRows,
            request);
    addMark(menu, GridMenu::tr("Row is a &total"), Op::MarkTotal, t.row,
            std::find(totals.begin(), totals.end(), t.row) != totals.end(), request);
    QMenu *measures = menu.addMenu(GridMenu::tr("&Column means"));
    QStringList names;
    for (const Column &column : t.statement.columns) {
        if (!column.measure.isEmpty() && !names.contains(column.measure))
            names << column.measure;
    }
    for (const QString &name : std::as_const(names))
        add(*measures, name, {.op = Op::SetMeasure, .column = t.column, .text = name}, request);
    measures->addSeparator();
    add(*measures, GridMenu::tr("As printed"), {.op = Op::SetMeasure, .column = t.column, .text = {}}, request);
    QMenu *units = menu.addMenu(GridMenu::tr("&Unit of the table"));
    for (const Unit unit : {Unit::Yuan, Unit::ThousandYuan, Unit::WanYuan, Unit::MillionYuan, Unit::YiYuan})
        add(*units, unitName(unit), {.op = Op::SetUnit, .text = unitName(unit)}, request);
    units->addSeparator();
    add(*units, GridMenu::tr("As printed"), {.op = Op::SetUnit, .text = {}}, request);
}

} // namespace

void fillGridMenu(QMenu &menu, const GridMenuTarget &target, const Request &request)
{
    addCells(menu, target, request);
    menu.addSeparator();
    addRows(menu, target, request);
    menu.addSeparator();
    addMeaning(menu, target, request);
    menu.addSeparator();
    add(menu, GridMenu::tr("&Join with the next table"), {.op = Op::JoinTable, .text = {}}, request);
    add(menu, GridMenu::tr("A new table &begins here"), {.op = Op::PartTable, .row = target.row, .text = {}}, request,
        target.row > 0);
}

} // namespace gouji
