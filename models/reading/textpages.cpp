// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/textpages.h"

#include "base/text.h"
#include "reading/furniture.h"

#include <algorithm>
#include <cstdint>
#include <optional>

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

} // namespace

std::vector<char> pageNumberLines(const QStringList &lines)
{
    std::vector<char> marks(std::size_t(lines.size()), 0);
    if (std::ranges::none_of(lines, [](const QString &line) { return line.contains(u'\f'); }))
        return marks;
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
