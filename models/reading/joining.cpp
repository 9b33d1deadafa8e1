// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/joining.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

constexpr double indent = 1.2;       // ems right of the margin that make a first line
constexpr double otherSize = 1.22;   // ratio of heights at which text is of another kind
constexpr double wideGap = 1.9;      // distance of lines, in usual distances, that parts paragraphs
constexpr qsizetype shortLabel = 44; // columns of a heading in a text file

QChar lastOf(const FlowLine &line) { return line.squashed.back(); }

// A sentence cannot pause here at the end of a paragraph.
bool isOpen(const FlowLine &line) { return QStringView(u",，、(（《“‘-—").contains(lastOf(line)); }

// A number that follows belongs to the sentence: 占 ⏎ 76.23, 决算为 ⏎ 2,520.06.
bool awaitsNumber(const FlowLine &line)
{
    static constexpr std::array<QStringView, 12> words{u"占",   u"为", u"计", u"增加", u"减少", u"增长",
                                                       u"下降", u"达", u"数", u"支出", u"收入", u"至"};
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return line.squashed.endsWith(word); });
}

bool startsWithNumber(const FlowLine &line) { return line.mark.isNone() && line.squashed.front().isDigit(); }

// Width of what cannot be broken at the start of a line: one ideograph (with the punctuation that must not begin a
// line), or a whole number or Latin word.
double firstTokenWidth(const FlowLine &line)
{
    const TextLine &text = *line.line;
    qsizetype end = 0;
    while (end < text.text.size() && text.text[end].isSpace())
        ++end;
    const qsizetype start = end;
    while (end < text.text.size() && QStringView(u"（(“《‘").contains(text.text[end]))
        ++end;
    const qsizetype body = end;
    while (end < text.text.size() && !isWide(text.text[end].unicode()) && !text.text[end].isSpace())
        ++end;
    end = std::max(end, body + 1);
    while (end < text.text.size() && QStringView(u"，。、；：）”》,.;:)%％").contains(text.text[end]))
        ++end;
    if (line.isText) {
        double columns = 0;
        for (qsizetype i = start; i < end && i < text.text.size(); ++i)
            columns += isWide(text.text[i].unicode()) ? 2 : 1;
        return columns;
    }
    const auto last = std::min(std::size_t(std::min(end, text.text.size())), text.edges.size() - 1);
    return double(text.edges[last]) - double(text.edges[std::size_t(start)]);
}

// No paragraph begins with the mark that ends a clause or with the unit of a number: a tool that orders a page by its
// characters' feet leaves a mark on a line of its own.
bool startsWithinSentence(const FlowLine &line)
{
    const QString &text = line.squashed;
    return line.mark.isNone() && (QStringView(u"。，、；：）》”’,;:)%").contains(text.front()) ||
                                  text.startsWith(u"万元") || text.startsWith(u"元,"));
}

// "     。" alone: the tool put the full stop of the line above under it, and what follows is the rest of that
// paragraph.
bool isStrayStop(const FlowLine &line)
{
    return line.isText && line.squashed == u"。" && line.line->text.front().isSpace();
}

// The next line's first word would not have fitted.
bool isFull(const FlowLine &line, const FlowLine &next)
{
    return line.right + firstTokenWidth(next) > line.marginRight - 0.6 * line.em;
}

bool isIndented(const FlowLine &line) { return line.left > line.marginLeft + indent * line.em; }

bool otherHeight(const FlowLine &a, const FlowLine &b)
{
    if (!a.emIsSure || !b.emIsSure)
        return false;
    const double larger = std::max(a.em, b.em);
    const double smaller = std::min(a.em, b.em);
    return smaller > 0 && larger / smaller > otherSize;
}

double distanceOf(const FlowLine &last, const FlowLine &next)
{
    return next.line->box.centre().y - last.line->box.centre().y;
}

// "项目名称：…" on a cover or in a form: such lines stand alone.
bool isLabelled(const FlowLine &line)
{
    const auto colon = line.squashed.indexOf(u':');
    return colon > 1 && colon < 13 && !QStringView(line.squashed).first(colon).contains(u'。');
}

bool farBelow(const FlowLine &last, const FlowLine &next)
{
    if (last.page != next.page || last.pitch <= 0)
        return false;
    return distanceOf(last, next) > wideGap * std::max(last.pitch, 1.1 * last.em);
}

// Where first lines are indented, a line at the margin goes on with what stands above it, though that line was broken
// early.
bool wrapsEarly(const FlowLine &last, const FlowLine &next)
{
    const double width = last.marginRight - last.marginLeft;
    const bool atMargin = std::abs(next.left - next.marginLeft) < 0.6 * next.em;
    return next.indents && lastOf(last) != u'。' && next.mark.isNone() && atMargin && !isCentred(last) &&
           last.right > last.marginLeft + 0.55 * width && last.squashed.size() > 12 && !isLabelled(next) &&
           (last.page != next.page || distanceOf(last, next) < 1.6 * std::max(last.pitch, 1.1 * last.em));
}

// Rows of a spreadsheet that are too low for their text: lines run into each other.
bool overlaps(const FlowLine &last, const FlowLine &next)
{
    return last.page == next.page && !endsSentence(last) && next.mark.isNone() &&
           distanceOf(last, next) < 0.8 * std::min(last.em, next.em);
}

