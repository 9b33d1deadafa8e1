// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/commandpalette.h"

#include "window/commands.h"
#include "window/pinyin.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace gouji {

CommandPalette::CommandPalette(const Commands &commands, QWidget *parent)
    : QFrame(parent)
    , m_commands(commands)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
{
    setProperty("popup", true);
    m_field->setPlaceholderText(tr("Command, or first letters of its pinyin"));
    m_field->setAccessibleName(tr("Command"));
    m_list->setIconSize(QSize(16, 16));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Commands"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    hide();
}

void CommandPalette::activate()
{
    const int width = std::min(560, parentWidget()->width() - 40);
    setGeometry((parentWidget()->width() - width) / 2, 60, width, std::min(420, parentWidget()->height() - 100));
    m_field->clear();
    filter({});
    show();
    raise();
    m_field->setFocus();
}

void CommandPalette::filter(const QString &text)
{
    m_list->clear();
    const QString wanted = text.trimmed();
    for (QAction *action : m_commands.all()) {
        const QString name = Commands::plainText(*action);
        if (!action->isEnabled() ||
            (!name.contains(wanted, Qt::CaseInsensitive) && !pinyinInitials(name).contains(wanted.toLower())))
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(action->icon(),
                                         keys.isEmpty() ? name : QStringLiteral("%1　%2").arg(name, keys), m_list);
        item->setData(Qt::UserRole, QVariant::fromValue<QObject *>(action));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    auto *action = qobject_cast<QAction *>(item->data(Qt::UserRole).value<QObject *>());
    hide();
    if (parentWidget())
        parentWidget()->setFocus();
    action->trigger();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut)
        hide();
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int row = m_list->currentRow();
        if (key == Qt::Key_Escape)
            hide();
        else if (key == Qt::Key_Down)
            m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1));
        else if (key == Qt::Key_Up)
            m_list->setCurrentRow(std::max(row - 1, 0));
        else
            return false;
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace gouji
