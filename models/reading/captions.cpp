// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/captions.h"

#include "base/text.h"
#include "base/unit.h"
#include "reading/pageorder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace gouji {

namespace {

constexpr int captionLines = 7; // how many lines above a grid may belong to it
constexpr int noteLines = 8;    // and below
constexpr double farBelow = 40; // points between a grid and its note
constexpr qsizetype longestTitle = 60;

bool startsWithAny(const QString &text, std::initializer_list<QStringView> heads)
{
    return std::ranges::any_of(heads, [&](QStringView head) { return text.startsWith(head); });
}

bool isSubtitle(const QString &text)
{
    QString inner = text;
    if (inner.startsWith(u'(') && inner.endsWith(u')'))
        inner = inner.mid(1, inner.size() - 2);
    if (inner.size() < 4 || inner.size() > 9)
        return false;
    return inner.left(4).toInt() > 1990 && (inner.size() == 4 || startsWithAny(inner.mid(4), {u"年"}));
}

/// "公开01表", "公开表一", "表1", "附表3", "财决公开01表".
bool isLabel(const QString &text)
{
    if (text.size() > 12)
        return false;
    bool number = false;
    for (const QChar c : text) {
        if (c.isDigit() || QStringView(u"一二三四五六七八九十").contains(c))
            number = true;
        else if (!QStringView(u"公开表附财决预件批复部门:-(). 续").contains(c))
            return false;
    }
    return number && text.contains(u'表');
}

bool isTitle(const QString &text)
{
    if (text.size() < 3 || text.size() > longestTitle || text.contains(u'。') || text.contains(u',') ||
        text.contains(u';') || text.contains(u'…') || text.contains(QStringLiteral("....")))
        return false;
    if (text.endsWith(u'表'))
        return true;
    const qsizetype at = text.lastIndexOf(u'表');
    return at >= 3 && (text.endsWith(u')') || text.endsWith(u'】')) && at + 1 < text.size() &&
           QStringView(u"(【").contains(text[at + 1]) && text.size() - at < 24;
}

bool isBodyLine(const QString &text)
{
    return startsWithAny(text, {u"编制单位", u"编制部门", u"填报单位", u"填报部门", u"部门:", u"单位:", u"单位名称",
                                u"部门名称", u"预算单位:", u"预算部门:", u"公开部门", u"公开单位", u"填制单位",
                                u"单位(部门)", u"部门(单位)", u"预算主管部门"}) &&
           text.contains(u':') && text.size() < 80;
}

struct Near {
    size_t page = 0;
    size_t line = 0;
};

TextLine &lineAt(std::vector<PageLayout> &pages, Near at) { return pages[at.page].lines[at.line]; }

/// Lines above a box on its page, nearest first, down to the grid before it; then the foot of the page before.
std::vector<Near> linesAbove(const std::vector<PageLayout> &pages, size_t page, double top,
                             const std::vector<std::vector<char>> &running)
{
    std::vector<Near> out;
    const auto collect = [&](size_t p, double below) {
        const double floor = gridEndAbove(pages[p], below + 1);
        const auto [first, last] = linesBetween(pages[p], floor, below);
        for (size_t i = last; i-- > first && out.size() < captionLines;) {
            const TextLine &line = pages[p].lines[i];
            const double y = line.box.centre().y;
            if (y < below && y > floor && !running[p][i] && line.use == TextLine::Use::Free)
                out.push_back({p, i});
        }
        return floor > 0;
    };
    const bool closed = collect(page, top + 1);
    const bool found =
        std::ranges::any_of(out, [&](Near at) { return lineKind(pages[at.page].lines[at.line]) == LineKind::Title; });
    if (!closed && !found && out.size() < 3 && page > 0 && pages[page - 1].file == pages[page].file)
        collect(page - 1, pages[page - 1].size.height);
    return out;
}

Place placeOf(const PageLayout &page, const TextLine &line) { return {page.file, page.number, line.line, line.box}; }

/// The line above a title is its first part: centred like it, set like it, and no sentence. The end of a wrapped title
/// is short, and digits or quotes of another font may make one of the lines taller.
bool continuesTitle(const TextLine &upper, const TextLine &title)
{
    const double height = std::max(upper.height, title.height);
    const QString text = squashed(upper.text);
    const bool tail = squashed(title.text).size() <= 6;
    const double dx =
        std::min(std::abs(upper.box.centre().x - title.box.centre().x), std::abs(upper.box.left - title.box.left));
    return lineKind(upper) == LineKind::Text && std::abs(upper.height - title.height) < (tail ? 0.4 : 0.1) * height &&
           title.box.top - upper.box.bottom < height && dx < (tail ? 0.25 * upper.box.width() : 15) &&
           text.size() > 6 && text.size() < longestTitle && !text.endsWith(u'。') && !text.endsWith(u';') &&
           !text.contains(u',') && title.height > 0;
}

void takeTitle(Statement &statement, std::vector<PageLayout> &pages, const std::vector<Near> &above, size_t at)
{
    TextLine &line = lineAt(pages, above[at]);
    statement.title = squashed(line.text) + statement.title;
    statement.titlePlace = placeOf(pages[above[at].page], line);
    line.use = TextLine::Use::Title;
    if (at + 1 < above.size() && above[at + 1].page == above[at].page) {
        TextLine &upper = lineAt(pages, above[at + 1]);
        if (continuesTitle(upper, line)) {
            statement.title = squashed(upper.text) + statement.title;
            statement.titlePlace.rect = statement.titlePlace.rect.united(upper.box);
            upper.use = TextLine::Use::Title;
        }
    }
}

/// "单位：", "编制单位：某局 单位：": the unit stands in the next line. A body line without a name is none.
bool endsBeforeUnit(const QString &text)
{
    const QString label = QStringLiteral("单位:");
    return text.endsWith(label) && (text == label || text.indexOf(u':') < text.size() - 1);
}

/// "编制单位：某局 单位：万元": what stands before the unit.
QString beforeUnit(const QString &line)
{
    QString text = line.left(line.lastIndexOf(QStringLiteral("单位:")));
    for (const QStringView tail : {QStringView(u"金额"), QStringView(u"计量"), QStringView(u"货币")}) {
        if (text.endsWith(tail))
            text.chop(tail.size());
    }
    return text;
}

/// "单位：万 | 元": the unit goes on in the next line.
void completeUnit(Statement &statement, std::vector<PageLayout> &pages, const std::vector<Near> &above, size_t at)
{
    if (!unitWordOf(statement.unitLine).isEmpty() || at == 0)
        return;
    TextLine &next = lineAt(pages, above[at - 1]);
    const QString whole = statement.unitLine + squashed(next.text);
    if (squashed(next.text).size() <= 3 && !unitWordOf(whole).isEmpty()) {
        statement.unitLine = whole;
        next.use = TextLine::Use::UnitLine;
    }
}

void takeUnit(Statement &statement, std::vector<PageLayout> &pages, const std::vector<Near> &above, size_t at)
{
    TextLine &line = lineAt(pages, above[at]);
    statement.unitLine = squashed(line.text);
    statement.unitPlace = placeOf(pages[above[at].page], line);
    line.use = TextLine::Use::UnitLine;
    completeUnit(statement, pages, above, at);
}

/// A short line right above a grid or its unit and centred over the grid, without the marks of a sentence or of a list.
/// top: of what stands below it.
bool isCentredTitle(const TextLine &line, const PageRect &outline, double top)
{
    const QString text = squashed(line.text);
    if (text.size() < 4 || text.size() > 40 || bareName(text) != text || line.box.isEmpty())
        return false;
    const bool sentence = std::ranges::any_of(text, [](QChar c) { return QStringView(u"。,;:!?").contains(c); });
    return !sentence && std::abs(line.box.centre().x - outline.centre().x) < 12 &&
           line.box.width() < 0.8 * outline.width() && top - line.box.bottom < 2 * line.box.height();
}

/// A title that its words do not show: the end of a wrapped one ("算表"), or a line centred over the grid.
bool takesPlainTitle(Statement &statement, std::vector<PageLayout> &pages, const std::vector<Near> &above, size_t i)
{
    const TextLine &line = lineAt(pages, above[i]);
    const bool wrapped = squashed(line.text).endsWith(u'表') && i + 1 < above.size() &&
                         above[i + 1].page == above[i].page && continuesTitle(lineAt(pages, above[i + 1]), line);
    const PageRect &outline = statement.grid.boxes.front();
    const TextLine *below = i > 0 ? &lineAt(pages, above[i - 1]) : nullptr;
    const bool centred = above[i].page == above.front().page && (!below || below->use != TextLine::Use::Free) &&
                         isCentredTitle(line, outline, below ? below->box.top : outline.top);
    if (wrapped || centred)
        takeTitle(statement, pages, above, i);
    return wrapped || centred;
}

/// Takes what a line is into the statement. False when the line belongs to something else.
bool takeCaption(Statement &statement, std::vector<PageLayout> &pages, const std::vector<Near> &above, size_t i,
                 QString &subtitle)
{
    TextLine &line = lineAt(pages, above[i]);
    switch (lineKind(line)) {
    case LineKind::UnitLine:
        if (!statement.unitLine.isEmpty())
            return false;
        takeUnit(statement, pages, above, i);
        if (isBodyLine(statement.unitLine))
            statement.bodyLine = beforeUnit(statement.unitLine);
        return true;
    case LineKind::BodyLine:
        if (!statement.bodyLine.isEmpty())
            return false;
        statement.bodyLine = squashed(line.text);
        line.use = TextLine::Use::BodyLine;
        return true;
    case LineKind::Subtitle:
        subtitle = squashed(line.text);
        [[fallthrough]];
    case LineKind::Label:
    case LineKind::Continued:
        line.use = TextLine::Use::Title;
        return true;
    default:
        return squashed(line.text).size() <= 3;
    }
}

void bindAbove(Statement &statement, std::vector<PageLayout> &pages, const std::vector<Near> &above)
{
    QString subtitle;
    for (size_t i = 0; i < above.size(); ++i) {
        const LineKind kind = lineKind(lineAt(pages, above[i]));
        if (kind == LineKind::Title)
            takeTitle(statement, pages, above, i);
        const bool plain =
            (kind == LineKind::Text || kind == LineKind::Note) && takesPlainTitle(statement, pages, above, i);
        if (kind == LineKind::Title || plain) {
            statement.title += subtitle;
            if (i + 1 < above.size() && lineKind(lineAt(pages, above[i + 1])) == LineKind::Label)
                lineAt(pages, above[i + 1]).use = TextLine::Use::Title;
            return;
        }
        if (!takeCaption(statement, pages, above, i, subtitle))
            return;
    }
}

/// Notes stand below a grid and end at another table's caption or at text.
void bindBelow(Statement &statement, std::vector<PageLayout> &pages, size_t page, double bottom,
               const std::vector<std::vector<char>> &running)
{
    const double ceiling = gridStartBelow(pages[page], bottom - 1);
    const auto [firstLine, lastLine] = linesBetween(pages[page], bottom, ceiling + 1);
    const PageRect &outline = statement.grid.boxes.back();
    const double fullLine = outline.left + 0.7 * outline.width(); // a note that goes on fills its line
    double last = bottom, lastRight = 0;
    bool inNote = false;
    int taken = 0;
    for (size_t i = firstLine; i < lastLine && taken < noteLines; ++i) {
        TextLine &line = pages[page].lines[i];
        if (line.box.centre().y < bottom || line.use != TextLine::Use::Free || running[page][i])
            continue;
        const QString words = squashed(line.text);
        const bool wrapped = inNote && !startsWithAny(words, {u"注", u"说明", u"备注", u"("});
        const bool note = lineKind(line) == LineKind::Note && !wrapped;
        const double gap = line.box.top - last;
        if (line.box.bottom > ceiling || gap > (inNote ? line.height * 1.5 : farBelow) || (!note && !inNote) ||
            isCaption(lineKind(line)))
            return;
        const QString trimmed = line.text.trimmed();
        const bool numbered = !trimmed.isEmpty() && trimmed[0].isDigit();
        if (!note && !numbered && (statement.notes.last().endsWith(u'。') || lastRight < fullLine))
            return;
        line.use = TextLine::Use::Note;
        const QString text = squashed(line.text);
        if (note || statement.notes.isEmpty()) {
            statement.notes.append(text);
            statement.notePlaces.push_back(placeOf(pages[page], line));
        } else {
            statement.notes.last() += text;
        }
        inNote = true;
        last = line.box.bottom;
        lastRight = line.box.right;
        ++taken;
    }
}

} // namespace

