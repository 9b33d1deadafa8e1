// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QMenu;

namespace gouji {

class Commands;
class TablesPane;
enum class Command;

/// Connects the commands of the menu of tables with the table that is worked in, and says which of them can be given.
/// Owned by the main window.
class TableCommands final : public QObject {
    Q_OBJECT
public:
    TableCommands(Commands &commands, TablesPane &tables, QObject *parent = nullptr);

private:
    void connectCells();
    void connectRepairs();
    void addToGrid(Command command);
    void refresh();
    void refreshRepairs();
    void chooseMeaning();
    void chooseUnit(bool ofColumn);
    void showAtCell(QMenu &menu);

    Commands &m_commands;
    TablesPane &m_tables;
    QTimer m_timer;
};

} // namespace gouji
