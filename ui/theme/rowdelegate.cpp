// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/rowdelegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

namespace gouji {

namespace {

constexpr int margin = 8; ///< as in the header
constexpr int rowAir = 11;
constexpr int lead = 22; ///< of a check mark or an icon

const QAbstractItemView *viewOf(const QStyleOptionViewItem &option)
{
    return qobject_cast<const QAbstractItemView *>(option.widget);
}

/// The text's box: the style's own margins differ between tables, trees and lists.
QRect textBox(const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    QRect box = style->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget);
    const bool leads =
        option.features.testAnyFlags(QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDecoration);
    box.setLeft(leads ? box.left() + 2 : option.rect.left() + margin);
    box.setRight(option.rect.right() - margin);
    box.setTop(option.rect.top());
    box.setBottom(option.rect.bottom());
    return box;
}

} // namespace

int RowDelegate::baseline(const QRect &box, const QFontMetrics &metrics)
{
    return box.top() + (box.height() + metrics.ascent() - metrics.descent()) / 2;
}

QRect RowDelegate::paintRow(QPainter &painter, QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect box = textBox(option);
    const QString text = option.text;
    option.text.clear();
    option.state.setFlag(QStyle::State_HasFocus, false);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, &painter, option.widget);
    option.text = text;
    const QAbstractItemView *view = viewOf(option);
    if (qobject_cast<const QTableView *>(view)) {
        QColor soft = option.palette.color(QPalette::Mid);
        soft.setAlphaF(0.55F);
        painter.setPen(soft);
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    const QModelIndex current = view ? view->currentIndex() : QModelIndex();
    const bool here = current.isValid() && current.row() == index.row() && current.parent() == index.parent();
    if (here && index.column() == 0 && view->hasFocus())
        painter.fillRect(QRect(0, option.rect.top(), 3, option.rect.height()), option.palette.color(QPalette::Link));
    return box;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    painter->save();
    const QRect box = paintRow(*painter, own, index);
    const QFontMetrics metrics(own.font);
    const QString text = metrics.elidedText(own.text.simplified(), own.textElideMode, box.width());
    const int width = metrics.horizontalAdvance(text);
    const int left = own.displayAlignment & Qt::AlignRight     ? box.right() - width + 1
                     : own.displayAlignment & Qt::AlignHCenter ? box.center().x() - width / 2
                                                               : box.left();
    painter->setFont(own.font);
    painter->setPen(
        own.palette.color(own.state & QStyle::State_Enabled ? QPalette::Normal : QPalette::Disabled, QPalette::Text));
    painter->drawText(left, baseline(box, metrics), text);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const bool leads =
        own.features.testAnyFlags(QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDecoration);
    const int width = QFontMetrics(own.font).horizontalAdvance(own.text) + 2 * margin + 1 + (leads ? lead : 0);
    return {width, QFontMetrics(own.font).height() + rowAir};
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const bool cut = QFontMetrics(own.font).horizontalAdvance(own.text) > textBox(own).width();
    QToolTip::showText(event->globalPos(), cut ? own.text : QString(), view);
    return true;
}

void dressRows(QAbstractItemView &view) { view.setItemDelegate(new RowDelegate(&view)); }

} // namespace gouji
