// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/marks.h"

#include <QPainter>
#include <QPainterPath>

namespace gouji {

QColor markColour(Mark mark, const Colours &c)
{
    switch (mark) {
    case Mark::Error:
    case Mark::Confirmed:
        return c.error;
    case Mark::Warning:
        return c.warning;
    case Mark::Hint:
    case Mark::Rounding:
        return c.hint;
    case Mark::Tied:
        return c.tie;
    case Mark::Corrected:
        return c.fix;
    case Mark::Note:
        return c.accent;
    default:
        return c.dim;
    }
}

QColor markBackground(Mark mark, const Colours &c)
{
    switch (mark) {
    case Mark::Error:
        return c.errorBack;
    case Mark::Warning:
        return c.warningBack;
    case Mark::Hint:
    case Mark::Rounding:
        return c.hintBack;
    case Mark::Corrected:
        return c.fixBack;
    default:
        return c.pane;
    }
}

QString markSign(Mark mark)
{
    switch (mark) {
    case Mark::Error:
        return QStringLiteral("✕");
    case Mark::Warning:
        return QStringLiteral("◆");
    case Mark::Hint:
        return QStringLiteral("●");
    case Mark::Rounding:
        return QStringLiteral("≈");
    case Mark::NotChecked:
        return QStringLiteral("?");
    case Mark::Tied:
    case Mark::Confirmed:
        return QStringLiteral("✓");
    case Mark::Corrected:
    case Mark::Note:
        return QStringLiteral("✎");
    case Mark::Dismissed:
        return QStringLiteral("–");
    case Mark::Later:
        return QStringLiteral("…");
    case Mark::None:
        break;
    }
    return {};
}

namespace {

QPainterPath strokes(Mark mark)
{
    QPainterPath p; // on a square of 16
    switch (mark) {
    case Mark::Error:
        p.moveTo(4, 4), p.lineTo(12, 12), p.moveTo(12, 4), p.lineTo(4, 12);
        break;
    case Mark::Rounding:
        for (const double y : {6.0, 10.5}) {
            p.moveTo(3, y + 0.8);
            p.cubicTo(5.5, y - 2.4, 10.5, y + 3, 13, y - 0.8);
        }
        break;
    case Mark::Tied:
    case Mark::Confirmed:
        p.moveTo(3.5, 8.5), p.lineTo(6.7, 11.7), p.lineTo(12.7, 4.3);
        break;
    case Mark::Corrected:
    case Mark::Note:
        p.moveTo(3.4, 12.6), p.lineTo(4.2, 9.6), p.lineTo(10.6, 3.2), p.lineTo(12.8, 5.4), p.lineTo(6.4, 11.8);
        p.closeSubpath();
        break;
    case Mark::NotChecked:
        p.moveTo(5.2, 5.6);
        p.cubicTo(5.2, 2.6, 10.8, 2.6, 10.8, 5.8);
        p.cubicTo(10.8, 7.8, 8, 7.8, 8, 10);
        p.moveTo(8, 12.6), p.lineTo(8, 12.8);
        break;
    case Mark::Dismissed:
        p.moveTo(4, 8), p.lineTo(12, 8);
        break;
    default:
        break;
    }
    return p;
}

QPainterPath solid(Mark mark)
{
    QPainterPath p;
    if (mark == Mark::Warning) {
        p.moveTo(8, 2.6), p.lineTo(13.4, 8), p.lineTo(8, 13.4), p.lineTo(2.6, 8);
        p.closeSubpath();
    } else if (mark == Mark::Hint) {
        p.addEllipse(QPointF(8, 8), 4, 4);
    } else if (mark == Mark::Later) {
        for (const double x : {4.0, 8.0, 12.0})
            p.addEllipse(QPointF(x, 8), 1.3, 1.3);
    }
    return p;
}

} // namespace

void paintMark(QPainter &painter, Mark mark, const QRectF &box, const QColor &colour)
{
    if (mark == Mark::None)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16, box.height() / 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(solid(mark));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(strokes(mark));
    painter.restore();
}

} // namespace gouji
