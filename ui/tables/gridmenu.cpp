// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/gridmenu.h"

#include <QAction>
#include <QCoreApplication>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace gouji {

namespace {

/// Gives the texts of this file a context for translators.
struct GridMenu {
    Q_DECLARE_TR_FUNCTIONS(gouji::GridMenu)
};

using Op = StructureEdit::Op;

GridAction action(GridRepair repair, const QString &text, const char *keys, const StructureEdit &edit,
                  bool enabled = true)
{
    return {repair, text, QKeySequence(QString::fromLatin1(keys)), edit, enabled, {}};
}

void addCells(std::vector<GridAction> &out, const GridMenuTarget &t)
{
    const Cell *cell = t.statement.grid.cellAt(t.row, t.column);
    const bool merged = cell && (cell->rowSpan > 1 || cell->columnSpan > 1);
    out.push_back(action(GridRepair::SplitCell, GridMenu::tr("&Split merged cell"), "Ctrl+Shift+M",
                         {.op = Op::SplitCell, .row = t.row, .column = t.column, .text = {}}, merged));
    const bool several = t.range.isValid() && (t.range.width() > 1 || t.range.height() > 1);
    out.push_back(action(GridRepair::MergeCells, GridMenu::tr("&Merge selected cells"), "Ctrl+M",
                         {.op = Op::MergeCells,
                          .row = several ? t.range.top() : t.row,
                          .column = several ? t.range.left() : t.column,
                          .rows = several ? t.range.height() : 1,
                          .columns = several ? t.range.width() : 1,
                          .text = {}},
                         several));
}

void addRows(std::vector<GridAction> &out, const GridMenuTarget &t)
{
    const int rows = t.statement.grid.rows;
    out.push_back(action(GridRepair::InsertRowAbove, GridMenu::tr("Insert row &above"), "Alt+Insert",
                         {.op = Op::InsertRow, .row = t.row, .text = {}}));
    out.push_back(action(GridRepair::InsertRowBelow, GridMenu::tr("Insert row &below"), "Ctrl+Alt+Insert",
                         {.op = Op::InsertRow, .row = t.row + 1, .text = {}}));
    out.push_back(action(GridRepair::DeleteRow, GridMenu::tr("&Delete row"), "Alt+Delete",
                         {.op = Op::DeleteRow, .row = t.row, .text = {}}, rows > 1));
    out.push_back(action(GridRepair::MoveRowUp, GridMenu::tr("Move row &up"), "Alt+Up",
                         {.op = Op::MoveRow, .row = t.row, .to = t.row - 1, .text = {}}, t.row > 0));
    out.push_back(action(GridRepair::MoveRowDown, GridMenu::tr("Move row dow&n"), "Alt+Down",
                         {.op = Op::MoveRow, .row = t.row, .to = t.row + 1, .text = {}}, t.row + 1 < rows));
}

void addColumns(std::vector<GridAction> &out, const GridMenuTarget &t)
{
    const int columns = t.statement.grid.columns;
    out.push_back(action(GridRepair::InsertColumnLeft, GridMenu::tr("Insert column &left"), "Alt+Shift+Insert",
                         {.op = Op::InsertColumn, .column = t.column, .text = {}}));
    out.push_back(action(GridRepair::InsertColumnRight, GridMenu::tr("Insert column &right"), "Ctrl+Alt+Shift+Insert",
                         {.op = Op::InsertColumn, .column = t.column + 1, .text = {}}));
    out.push_back(action(GridRepair::DeleteColumn, GridMenu::tr("Delete column"), "Alt+Shift+Delete",
                         {.op = Op::DeleteColumn, .column = t.column, .text = {}}, columns > 1));
    out.push_back(action(GridRepair::MoveColumnLeft, GridMenu::tr("Move column left"), "Alt+Shift+Left",
                         {.op = Op::MoveColumn, .column = t.column, .to = t.column - 1, .text = {}}, t.column > 0));
    out.push_back(action(GridRepair::MoveColumnRight, GridMenu::tr("Move column right"), "Alt+Shift+Right",
                         {.op = Op::MoveColumn, .column = t.column, .to = t.column + 1, .text = {}},
                         t.column + 1 < columns));
}

void addMarks(std::vector<GridAction> &out, const GridMenuTarget &t)
{
    const auto &totals = t.statement.totalByHand;
    const bool header = t.row < t.statement.headerRows;
    const bool total = std::find(totals.begin(), totals.end(), t.row) != totals.end();
    out.push_back(action(GridRepair::MarkHeader, GridMenu::tr("Row is part of the &header"), "Ctrl+Shift+H",
                         {.op = Op::MarkHeader, .row = t.row, .on = !header, .text = {}}));
    out.back().checked = header;
    out.push_back(action(GridRepair::MarkTotal, GridMenu::tr("Row is a &total"), "Ctrl+Shift+T",
                         {.op = Op::MarkTotal, .row = t.row, .on = !total, .text = {}}));
    out.back().checked = total;
}

void addTables(std::vector<GridAction> &out, const GridMenuTarget &t)
{
    out.push_back(action(GridRepair::JoinTable, GridMenu::tr("&Join with the next table"), "Ctrl+J",
                         {.op = Op::JoinTable, .text = {}}));
    out.push_back(action(GridRepair::PartTable, GridMenu::tr("A new table begins here"), "Ctrl+Shift+J",
                         {.op = Op::PartTable, .row = t.row, .text = {}}, t.row > 0));
}

void put(QMenu &menu, const GridAction &entry, const StructureRequest &request)
{
    if (entry.text.isEmpty()) {
        menu.addSeparator();
        return;
    }
    const QString keys = entry.keys.toString(QKeySequence::NativeText);
    QAction *item = menu.addAction(keys.isEmpty() ? entry.text : entry.text + u'\t' + keys);
    item->setEnabled(entry.enabled);
    item->setCheckable(entry.checked.has_value());
    item->setChecked(entry.checked.value_or(false));
    QObject::connect(item, &QAction::triggered, item, [edit = entry.edit, request] { request(edit); });
}

/// Measures a column may have: those of this table, then the usual ones.
QStringList measuresFor(const Statement &statement)
{
    QStringList names;
    for (const Column &column : statement.columns) {
        if (!column.measure.isEmpty() && !names.contains(column.measure) && column.measure.size() < 24)
            names << column.measure;
    }
    for (const QString &usual :
         {QStringLiteral("合计"), QStringLiteral("基本支出"), QStringLiteral("项目支出"), QStringLiteral("预算数"),
          QStringLiteral("年初预算数"), QStringLiteral("全年预算数"), QStringLiteral("决算数")}) {
        if (!names.contains(usual))
            names << usual;
    }
    return names;
}

} // namespace