// A title in the middle of the page that did not fit on one line.
bool wrapsTitle(const FlowLine &first, const FlowLine &last, const FlowLine &next)
{
    if (!next.mark.isNone() || !isCentred(next) || endsSentence(last) || otherHeight(last, next) ||
        farBelow(last, next) || last.page != next.page || (&first != &last && !isCentred(first)))
        return false;
    const double room = last.marginRight - last.marginLeft;
    return last.right - last.left + firstTokenWidth(next) > room - last.em;
}

// "2.…事务(款)信息化建设(项):": the item's sentence follows, wherever the line was broken.
bool namesItem(const FlowLine &line)
{
    if (line.isText && line.squashed.endsWith(u"(项)。"))
        return true;
    return line.squashed.endsWith(u"(项):") || line.squashed.endsWith(u"(款):") || line.squashed.endsWith(u"(类):");
}

// "…进行回收。(三)节省财政资金": the tool set the next heading into the line; the paragraph ends with it all the same.
bool endsWithHeading(const QString &text)
{
    const auto stop = text.lastIndexOf(u'。');
    const QStringView tail = QStringView(text).sliced(stop + 1);
    return stop > 0 && tail.size() > 3 && tail.size() < 20 && !listMarkOf(tail).isNone() && !tail.contains(u',');
}

// In a text file without the line breaks of the page: a line shorter than any line of a page is not cut by a page
// break, and a heading stands alone though it ends without a full stop.
bool standsAlone(const FlowLine &line)
{
    if (line.right <= double(shortLabel) || line.squashed.endsWith(u':') || endsWithHeading(line.squashed))
        return true;
    const bool pauses = std::any_of(line.squashed.begin(), line.squashed.end(),
                                    [](QChar c) { return QStringView(u",，。;；:").contains(c); });
    const bool numbered = line.mark.style == ListMark::Style::Part || line.mark.style == ListMark::Style::Chinese ||
                          line.mark.style == ListMark::Style::ChineseBracket;
    return numbered && !pauses && line.right <= 2.0 * shortLabel;
}

bool beginsInText(const FlowLine &first, const FlowLine &last, const FlowLine &next)
{
    if (last.line->height != next.line->height)
        return true;
    if (isOpen(last) || isStrayStop(last) || (awaitsNumber(last) && startsWithNumber(next)))
        return false;
    if (isLabelled(first) && isLabelled(next))
        return true;
    if (last.marginRight > 0) {
        // The blanks that indented the first line are gone.
        const double indented = &first == &last ? 4 : 0;
        if (endsSentence(last))
            return last.right + indented < last.marginRight - 1.5;
        return last.right + indented + firstTokenWidth(next) <= last.marginRight - 0.6 * last.em;
    }
    return endsSentence(last) || standsAlone(last);
}

} // namespace

bool endsSentence(const FlowLine &line)
{
    qsizetype at = line.squashed.size() - 1;
    while (at > 0 && QStringView(u"”’\")）》").contains(line.squashed[at]))
        --at;
    return QStringView(u"。.！!？?；;：:").contains(line.squashed[at]);
}

bool isCentred(const FlowLine &line)
{
    const double before = line.left - line.marginLeft;
    const double behind = line.marginRight - line.right;
    if (line.isText || before < 2.6 * line.em)
        return false; // a first line is indented by two
    // Either the page has equal margins, or the line stands between those of the text.
    if (std::abs((line.left + line.right) - line.pageWidth) < line.em && line.right - line.left < 0.8 * line.pageWidth)
        return true;
    return behind > 2.5 * line.em && std::abs(before - behind) < std::max(2.5 * line.em, 0.12 * (before + behind));
}

bool Joining::continuesList(const ListMark &mark) const
{
    return mark.number == 1 || mark.number == m_last[std::size_t(mark.style)] + 1 ||
           mark.style == ListMark::Style::Part || mark.style == ListMark::Style::Bullet;
}

void Joining::started(const FlowLine &line)
{
    if (!line.mark.isNone())
        m_last[std::size_t(line.mark.style)] = line.mark.number;
}

bool Joining::begins(const FlowLine &first, const FlowLine &last, const FlowLine &next) const
{
    if (last.file != next.file || last.gridsAbove != next.gridsAbove || last.isFigure || next.isFigure)
        return true;
    const bool marked = !next.mark.isNone();
    if (next.squashed == u"目录" || last.squashed == u"目录")
        return true;
    if (!marked && (namesItem(last) || (next.isText && startsWithinSentence(next))))
        return false;
    if (next.isText)
        return marked ? continuesList(next.mark) || !isOpen(last) : beginsInText(first, last, next);
    if (wrapsTitle(first, last, next) || overlaps(last, next))
        return false;
    if (&first == &last && isLabelled(first) && isLabelled(next) && std::abs(first.left - next.left) < 0.6 * next.em)
        return true;
    const bool full = isFull(last, next);
    if (marked && (endsSentence(last) || !full || isIndented(next) || continuesList(next.mark)))
        return true;
    if (otherHeight(last, next))
        return true;
    if (isOpen(last) || (awaitsNumber(last) && startsWithNumber(next)))
        return !full && farBelow(last, next);
    if ((isCentred(next) && endsSentence(last)) || (farBelow(last, next) && endsSentence(last)))
        return true;
    if (!full)
        return farBelow(last, next) || !wrapsEarly(last, next);
    if (!isIndented(next))
        return false;
    // A block that is indented as a whole: the next line stands under the last one, which is no first line.
    const bool block = std::abs(next.left - last.left) < 0.6 * last.em && isIndented(last);
    const bool firstLine = &first == &last && (last.indents || !first.mark.isNone());
    return !block || endsSentence(last) || firstLine;
}

} // namespace gouji