QString unitWordOf(const QString &line)
{
    const QString text = squashed(line);
    for (qsizetype at = text.lastIndexOf(QStringLiteral("单位")); at >= 0;
         at = at > 0 ? text.lastIndexOf(QStringLiteral("单位"), at - 1) : -1) {
        qsizetype from = at + 2;
        while (from < text.size() && (text[from] == u':' || text[from] == u'为'))
            ++from;
        if (from == at + 2)
            continue;
        for (const qsizetype length : {qsizetype(4), qsizetype(3), qsizetype(2), qsizetype(1)}) {
            QString word = text.mid(from, length);
            if (word.size() == length && isAmount(unitOf(word).value_or(Unit::Unknown)))
                return word;
        }
    }
    return {};
}

LineKind lineKind(const TextLine &line)
{
    const QString text = squashed(line.text);
    if (text.isEmpty())
        return LineKind::Text;
    if (text.size() < 80 && text.contains(QStringLiteral("单位:")) &&
        (!unitWordOf(text).isEmpty() || text.endsWith(QStringLiteral("单位:万")) || endsBeforeUnit(text)))
        return LineKind::UnitLine;
    if (startsWithAny(text, {u"注:", u"注1", u"注释:", u"备注:", u"说明:", u"注;", u"注."}) ||
        (text.size() < 70 && (text.contains(QStringLiteral("空表")) || text.contains(QStringLiteral("本表无数据")))) ||
        (text.startsWith(u"(无") && text.endsWith(u')')))
        return LineKind::Note;
    if (startsWithAny(text, {u"续表", u"(续表)", u"(续)", u"续上表"}) && text.size() < 12)
        return LineKind::Continued;
    if (isBodyLine(text))
        return LineKind::BodyLine;
    if (isSubtitle(text))
        return LineKind::Subtitle;
    if (isLabel(text))
        return LineKind::Label;
    return isTitle(text) ? LineKind::Title : LineKind::Text;
}

void bindCaptions(Statement &statement, std::vector<PageLayout> &pages, size_t first, size_t last,
                  const std::vector<std::vector<char>> &running)
{
    bindAbove(statement, pages, linesAbove(pages, first, statement.grid.boxes.front().top, running));
    bindBelow(statement, pages, last, statement.grid.boxes.back().bottom, running);
}

} // namespace gouji
