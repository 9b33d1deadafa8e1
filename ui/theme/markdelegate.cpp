// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/markdelegate.h"

#include "theme/marks.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace gouji {

MarkDelegate::MarkDelegate(const Theme &theme, int markRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_markRole(markRole)
{}

void MarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, selected ? c.accentBack : c.pane);
    QColor soft = c.line;
    soft.setAlphaF(0.55F);
    painter->setPen(soft);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto mark = static_cast<Mark>(index.data(m_markRole).toInt());
    if (mark != Mark::None) {
        const double side = 14;
        paintMark(
            *painter, mark,
            QRectF(option.rect.center().x() - side / 2 + 0.5, option.rect.center().y() - side / 2 + 0.5, side, side),
            markColour(mark, c));
    } else {
        const bool dim = std::find(m_dim.begin(), m_dim.end(), index.column()) != m_dim.end();
        painter->setPen(dim ? c.dim : c.text);
        painter->setFont(m_theme.font());
        const QRect box = option.rect.adjusted(8, 0, -8, 0);
        const int align = index.data(Qt::TextAlignmentRole).toInt();
        painter->drawText(box, align == 0 ? static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) : align,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, box.width()));
    }
    painter->restore();
}

QSize MarkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + 12, m_theme.rowHeight()};
}

} // namespace gouji
