// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/tablecommands.h"

#include "tables/gridview.h"
#include "tables/tablespane.h"
#include "window/commands.h"

#include <QAction>
#include <QMenu>

#include <utility>

namespace gouji {

namespace {

Command commandOf(GridRepair repair)
{
    return static_cast<Command>(static_cast<int>(Command::SplitCell) + static_cast<int>(repair));
}

} // namespace

TableCommands::TableCommands(Commands &commands, TablesPane &tables, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_tables(tables)
{
    connectCells();
    connectRepairs();
    connect(&tables, &TablesPane::targetChanged, this, &TableCommands::refresh);
    // An entry is painted before it is asked what can be done next.
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TableCommands::refresh);
    connect(&tables, &TablesPane::contentChanged, &m_timer, qOverload<>(&QTimer::start));
    refresh();
}

void TableCommands::connectCells()
{
    const std::pair<Command, void (*)(CellTable &)> cells[] = {
        {Command::EditCell, [](CellTable &t) { t.editCurrent(); }},
        {Command::RevertCell, [](CellTable &t) { t.revertCurrent(); }},
        {Command::CopyCells, [](CellTable &t) { t.copy(); }},
        {Command::PasteCells, [](CellTable &t) { t.paste(); }},
        {Command::FillDown, [](CellTable &t) { t.fillDown(); }},
        {Command::EmptyCells, [](CellTable &t) { t.empty(); }}};
    for (const auto &[command, act] : cells) {
        for (CellTable *table : m_tables.cellTables())
            table->addAction(m_commands[command]);
        connect(m_commands[command], &QAction::triggered, this, [this, act = act] {
            if (CellTable *table = m_tables.activeTable(); table && !table->isEditing())
                act(*table);
        });
    }
}

/// The menu of the table has the lines of that in the bar.
void TableCommands::addToGrid(Command command)
{
    if (Commands::beginsGroup(command)) {
        auto *line = new QAction(this);
        line->setSeparator(true);
        m_tables.grid().addAction(line);
    }
    m_tables.grid().addAction(m_commands[command]);
}

void TableCommands::connectRepairs()
{
    for (int i = 0; i < static_cast<int>(GridRepair::Count); ++i) {
        const auto repair = static_cast<GridRepair>(i);
        QAction *action = m_commands[commandOf(repair)];
        addToGrid(commandOf(repair));
        connect(action, &QAction::triggered, this, [this, repair] {
            if (const auto target = m_tables.grid().target(); target && !m_tables.grid().isEditing())
                m_tables.restructure(gridAction(repair, *target).edit);
            refreshRepairs(); // a tick that stands for nothing is taken back
        });
    }
    const auto connectTo = [this](Command command, auto act) {
        addToGrid(command);
        connect(m_commands[command], &QAction::triggered, this, act);
    };
    connectTo(Command::ColumnMeaning, [this] { chooseMeaning(); });
    connectTo(Command::ColumnUnit, [this] { chooseUnit(true); });
    connectTo(Command::TableUnit, [this] { chooseUnit(false); });
    connectTo(Command::FoldAll, [this] { m_tables.grid().foldAll(true); });
    connectTo(Command::UnfoldAll, [this] { m_tables.grid().foldAll(false); });
}

void TableCommands::refresh()
{
    const CellTable *table = m_tables.activeTable();
    const bool there = table && table->currentIndex().isValid();
    const bool editable = there && table->canEditCurrent();
    for (const Command command : {Command::EditCell, Command::PasteCells, Command::FillDown, Command::EmptyCells})
        m_commands[command]->setEnabled(editable);
    m_commands[Command::CopyCells]->setEnabled(there);
    m_commands[Command::RevertCell]->setEnabled(there && table->canRevertCurrent());
    refreshRepairs();
}

void TableCommands::refreshRepairs()
{
    const auto target = m_tables.showsGrid() ? m_tables.grid().target() : std::nullopt;
    for (int i = 0; i < static_cast<int>(GridRepair::Count); ++i)
        m_commands[commandOf(static_cast<GridRepair>(i))]->setEnabled(false);
    for (const GridAction &repair : target ? gridActions(*target) : std::vector<GridAction>()) {
        if (repair.repair == GridRepair::Count)
            continue;
        QAction *action = m_commands[commandOf(repair.repair)];
        action->setEnabled(repair.enabled);
        action->setChecked(repair.checked.value_or(false));
    }
    for (const Command command : {Command::ColumnMeaning, Command::ColumnUnit, Command::TableUnit})
        m_commands[command]->setEnabled(target.has_value());
    for (const Command command : {Command::FoldAll, Command::UnfoldAll})
        m_commands[command]->setEnabled(target && m_tables.grid().canFold());
}

void TableCommands::chooseMeaning()
{
    const auto target = m_tables.grid().target();
    if (!target)
        return;
    auto *menu = new QMenu(&m_tables);
    fillMeasures(*menu, *target, m_tables, [this](const StructureEdit &edit) { m_tables.restructure(edit); });
    showAtCell(*menu);
}

void TableCommands::chooseUnit(bool ofColumn)
{
    const auto target = m_tables.grid().target();
    if (!target)
        return;
    auto *menu = new QMenu(&m_tables);
    fillUnits(*menu, ofColumn ? target->column : -1, [this](const StructureEdit &edit) { m_tables.restructure(edit); });
    showAtCell(*menu);
}

void TableCommands::showAtCell(QMenu &menu)
{
    const GridView &grid = m_tables.grid();
    menu.setAttribute(Qt::WA_DeleteOnClose);
    menu.popup(grid.viewport()->mapToGlobal(grid.visualRect(grid.currentIndex()).bottomLeft()));
    if (!menu.actions().isEmpty())
        menu.setActiveAction(menu.actions().front());
}

} // namespace gouji
