// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/textdisorder.h"

#include "base/text.h"
#include "reading/listmark.h"
#include "reading/runningsentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace gouji {

namespace {

constexpr std::size_t farthest = 12; // lines of a sentence that may be out of order
constexpr std::size_t nameLines = 3; // lines in which a name must end
constexpr qsizetype fewestHere = 2;  // characters before an amount that is cut off

bool isOneOf(QChar c, QStringView any) { return any.contains(c); }

/// Length of a number at the start, 0 when there is none.
qsizetype numberLength(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && (text[at].isDigit() || (at > 0 && isOneOf(text[at], u".,"))))
        ++at;
    while (at > 0 && !text[at - 1].isDigit())
        --at;
    return at;
}

/// "15万元,占", "30.74%;": an amount or a share, and no "100万元以上".
bool startsWithValue(QStringView text)
{
    static constexpr std::array<QStringView, 4> units{u"万元", u"亿元", u"元", u"%"};
    const auto length = numberLength(text);
    if (length == 0)
        return false;
    const QStringView rest = text.sliced(length);
    return std::ranges::any_of(units, [&](QStringView unit) {
        const QStringView behind = rest.startsWith(unit) ? rest.sliced(unit.size()) : QStringView(u"以");
        return behind.isEmpty() || isOneOf(behind.front(), u",;。、,占(");
    });
}

bool isNumber(QStringView text) { return !text.isEmpty() && numberLength(text) == text.size() && text.contains(u'.'); }

bool endsClause(const QString &text) { return isOneOf(text.back(), u"。;"); }

bool awaitsNumber(const QString &text)
{
    static constexpr std::array<QStringView, 8> words{u"占", u"为", u"计", u"支出", u"收入", u"增加", u"减少", u"下降"};
    return (text.contains(u',') || text.contains(u'。')) &&
           std::ranges::any_of(words, [&](QStringView word) { return text.endsWith(word); });
}

class Disorder {
public:
    explicit Disorder(PageLayout &page)
        : m_page(page)
    {
        for (std::size_t i = 0; i < page.lines.size(); ++i) {
            const TextLine &line = page.lines[i];
            if (line.use != TextLine::Use::Free)
                continue;
            const QString text = squashed(line.text);
            if (text.isEmpty())
                continue;
            m_at.push_back(i);
            m_texts.push_back(text);
            m_marked.push_back(char(line.height > 15 || !listMarkOf(line.text).isNone() ? 1 : 0));
        }
    }

    void mark()
    {
        std::size_t done = 0;
        for (std::size_t i = 1; i < m_texts.size(); ++i) {
            const bool broken = isOrphan(i) || isStacked(i) || cutsName(i);
            if (!broken || i < done || putBack(i))
                continue;
            const std::size_t from = std::max(done, startOf(i));
            done = std::max(endOf(i), i + 1);
            for (std::size_t k = from; k < done; ++k)
                line(k).use = TextLine::Use::Figure;
            list(from, done);
        }
    }

private:
    /// The line that waits for the amount stands right below it: the two changed places.
    [[nodiscard]] bool putBack(std::size_t i)
    {
        if (i + 1 >= m_texts.size() || m_marked[i + 1] || !isNear(i, i + 1) || isStacked(i))
            return false;
        const QString &next = m_texts[i + 1];
        if (!awaitsNumber(next) || (i + 2 < m_texts.size() && !m_marked[i + 2] && m_texts[i + 2].front().isDigit()))
            return false;
        std::swap(line(i), line(i + 1));
        std::swap(line(i).box, line(i + 1).box); // lines of a text stay in the order of their heights
        std::swap(m_texts[i], m_texts[i + 1]);
        return true;
    }
    [[nodiscard]] TextLine &line(std::size_t i) { return m_page.lines[m_at[i]]; }
    /// A clause is over, or only announced what for, and the next line begins with an amount.
    [[nodiscard]] bool isOrphan(std::size_t i) const
    {
        const QString &above = m_texts[i - 1];
        const bool heading = m_marked[i - 1] && (above.endsWith(u"情况") || above.endsWith(u"说明"));
        const bool over = endsClause(above) || heading || above.endsWith(u"用于:") || above.endsWith(u"原因:");
        return !m_marked[i] && over && startsWithValue(m_texts[i]);
    }
    /// A number alone on its line behind one that ends with a number.
    [[nodiscard]] bool isStacked(std::size_t i) const
    {
        return !m_marked[i] && isNumber(m_texts[i]) && m_texts[i - 1].back().isDigit() && !isNumber(m_texts[i - 1]) &&
               i + 1 < m_texts.size() && m_texts[i - 1].size() > fewestHere;
    }
    /// "…事务(款)一般行政 ⏎ 161.62万元,… ⏎ 管理事务(项)": the name goes on below the amount.
    [[nodiscard]] bool cutsName(std::size_t i) const
    {
        if (m_marked[i] || !startsWithValue(m_texts[i]) || m_texts[i - 1].endsWith(u')'))
            return false;
        RunningSentence sentence;
        sentence.start(m_texts[i - 1], false);
        if (!sentence.isNamingItem())
            return false;
        for (std::size_t k = i + 1; k < std::min(i + nameLines, m_texts.size()) && !m_marked[k]; ++k) {
            if (m_texts[k].contains(u"(项)"))
                return true;
        }
        return false;
    }
    /// Back to the line behind a full stop, a colon or a heading; a numbered sentence begins with its number.
    [[nodiscard]] std::size_t startOf(std::size_t i) const
    {
        std::size_t from = i;
        while (from > 0 && i - from < farthest && !m_marked[from]) {
            const QString &above = m_texts[from - 1];
            const bool heading = m_marked[from - 1] && !above.contains(u',') && !above.contains(u"(款)");
            if (heading || isOneOf(above.back(), u"。:") || !isNear(from - 1, from))
                break;
            --from;
        }
        return from;
    }
    [[nodiscard]] std::size_t endOf(std::size_t i) const
    {
        std::size_t end = i;
        while (end < m_texts.size() && end - i < farthest) {
            if (end > i && (m_marked[end] || !isNear(end - 1, end)))
                break;
            ++end;
            if (m_texts[end - 1].endsWith(u'。') && end > i + 1)
                break;
        }
        return end;
    }
    /// No table and no page of other lines stands between two lines.
    [[nodiscard]] bool isNear(std::size_t a, std::size_t b) const
    {
        return m_page.lines[m_at[b]].line - m_page.lines[m_at[a]].line <= 6;
    }
    void list(std::size_t from, std::size_t to)
    {
        const int first = line(from).line;
        const int last = line(to - 1).line;
        const QString text = m_texts[from].left(40);
        m_page.unread.push_back(
            {{m_page.file, 0, first, {}},
             QCoreApplication::translate("gouji::TextReading", "Sentence, lines %1 to %2: %3")
                 .arg(first)
                 .arg(last)
                 .arg(text),
             QCoreApplication::translate("gouji::TextReading",
                                         "the order of its lines was lost when it was turned into text")});
    }

    PageLayout &m_page;
    std::vector<std::size_t> m_at; ///< lines with text, by their index on the page
    std::vector<QString> m_texts;
    std::vector<char> m_marked; ///< begins with a list mark, or is a heading
};

} // namespace

void markDisorder(PageLayout &page) { Disorder(page).mark(); }

} // namespace gouji
