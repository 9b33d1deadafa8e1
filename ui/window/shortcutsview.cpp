// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shortcutsview.h"

#include "window/commands.h"

#include <QAction>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gouji {

ShortcutsView::ShortcutsView(const Commands &commands, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *tree = new QTreeWidget;
    tree->setHeaderLabels({tr("Key"), tr("What it does")});
    tree->setRootIsDecorated(false);
    tree->setAccessibleName(windowTitle());
    const auto add = [tree](const QString &keys, const QString &text) {
        tree->addTopLevelItem(new QTreeWidgetItem(QStringList{keys, text}));
    };
    for (const QAction *action : commands.all()) {
        if (!action->shortcut().isEmpty())
            add(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText),
                Commands::plainText(*action));
    }
    add(tr("1 … 9"), tr("In the findings: go to that number of the formula"));
    add(tr("Enter"), tr("In the findings: go to its place; in a table: edit, then the cell below"));
    add(tr("F2"), tr("In a table: edit the cell"));
    add(tr("Tab"), tr("In a table: the next cell"));
    add(tr("Ctrl+C, Ctrl+V"), tr("In a table: copy and paste a range"));
    add(tr("Ctrl+D"), tr("In a table: fill down"));
    add(tr("Delete"), tr("In a table: empty the cells"));
    add(tr("Ctrl+Wheel"), tr("In the document: zoom to the pointer"));
    add(tr("Space, PgDown, PgUp"), tr("In the document: scroll"));
    add(tr("Ctrl+PgDown, Ctrl+PgUp"), tr("In the document: next and previous page"));
    tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(tree);
    resize(620, 640);
}

} // namespace gouji
