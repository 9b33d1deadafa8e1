// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pagetext.h"

#include "base/amountquery.h"
#include "base/number.h"
#include "base/text.h"

#include <algorithm>
#include <limits>

namespace gouji {

SearchPattern SearchPattern::of(const QString &query)
{
    SearchPattern pattern;
    pattern.folded = squashed(query).toLower();
    pattern.amounts = printedValuesOf(query);
    return pattern;
}

PageText::PageText(const std::vector<Word> &words)
{
    const PageRect *before = nullptr;
    for (const Word &word : words) {
        for (qsizetype i = 0; i < word.text.size(); ++i) {
            const PageRect &box =
                i < static_cast<qsizetype>(word.boxes.size()) ? word.boxes[static_cast<size_t>(i)] : word.box;
            char16_t gap = 0;
            if (i == 0 && before) {
                const double middle = box.centre().y;
                const bool sameLine = middle > before->top && middle < before->bottom && box.left >= before->left;
                gap = !sameLine ? u'\n' : box.left - before->right > 0.2 * box.height() ? u' ' : u'\0';
            }
            m_text.append(word.text[i]);
            m_boxes.push_back(box);
            m_gaps.push_back(gap);
            before = &box;
        }
    }
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const QString folded = squashed(QStringView(m_text).mid(i, 1)).toLower();
        m_folded += folded;
        m_origin.insert(m_origin.end(), static_cast<size_t>(folded.size()), static_cast<int>(i));
    }
}

int PageText::at(PagePoint point) const
{
    const auto it = std::find_if(m_boxes.begin(), m_boxes.end(), [&](const PageRect &b) { return b.contains(point); });
    return it == m_boxes.end() ? -1 : static_cast<int>(it - m_boxes.begin());
}

int PageText::nearest(PagePoint point) const
{
    int found = -1;
    double best = std::numeric_limits<double>::max();
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        const PageRect &b = m_boxes[i];
        const double dx = std::max({b.left - point.x, 0.0, point.x - b.right});
        const double dy = std::max({b.top - point.y, 0.0, point.y - b.bottom});
        // A line above or below is farther than any place on the same line.
        const double distance = dx + dy * 20;
        if (distance < best) {
            best = distance;
            found = static_cast<int>(i);
        }
    }
    return found;
}

std::vector<PageRect> PageText::boxes(int from, int to) const
{
    std::vector<PageRect> out;
    for (int i = std::max(from, 0); i < std::min(to, size()); ++i) {
        const PageRect &box = m_boxes[static_cast<size_t>(i)];
        const bool joins = !out.empty() && m_gaps[static_cast<size_t>(i)] != u'\n' && box.centre().y > out.back().top &&
                           box.centre().y < out.back().bottom && box.left - out.back().right < 2 * box.height();
        if (joins)
            out.back() = out.back().united(box);
        else
            out.push_back(box);
    }
    return out;
}

QString PageText::copy(int from, int to) const
{
    QString out;
    for (int i = std::max(from, 0); i < std::min(to, size()); ++i) {
        const char16_t gap = m_gaps[static_cast<size_t>(i)];
        if (gap != 0 && !out.isEmpty())
            out.append(QChar(gap));
        out.append(m_text[i]);
    }
    return out;
}

std::pair<int, int> PageText::wordAround(int index) const
{
    const auto kind = [this](int i) {
        const QChar c = m_text[i];
        return c.isDigit() || c == u'.' || c == u',' || c == u'%' ? 0 : c.isLetter() ? 1 : 2;
    };
    int from = index;
    while (from > 0 && m_gaps[static_cast<size_t>(from)] == 0 && kind(from - 1) == kind(index))
        --from;
    int to = index + 1;
    while (to < size() && m_gaps[static_cast<size_t>(to)] == 0 && kind(to) == kind(index))
        ++to;
    return {from, to};
}

std::vector<std::pair<int, int>> PageText::find(const SearchPattern &pattern) const
{
    std::vector<std::pair<int, int>> hits;
    if (pattern.isEmpty())
        return hits;
    for (qsizetype i = m_folded.indexOf(pattern.folded); i >= 0;
         i = m_folded.indexOf(pattern.folded, i + pattern.folded.size())) {
        const auto last = static_cast<size_t>(i + pattern.folded.size() - 1);
        hits.emplace_back(m_origin[static_cast<size_t>(i)], m_origin[last] + 1);
    }
    findAmounts(pattern, hits);
    std::sort(hits.begin(), hits.end());
    hits.erase(std::unique(hits.begin(), hits.end()), hits.end());
    return hits;
}

void PageText::findAmounts(const SearchPattern &pattern, std::vector<std::pair<int, int>> &hits) const
{
    if (pattern.amounts.empty())
        return;
    const auto belongs = [this](int i) { return m_text[i].isDigit() || m_text[i] == u',' || m_text[i] == u'.'; };
    for (int i = 0; i < size();) {
        if (!m_text[i].isDigit()) {
            ++i;
            continue;
        }
        int to = i + 1;
        while (to < size() && m_gaps[static_cast<size_t>(to)] == 0 && belongs(to))
            ++to;
        int end = to;
        while (end > i && !m_text[end - 1].isDigit())
            --end;
        const auto number = parseNumber(QStringView(m_text).mid(i, end - i));
        if (number && std::find(pattern.amounts.begin(), pattern.amounts.end(), number->value) != pattern.amounts.end())
            hits.emplace_back(i, end);
        i = to;
    }
}

} // namespace gouji
