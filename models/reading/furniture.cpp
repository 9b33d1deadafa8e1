// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/furniture.h"

#include "base/text.h"

#include <QHash>

#include <algorithm>

namespace gouji {

namespace {

constexpr double headShare = 0.11; // of the page height: where headers stand
constexpr double footShare = 0.87; // and footers
constexpr std::size_t fewest = 3;  // pages that must repeat a running header

enum class Edge { None, Head, Foot };

Edge edgeOf(const TextLine &line, const PageSize &size)
{
    const double middle = (line.box.top + line.box.bottom) / 2;
    if (size.height <= 0)
        return Edge::None;
    if (middle < headShare * size.height)
        return Edge::Head;
    return middle > footShare * size.height ? Edge::Foot : Edge::None;
}

bool isRoman(QStringView text)
{
    return !text.isEmpty() && text.size() <= 5 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return QStringView(u"ivxIVX").contains(c); });
}

// Titles, captions and years of tables recur at the head of pages too.
bool belongsToTables(QStringView squashedLine)
{
    if (squashedLine.endsWith(u'表') || squashedLine.contains(u"单位:") || squashedLine.startsWith(u"编制") ||
        squashedLine.contains(u"部门:") || squashedLine.contains(u"续表"))
        return true;
    QStringView rest = squashedLine;
    while (!rest.isEmpty() && (rest.front() == u'(' || rest.front().isDigit()))
        rest = rest.sliced(1);
    return rest.startsWith(u'年') && rest.size() <= 3;
}

// The same text at the same height, page numbers inside it left out.
QString headerKey(const QString &squashedLine, const TextLine &line, Edge edge)
{
    QString key = squashedLine;
    key.removeIf([](QChar c) { return c.isDigit(); });
    return key + QChar(edge == Edge::Head ? u'↑' : u'↓') + QString::number(qRound(line.box.top / 6));
}

struct Candidate {
    std::size_t page = 0;
    std::size_t line = 0;
};

using Candidates = QHash<QString, std::vector<Candidate>>;

// Furniture is outermost: everything between it and the paper's edge is furniture too.
void lookAt(PageLayout &page, std::size_t pageIndex, std::size_t lineIndex, Candidates &candidates)
{
    TextLine &line = page.lines[lineIndex];
    const Edge edge = edgeOf(line, page.size);
    if (edge == Edge::None || line.use != TextLine::Use::Free)
        return;
    const QString text = squashed(line.text);
    if (looksLikePageNumber(text))
        line.use = TextLine::Use::PageNumber;
    else if (text.size() >= 3 && text.size() <= 60 && !belongsToTables(text))
        candidates[headerKey(text, line, edge)].push_back({pageIndex, lineIndex});
}

void markPage(PageLayout &page, std::size_t pageIndex, Candidates &candidates)
{
    const std::size_t count = page.lines.size();
    for (std::size_t i = 0; i < std::min<std::size_t>(2, count); ++i)
        lookAt(page, pageIndex, i, candidates);
    for (std::size_t i = count; i > 2 && count - i < 2; --i)
        lookAt(page, pageIndex, i - 1, candidates);
}

// The number in the last (or first) line of a page, -1 when that line is none.
int outerNumber(const PageLayout &page, bool last, std::size_t &index)
{
    std::size_t i = last ? page.lines.size() : 0;
    while (last ? i > 0 : i < page.lines.size()) {
        index = last ? i - 1 : i;
        if (page.lines[index].use == TextLine::Use::Free || page.lines[index].use == TextLine::Use::PageNumber)
            break;
        i = last ? i - 1 : i + 1;
    }
    if (index >= page.lines.size())
        return -1;
    QString text = squashed(page.lines[index].text);
    if (!looksLikePageNumber(text))
        return -1;
    text.removeIf([](QChar c) { return !c.isDigit(); });
    return text.isEmpty() || text.size() > 3 ? -1 : text.toInt();
}

struct Numbered {
    Candidate place;
    int page = 0;
    int number = 0;
};

void take(PageLayout &page, std::size_t line)
{
    if (page.lines[line].use == TextLine::Use::Free)
        page.lines[line].use = TextLine::Use::PageNumber;
}

// On a short page the number stands anywhere; that it counts with the others tells what it is.
void markCounting(std::vector<PageLayout> &pages, bool last)
{
    std::vector<Numbered> found;
    QHash<int, int> byOffset;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        std::size_t line = pages[i].lines.size();
        const int number = pages[i].number > 0 ? outerNumber(pages[i], last, line) : -1;
        if (number < 0)
            continue;
        found.push_back({{i, line}, pages[i].number, number});
        ++byOffset[number - pages[i].number];
    }
    for (std::size_t i = 0; i < found.size(); ++i) {
        const Numbered &own = found[i];
        const bool counts = byOffset.value(own.number - own.page) >= int(fewest);
        const bool afterOne = i > 0 && found[i - 1].number + 1 == own.number;
        const bool beforeOne = i + 1 < found.size() && found[i + 1].number == own.number + 1;
        if (counts || (afterOne && beforeOne))
            take(pages[own.place.page], own.place.line);
    }
}

bool closesSentence(const QString &text)
{
    return !text.isEmpty() && QStringView(u"。；;").contains(text.trimmed().back());
}

} // namespace

bool looksLikePageNumber(QStringView squashedLine)
{
    int digits = 0;
    int groups = 0;
    bool inDigits = false;
    if (isRoman(squashedLine))
        return true;
    for (const QChar c : squashedLine) {
        if (c.isDigit()) {
            ++digits;
            groups += inDigits ? 0 : 1;
            inDigits = true;
            continue;
        }
        inDigits = false;
        if (!QStringView(u"-—─－–―~·第页共/[]").contains(c))
            return false;
    }
    return digits > 0 && digits <= 6 && groups <= 2 && (groups == 1 ? digits <= 4 : true);
}

void markFurniture(std::vector<PageLayout> &pages)
{
    Candidates candidates;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (pages[i].number > 0)
            markPage(pages[i], i, candidates);
    }
    markCounting(pages, true);
    markCounting(pages, false);
    for (const std::vector<Candidate> &places : std::as_const(candidates)) {
        if (places.size() < fewest || places.size() * 4 < pages.size())
            continue;
        for (const Candidate &place : places) {
            TextLine &line = pages[place.page].lines[place.line];
            if (!closesSentence(line.text))
                line.use = TextLine::Use::PageNumber;
        }
    }
}

} // namespace gouji
