// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/runningsentence.h"

namespace gouji {

namespace {

constexpr qsizetype longestInside = 80; // characters between two brackets; beyond them one was forgotten
constexpr QStringView opening = u"(“《‘";
constexpr QStringView closing = u")”》’";

} // namespace

void RunningSentence::start(const QString &squashedLine, bool numbered)
{
    *this = RunningSentence();
    m_numbered = numbered;
    add(squashedLine);
}

void RunningSentence::add(const QString &squashedLine)
{
    for (qsizetype i = 0; i < squashedLine.size(); ++i) {
        const QChar after = i + 1 < squashedLine.size() ? squashedLine[i + 1] : QChar();
        take(squashedLine[i], m_last, after);
        m_last = squashedLine[i];
        ++m_at;
    }
}

void RunningSentence::take(QChar c, QChar before, QChar after)
{
    if (const auto kind = opening.indexOf(c); kind >= 0) {
        ++m_depths[std::size_t(kind)];
        m_opened[std::size_t(kind)] = m_at;
    } else if (const auto closed = closing.indexOf(c); closed >= 0) {
        int &depth = m_depths[std::size_t(closed)];
        depth -= depth > 0 ? 1 : 0;
    } else if (c == u'。' || c == u';') {
        m_depths.fill(0);
        m_naming = false;
        m_pauses = true;
    } else if ((c == u'、' && !m_numbered) || (c == u',' && !(before.isDigit() && after.isDigit()))) {
        m_pauses = true;
    }
    if (after == u')' && before == u'(')
        level(c);
}

void RunningSentence::level(QChar c)
{
    if (c == u'类' || c == u'款')
        m_naming = true;
    else if (c == u'项')
        m_naming = false;
}

bool RunningSentence::isInsideBrackets() const
{
    for (std::size_t kind = 0; kind < m_depths.size(); ++kind) {
        if (m_depths[kind] > 0 && m_at - m_opened[kind] <= longestInside)
            return true;
    }
    return false;
}

} // namespace gouji
