// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/textfragments.h"

#include "base/text.h"
#include "reading/listmark.h"
#include "reading/textcells.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace gouji {

namespace {

constexpr std::size_t lookAhead = 12;   // lines after a caption that tell whether a table follows
constexpr qsizetype shortLine = 16;     // characters of a cell that stands alone
constexpr std::size_t farthestGrid = 4; // lines between a caption and the table it stands above

bool containsAny(QStringView text, QStringView any)
{
    return std::any_of(text.begin(), text.end(), [&](QChar c) { return any.contains(c); });
}

bool endsWithAny(const QString &text, std::initializer_list<QStringView> tails)
{
    return std::any_of(tails.begin(), tails.end(), [&](QStringView tail) { return text.endsWith(tail); });
}

// A comma that is none of a number's.
bool hasPause(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (QStringView(u"。;，").contains(text[i]))
            return true;
        const bool inNumber = i > 0 && i + 1 < text.size() && text[i - 1].isDigit() && text[i + 1].isDigit();
        if (text[i] == u',' && !inNumber)
            return true;
    }
    return false;
}

// "单位：万元", "编制部门：…", "…情况表", or the heads of a performance form in one line.
bool isCaption(const QString &text)
{
    const bool unit = text.contains(u"单位:万元") || text.contains(u"单位:元") || text.startsWith(u"编制部门:");
    const bool title =
        text.endsWith(u'表') && text.size() <= 40 && !containsAny(text, u"。,;《》、") && listMarkOf(text).isNone();
    const bool label = text.size() <= 4 && text.startsWith(u'表') && text.back().isDigit();
    return unit || title || label;
}

// The heads of a table of indicators in one line.
bool isIndicatorHead(const QString &text)
{
    return text.startsWith(u"一级指标") && text.count(u"指标") >= 3 && !hasPause(text);
}

// A cell alone on its line, or a row that ends with its amounts.
bool looksLikeCells(const QString &text)
{
    if (hasPause(text) || text.endsWith(u':'))
        return false;
    return text.size() <= shortLine || text.back().isDigit();
}

// A heading of the narrative: "三、…情况说明", "第三部分 …", "3.评价方法". Labels of tables carry numbers or name
// sources.
bool endsTable(const TextLine &line, const QString &text)
{
    if (line.height > 15)
        return !isCaption(text);
    const ListMark mark = listMarkOf(line.text);
    if (mark.style == ListMark::Style::Part)
        return true;
    if (mark.isNone() || mark.style == ListMark::Style::Circled || text.size() > 60)
        return false;
    return endsWithAny(text, {u"情况", u"说明", u"事项", u"解释", u"概况", u"职能", u"职责", u"设置", u"方法", u"标准",
                              u"绩效", u"过程", u"结论", u"分析", u"建议", u"问题", u"原则", u"体系"});
}

// A sentence as only the narrative has it.
bool isNarrative(const QString &text) { return text.size() > 30 && text.count(u"万元") >= 2 && hasPause(text); }

// "…与上年相比增加2,898.54万元": a comparison of amounts, which no cell of a form makes.
bool comparesYears(const QString &text)
{
    if (!text.contains(u"上年") || !text.contains(u"万元") || !hasPause(text))
        return false;
    for (const QStringView word : {QStringView(u"增加"), QStringView(u"减少")}) {
        const auto at = text.indexOf(word);
        if (at >= 0 && at + word.size() < text.size() && text[at + word.size()].isDigit())
            return true;
    }
    return false;
}

class Fragments {
public:
    explicit Fragments(PageLayout &page)
        : m_page(page)
    {
        for (const TextLine &line : page.lines)
            m_texts.push_back(squashed(line.text));
    }

