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

void CellDelegate::paintFold(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPointF m = QRectF(foldBox(option.rect, index)).center();
    QPainterPath triangle;
    if (index.data(LookProxy::FoldRole).toInt() == 1)
        triangle.addPolygon(QPolygonF{m + QPointF(-4, -2), m + QPointF(4, -2), m + QPointF(0, 3)});
    else
        triangle.addPolygon(QPolygonF{m + QPointF(-2, -4), m + QPointF(3, 0), m + QPointF(-2, 4)});
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(triangle, m_theme.colours().dim);
}

void CellDelegate::paintAside(QPainter *painter, const QRect &box, const QModelIndex &index, const Taken &taken) const
{
    const Colours &c = m_theme.colours();
    const bool numeric = index.data(LookProxy::NumericRole).toBool();
    painter->setFont(m_theme.font(Theme::Step::Small));
    const QFontMetrics small(painter->font());
    const QVariant printed = index.data(LookProxy::PrintedRole);
    if (printed.isValid()) {
        // What the document says stays in sight, struck through, beside the corrected value.
        QFont struck = painter->font();
        struck.setStrikeOut(true);
        painter->setFont(struck);
        painter->setPen(c.dim);
        const QRect rest =
            numeric ? box.adjusted(taken.signs, 0, -taken.text - 6, 0) : box.adjusted(taken.text + 6, 0, 0, 0);
        painter->drawText(rest, static_cast<int>((numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                          small.elidedText(printed.toString(), Qt::ElideRight, rest.width()));
        return;
    }
    const int tied = index.data(LookProxy::TiedRole).toInt();
    if (!numeric || tied == 0)
        return;
    const QString count = QString::number(tied);
    const int width = 11 + small.horizontalAdvance(count);
    const int left = box.right() - taken.text - 6 - width;
    if (left < box.left() - margin + 3 + taken.signs)
        return;
    paintMark(*painter, Mark::Tied, QRectF(left, box.center().y() - 4.5, 10, 10), c.tie);
    painter->setPen(c.tie);
    painter->drawText(QRect(left + 11, box.top(), width, box.height()), Qt::AlignVCenter, count);
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
    if (index.data(LookProxy::FoldRole).toInt() > 0) {
        paintFold(painter, option, index);
        box.setLeft(box.left() + 10);
    }
    painter->setPen(markAt(index) == Mark::Error ? c.error : c.text);
    const QString shown =
        painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, box.width());
    painter->drawText(box, static_cast<int>((numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), shown);
    paintAside(painter, box, index, {signs, painter->fontMetrics().horizontalAdvance(shown)});
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
