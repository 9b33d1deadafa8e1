// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markpainter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace gouji {

namespace {

QColor thin(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

void paintBadge(QPainter &painter, const PageMark &mark, const QRectF &box, const QColor &colour, const QFont &font)
{
    const double height = 13;
    const double text = mark.badge.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(mark.badge) + 2;
    // Beside a cell: its neighbour's number stands at the right, above it another number would be hidden.
    const QRectF badge = mark.inCell
                             ? QRectF(box.right(), box.center().y() - height / 2, height + text, height)
                             : QRectF(box.right() + 2 - (height + text), box.top() - height + 1, height + text, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(badge, 3, 3);
    paintMark(painter, mark.sign, QRectF(badge.left() + 2, badge.top() + 2, height - 4, height - 4), Qt::white);
    if (mark.badge.isEmpty())
        return;
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(badge.adjusted(height - 2, 0, -1, 0), Qt::AlignCenter, mark.badge);
}

void paintFinding(QPainter &painter, const PageMark &mark, const QRectF &box, const Colours &c, const QFont &font)
{
    const QColor colour = markColour(mark.sign, c);
    const bool quiet = mark.sign == Mark::Dismissed || mark.sign == Mark::Rounding || mark.sign == Mark::Hint;
    painter.setPen(QPen(colour, quiet ? 1 : 1.5));
    painter.setBrush(thin(colour, quiet ? 10 : 22));
    painter.drawRoundedRect(box, 2, 2);
    if (!mark.badge.isEmpty())
        paintBadge(painter, mark, box, colour, font);
}

void paintTick(QPainter &painter, const QRectF &box, bool inCell, const Colours &c)
{
    if (inCell) {
        const double side = std::clamp(box.height() * 0.55, 6.0, 11.0);
        paintMark(painter, Mark::Tied, QRectF(box.left() + 2, box.center().y() - side / 2, side, side), c.tie);
        return;
    }
    painter.setPen(QPen(c.tie, 1.5));
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    const double side = std::clamp(box.height() * 0.5, 6.0, 9.0);
    paintMark(painter, Mark::Tied, QRectF(box.right() - side / 2, box.top() - side / 2, side, side), c.tie);
}

} // namespace

void paintPageMark(QPainter &painter, const PageMark &mark, const QRectF &box, const Colours &c, const QFont &badgeFont)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF wide = box.adjusted(-2, -1.5, 2, 1.5);
    switch (mark.kind) {
    case PageMark::Kind::Finding:
        paintFinding(painter, mark, wide, c, badgeFont);
        break;
    case PageMark::Kind::Current:
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(thin(c.accent, 26));
        painter.drawRoundedRect(wide, 2, 2);
        break;
    case PageMark::Kind::Partner:
        painter.setPen(QPen(c.accent, 1.5, Qt::DashLine));
        painter.drawRoundedRect(wide, 2, 2);
        break;
    case PageMark::Kind::Tied:
        paintTick(painter, box, mark.inCell, c);
        break;
    case PageMark::Kind::Hit:
        painter.fillRect(box, QColor(0xf0, 0xc0, 0x30, 90));
        break;
    case PageMark::Kind::CurrentHit:
        painter.fillRect(box, QColor(0xf0, 0x90, 0x20, 130));
        painter.setPen(QPen(QColor(0xa0, 0x55, 0x00), 1.5));
        painter.drawRect(box);
        break;
    case PageMark::Kind::Selection:
        painter.fillRect(box, thin(c.accent, 60));
        break;
    case PageMark::Kind::Unread:
        painter.setPen(QPen(thin(c.dim, 130), 1));
        painter.setBrush(QBrush(thin(c.dim, 70), Qt::BDiagPattern));
        painter.drawRect(box);
        break;
    }
    painter.restore();
}

} // namespace gouji
