// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/textjoining.h"

#include "base/number.h"
#include "reading/contents.h"
#include "reading/lineends.h"

#include <algorithm>
#include <array>

namespace gouji {

namespace {

constexpr double shortLabel = 44;  // columns of a heading
constexpr double longShare = 0.75; // of the usual width: a longer line is no label
constexpr double raggedEdge = 9;   // columns by which justified lines differ
constexpr double firstIndent = 4;  // columns; the blanks that indented a first line are gone

// "     。" alone: the tool put the full stop of the line above under it, and what follows is the rest of that
// paragraph.
bool isStrayStop(const FlowLine &line) { return line.squashed == u"。" && line.line->text.front().isSpace(); }

// "…进行回收。(三)节省财政资金": the tool set the next heading into the line; the paragraph ends with it all the same.
bool endsWithHeading(const QString &text)
{
    const auto stop = text.lastIndexOf(u'。');
    const QStringView tail = QStringView(text).sliced(stop + 1);
    return stop > 0 && tail.size() > 3 && tail.size() < 20 && !listMarkOf(tail).isNone() && !tail.contains(u',');
}

bool hasMark(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return QStringView(u",，。;；:").contains(c); });
}

bool numbersHeading(const FlowLine &line)
{
    return line.mark.style == ListMark::Style::Part || line.mark.style == ListMark::Style::Chinese ||
           line.mark.style == ListMark::Style::ChineseBracket;
}

// "…预算情况的总体说明": a heading may be as long as a line.
bool namesTopic(const QString &text)
{
    static constexpr std::array<QStringView, 8> topics{u"情况", u"说明", u"概况", u"职能",
                                                       u"职责", u"设置", u"解释", u"构成"};
    return std::ranges::any_of(topics, [&](QStringView topic) { return text.endsWith(topic); });
}

// In a text file without the line breaks of the page: a line shorter than any line of a page is not cut by a page
// break, and a heading stands alone though it ends without a full stop.
bool standsAlone(const FlowLine &line)
{
    if (line.right <= shortLabel || line.squashed.endsWith(u':') || endsWithHeading(line.squashed))
        return true;
    return numbersHeading(line) && !hasMark(line.squashed) && line.right <= 2.0 * shortLabel;
}

// "2010505 专项业务 20.04 20.04", "1,234.50": cells of a table whose columns were lost.
bool isRowOfCells(const FlowLine &line)
{
    const QStringList tokens = line.line->text.simplified().split(u' ');
    if (tokens.size() < 2 || !parseNumber(tokens.back()))
        return false;
    return parseNumber(tokens[tokens.size() - 2]).has_value();
}

// A title or a label: short, without any mark of a sentence.
bool looksLikeHeading(const FlowLine &line)
{
    RunningSentence own;
    own.start(line.squashed, !line.mark.isNone());
    return line.right <= std::min(shortLabel, longShare * line.marginRight) && !own.hasPause() &&
           !own.isInsideBrackets() && !endsSentence(line) && line.squashed.size() > 1;
}

// The item's name goes on: "…事务(款)一般行政管 ⏎ 理事务(项)".
bool completesItem(const RunningSentence &sentence, const FlowLine &next)
{
    if (!sentence.isNamingItem())
        return false;
    const QString &text = next.squashed;
    const auto end = std::find_if(text.begin(), text.end(), [](QChar c) { return QStringView(u",。;:").contains(c); });
    const QStringView head(text.begin(), end);
    const auto item = head.indexOf(u"(项)");
    const auto group = head.indexOf(u"(款)");
    const auto at = item < 0 ? group : group < 0 ? item : std::min(item, group);
    const auto other = head.indexOf(u"(类)");
    return at >= 0 && (other < 0 || other > at);
}

// "主要用于：", "主要原因是：": the text is still to come.
bool announcesText(const QString &text)
{
    static constexpr std::array<QStringView, 4> words{u"用于:", u"原因:", u"是:", u"为:"};
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return text.endsWith(word); });
}

// Columns of blanks before the text.
double indentOf(const FlowLine &line)
{
    double columns = 0;
    for (const QChar c : line.line->text) {
        if (!c.isSpace())
            break;
        columns += c == QChar(0x3000) ? 2 : 1;
    }
    return columns;
}

