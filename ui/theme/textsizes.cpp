// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/textsizes.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace gouji {

namespace {

constexpr qsizetype mostKnown = 20'000;

template <typename Known, typename Key, typename Measure> auto known(Known &all, const Key &key, const Measure &measure)
{
    const auto found = all.constFind(key);
    if (found != all.cend())
        return *found;
    if (all.size() >= mostKnown)
        all.clear();
    return *all.insert(key, measure());
}

QStringList broken(const QString &text, const QFont &font, int room)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

int TextSizes::advance(const QString &text, const QFont &font) const
{
    return known(m_advances, Key{text, font.pixelSize(), font.weight(), 0},
                 [&] { return QFontMetrics(font).horizontalAdvance(text); });
}

QStringList TextSizes::lines(const QString &text, const QFont &font, int room) const
{
    if (room <= 0 || (advance(text, font) <= room && !text.contains(u'\n')))
        return {text};
    return known(m_lines, Key{text, font.pixelSize(), font.weight(), room}, [&] {
        QStringList all;
        for (const QString &part : text.split(u'\n'))
            all << broken(part, font, room);
        return all;
    });
}

int TextSizes::lineHeight(const QFont &font)
{
    return std::max(QFontMetrics(font).height(), static_cast<int>(std::lround(font.pixelSize() * 1.45)));
}

int TextSizes::height(const QString &text, const QFont &font, int room) const
{
    return static_cast<int>(lines(text, font, room).size()) * lineHeight(font);
}

void TextSizes::paint(QPainter &painter, const QRect &box, const QString &text) const
{
    const QStringList all = lines(text, painter.font(), box.width());
    const int line = lineHeight(painter.font());
    int top = box.top() + std::max(0, (box.height() - static_cast<int>(all.size()) * line) / 2);
    for (const QString &one : all) {
        painter.drawText(QRect(box.left(), top, box.width(), line),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, one);
        top += line;
    }
}

} // namespace gouji
