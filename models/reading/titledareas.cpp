// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/titledareas.h"

#include "base/text.h"
#include "reading/alignedrows.h"
#include "reading/arealines.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace gouji {

namespace {

constexpr double nearCaption = 3.5; // of the height: between a caption and its table
constexpr double farBelow = 5;      // of the height: between lines of a table
constexpr double wideText = 0.6;    // of the width: a text as wide that begins at the left edge is none of its labels
constexpr double offCentre = 0.1;   // of the page's width
constexpr double wideTitle = 0.5;   // of the page's width
constexpr double larger = 1.25;     // than other lines: a title
constexpr double smaller = 0.85;    // of the height of other lines: a note
constexpr size_t fewestRows = 2;    // with texts beside each other
constexpr double margin = 0.09;     // of the page's height
constexpr double runningHead = 0.1; // of the page's height
constexpr double sameStart = 1.5;   // points
constexpr size_t mostParts = 3;     // of a title: "2024 年 …表"
constexpr size_t mostOthers = 3;    // lines between a title and the first row of a form
constexpr size_t headings = 3;      // of a table without rows

QString textOf(const RunLine &line)
{
    QString text;
    for (const WordRun &run : line.runs)
        text += run.word.text;
    return squashed(text);
}

/// The label beside which a form names what it is about.
bool beginsForm(const RunLine &line)
{
    static const QStringList labels{QStringLiteral("项目名称"), QStringLiteral("部门名称"), QStringLiteral("单位名称"),
                                    QStringLiteral("专项名称"), QStringLiteral("政策名称"), QStringLiteral("预算单位"),
                                    QStringLiteral("主管部门")};
    const QString text = squashed(line.runs.front().word.text);
    return line.runs.size() > 1 && std::ranges::any_of(labels, [&](const QString &label) {
               return text.startsWith(label) && text.size() < label.size() + 8 && !text.contains(u':');
           });
}

/// The number of a page or the like.
bool isPageFoot(const RunLine &line, const SourcePage &page)
{
    const QString text = textOf(line);
    const double y = line.middle() / page.size.height;
    return (y < margin || y > 1 - margin) && line.runs.size() == 1 && text.size() <= 12 &&
           std::ranges::all_of(text,
                               [](QChar c) { return c.isDigit() || QStringView(u"-—–─－·.第页共/").contains(c); }) &&
           !text.contains(u'.');
}

class Finder {
public:
    Finder(const SourcePage &page, const std::vector<PageRect> &taken, const std::vector<RunLine> &lines)
        : m_page(page)
        , m_taken(taken)
        , m_lines(lines)
    {
        for (const RunLine &line : lines)
            m_kinds.push_back(kindOf(line));
    }

    [[nodiscard]] std::vector<std::pair<size_t, size_t>> tables() const
    {
        std::vector<std::pair<size_t, size_t>> out;
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (!isTitle(i))
                continue;
            const size_t from = contentOf(i);
            if (from >= m_lines.size())
                continue;
            const size_t to = endOf(from);
            if (isTable(from, to)) {
                out.emplace_back(from, to);
                i = to - 1;
            }
        }
        return out;
    }

