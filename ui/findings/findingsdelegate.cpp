// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingsdelegate.h"

#include "findings/findingsmodel.h"
#include "review/decision.h"
#include "theme/marks.h"
#include "theme/theme.h"

#include <QPainter>
#include <QTextLayout>
#include <QWidget>

namespace gouji {

namespace {

constexpr int margin = 8;

/// How many characters of a text stand on its first line.
qsizetype firstLine(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(width);
    layout.endLayout();
    return line.isValid() ? line.textLength() : text.size();
}

} // namespace

FindingsDelegate::FindingsDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

int FindingsDelegate::rowHeight(const QString &message, int width) const
{
    const QFontMetrics metrics(m_theme.font());
    const bool one = metrics.horizontalAdvance(message) <= width - 2 * margin;
    return one ? m_theme.rowHeight() : m_theme.rowHeight() + metrics.lineSpacing();
}

void FindingsDelegate::paintMessage(QPainter &painter, const QRect &box, const QString &text) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    if (metrics.horizontalAdvance(text) <= box.width() || box.height() < 2 * metrics.lineSpacing()) {
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, box.width()));
        return;
    }
    const qsizetype first = firstLine(text, painter.font(), box.width());
    const int line = metrics.lineSpacing();
    const int top = box.top() + (box.height() - 2 * line) / 2;
    painter.drawText(QRect(box.left(), top, box.width(), line), Qt::AlignLeft | Qt::AlignVCenter, text.left(first));
    painter.drawText(QRect(box.left(), top + line, box.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(text.mid(first).trimmed(), Qt::ElideRight, box.width()));
}

void FindingsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    painter->save();
    painter->fillRect(option.rect, option.state & QStyle::State_Selected ? c.accentBack : c.pane);
    QColor soft = c.line;
    soft.setAlphaF(0.55F);
    painter->setPen(soft);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    // Where the keys go is seen at the edge of the current row.
    const bool focus = option.widget && option.widget->hasFocus() && (option.state & QStyle::State_Selected);
    if (focus && index.column() == 0)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), c.accent);
    painter->setFont(m_theme.font());
    const int state = index.data(FindingsModel::StateRole).toInt();
    const bool open = state == static_cast<int>(Decision::State::Open);
    QRect box = option.rect.adjusted(margin, 0, -margin, 0);
    const auto mark = static_cast<Mark>(index.data(FindingsModel::MarkRole).toInt());
    if (mark != Mark::None) {
        const double side = m_theme.textScale() * 14;
        paintMark(*painter, mark, QRectF(box.left(), option.rect.center().y() - side / 2 + 0.5, side, side),
                  markColour(mark, c));
        box.setLeft(box.left() + static_cast<int>(side) + 6);
    }
    painter->setPen(index.column() == FindingsModel::Message && open ? c.text : c.dim);
    if (index.column() == FindingsModel::Difference)
        painter->setPen(open ? c.text : c.dim);
    const QString text = index.data().toString();
    if (index.column() == FindingsModel::Message)
        paintMessage(*painter, box, text);
    else
        painter->drawText(box, index.data(Qt::TextAlignmentRole).toInt(),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    painter->restore();
}

} // namespace gouji
