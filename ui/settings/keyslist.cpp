// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keyslist.h"

#include "settings/preferences.h"
#include "settings/settingsection.h"
#include "theme/rowdelegate.h"
#include "theme/widgets.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace gouji {

KeysList::KeysList(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_list(new QTreeWidget)
    , m_keys(new QKeySequenceEdit)
    , m_set(new QPushButton(tr("Use these keys")))
    , m_reset(new QPushButton(tr("As the program says")))
    , m_said(new QLabel)
{
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    dressRows(*m_list);
    m_list->setMinimumHeight(240);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->resizeSection(1, 200);
    m_keys->setAccessibleName(tr("New keys"));
    m_keys->setClearButtonEnabled(true);
    markAs(m_said, "dim");
    m_said->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_keys, 1);
    row->addWidget(m_set);
    row->addWidget(m_reset);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(m_said);
    setFocusProxy(m_list);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysList::choose);
    connect(m_list, &QTreeWidget::itemActivated, m_keys, qOverload<>(&QWidget::setFocus));
    connect(m_set, &QPushButton::clicked, this, &KeysList::take);
    connect(m_reset, &QPushButton::clicked, this, &KeysList::reset);
    fill();
}

void KeysList::fill()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    for (int i = 0; i < static_cast<int>(Command::Count); ++i) {
        const QAction *action = m_preferences.commands()[static_cast<Command>(i)];
        const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        auto *item = new QTreeWidgetItem(m_list, {Commands::plainText(*action), keys});
        item->setData(0, Qt::UserRole, i);
    }
    m_list->setCurrentItem(m_list->topLevelItem(std::max(0, row)));
}

Command KeysList::chosen() const
{
    return m_list->currentItem() ? static_cast<Command>(m_list->currentItem()->data(0, Qt::UserRole).toInt())
                                 : Command::Count;
}

void KeysList::choose()
{
    const Command command = chosen();
    const bool any = command != Command::Count;
    m_set->setEnabled(any);
    m_reset->setEnabled(any && m_preferences.commands()[command]->shortcuts() !=
                                   Commands::sequencesOf(Commands::defaultKeys(command)));
    m_keys->setKeySequence(any ? m_preferences.commands()[command]->shortcut() : QKeySequence());
    m_said->clear();
}

void KeysList::take()
{
    const Command command = chosen();
    if (command == Command::Count)
        return;
    const QKeySequence keys = m_keys->keySequence();
    if (const QAction *other = m_preferences.commands().userOf(keys, command)) {
        m_said->setText(tr("“%1” has these keys. Give it others first.").arg(Commands::plainText(*other)));
        return;
    }
    const QString text = keys.toString(QKeySequence::PortableText);
    m_preferences.setKeys(command, text.isEmpty() ? QStringList() : QStringList{text});
    fill();
}

void KeysList::reset()
{
    if (chosen() == Command::Count)
        return;
    m_preferences.setKeys(chosen(), {});
    fill();
}

int KeysList::filter(const QString &text)
{
    int left = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const bool shown = text.isEmpty() || matches(item->text(0) + u'\n' + item->text(1), text);
        item->setHidden(!shown);
        left += shown;
    }
    return left;
}

} // namespace gouji
