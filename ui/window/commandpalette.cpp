// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/commandpalette.h"

#include "theme/rowdelegate.h"
#include "window/commands.h"
#include "window/pinyin.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <vector>

namespace gouji {

namespace {

constexpr int keysRole = Qt::UserRole + 1;

/// All names begin at one line, whether they have an icon or not; their keys stand at the right.
class CommandDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int iconRoom = 34;
        QStyleOptionViewItem own = option;
        initStyleOption(&own, index);
        painter->save();
        const QString name = own.text;
        (void)paintRow(*painter, own, index);
        const QRect box = option.rect.adjusted(iconRoom, 0, -10, 0);
        const QString keys = index.data(keysRole).toString();
        const int width = own.fontMetrics.horizontalAdvance(keys);
        painter->setFont(own.font);
        painter->setPen(own.palette.color(QPalette::PlaceholderText));
        painter->drawText(box.right() - width, baseline(box, own.fontMetrics), keys);
        painter->setPen(own.palette.color(QPalette::Text));
        painter->drawText(box.left(), baseline(box, own.fontMetrics),
                          own.fontMetrics.elidedText(name, Qt::ElideRight, box.width() - width - 12));
        painter->restore();
    }
};

} // namespace

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
    m_list->setItemDelegate(new CommandDelegate(m_list));
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
    m_before = QApplication::focusWidget();
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
    std::array<std::vector<QAction *>, 3> found; // the best first, else in the order of the menus
    for (QAction *action : m_commands.all()) {
        const int far =
            std::min(distanceOfName(Commands::plainText(*action), wanted), distanceOfName(action->iconText(), wanted));
        if (action->isEnabled() && far < 3)
            found.at(static_cast<size_t>(far)).push_back(action);
    }
    for (const auto &actions : found) {
        for (QAction *action : actions) {
            auto *item = new QListWidgetItem(action->icon(), Commands::plainText(*action), m_list);
            item->setData(keysRole, action->shortcut().toString(QKeySequence::NativeText));
            item->setData(Qt::UserRole, QVariant::fromValue<QObject *>(action));
        }
    }
    m_list->setCurrentRow(0);
    if (m_list->count() > 0)
        return;
    auto *none = new QListWidgetItem(tr("No command has this name."), m_list);
    none->setFlags(Qt::NoItemFlags);
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    auto *action = qobject_cast<QAction *>(item->data(Qt::UserRole).value<QObject *>());
    hide();
    if (QWidget *before = m_before ? m_before.data() : parentWidget())
        before->setFocus(); // what the command is for
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