    [[nodiscard]] std::pair<size_t, size_t> rest() const
    {
        size_t from = 0;
        while (from < m_lines.size() && isRunningHead(from))
            ++from;
        if (from == m_lines.size() || isTaken(0, m_lines[from].box.top))
            return {};
        const size_t to = endOf(from);
        const bool captioned = std::any_of(m_kinds.begin() + static_cast<std::ptrdiff_t>(from),
                                           m_kinds.begin() + static_cast<std::ptrdiff_t>(to), isCaption);
        return captioned || isProse(from, to) ? std::pair<size_t, size_t>() : std::pair(from, to);
    }

private:
    /// A line at the top of the page that does not begin where the one below does.
    [[nodiscard]] bool isRunningHead(size_t i) const
    {
        return m_lines[i].runs.size() == 1 && m_lines[i].middle() < runningHead * m_page.size.height &&
               (i + 1 == m_lines.size() || std::abs(m_lines[i].box.left - m_lines[i + 1].box.left) > 3);
    }
    [[nodiscard]] bool isProse(size_t from, size_t to) const
    {
        return std::any_of(m_lines.begin() + static_cast<std::ptrdiff_t>(from),
                           m_lines.begin() + static_cast<std::ptrdiff_t>(to), goesOnAfterNumber);
    }
    [[nodiscard]] bool isTitle(size_t i) const
    {
        const bool amount = std::ranges::any_of(m_lines[i].runs, &WordRun::amount);
        return m_kinds[i] == LineKind::Title && m_lines[i].runs.size() <= mostParts && !amount && isCentred(i);
    }
    [[nodiscard]] bool isCentred(size_t i) const
    {
        return std::abs(m_lines[i].box.centre().x - m_page.size.width / 2) < offCentre * m_page.size.width;
    }
    /// Whether a table found before stands between two heights.
    [[nodiscard]] bool isTaken(double from, double to) const
    {
        return std::ranges::any_of(m_taken, [&](const PageRect &box) { return box.bottom > from && box.top < to; });
    }
    [[nodiscard]] double gapBefore(size_t i) const { return m_lines[i].box.top - m_lines[i - 1].box.bottom; }
    /// The first line below the captions of a title; past the end when it announces no table.
    [[nodiscard]] size_t contentOf(size_t title) const
    {
        bool announced = false;
        size_t i = title + 1;
        for (; i < m_lines.size() && isCaption(m_kinds[i]) && !isTitle(i); ++i)
            announced = announced || m_kinds[i] == LineKind::UnitLine || m_kinds[i] == LineKind::BodyLine;
        for (size_t k = i; !announced && k < std::min(i + mostOthers, m_lines.size()); ++k) {
            if (beginsForm(m_lines[k])) {
                i = k;
                break;
            }
        }
        if (i >= m_lines.size() || isTitle(i) || isTaken(m_lines[title].box.bottom, m_lines[i].box.top) ||
            gapBefore(i) > nearCaption * m_lines[i].box.height() || !(announced || beginsForm(m_lines[i])))
            return m_lines.size();
        return i;
    }
    [[nodiscard]] bool isParagraph(size_t i, double left, double width) const
    {
        const WordRun &run = m_lines[i].runs.front();
        return run.box().left < left + 3 * run.box().height() && run.box().width() > wideText * width &&
               (isSentence(m_lines[i]) || goesOnAfterNumber(m_lines[i]) || m_lines[i].runs.size() == 1);
    }
    /// What a form says at length begins where its other cells do.
    [[nodiscard]] bool beginsLikeCell(size_t i, size_t from, size_t to) const
    {
        const double left = m_lines[i].runs.front().box().left;
        return std::any_of(
            m_lines.begin() + std::ptrdiff_t(from), m_lines.begin() + std::ptrdiff_t(to), [&](const RunLine &line) {
                return std::any_of(line.runs.begin() + 1, line.runs.end(),
                                   [&](const WordRun &run) { return std::abs(run.box().left - left) < sameStart; });
            });
    }
    /// Only blank rows may lie between a row and the one above.
    [[nodiscard]] bool isFarBelow(size_t i, size_t from) const
    {
        if (gapBefore(i) <= farBelow * m_lines[i].box.height())
            return false;
        std::vector<SpacedLine> rows;
        for (size_t k = from; k < i; ++k)
            rows.push_back(spacedLineOf(m_lines[k]));
        return !isRowOf(spacedLineOf(m_lines[i]), rows);
    }
    /// A lone text in the middle, larger than those of the rows above, is the title of something else.
    [[nodiscard]] bool isSetLarger(size_t i, size_t from) const
    {
        if (m_lines[i].runs.size() > 1 || !isCentred(i) || m_lines[i].box.width() > wideTitle * m_page.size.width)
            return false;
        std::vector<double> heights;
        for (size_t k = from; k < i; ++k) {
            for (const WordRun &run : m_lines[k].runs)
                heights.push_back(run.box().height());
        }
        const auto middle = heights.begin() + std::ssize(heights) / 2;
        std::ranges::nth_element(heights, middle);
        return m_lines[i].box.height() > larger * *middle;
    }
    [[nodiscard]] size_t endOf(size_t from) const
    {
        size_t to = from;
        PageRect box;
        for (; to < m_lines.size(); ++to) {
            const RunLine &line = m_lines[to];
            const bool apart = to > from && (isFarBelow(to, from) || isTaken(m_lines[to - 1].box.bottom, line.box.top));
            if (apart || isTitle(to) || (to > from && isSetLarger(to, from)) || m_kinds[to] == LineKind::Note ||
                isPageFoot(line, m_page))
                break;
            box = box.united(line.box);
        }
        const size_t end = to;
        for (size_t i = from + 1; i < to; ++i)
            to = isParagraph(i, box.left, box.width()) && !beginsLikeCell(i, from, end) ? i : to;
        while (to > from && m_lines[to - 1].runs.size() == 1 &&
               m_lines[to - 1].box.height() < smaller * m_lines[from].box.height())
            --to;
        return to;
    }
    [[nodiscard]] bool isTable(size_t from, size_t to) const
    {
        size_t rows = 0, prose = 0;
        for (size_t i = from; i < to; ++i) {
            rows += m_lines[i].runs.size() > 1 && !goesOnAfterNumber(m_lines[i]);
            prose += m_lines[i].runs.size() == 1 && isSentence(m_lines[i]);
        }
        return (rows >= fewestRows && rows > prose) || (to > from && m_lines[from].runs.size() >= headings);
    }

    const SourcePage &m_page;
    const std::vector<PageRect> &m_taken;
    const std::vector<RunLine> &m_lines;
    std::vector<LineKind> m_kinds;
};

} // namespace

std::vector<std::pair<size_t, size_t>> titledTables(const SourcePage &page, const std::vector<PageRect> &taken,
                                                    const std::vector<RunLine> &lines)
{
    return Finder(page, taken, lines).tables();
}

std::pair<size_t, size_t> restOfTable(const SourcePage &page, const std::vector<PageRect> &taken,
                                      const std::vector<RunLine> &lines)
{
    return Finder(page, taken, lines).rest();
}

} // namespace gouji
