// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/textpages.h"

#include "base/text.h"
#include "reading/furniture.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

namespace gouji {

namespace {

struct Numbered {
    std::size_t line = 0;
    int page = 0; // counted from 0 by the form feeds
    int number = 0;
};

std::optional<int> loneNumber(const QString &line)
{
    const QString text = squashed(line);
    if (text.isEmpty() || !looksLikePageNumber(text))
        return std::nullopt;
    const auto begin = std::ranges::find_if(text, [](QChar c) { return c.isDigit(); });
    const auto end = std::find_if_not(begin, text.end(), [](QChar c) { return c.isDigit(); });
    bool isNumber = false;
    const int number = QStringView(begin, end).toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

// The first and the last line of each page that are not blank.
std::vector<Numbered> outerNumbers(const QStringList &lines)
{
    std::vector<Numbered> found;
    int page = 0;
    constexpr std::size_t none = SIZE_MAX;
    std::size_t last = none;
    const auto take = [&](std::size_t line) {
        if (const auto number = loneNumber(lines[qsizetype(line)]);
            number && (found.empty() || found.back().line != line))
            found.push_back({line, page, *number});
    };
    for (std::size_t i = 0; i < std::size_t(lines.size()); ++i) {
        const QString &line = lines[qsizetype(i)];
        const auto feeds = int(line.count(u'\f'));
        if (feeds > 0) {
            if (last != none)
                take(last);
            last = none;
            page += feeds;
        }
        if (line.trimmed().isEmpty())
            continue;
        if (last == none)
            take(i);
        last = i;
    }
    if (last != none)
        take(last);
    return found;
}

// "- 8 -", "第 8 页": nothing else is written like that.
bool isFramed(const QString &text)
{
    constexpr QStringView dashes = u"-—─－–―~·";
    if (text.startsWith(u'第') && text.endsWith(u'页'))
        return true;
    return text.size() > 2 && dashes.contains(text.front()) && dashes.contains(text.back());
}

// A number of a page without any frame: no code and no amount.
bool isBare(const QString &text)
{
    return text.size() <= 3 && text.front() != u'0' &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Finds numbers that stand alone and count on from page to page.
class Counting {
public:
    explicit Counting(const QStringList &lines)
        : m_lines(lines)
    {}

    void mark(std::vector<char> &marks)
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QString text = m_lines[i].size() < 16 ? squashed(m_lines[i]) : QString();
            if (!text.isEmpty() && isBare(text) && isSetOff(i))
                take(i, text.toInt());
        }
        for (std::size_t i = m_seen.size(); i-- > 0;) {
            Seen &seen = m_seen[i];
            seen.counts = seen.counts || seen.length >= fewest;
            if (!seen.counts)
                continue;
            marks[std::size_t(seen.line)] = 1;
            if (seen.before >= 0)
                m_seen[std::size_t(seen.before)].counts = true;
        }
    }

private:
    struct Seen {
        qsizetype line = 0;
        int length = 1;  // of the count that ends here
        int before = -1; // the number of the page before
        bool counts = false;
    };
    static constexpr int fewest = 3;         // pages in a row
    static constexpr int firstAtMost = 20;   // a count begins early in the file
    static constexpr qsizetype shortest = 8; // lines of a page
    static constexpr qsizetype longest = 200;
    static constexpr std::size_t remembered = 16; // places of one number

    [[nodiscard]] bool isBlank(qsizetype line) const
    {
        return line < 0 || line >= m_lines.size() || m_lines[line].trimmed().isEmpty();
    }
    [[nodiscard]] bool isSetOff(qsizetype line) const { return isBlank(line - 1) || isBlank(line + 1); }
    void take(qsizetype line, int number)
    {
        Seen seen{line, number <= firstAtMost ? 1 : 0, -1, false};
        for (const int index : std::as_const(m_places[std::size_t(number - 1)])) {
            const Seen &other = m_seen[std::size_t(index)];
            const qsizetype distance = line - other.line;
            if (distance < shortest || distance > longest || other.length == 0 || other.length + 1 <= seen.length)
                continue;
            seen.length = other.length + 1;
            seen.before = index;
        }
        std::vector<int> &places = m_places[std::size_t(number)];
        if (places.size() == remembered)
            places.erase(places.begin());
        places.push_back(int(m_seen.size()));
        m_seen.push_back(seen);
    }

    const QStringList &m_lines;
    std::vector<Seen> m_seen;
    std::array<std::vector<int>, 1000> m_places;
};

} // namespace

std::vector<char> pageNumberLines(const QStringList &lines)
{
    std::vector<char> marks(std::size_t(lines.size()), 0);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString text = lines[i].size() < 24 ? squashed(lines[i]) : QString();
        marks[std::size_t(i)] = char(!text.isEmpty() && looksLikePageNumber(text) && isFramed(text) ? 1 : 0);
    }
    if (std::ranges::none_of(lines, [](const QString &line) { return line.contains(u'\f'); })) {
        Counting(lines).mark(marks);
        return marks;
    }
    const std::vector<Numbered> found = outerNumbers(lines);
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto inStep = [&](const Numbered &other) {
            return std::abs(other.page - found[i].page) == 1 &&
                   other.number - found[i].number == other.page - found[i].page;
        };
        for (std::size_t j = i >= 2 ? i - 2 : 0; j < std::min(found.size(), i + 3); ++j)
            marks[found[i].line] |= char(j != i && inStep(found[j]) ? 1 : 0);
    }
    return marks;
}

} // namespace gouji