    void mark()
    {
        std::size_t i = 0;
        while (i < m_texts.size()) {
            const bool indicators = isIndicatorHead(m_texts[i]) && !gridNear(i);
            if (!indicators && (!isCaption(m_texts[i]) || !tableFollows(i))) {
                ++i;
                continue;
            }
            const std::size_t end = endOf(i);
            if (m_texts[i].endsWith(u"绩效目标表") && readForm(i, end)) {
                i = end;
                continue;
            }
            const int line = m_page.lines[i].line;
            for (std::size_t k = i; k < end; ++k)
                m_page.lines[k].use = TextLine::Use::Figure;
            m_page.unread.push_back(
                {{m_page.file, 0, line, {}},
                 QCoreApplication::translate("gouji::TextReading", "Table: %1").arg(m_texts[i].left(40)),
                 QCoreApplication::translate("gouji::TextReading",
                                             "the columns were lost when it was turned into text")});
            i = std::max(end, i + 1);
        }
    }

private:
    /// A form whose cells stand on lines of their own. Its title stays, its other lines are those of the table.
    [[nodiscard]] bool readForm(std::size_t title, std::size_t end)
    {
        std::size_t first = title + 1;
        while (first < end && !m_texts[first].startsWith(u"预算单位"))
            ++first;
        const auto rows = targetFormOf(m_page.lines, first, end);
        if (!rows)
            return false;
        TextTable table = tableOfRows(*rows, m_page.file);
        table.grid.boxes = {m_page.lines[first].box.united(m_page.lines[end - 1].box)};
        for (std::size_t k = first; k < end; ++k)
            m_page.lines[k].use = TextLine::Use::Figure;
        addUnread(table, m_page);
        const auto at = std::upper_bound(m_page.grids.begin(), m_page.grids.end(), table.grid.boxes.front().top,
                                         [](double top, const Grid &other) { return top < other.boxes.front().top; });
        m_page.grids.insert(at, std::move(table.grid));
        return true;
    }
    [[nodiscard]] bool gridNear(std::size_t i) const
    {
        const int from = m_page.lines[i].line;
        const int to = i + farthestGrid < m_page.lines.size() ? m_page.lines[i + farthestGrid].line : from + 12;
        const auto next = std::ranges::partition_point(
            m_page.grids, [&](const Grid &grid) { return grid.cells.empty() || grid.cells.front().place.line < from; });
        return next != m_page.grids.end() && next->cells.front().place.line <= to;
    }
    [[nodiscard]] bool tableFollows(std::size_t i) const
    {
        if (gridNear(i))
            return false;
        std::size_t cells = 0;
        std::size_t seen = 0;
        for (std::size_t k = i + 1; k < m_texts.size() && seen < lookAhead; ++k, ++seen) {
            if (endsTable(m_page.lines[k], m_texts[k]))
                break;
            cells += looksLikeCells(m_texts[k]) || isCaption(m_texts[k]) ? 1 : 0;
        }
        return cells >= 3 && cells * 2 >= seen;
    }
    [[nodiscard]] bool narrativeGoesOn(std::size_t i) const
    {
        const bool wrapped = i + 1 < m_texts.size() && m_texts[i].size() > shortLine && !looksLikeCells(m_texts[i]) &&
                             comparesYears(m_texts[i] + m_texts[i + 1]);
        if (!wrapped && !isNarrative(m_texts[i]))
            return false;
        std::size_t cells = 0;
        for (std::size_t k = i + 1; k < std::min(i + 7, m_texts.size()); ++k)
            cells += looksLikeCells(m_texts[k]) ? 1 : 0;
        return cells < 3;
    }
    [[nodiscard]] std::size_t endOf(std::size_t i) const
    {
        std::size_t end = i + 1;
        while (end < m_texts.size() && !endsTable(m_page.lines[end], m_texts[end]) && !narrativeGoesOn(end) &&
               !(isCaption(m_texts[end]) && m_texts[end].endsWith(u'表') && end > i + 3))
            ++end;
        return end;
    }

    PageLayout &m_page;
    std::vector<QString> m_texts;
};

} // namespace

void addUnread(const TextTable &table, PageLayout &page)
{
    const int file = page.file;
    if (!table.damage.isEmpty())
        page.unread.push_back(
            {{file, 0, table.firstLine, {}}, QCoreApplication::translate("gouji::TextReading", "Table"), table.damage});
    for (const TextTable::DoubtfulRows &rows : table.doubtful)
        page.unread.push_back(
            {{file, 0, rows.firstLine, {}},
             QCoreApplication::translate("gouji::TextReading", "Rows of a table, lines %1 to %2: %3")
                 .arg(rows.firstLine)
                 .arg(rows.lastLine)
                 .arg(rows.text.left(40)),
             QCoreApplication::translate("gouji::TextReading", "damaged when it was turned into text: its cells "
                                                               "are uncertain and its numbers were not checked")});
}

void markTableFragments(PageLayout &page) { Fragments(page).mark(); }

} // namespace gouji
