// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/celldelegate.h"

#include "tables/lookproxy.h"
#include "theme/theme.h"

#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace gouji {

namespace {

constexpr int margin = 8;
constexpr int indentStep = 14;
constexpr int signSize = 13;

Mark markAt(const QModelIndex &index) { return static_cast<Mark>(index.data(LookProxy::MarkRole).toInt()); }

} // namespace

CellDelegate::CellDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QRect CellDelegate::foldBox(const QRect &cell, const QModelIndex &index) const
{
    const int left = cell.left() + margin - 4 + index.data(LookProxy::IndentRole).toInt() * indentStep;
    return {left, cell.top(), 14, cell.height()};
}

void CellDelegate::paintBack(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    const Mark mark = markAt(index);
    const bool corrected = index.data(LookProxy::CorrectedRole).toBool();
    const bool grave = mark == Mark::Error || mark == Mark::Warning;
    QColor back = c.pane;
    if (grave)
        back = markBackground(mark, c);
    else if (corrected)
        back = c.fixBack;
    else if (option.state & QStyle::State_Selected)
        back = c.accentBack;
    painter->fillRect(option.rect, back);
    QColor soft = c.line;
    soft.setAlphaF(0.55F);
    painter->setPen(soft);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRectF frame = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter->setBrush(Qt::NoBrush);
    if (mark == Mark::Error) {
        painter->setPen(QPen(c.error, 1.5));
        painter->drawRect(frame);
    }
    if (index.data(LookProxy::PartnerRole).toBool()) {
        painter->setPen(QPen(c.accent, 1.2, Qt::DashLine));
        painter->drawRect(frame);
    }
    // Where the colour of a sign hides that of the selection, a frame shows it.
    if (option.state & QStyle::State_HasFocus || (option.state & QStyle::State_Selected && grave)) {
        painter->setPen(QPen(c.accent, option.state & QStyle::State_HasFocus ? 2 : 1.2));
        painter->drawRect(frame);
    }
}

int CellDelegate::paintSigns(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    int x = option.rect.left() + 5;
    const double top = option.rect.center().y() - signSize / 2.0 + 0.5;
    const auto put = [&](Mark mark) {
        paintMark(*painter, mark, QRectF(x, top, signSize, signSize), markColour(mark, c));
        x += signSize + 2;
    };
    const Mark mark = markAt(index);
    if (mark != Mark::None)
        put(mark);
    if (index.data(LookProxy::CorrectedRole).toBool())
        put(Mark::Corrected);
    return x - option.rect.left() - 5;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    painter->save();
    painter->setClipRect(option.rect);
    paintBack(painter, option, index);
    const int signs = paintSigns(painter, option, index);
    QFont font = m_theme.font();
    if (index.data(LookProxy::StrongRole).toBool())
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const bool numeric = index.data(LookProxy::NumericRole).toBool();
    QRect box = option.rect.adjusted(margin, 0, -margin, 0);
    if (!numeric)
        box.setLeft(box.left() + signs + index.data(LookProxy::IndentRole).toInt() * indentStep);
    if (const int fold = index.data(LookProxy::FoldRole).toInt()) {
        const QRectF sign = foldBox(option.rect, index);
        QPainterPath triangle;
        const QPointF m = sign.center();
        if (fold == 1)
            triangle.addPolygon(QPolygonF{m + QPointF(-4, -2), m + QPointF(4, -2), m + QPointF(0, 3)});
        else
            triangle.addPolygon(QPolygonF{m + QPointF(-2, -4), m + QPointF(3, 0), m + QPointF(-2, 4)});
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillPath(triangle, c.dim);
        box.setLeft(box.left() + 10);
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->setPen(markAt(index) == Mark::Error ? c.error : c.text);
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width());
    painter->drawText(box, static_cast<int>((numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), shown);
    const int used = painter->fontMetrics().horizontalAdvance(shown);
    const QVariant printed = index.data(LookProxy::PrintedRole);
    painter->setFont(m_theme.font(Theme::Step::Small));
    const QFontMetrics small(painter->font());
    if (printed.isValid()) {
        // What the document says stays in sight, struck through, before the corrected value.
        QFont struck = painter->font();
        struck.setStrikeOut(true);
        painter->setFont(struck);
        painter->setPen(c.dim);
        const QRect before = numeric ? box.adjusted(signs, 0, -used - 6, 0) : box.adjusted(used + 6, 0, 0, 0);
        painter->drawText(before, static_cast<int>((numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                          small.elidedText(printed.toString(), Qt::ElideRight, before.width()));
    } else if (const int tied = index.data(LookProxy::TiedRole).toInt(); numeric && tied > 0) {
        const QString count = QString::number(tied);
        const int width = 11 + small.horizontalAdvance(count);
        const int left = box.right() - used - 6 - width;
        if (left >= option.rect.left() + 3 + signs) {
            paintMark(*painter, Mark::Tied, QRectF(left, box.center().y() - 4.5, 10, 10), c.tie);
            painter->setPen(c.tie);
            painter->drawText(QRect(left + 11, box.top(), width, box.height()), Qt::AlignVCenter, count);
        }
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    QFont font = m_theme.font();
    if (index.data(LookProxy::StrongRole).toBool())
        font.setWeight(QFont::DemiBold);
    int width = QFontMetrics(font).horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 2 * margin + 2;
    width += index.data(LookProxy::IndentRole).toInt() * indentStep;
    if (index.data(LookProxy::FoldRole).toInt() > 0)
        width += 10;
    if (index.data(LookProxy::NumericRole).toBool())
        width += 40; // room for a sign and the tie count
    return {width, m_theme.rowHeight()};
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setAccessibleName(tr("Cell text"));
    if (index.data(LookProxy::NumericRole).toBool())
        editor->setAlignment(Qt::AlignRight);
    return editor;
}

} // namespace gouji
