// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/rowdelegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>
#include <QTreeView>

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
        painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, soft);
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
    painter->setFont(own.font);
    painter->setPen(
        own.palette.color(own.state & QStyle::State_Enabled ? QPalette::Normal : QPalette::Disabled, QPalette::Text));
    if (m_wraps && index.column() == 0 && m_sizes.advance(own.text, own.font) > box.width()) {
        m_sizes.paint(*painter, box, own.text);
        painter->restore();
        return;
    }
    QString text = own.text.simplified();
    int width = m_sizes.advance(text, own.font);
    if (width > box.width()) {
        text = metrics.elidedText(text, own.textElideMode, box.width());
        width = metrics.horizontalAdvance(text);
    }
    const int left = own.displayAlignment & Qt::AlignRight     ? box.right() - width + 1
                     : own.displayAlignment & Qt::AlignHCenter ? box.center().x() - width / 2
                                                               : box.left();
    painter->drawText(left, baseline(box, metrics), text);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const bool leads =
        own.features.testAnyFlags(QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDecoration);
    const int width = m_sizes.advance(own.text, own.font) + 2 * margin + 1 + (leads ? lead : 0);
    const int line = QFontMetrics(own.font).height();
    return {width, (m_wraps && index.column() == 0 ? std::max(line, wrappedHeight(own, index)) : line) + rowAir};
}

/// A tree tells its delegate no width: it is that of the column without what the depth takes.
int RowDelegate::wrappedHeight(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    if (!tree)
        return 0;
    int depth = tree->rootIsDecorated() ? 1 : 0;
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
        ++depth;
    const bool leads =
        option.features.testAnyFlags(QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDecoration);
    const int room = tree->columnWidth(0) - depth * tree->indentation() - margin - (leads ? lead + 2 : margin);
    const QFontMetrics metrics(option.font);
    if (room < metrics.averageCharWidth() * 4 || m_sizes.advance(option.text, option.font) <= room)
        return 0;
    return m_sizes.height(option.text, option.font, room);
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

void dressWrappedRows(QTreeView &view)
{
    auto *delegate = new RowDelegate(&view);
    delegate->setWraps(true);
    view.setItemDelegate(delegate);
    view.setUniformRowHeights(false);
    QObject::connect(view.header(), &QHeaderView::sectionResized, &view, [&view](int column) {
        if (column == 0)
            QMetaObject::invokeMethod(
                &view, [&view] { view.doItemsLayout(); }, Qt::QueuedConnection);
    });
}

} // namespace gouji
