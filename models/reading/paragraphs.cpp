// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/paragraphs.h"

#include "base/text.h"
#include "reading/joining.h"

#include <algorithm>

namespace gouji {

namespace {

bool isDigit(QChar c) { return c.isDigit(); }

bool isBlank(QChar c) { return c.isSpace() || c == QChar(0x200b) || c == QChar(0xfeff); }

// A blank as wide as the words it parts keeps Latin words apart when a line ends between them.
bool needsBlankAtBreak(QChar before, QChar after)
{
    return before.isLetter() && after.isLetter() && !isWide(before.unicode()) && !isWide(after.unicode());
}

Place placeOf(const FlowLine &flow)
{
    Place place{flow.file, flow.page, flow.line->line, flow.line->box};
    if (flow.isText)
        place.rect = {};
    return place;
}

// Appends one line without the blanks that are no text; offsets and edges follow.
void append(Paragraph &paragraph, const FlowLine &flow)
{
    const QString &text = flow.line->text;
    const std::vector<float> &edges = flow.line->edges;
    const bool hasEdges = edges.size() == std::size_t(text.size()) + 1;
    TextRun run;
    run.place = placeOf(flow);
    bool pending = false; // a blank that may be text
    float right = 0;
    const bool started = !paragraph.text.isEmpty();
    run.from = int(paragraph.text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isBlank(c)) {
            pending = int(paragraph.text.size()) > run.from;
            continue;
        }
        const bool first = int(paragraph.text.size()) == run.from;
        const bool atBreak = first && started && needsBlankAtBreak(paragraph.text.back(), c);
        if (atBreak) {
            paragraph.text.append(u' ');
            ++run.from;
        }
        if (pending && !dropsBlank(paragraph.text.back(), c)) {
            paragraph.text.append(u' ');
            run.edges.push_back(right);
        }
        pending = false;
        paragraph.text.append(c);
        if (hasEdges) {
            run.edges.push_back(edges[std::size_t(i)]);
            right = edges[std::size_t(i) + 1];
        }
    }
    run.to = int(paragraph.text.size());
    if (hasEdges)
        run.edges.push_back(right);
    else
        run.edges.clear();
    if (run.to > run.from)
        paragraph.runs.push_back(std::move(run));
}

bool threeDigitsAt(const QString &text, qsizetype at)
{
    if (at + 3 > text.size() || (at + 3 < text.size() && isDigit(text[at + 3])))
        return false;
    return isDigit(text[at]) && isDigit(text[at + 1]) && isDigit(text[at + 2]);
}

// The blank at i stands inside one number: "9. 07", "4, 797.67", "2,520 .06". After a comma only a group of three
// digits goes on; "0.5, 0.6" are two numbers.
bool isInsideNumber(const QString &text, qsizetype i)
{
    const QChar before = text[i - 1];
    const QChar after = text[i + 1];
    if (i >= 2 && isDigit(text[i - 2])) {
        if (before == u'.' && isDigit(after))
            return true;
        if (before == u',' && threeDigitsAt(text, i + 1))
            return true;
    }
    if (i + 2 >= text.size() || !isDigit(before))
        return false;
    return (after == u'.' && isDigit(text[i + 2])) || (after == u',' && threeDigitsAt(text, i + 2));
}

void closeNumbers(Paragraph &paragraph)
{
    QString &text = paragraph.text;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] != u' ' || !isInsideNumber(text, i))
            continue;
        text.remove(i, 1);
        for (TextRun &run : paragraph.runs) {
            if (!run.edges.empty() && run.from <= i && i < run.to)
                run.edges.erase(run.edges.begin() + (i - run.from));
            run.from -= run.from > i ? 1 : 0;
            run.to -= run.to > i ? 1 : 0;
        }
        --i;
    }
}

DraftParagraph begun(const FlowLine &flow, const FlowLine *before)
{
    DraftParagraph draft;
    draft.mark = flow.mark;
    draft.page = flow.page;
    draft.gridsAbove = flow.gridsAbove;
    draft.height = flow.isText ? double(flow.line->height) : flow.em;
    draft.centred = isCentred(flow);
    draft.opensPage = before == nullptr || before->page != flow.page || before->file != flow.file;
    draft.isText = flow.isText;
    if (flow.isFigure)
        draft.paragraph.kind = Paragraph::Kind::TableText;
    return draft;
}

} // namespace

bool dropsBlank(QChar before, QChar after)
{
    const auto joins = [](QChar c) { return isWide(c.unicode()) || QStringView(u"%％‰()（）;；:：").contains(c); };
    return joins(before) || joins(after) || after == u'.';
}

std::vector<DraftParagraph> paragraphsOf(const std::vector<FlowLine> &flow)
{
    std::vector<DraftParagraph> drafts;
    Joining joining;
    const FlowLine *first = nullptr;
    const FlowLine *last = nullptr;
    for (const FlowLine &line : flow) {
        if (last == nullptr || joining.begins(*first, *last, line)) {
            drafts.push_back(begun(line, last));
            joining.started(line);
            first = &line;
        } else {
            joining.wentOn(line);
        }
        append(drafts.back().paragraph, line);
        ++drafts.back().lines;
        drafts.back().centred = drafts.back().centred && isCentred(line);
        last = &line;
    }
    for (DraftParagraph &draft : drafts) {
        closeNumbers(draft.paragraph);
        draft.squashed = squashed(draft.paragraph.text);
    }
    std::erase_if(drafts, [](const DraftParagraph &draft) { return draft.paragraph.text.isEmpty(); });
    return drafts;
}

} // namespace gouji
