// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "source/page.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace gouji {

/// What is looked for on pages: a text, and when it is an amount ("1234.56 万") also every way to print that amount.
struct SearchPattern {
    QString folded;               ///< squashed, lower case
    std::vector<Decimal> amounts; ///< the value as 元, 千元, 万元, 百万元, 亿元
    [[nodiscard]] bool isEmpty() const { return folded.isEmpty(); }
    [[nodiscard]] static SearchPattern of(const QString &query);
};

/// The characters of a page in the order of its text, with their boxes: for selecting, copying and searching.
class PageText {
public:
    PageText() = default;
    explicit PageText(const std::vector<Word> &words);

    [[nodiscard]] int size() const { return static_cast<int>(m_text.size()); }
    /// Index of the character at or nearest to a point; -1 on a page without text.
    [[nodiscard]] int nearest(PagePoint point) const;
    /// Index of the character under a point, -1 when there is none.
    [[nodiscard]] int at(PagePoint point) const;
    /// Boxes of the characters [from, to), joined along a line.
    [[nodiscard]] std::vector<PageRect> boxes(int from, int to) const;
    /// Text of [from, to) with blanks between words and line breaks.
    [[nodiscard]] QString copy(int from, int to) const;
    /// The whole word at an index, as [from, to).
    [[nodiscard]] std::pair<int, int> wordAround(int index) const;
    [[nodiscard]] std::vector<std::pair<int, int>> find(const SearchPattern &pattern) const;

private:
    void findAmounts(const SearchPattern &pattern, std::vector<std::pair<int, int>> &hits) const;

    QString m_text; ///< without blanks between words
    std::vector<PageRect> m_boxes;
    std::vector<char16_t> m_gaps; ///< before each character: 0, ' ' or '\n'
    QString m_folded;             ///< m_text squashed and in lower case
    std::vector<int> m_origin;    ///< index into m_text for each character of m_folded
};

} // namespace gouji
