// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/clause.h"

#include "base/unit.h"

#include <algorithm>
#include <array>
#include <optional>

namespace gouji {

namespace {

std::optional<Cue> punctuation(const QString &t, int i)
{
    switch (t[i].unicode()) {
    case u'。':
    case u'!':
    case u'?':
        return Cue::Stop;
    case u';':
        return Cue::Semicolon;
    case u',':
        return Cue::Comma;
    case u':':
        return Cue::Colon;
    case u'(':
        return Cue::Open;
    case u')':
        return Cue::Close;
    case u'.': // a full stop only between words
        if (i > 0 && i + 1 < t.size() && t[i - 1].unicode() >= 0x2e80 && !t[i + 1].isDigit())
            return Cue::Stop;
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

/// Digits of "2023年", "2023年度"; the length read is returned in length.
std::optional<int> yearAt(const QString &t, int i, int *length)
{
    if (i + 4 >= t.size() || t[i + 4] != u'年' || (i > 0 && t[i - 1].isDigit()))
        return std::nullopt;
    int year = 0;
    for (int k = 0; k < 4; ++k) {
        if (t[i + k] < u'0' || t[i + k] > u'9')
            return std::nullopt;
        year = year * 10 + t[i + k].digitValue();
    }
    if (year < 1990 || year > 2100)
        return std::nullopt;
    *length = i + 5 < t.size() && t[i + 5] == u'度' ? 6 : 5;
    return year;
}

bool comparesWith(const QString &t, int at)
{
    static const QString words = QStringLiteral("比较与同和");
    return at > 0 && words.contains(t[at - 1]);
}

constexpr int longestName = 30;

bool isHyphen(QChar c) { return c == u'-' || c == u'—' || c == u'－' || c == u'–'; }

bool endsName(Cue cue)
{
    switch (cue) {
    case Cue::Initial:
    case Cue::Annual:
    case Cue::Budget:
    case Cue::Final:
    case Cue::Executed:
    case Cue::Rise:
    case Cue::Fall:
    case Cue::Share:
    case Cue::Prior:
    case Cue::Purpose:
        return true;
    default:
        return false;
    }
}

/// Takes a comparison apart: from the period on to the measure named behind it ("比2023年预算执行数",
/// "与上年预算数相比").
class Scanner {
public:
    Scanner(Clauses &clauses, const Lexicon &lexicon)
        : m_out(clauses)
        , m_t(clauses.flat.text)
        , m_lexicon(lexicon)
    {}

    void run()
    {
        size_t number = 0;
        size_t item = 0;
        while (m_at < m_t.size()) {
            if (item < m_out.items.size() && m_out.items[item].from <= m_at) {
                push(Cue::Item, m_at, std::max(m_at + 1, m_out.items[item].to), static_cast<int>(item));
                ++item;
                while (number < m_out.numbers.size() && m_out.numbers[number].from < m_at)
                    ++number; // the code of "行政运行(01项)" is no count
            } else if (number < m_out.numbers.size() && m_out.numbers[number].from <= m_at) {
                push(Cue::Number, m_at, m_out.numbers[number].end, static_cast<int>(number));
                ++number;
            } else if (!readYear() && !readCode() && !readWord()) {
                if (const auto cue = punctuation(m_t, m_at))
                    push(*cue, m_at, m_at + 1);
                else
                    ++m_at;
            }
        }
        std::ranges::move(m_named, std::back_inserter(m_out.items));
    }

private:
    void push(Cue cue, int from, int to, int index = -1)
    {
        m_out.tokens.push_back({cue, from, to, index, {}});
        m_at = to;
    }

    bool readYear()
    {
        int length = 0;
        const auto year = m_t[m_at].isDigit() ? yearAt(m_t, m_at, &length) : std::nullopt;
        if (!year)
            return false;
        const bool against = comparesWith(m_t, m_at);
        push(against ? Cue::Against : Cue::Year, m_at, m_at + length, *year);
        if (against)
            m_out.tokens.back().base = QStringLiteral("上年");
        readMeasure();
        return true;
    }

    /// Where a name ends: at punctuation, a digit or a word that says which measure comes.
    int endOfName(int from) const
    {
        int to = from;
        while (to < m_t.size() && to - from < longestName && m_t[to].unicode() >= 0x3400 &&
               m_t[to].unicode() < 0xa000) {
            const Lexicon::Entry *entry = m_lexicon.wordAt(m_t, to);
            if (entry != nullptr && to > from && endsName(entry->cue))
                break;
            ++to;
        }
        return to;
    }

    void pushItem(NamedItem item)
    {
        push(Cue::Item, item.from, item.to, static_cast<int>(m_named.size() + m_out.items.size()));
        m_named.push_back(std::move(item));
    }

    /// "教育支出-普通教育-小学教育年初预算为…": a class and the levels below it joined by hyphens.
    bool readLevels(int classEnd, const QString &className)
    {
        NamedItem item{m_at, classEnd, {className, {}, {}}, {}};
        for (size_t level = 1; level < 3 && item.to < m_t.size() && isHyphen(m_t[item.to]); ++level) {
            const int end = endOfName(item.to + 1);
            if (end < item.to + 3)
                break;
            item.names[level] = m_t.mid(item.to + 1, end - item.to - 1);
            item.to = end;
        }
        if (item.names[1].isEmpty())
            return false;
        pushItem(std::move(item));
        return true;
    }

    /// "2050202小学教育:支出决算为…"
    bool readCode()
    {
        int digits = m_at;
        while (digits < m_t.size() && m_t[digits].isDigit() && digits - m_at < 8)
            ++digits;
        const int length = digits - m_at;
        const bool alone = m_at == 0 || !(m_t[m_at - 1].isDigit() || m_t[m_at - 1] == u'.');
        if ((length != 5 && length != 7) || m_t[m_at] != u'2' || !alone)
            return false;
        const int end = endOfName(digits);
        if (end < digits + 2 || end >= m_t.size() || unitOf(m_t.mid(digits, 1)) || unitOf(m_t.mid(digits, 2)))
            return false;
        NamedItem item{m_at, end, {}, m_t.mid(m_at, length)};
        item.names[length == 7 ? 2 : 1] = m_t.mid(digits, end - digits);
        pushItem(std::move(item));
        return true;
    }

    bool readWord()
    {
        const Lexicon::Entry *entry = m_lexicon.wordAt(m_t, m_at);
        if (entry == nullptr)
            return false;
        const int end = m_at + static_cast<int>(entry->word.size());
        if (entry->cue == Cue::Class && end < m_t.size() && isHyphen(m_t[end]) &&
            readLevels(end, m_lexicon.className(entry->index)))
            return true;
        int to = m_at + static_cast<int>(entry->word.size());
        // A word must not swallow the beginning of an item or a number.
        Cue cue = entry->cue;
        const bool against = comparesWith(m_t, m_at);
        const int from = m_at;
        push(cue, from, to, entry->index);
        if (cue == Cue::Prior) {
            m_out.tokens.back().cue = against ? Cue::Against : Cue::Prior;
            m_out.tokens.back().base = QStringLiteral("上年");
            readMeasure();
        } else if (against && (cue == Cue::Initial || cue == Cue::Annual || cue == Cue::Budget)) {
            m_out.tokens.back().cue = Cue::Against;
            m_out.tokens.back().base = cue == Cue::Annual    ? QStringLiteral("全年预算")
                                       : cue == Cue::Initial ? QStringLiteral("年初预算")
                                                             : QStringLiteral("预算");
        }
        return true;
    }

    /// The measure behind a period belongs to it: 上年+预算数, 2023年度+决算.
    void readMeasure()
    {
        if (m_at >= m_t.size())
            return;
        const Lexicon::Entry *entry = m_lexicon.wordAt(m_t, m_at);
        if (entry == nullptr)
            return;
        Token &token = m_out.tokens.back();
        switch (entry->cue) {
        case Cue::Initial:
        case Cue::Budget:
        case Cue::Annual:
            if (token.cue == Cue::Year)
                return; // "2025年预算数为" speaks of this year
            token.base = QStringLiteral("上年预算");
            break;
        case Cue::Executed:
            token.base = QStringLiteral("上年执行数");
            break;
        case Cue::Final:
            if (token.cue == Cue::Year)
                return;
            token.base = QStringLiteral("上年决算");
            break;
        default:
            return;
        }
        token.to = m_at + static_cast<int>(entry->word.size());
        m_at = token.to;
    }

    Clauses &m_out;
    const QString &m_t;
    const Lexicon &m_lexicon;
    int m_at = 0;
    std::vector<NamedItem> m_named; ///< items found here, behind those of the text
};

} // namespace

Clauses clausesOf(QStringView text, const Lexicon &lexicon)
{
    Clauses out;
    out.flat = flattened(text);
    out.numbers = numbersOf(out.flat);
    out.items = itemsOf(out.flat.text);
    if (out.numbers.empty())
        return out;
    Scanner(out, lexicon).run();
    return out;
}

} // namespace gouji