void fillMeasures(QMenu &menu, const GridMenuTarget &t, QWidget &over, const StructureRequest &request)
{
    const auto edit = [column = t.column](const QString &name) {
        return StructureEdit{.op = Op::SetMeasure, .column = column, .text = name};
    };
    for (const QString &name : measuresFor(t.statement))
        put(menu, {{}, name, {}, edit(name), true, {}}, request);
    menu.addSeparator();
    QAction *other = menu.addAction(GridMenu::tr("&Other…"));
    QObject::connect(other, &QAction::triggered, &over, [&over, edit, request] {
        auto *dialog = new QInputDialog(&over);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setLabelText(GridMenu::tr("What the numbers of this column are:"));
        QObject::connect(dialog, &QInputDialog::textValueSelected, &over, [edit, request](const QString &name) {
            if (!name.trimmed().isEmpty())
                request(edit(name.trimmed()));
        });
        dialog->show();
    });
    put(menu, {{}, GridMenu::tr("As &printed"), {}, edit({}), true, {}}, request);
}

void fillUnits(QMenu &menu, int column, const StructureRequest &request)
{
    const auto edit = [column](const QString &name) {
        return StructureEdit{.op = Op::SetUnit, .column = column, .text = name};
    };
    for (const Unit unit : {Unit::Yuan, Unit::ThousandYuan, Unit::WanYuan, Unit::MillionYuan, Unit::YiYuan})
        put(menu, {{}, unitName(unit), {}, edit(unitName(unit)), true, {}}, request);
    menu.addSeparator();
    put(menu, {{}, GridMenu::tr("As &printed"), {}, edit({}), true, {}}, request);
}

std::vector<GridAction> gridActions(const GridMenuTarget &target)
{
    std::vector<GridAction> out;
    addCells(out, target);
    out.emplace_back();
    addRows(out, target);
    out.emplace_back();
    addColumns(out, target);
    out.emplace_back();
    addMarks(out, target);
    addTables(out, target);
    return out;
}

GridAction gridAction(GridRepair repair, const GridMenuTarget &target)
{
    const std::vector<GridAction> all = gridActions(target);
    const auto it = std::ranges::find(all, repair, &GridAction::repair);
    Q_ASSERT(it != all.end());
    return *it;
}

std::optional<StructureEdit> structureByKey(const QKeyEvent &event, const GridMenuTarget &target)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QKeySequence pressed(QKeyCombination(modifiers, static_cast<Qt::Key>(event.key())));
    for (const GridAction &entry : gridActions(target)) {
        if (!entry.keys.isEmpty() && entry.keys == pressed && entry.enabled)
            return entry.edit;
    }
    return std::nullopt;
}

} // namespace gouji