// "年初预算为…", "决算数小于…": a sentence about the subject of the one before.
bool lacksSubject(const QString &text)
{
    static constexpr std::array<QStringView, 9> words{u"年初预算", u"全年预算", u"支出决算", u"决算数", u"预算数",
                                                      u"完成",     u"主要用于", u"主要原因", u"主要是"};
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return text.startsWith(word); });
}

// "国有 ⏎ 资本经营预算支出0万元": two characters that a second breaking of the lines left over.
bool isLeftOver(const FlowLine &line, const FlowLine &next)
{
    static constexpr std::array<QStringView, 9> headings{u"说明", u"目录", u"目次", u"附件", u"附表",
                                                         u"前言", u"摘要", u"概况", u"备注"};
    return line.mark.isNone() && line.right <= 5 && !looksLikeHeading(next) && !parseNumber(next.squashed) &&
           std::ranges::none_of(headings, [&](QStringView word) { return line.squashed == word; });
}

bool mustGoOn(const TextParagraph &paragraph, const FlowLine &next)
{
    const FlowLine &last = paragraph.last;
    if (isOpen(last) || isStrayStop(last) || paragraph.sentence.isInsideBrackets() ||
        (awaitsNumber(last) && startsWithNumber(next)) || completesItem(paragraph.sentence, next) ||
        (last.squashed == u"。" && lacksSubject(next.squashed)))
        return true;
    const QString &text = last.squashed;
    const bool cutNumber = text.size() > 1 && text.back() == u'.' && text[text.size() - 2].isDigit();
    return cutNumber && startsWithNumber(next);
}

// In a file that kept the line breaks of the page: whether the paragraph may end with a line that ends no sentence.
bool endsUnfinished(const TextParagraph &paragraph, const FlowLine &next)
{
    const FlowLine &last = paragraph.last;
    const bool single = &paragraph.first == &last;
    const double indented = single ? firstIndent : 0;
    const bool heading = single && numbersHeading(last) && !hasMark(last.squashed);
    if (isRowOfCells(last) || isRowOfCells(next) || hasLeader(last.squashed))
        return true;
    if (last.right + indented + firstTokenWidth(next) > last.marginRight - 0.6 * last.em)
        return heading && namesTopic(last.squashed) && next.right > shortLabel / 2;
    if (single && isLeftOver(last, next))
        return false;
    const bool longLine = last.right + indented > longShare * last.marginRight;
    const bool label = single && isLabelled(last) && !(longLine && paragraph.sentence.hasPause());
    if (heading || label || hasLeader(next.squashed))
        return true;
    if (startsWithAmount(next))
        return false;
    if (looksLikeHeading(next))
        return true;
    return !paragraph.sentence.hasPause() && !longLine;
}

} // namespace

bool beginsInText(const TextParagraph &paragraph, const FlowLine &next)
{
    const FlowLine &last = paragraph.last;
    if (last.line->height != next.line->height)
        return true;
    if (mustGoOn(paragraph, next))
        return false;
    if (isLabelled(paragraph.first) && isLabelled(next))
        return true;
    if (last.marginRight <= 0)
        return endsSentence(last) || standsAlone(last);
    if (announcesText(last.squashed) && !isLabelled(last))
        return looksLikeHeading(next) || isRowOfCells(next);
    if (!endsSentence(last))
        return endsUnfinished(paragraph, next);
    const double indented = &paragraph.first == &last ? firstIndent : 0;
    if (looksLikeHeading(next) || indentOf(next) > indentOf(last) + firstIndent - 2)
        return true;
    const double slack = lacksSubject(next.squashed) ? raggedEdge : 1.5;
    return last.right + indented < last.marginRight - slack;
}

bool runsIntoNumber(const TextParagraph &paragraph, const FlowLine &next)
{
    const FlowLine &last = paragraph.last;
    return isOpen(last) ||
           (last.marginRight > 0 && paragraph.sentence.hasPause() && !endsSentence(last) && isFull(last, next));
}

} // namespace gouji
