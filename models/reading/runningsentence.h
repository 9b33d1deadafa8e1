// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace gouji {

/// What a paragraph has left unfinished where its last line ends. Told line by line, so that a long paragraph costs no
/// more than its length.
class RunningSentence {
public:
    /// In a numbered line commas of lists (、) make no sentence: 一、收入、支出情况.
    void start(const QString &squashedLine, bool numbered);
    void add(const QString &squashedLine);

    /// A bracket or quotation mark was opened not long ago in this sentence and is not closed.
    [[nodiscard]] bool isInsideBrackets() const;
    /// A comma or full stop stands in the paragraph: it is a sentence, no title and no name.
    [[nodiscard]] bool hasPause() const { return m_pauses; }
    /// "…支出(类)…事务(款)…": the item of the classification has not been named yet.
    [[nodiscard]] bool isNamingItem() const { return m_naming; }

private:
    void take(QChar c, QChar before, QChar after);
    void level(QChar c);
    qsizetype m_at = 0;
    std::array<int, 4> m_depths{};
    std::array<qsizetype, 4> m_opened{};
    QChar m_last;
    bool m_numbered = false;
    bool m_pauses = false;
    bool m_naming = false;
};

} // namespace gouji
