// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of headings and ends of paragraphs.
#include "checking/textual.h"
#include "checking/textualprose.h"

#include "base/text.h"

#include <QRegularExpression>
#include <QSet>

#include <map>
#include <optional>

namespace gouji::textual {

namespace {

/// "五、…", "（三）…": the number a heading begins with.
std::optional<int> headingNumber(const QString &title)
{
    static const QRegularExpression mark(
        QStringLiteral("^(?:([一二三四五六七八九十]{1,3})、|[（(]([一二三四五六七八九十]{1,3})[）)])"));
    const QRegularExpressionMatch match = mark.match(squashed(title));
    if (!match.hasMatch())
        return std::nullopt;
    return smallNumber(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
}

/// "（一）项目概况" and "（一）项目概况：" head an overview and what it announces.
bool sameWords(const QString &a, const QString &b)
{
    static const QRegularExpression mark(QStringLiteral("^[（(]?[一二三四五六七八九十]{1,3}[、）)]|[:：]$"));
    const QString x = squashed(a).remove(mark);
    const QString y = squashed(b).remove(mark);
    return x.startsWith(y) || y.startsWith(x);
}

bool isBracketed(const QString &title)
{
    const QString text = squashed(title);
    return text.startsWith(u'(') || text.startsWith(u'（');
}

/// Numbered headings below one heading, each style for itself.
std::map<std::pair<int, bool>, std::vector<int>> numberedHeadings(const Disclosure &disclosure)
{
    std::map<std::pair<int, bool>, std::vector<int>> groups;
    for (int i = 0; i < std::ssize(disclosure.sections); ++i) {
        const Section &s = disclosure.sections[static_cast<size_t>(i)];
        if (headingNumber(s.title))
            groups[{s.parent, isBracketed(s.title)}].push_back(i);
    }
    return groups;
}

/// A paragraph or heading anywhere begins with the number: the heading is there, only not where it was looked for.
bool standsElsewhere(const Disclosure &disclosure, int number, bool bracketed)
{
    const auto begins = [&](const QString &text) {
        return headingNumber(text.left(8)) == number && isBracketed(text) == bracketed;
    };
    return std::ranges::any_of(disclosure.paragraphs, [&](const Paragraph &p) {
        return p.kind != Paragraph::Kind::Contents && begins(p.text);
    });
}

} // namespace

// D2: headings are numbered one after the other. A number that comes twice in a row, or one that is nowhere.
void headingNumbers(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const Disclosure &d = context.disclosure;
    for (const auto &[key, sections] : numberedHeadings(d)) {
        if (sections.size() < 3)
            continue;
        for (size_t i = 1; i < sections.size(); ++i) {
            const Section &before = d.sections[static_cast<size_t>(sections[i - 1])];
            const Section &here = d.sections[static_cast<size_t>(sections[i])];
            const int last = *headingNumber(before.title);
            const int number = *headingNumber(here.title);
            const bool twice = number == last && !sameWords(before.title, here.title);
            const bool gap = number == last + 2 && !standsElsewhere(d, last + 1, key.second);
            if (!twice && !gap) {
                relations.push_back(textHolds(rule));
                continue;
            }
            FindingPlace place;
            place.place = here.place;
            place.section = here.title;
            place.quote = here.title;
            relations.push_back(textFinding(
                rule, Verdict::Suspicious, std::move(place),
                {QStringLiteral("标题“%1”接在“%2”之后，编号%3。")
                     .arg(here.title, before.title, twice ? QStringLiteral("重复") : QStringLiteral("跳号")),
                 QStringLiteral("The heading “%1” follows “%2”: its number %3.")
                     .arg(here.title, before.title, twice ? QStringLiteral("repeats") : QStringLiteral("skips one"))}));
        }
    }
}

namespace {

bool isHan(QChar c) { return c.script() == QChar::Script_Han; }

/// A sentence that gives a reason or an amount, not a title or an entry of a list.
bool isSentence(const QString &text)
{
    static const QRegularExpression verb(QStringLiteral("原因(?:是|:|：|为)|主要用于|\\d万元[,，]"));
    return text.size() >= 12 && verb.match(text).hasMatch();
}

struct Ends {
    std::vector<int> open; ///< paragraphs that end without a mark
    int closed = 0;
};

std::map<int, Ends> endsBySection(const Disclosure &disclosure)
{
    std::map<int, Ends> ends;
    for (int i = 0; i < std::ssize(disclosure.paragraphs); ++i) {
        const Paragraph &p = disclosure.paragraphs[static_cast<size_t>(i)];
        const QString text = squashed(p.text);
        if (p.kind != Paragraph::Kind::Body || !isSentence(text))
            continue;
        if (QStringView(u"。.;；:：!！").contains(text.back()))
            ++ends[p.section].closed;
        else if (isHan(text.back()))
            ends[p.section].open.push_back(i);
    }
    return ends;
}

} // namespace

// D4: a paragraph of sentences ends with a full stop, where all others of its section do.
void fullStops(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    constexpr int others = 3;
    for (const auto &[section, ends] : endsBySection(context.disclosure)) {
        if (ends.closed < others)
            continue;
        if (ends.open.size() != 1) { // none, or a habit of the document
            relations.push_back(textHolds(rule));
            continue;
        }
        const Prose prose = proseOf(context, ends.open.front());
        const qsizetype size = prose.text.size();
        relations.push_back(
            textFinding(rule, Verdict::Suspicious, prose.place(context, std::max<qsizetype>(0, size - 30), size),
                        {QStringLiteral("段末没有句号。"), QStringLiteral("The paragraph ends without a full stop.")}));
    }
}

} // namespace gouji::textual
