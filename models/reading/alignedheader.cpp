// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/alignedheader.h"

#include <algorithm>
#include <cstddef>

namespace gouji {

namespace {

constexpr double wrappedGap = 0.45; // of the height: lines of one heading are no further apart
constexpr double wrappedSpan = 0.9; // nor those of one that has others below it

} // namespace

AlignedHeader::AlignedHeader(const std::vector<RunLine> &lines, const RunLine &body, const AlignedColumns &columns)
{
    if (lines.empty())
        return;
    std::vector<RunLine> all = lines;
    std::erase_if(all.emplace_back(body).runs, &WordRun::number);
    findSpans(all, lines.size(), columns);
    findLevels(lines);
    std::vector<int> next(static_cast<size_t>(columns.count()), 0); // first row that is free in each column
    placeSpans(next);
    all.pop_back();
    placeLeaves(all, columns, next);
}

void AlignedHeader::findSpans(const std::vector<RunLine> &lines, size_t count, const AlignedColumns &columns)
{
    const auto width = static_cast<size_t>(columns.count());
    for (size_t i = 0; i < count; ++i) {
        std::vector<char> below(width, 0);
        for (size_t k = i + 1; k < lines.size(); ++k) {
            for (const WordRun &run : lines[k].runs) {
                const auto [first, last] = columns.reachOf(run.box());
                std::fill(below.begin() + first, below.begin() + last + 1, char(1));
            }
        }
        for (const WordRun &run : lines[i].runs) {
            std::vector<char> taken(width, 0);
            for (const WordRun &other : lines[i].runs) {
                const auto [first, last] = columns.reachOf(other.box());
                if (&other != &run)
                    std::fill(taken.begin() + first, taken.begin() + last + 1, char(1));
            }
            const auto [first, last] = columns.spanOf(run.box(), taken, below);
            const Span span{i, &run, {}, first, last};
            if (last > first && isSpan(lines, columns, span))
                addSpan(span);
        }
    }
}

/// A heading of several lines is one.
void AlignedHeader::addSpan(const Span &span)
{
    for (Span &other : m_spans) {
        const PageRect &upper = other.more.empty() ? other.run->box() : other.more.back()->box();
        if (other.first == span.first && other.last == span.last && other.line < span.line &&
            span.run->box().top - upper.bottom <= wrappedSpan * upper.height()) {
            other.more.push_back(span.run);
            return;
        }
    }
    m_spans.push_back(span);
}

/// A heading that reaches over two columns, or stands in their middle with headings of several columns below it.
bool AlignedHeader::isSpan(const std::vector<RunLine> &lines, const AlignedColumns &columns, const Span &span) const
{
    const PageRect &box = span.run->box();
    const auto [first, last] = columns.reachOf(box);
    std::vector<char> below(static_cast<size_t>(columns.count()), 0);
    double top = 1e9;
    for (size_t k = span.line + 1; k < lines.size(); ++k) {
        for (const WordRun &run : lines[k].runs) {
            const int column = columns.columnOf(run.box()).first;
            if (column < span.first || column > span.last)
                continue;
            below[static_cast<size_t>(column)] = 1;
            top = std::min(top, run.box().top);
        }
    }
    return std::ranges::count(below, 1) > 1 && (last > first || top - box.bottom > wrappedGap * box.height());
}

void AlignedHeader::findLevels(const std::vector<RunLine> &lines)
{
    for (const Span &span : m_spans) {
        const bool same = !m_levels.empty() && (m_levels.back() == span.line ||
                                                lines[m_levels.back()].box.bottom > lines[span.line].middle());
        if (!same)
            m_levels.push_back(span.line);
    }
    m_rows = static_cast<int>(m_levels.size()) + 1;
    for (const size_t line : m_levels)
        m_bottoms.push_back((lines[line].box.bottom + lines[std::min(line + 1, lines.size() - 1)].box.top) / 2);
    m_bottoms.push_back(lines.back().box.bottom);
    for (size_t i = 1; i < m_bottoms.size(); ++i)
        m_bottoms[i] = std::max(m_bottoms[i], m_bottoms[i - 1] + 1);
}

int AlignedHeader::levelOf(size_t line) const
{
    int level = 0;
    while (level + 1 < std::ssize(m_levels) && m_levels[static_cast<size_t>(level) + 1] <= line)
        ++level;
    return level;
}

void AlignedHeader::placeSpans(std::vector<int> &next)
{
    std::erase_if(m_spans, [&](const Span &span) {
        const int level = levelOf(span.line);
        int from = 0;
        for (int c = span.first; c <= span.last; ++c)
            from = std::max(from, next[static_cast<size_t>(c)]);
        const bool straight = std::all_of(next.begin() + span.first, next.begin() + span.last + 1,
                                          [&](int row) { return row == next[static_cast<size_t>(span.first)]; });
        if (from > level || !straight)
            return true; // crosses another heading: read as the text of its column
        m_cells.push_back({from, level - from + 1, span.first, span.last - span.first + 1, {span.run->word}});
        for (const WordRun *run : span.more)
            m_cells.back().words.push_back(run->word);
        std::fill(next.begin() + span.first, next.begin() + span.last + 1, level + 1);
        return false;
    });
}

void AlignedHeader::placeLeaves(const std::vector<RunLine> &lines, const AlignedColumns &columns,
                                const std::vector<int> &next)
{
    std::vector<std::vector<Word>> words(next.size());
    for (const RunLine &line : lines) {
        for (const WordRun &run : line.runs) {
            const bool placed = std::ranges::any_of(m_spans, [&](const Span &span) {
                return span.run == &run || std::ranges::find(span.more, &run) != span.more.end();
            });
            if (!placed)
                words[static_cast<size_t>(columns.columnOf(run.box()).first)].push_back(run.word);
        }
    }
    for (size_t c = 0; c < next.size(); ++c)
        m_cells.push_back({next[c], m_rows - next[c], static_cast<int>(c), 1, std::move(words[c])});
}

} // namespace gouji
