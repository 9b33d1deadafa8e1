// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/textsizes.h"

#include <QFontMetrics>

namespace gouji {

namespace {

constexpr qsizetype mostKnown = 20'000;

} // namespace

template <typename Measure> int TextSizes::known(const Key &key, const Measure &measure) const
{
    const auto found = m_known.constFind(key);
    if (found != m_known.cend())
        return *found;
    if (m_known.size() >= mostKnown)
        m_known.clear();
    return *m_known.insert(key, measure());
}

int TextSizes::advance(const QString &text, const QFont &font) const
{
    return known({text, font.pixelSize(), font.weight(), 0},
                 [&] { return QFontMetrics(font).horizontalAdvance(text); });
}

int TextSizes::height(const QString &text, const QFont &font, int room) const
{
    return known({text, font.pixelSize(), font.weight(), room},
                 [&] { return QFontMetrics(font).boundingRect(QRect(0, 0, room, 100'000), wrapFlags, text).height(); });
}

} // namespace gouji
