// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/textrows.h"

#include "base/number.h"
#include "base/text.h"
#include "reading/contents.h"
#include "reading/listmark.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace gouji {

namespace {

constexpr int fewestCells = 3;
constexpr std::size_t fewestRows = 2;
constexpr std::size_t farthest = 3; // from one row to the next, in lines with text
constexpr qsizetype longestCell = 24;

/// What stands between two or more blanks.
QStringList piecesOf(const QString &text)
{
    QStringList pieces;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool end = i == text.size();
        if (!end && !(text[i].isSpace() && i + 1 < text.size() && text[i + 1].isSpace()))
            continue;
        if (const QString piece = text.mid(from, i - from).trimmed(); !piece.isEmpty())
            pieces.append(squashed(piece));
        while (!end && i + 1 < text.size() && text[i + 1].isSpace())
            ++i;
        from = i + 1;
    }
    return pieces;
}

bool startsWithUnit(const QString &piece)
{
    static constexpr std::array<QStringView, 8> units{u"万元", u"元", u"%", u"亿元", u"辆", u"人", u"个", u"平方米"};
    return std::ranges::any_of(units, [&](QStringView unit) { return piece.startsWith(unit); });
}

bool hasPause(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool inNumber = i > 0 && i + 1 < text.size() && text[i - 1].isDigit() && text[i + 1].isDigit();
        if (QStringView(u"。;").contains(text[i]) || (text[i] == u',' && !inNumber))
            return true;
    }
    return false;
}

// Blanks around the numbers that were filled into a sentence part no cells: "占 ␣␣ 99.92 ␣␣ %".
bool isRow(const QString &line)
{
    if (line.size() < 8 || !line.trimmed().contains(u"  ") || hasLeader(squashed(line)) || hasPause(squashed(line)))
        return false;
    const QStringList pieces = piecesOf(line);
    int cells = 0;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const bool filled =
            parseNumber(pieces[i]).has_value() && i + 1 < pieces.size() && startsWithUnit(pieces[i + 1]);
        cells += filled ? 0 : 1;
        i += filled ? 1 : 0;
    }
    return cells >= fewestCells;
}

class Rows {
public:
    explicit Rows(PageLayout &page)
        : m_page(page)
    {
        for (std::size_t i = 0; i < page.lines.size(); ++i) {
            if (page.lines[i].use == TextLine::Use::Free && !page.lines[i].text.trimmed().isEmpty())
                m_at.push_back(i);
        }
    }

    void mark()
    {
        std::size_t i = 0;
        while (i < m_at.size()) {
            if (!isRow(line(i).text)) {
                ++i;
                continue;
            }
            std::size_t end = i + 1;
            std::size_t rows = 1;
            for (std::size_t k = i + 1; k < std::min(m_at.size(), end + farthest) && belongs(k); ++k) {
                if (!isRow(line(k).text))
                    continue;
                ++rows;
                end = k + 1;
            }
            if (rows >= fewestRows)
                take(i, end);
            i = end;
        }
    }

private:
    [[nodiscard]] TextLine &line(std::size_t i) { return m_page.lines[m_at[i]]; }
    /// A row, or the rest of a cell above or below one.
    [[nodiscard]] bool belongs(std::size_t i)
    {
        const QString text = squashed(line(i).text);
        return isRow(line(i).text) || (text.size() <= longestCell && !hasPause(text) && listMarkOf(text).isNone());
    }
    void take(std::size_t from, std::size_t to)
    {
        for (std::size_t k = from; k < to; ++k)
            line(k).use = TextLine::Use::Figure;
        m_page.unread.push_back(
            {{m_page.file, 0, line(from).line, {}},
             QCoreApplication::translate("gouji::TextReading", "Table: %1").arg(squashed(line(from).text).left(40)),
             QCoreApplication::translate("gouji::TextReading", "the columns were lost when it was turned into text")});
    }

    PageLayout &m_page;
    std::vector<std::size_t> m_at; ///< free lines with text, by their index on the page
};

} // namespace

void markRowsOfCells(PageLayout &page) { Rows(page).mark(); }

} // namespace gouji
