// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/page.h"

#include <QStringList>

#include <cmath>

namespace gouji {

/// Pages as text, so that a failing comparison can be read. Coordinates are rounded to tenths of a point.
inline QString numberText(double v)
{
    const double tenths = std::round(v * 10) / 10;
    return QString::number(tenths == 0 ? 0 : tenths);
}

/// "h 10 from 5 to 95" for a horizontal line at y 10, "v …" for a vertical one.
inline QString rulingsText(const SourcePage &page)
{
    QStringList lines;
    for (const Ruling &r : page.rulings) {
        lines << QStringLiteral("%1 %2 from %3 to %4")
                     .arg(r.horizontal ? QStringLiteral("h") : QStringLiteral("v"), numberText(r.position),
                          numberText(r.from), numberText(r.to));
    }
    return lines.join(QStringLiteral("; "));
}

inline QString boxText(const PageRect &b)
{
    return QStringList{numberText(b.left), numberText(b.top), numberText(b.right), numberText(b.bottom)}.join(u' ');
}

inline QString fillsText(const SourcePage &page)
{
    QStringList lines;
    for (const Fill &fill : page.fills)
        lines << boxText(fill.box);
    for (const Fill &fill : page.whites)
        lines << QStringLiteral("white ") + boxText(fill.box);
    return lines.join(QStringLiteral("; "));
}

inline QString wordsText(const SourcePage &page)
{
    QStringList words;
    for (const Word &word : page.words)
        words << word.text;
    return words.join(u'|');
}

} // namespace gouji
