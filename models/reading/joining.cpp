// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/joining.h"

#include "reading/lineends.h"
#include "reading/textjoining.h"

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

constexpr double indent = 1.2;     // ems right of the margin that make a first line
constexpr double otherSize = 1.22; // ratio of heights at which text is of another kind
constexpr double wideGap = 1.9;    // distance of lines, in usual distances, that parts paragraphs

QChar lastOf(const FlowLine &line) { return line.squashed.back(); }

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

} // namespace

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
    m_sentence.start(line.squashed, !line.mark.isNone());
}

void Joining::wentOn(const FlowLine &line) { m_sentence.add(line.squashed); }

bool Joining::begins(const FlowLine &first, const FlowLine &last, const FlowLine &next) const
{
    if (last.file != next.file || last.gridsAbove != next.gridsAbove || last.isFigure || next.isFigure)
        return true;
    const bool marked = !next.mark.isNone();
    if (next.squashed == u"目录" || last.squashed == u"目录")
        return true;
    if (!marked && (namesItem(last) || (next.isText && startsWithinSentence(next))))
        return false;
    if (next.isText) {
        const TextParagraph paragraph{first, last, m_sentence};
        return marked ? continuesList(next.mark) || !runsIntoNumber(paragraph, next) : beginsInText(paragraph, next);
    }
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
