// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "press.h"

#include <QFontMetricsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPen>

namespace gouji::sample {

namespace {

constexpr double bodySize = 14;
constexpr double bodyLeading = 25.5;
constexpr double widestGap = 1.3;

QPageLayout layoutFor(bool landscape)
{
    return {QPageSize(QPageSize::A4), landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(0, 0, 0, 0)};
}

bool staysWithNext(QChar c) { return QStringLiteral("（“《(").contains(c); }

bool staysWithPrevious(QChar c) { return QStringLiteral("，。；：、）”》！？%)").contains(c); }

bool isWestern(QChar c) { return c.unicode() < 0x80 && !c.isSpace(); }

/// Pieces that may not be cut: numbers and codes whole, marks with their neighbour.
QStringList pieces(const QString &text)
{
    QStringList result;
    for (const QChar c : text) {
        const bool glue = !result.isEmpty() && (staysWithPrevious(c) || staysWithNext(result.last().back()) ||
                                                (isWestern(c) && isWestern(result.last().back())));
        if (glue)
            result.last().append(c);
        else
            result.append(c);
    }
    return result;
}

} // namespace

Press::Press(const QString &fileName, const QString &title)
    : m_writer(fileName)
{
    m_writer.setResolution(static_cast<int>(72 * unit));
    m_writer.setTitle(title);
    m_writer.setCreator(QStringLiteral("gouji-sample"));
    m_writer.setPageLayout(layoutFor(false));
    m_painter.begin(&m_writer);
}

void Press::newPage(Sheet sheet)
{
    m_writer.setPageLayout(layoutFor(sheet == Sheet::WideTable));
    m_writer.newPage();
    m_sheet = sheet;
    ++m_page;
    m_y = sheet == Sheet::Text ? 72 : 52;
    footer();
}

void Press::footer()
{
    const QFont small = font(Face::Serif, 10.5);
    const QString number = QStringLiteral("— %1 —").arg(m_page);
    text((width() - widthOf(number, small)) / 2, bottom() + 34, number, small);
}

QFont Press::font(Face face, double size)
{
    const bool serif = face == Face::Serif || face == Face::SerifBold;
    QFont result(serif ? QStringLiteral("Noto Serif CJK SC") : QStringLiteral("Noto Sans CJK SC"));
    result.setBold(face == Face::SerifBold || face == Face::SansBold);
    result.setPixelSize(static_cast<int>(size * unit));
    result.setHintingPreference(QFont::PreferNoHinting);
    result.setKerning(false);
    return result;
}

double Press::widthOf(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text) / unit;
}

QStringList Press::lines(const QString &text, const QFont &font, double firstWidth, double width)
{
    QStringList result(QString{});
    double used = 0;
    for (const QString &piece : pieces(text)) {
        const double wide = widthOf(piece, font);
        const double room = result.size() == 1 ? firstWidth : width;
        if (used + wide > room + 0.01 && used > 0) {
            result.append(QString{});
            used = 0;
        }
        result.last().append(piece);
        used += wide;
    }
    return result;
}

QList<int> Press::paragraph(const QString &paragraph, Face face)
{
    const QFont body = font(face, bodySize);
    const double indent = 2 * bodySize;
    const double full = right() - left();
    const QStringList broken = lines(paragraph, body, full - indent, full);
    QList<int> pages;
    for (qsizetype i = 0; i < broken.size(); ++i) {
        if (m_y + bodyLeading > bottom())
            newPage(m_sheet);
        if (!pages.contains(m_page))
            pages.append(m_page);
        const double x = left() + (i == 0 ? indent : 0);
        const bool last = i + 1 == broken.size();
        justified(x, m_y + bodyLeading * 0.7, broken[i], body, last ? 0 : right() - x);
        m_y += bodyLeading;
    }
    return pages;
}

void Press::justified(double x, double baseline, const QString &line, const QFont &font, double room)
{
    const QStringList parts = pieces(line);
    const double slack = room - widthOf(line, font);
    const double gap = parts.size() < 2 ? 0 : slack / static_cast<double>(parts.size() - 1);
    // Beyond a point the gaps would read as blanks; such a line stays ragged.
    if (room <= 0 || gap <= 0 || gap > widestGap) {
        text(x, baseline, line, font);
        return;
    }
    for (const QString &part : parts) {
        text(x, baseline, part, font);
        x += widthOf(part, font) + gap;
    }
}

void Press::centred(const QString &line, double size, Face face, double leading)
{
    const QFont big = font(face, size);
    text((width() - widthOf(line, big)) / 2, m_y + leading * 0.7, line, big);
    m_y += leading;
}

void Press::contentsLine(const QString &line, int page, int level)
{
    const QFont body = font(level == 0 ? Face::SansBold : Face::Serif, level == 0 ? 13 : 12);
    const double leading = level == 0 ? 24 : 19.5;
    const double x = left() + level * 22;
    const double baseline = m_y + leading * 0.7;
    text(x, baseline, line, body);
    const QString number = QString::number(page);
    const QFont digits = font(Face::Serif, 12);
    const double end = right() - widthOf(number, digits);
    text(end, baseline, number, digits);
    const QString dot = QStringLiteral(" ·");
    const double step = widthOf(dot, digits);
    const double from = x + widthOf(line, body) + 4;
    const int count = static_cast<int>((end - 6 - from) / step);
    if (count > 0)
        text(end - 6 - count * step, baseline, dot.repeated(count), digits);
    m_y += leading;
}

void Press::text(double x, double baseline, const QString &line, const QFont &font)
{
    m_painter.setFont(font);
    m_painter.drawText(QPointF(x * unit, baseline * unit), line);
}

void Press::rule(double x1, double y1, double x2, double y2, double thickness)
{
    QPen pen(Qt::black);
    pen.setWidthF(thickness * unit);
    pen.setCapStyle(Qt::SquareCap);
    m_painter.setPen(pen);
    m_painter.drawLine(QPointF(x1 * unit, y1 * unit), QPointF(x2 * unit, y2 * unit));
}

} // namespace gouji::sample
