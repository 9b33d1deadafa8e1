// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shortcutsview.h"

#include "theme/rowdelegate.h"
#include "window/commands.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace gouji {

ShortcutsView::ShortcutsView(const Commands &commands, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *tree = new QTreeWidget;
    tree->setHeaderLabels({tr("Key"), tr("What it does")});
    tree->setRootIsDecorated(false);
    tree->setIndentation(0);
    dressRows(*tree);
    tree->setAccessibleName(windowTitle());
    QTreeWidgetItem *group = nullptr;
    const auto begin = [tree, &group](const QString &title) {
        group = new QTreeWidgetItem(tree, {title});
        QFont strong = tree->font();
        strong.setWeight(QFont::DemiBold);
        group->setFont(0, strong);
        group->setFirstColumnSpanned(true);
        group->setExpanded(true);
    };
    const auto add = [&group](const QString &keys, const QString &text) { new QTreeWidgetItem(group, {keys, text}); };
    for (int menu = 0; menu < static_cast<int>(Commands::Menu::Count); ++menu) {
        const QMenu &shown = *commands.menu(static_cast<Commands::Menu>(menu));
        begin(Commands::plainText(*shown.menuAction()));
        for (const QAction *action : shown.actions()) {
            if (!action->shortcut().isEmpty())
                add(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText),
                    Commands::plainText(*action));
        }
        if (group->childCount() == 0)
            delete std::exchange(group, nullptr);
    }
    begin(tr("Where the focus is"));
    add(tr("1 … 9"), tr("In the findings: go to that number of the formula"));
    add(tr("Enter"), tr("In the findings: go to its place; in a table: edit, then the cell below"));
    add(tr("Tab"), tr("In a table: the next cell"));
    add(tr("Alt+Left, Alt+Right"), tr("In a table: fold and unfold a row"));
    add(tr("Ctrl+PgDown, Ctrl+PgUp"), tr("In the tables: another tab; with Shift another table"));
    add(tr("Ctrl+PgDown, Ctrl+PgUp"), tr("In the document: next and previous page"));
    add(tr("Space, PgDown, PgUp"), tr("In the document: scroll"));
    add(tr("Ctrl+Wheel"), tr("In the document: zoom to the pointer"));
    add(tr("Delete"), tr("In the history: undo this entry only"));
    add(tr("Enter, F2, Delete"), tr("In the notes: go to what a note is about, write it anew, remove it"));
    tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(tree);
    resize(680, 720);
}

} // namespace gouji
