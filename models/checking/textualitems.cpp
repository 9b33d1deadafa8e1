// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What items are spent for, changes without a reason, and what the table of contents promises.
#include "checking/narrative.h"
#include "checking/textual.h"
#include "checking/textualprose.h"

#include "base/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace gouji::textual {

namespace {

/// "…（项）…主要用于：…。" of one item.
struct Purpose {
    int paragraph = -1;
    QString name; ///< of the item, the last of its path
    QString text;
    qsizetype from = 0, to = 0; ///< in the flat text of the paragraph
};

std::vector<Purpose> purposes(const CheckContext &context)
{
    static const QRegularExpression lead(QStringLiteral("主要用于:?"));
    std::vector<Purpose> found;
    QSet<int> done;
    for (const Claim &claim : context.disclosure.claims) {
        if (claim.item.count(u'/') != 2 || done.contains(claim.paragraph))
            continue;
        const Prose prose = proseOf(context, claim.paragraph);
        const QRegularExpressionMatch match = lead.match(prose.text);
        if (!match.hasMatch())
            continue;
        done.insert(claim.paragraph);
        const qsizetype end = sentenceAround(prose.text, match.capturedEnd()).second;
        found.push_back({claim.paragraph, claim.item.section(u'/', -1),
                         prose.text.mid(match.capturedEnd(), end - match.capturedEnd()), match.capturedStart(), end});
    }
    return found;
}

} // namespace

// N.copy: what an item is spent for names another item, and stands word for word with that one: copied and not changed.
void copiedPurposes(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    constexpr qsizetype shortest = 4;
    const std::vector<Purpose> all = purposes(context);
    for (const Purpose &purpose : all) {
        const auto original = std::ranges::find_if(all, [&](const Purpose &other) {
            return &other != &purpose && other.text == purpose.text && other.name != purpose.name &&
                   other.name.size() >= shortest && purpose.text.contains(squashed(other.name)) &&
                   !purpose.text.contains(squashed(purpose.name));
        });
        if (original == all.end()) {
            relations.push_back(textHolds(rule));
            continue;
        }
        const auto placeOf = [&](const Purpose &p) {
            return proseOf(context, p.paragraph).place(context, p.from, p.to);
        };
        Relation relation = textFinding(
            rule, Verdict::Suspicious, placeOf(purpose),
            {QStringLiteral("“%1”的用途写的是“%2”的用途。").arg(purpose.name, original->name),
             QStringLiteral("“%1” is spent for what “%2” is spent for.").arg(purpose.name, original->name)});
        relation.places.push_back(placeOf(*original));
        relation.keys = {purpose.name, original->name};
        relations.push_back(std::move(relation));
    }
}

namespace {

bool isChange(const ClaimFigure &figure)
{
    return figure.role == ClaimRole::Change && isAmount(figure.figure.unit) && !figure.figure.value.isZero() &&
           figure.direction != 0;
}

/// Paragraphs that state a change of one of these or of an item, each with its first.
std::vector<std::pair<int, const ClaimFigure *>> changes(const Disclosure &d, const QStringList &subjects)
{
    std::vector<std::pair<int, const ClaimFigure *>> found;
    for (const Claim &claim : d.claims) {
        const auto change = std::ranges::find_if(claim.figures, [&](const ClaimFigure &f) {
            return isChange(f) && (f.subject.count(u'/') == 2 || subjects.contains(f.subject));
        });
        if (change != claim.figures.end() && (found.empty() || found.back().first != claim.paragraph))
            found.emplace_back(claim.paragraph, &*change);
    }
    return found;
}

} // namespace

// N.reason, D3: a change of an item or of what is asked about (option subjects) has a reason. Of documents that give
// reasons nearly always; one hint with the places without.
void givenReasons(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    static const QRegularExpression reason(
        QStringLiteral("原因|由于|因为|主要是|主要系|主要为|系|因|为了|按照|根据|受"));
    constexpr size_t few = 8;
    constexpr size_t share = 6; // one in so many may be without
    const auto all = changes(context.disclosure, rule.optionList(QStringLiteral("subjects")));
    std::vector<FindingPlace> places;
    QStringList names;
    for (const auto &[paragraph, change] : all) {
        const QString &text = context.disclosure.paragraphs[static_cast<size_t>(paragraph)].text;
        const auto next = static_cast<size_t>(paragraph) + 1;
        const QString below =
            next < context.disclosure.paragraphs.size() ? context.disclosure.paragraphs[next].text : QString();
        if (reason.match(text).hasMatch() || below.startsWith(u"主要") || below.startsWith(u"原因")) {
            relations.push_back(textHolds(rule));
            continue;
        }
        places.push_back(narrative::placeOf(context, paragraph, change->from, change->to));
        places.back().figures = {change->figure.printed};
        names.append(change->subject.section(u'/', -1));
    }
    if (places.empty() || all.size() < few || places.size() * share > all.size())
        return;
    Relation relation = textFinding(rule, Verdict::Suspicious, places.front(),
                                    {QStringLiteral("没有说明增减原因：%1。").arg(names.join(u'、')),
                                     QStringLiteral("No reason is given for the change: %1.").arg(names.join(u", "))});
    relation.keys = names;
    relation.places = std::move(places);
    relations.push_back(std::move(relation));
}

namespace {

/// What a claim gives as the reason of what it says of a figure; empty when there is none.
QString reasonFor(const Claim &claim, int figure)
{
    static const QRegularExpression ends(QStringLiteral("^[:,是为系]+|[。;,]+$"));
    for (size_t k = 0; k < std::min(claim.facts.size(), claim.factFigures.size()); ++k) {
        if (claim.facts[k].first == u"原因" && claim.factFigures[k] >= figure)
            return squashed(claim.facts[k].second).remove(ends);
    }
    return {};
}

bool mentionsReason(const CheckContext &context, const Claim &claim)
{
    static const QRegularExpression words(QStringLiteral("原因|由于|因为|主要是|主要系|主要为|系|因|按照|根据|受"));
    const auto p = static_cast<size_t>(claim.paragraph);
    const auto &paragraphs = context.disclosure.paragraphs;
    const QString below = p + 1 < paragraphs.size() ? paragraphs[p + 1].text : QString();
    return words.match(paragraphs[p].text).hasMatch() || below.startsWith(u"主要") || below.startsWith(u"原因");
}

} // namespace

// Y5: a change of more than 30 % (option least) has a reason that says something (not one of option stock), and one of
// more than 1000 % has a reason at all. One hint with all places.
void largeChanges(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    constexpr int tenfold = 1000;
    const Decimal least(rule.option(QStringLiteral("least")).toInt(), 0);
    const QStringList stock = rule.optionList(QStringLiteral("stock"));
    std::vector<FindingPlace> places;
    QStringList names;
    for (const Claim &claim : context.disclosure.claims) {
        for (int i = 0; i < std::ssize(claim.figures); ++i) {
            const ClaimFigure &f = claim.figures[static_cast<size_t>(i)];
            if (f.role != ClaimRole::Growth || f.figure.unit != Unit::Percent || !f.period.startsWith(u"上年") ||
                f.figure.value.magnitude() <= least || f.subject.isEmpty())
                continue;
            const QString reason = reasonFor(claim, i);
            const bool none =
                reason.isEmpty() && f.figure.value.magnitude() > Decimal(tenfold, 0) && !mentionsReason(context, claim);
            if (!none && !stock.contains(reason)) {
                relations.push_back(textHolds(rule));
                continue;
            }
            places.push_back(narrative::placeOf(context, claim.paragraph, f.from, f.to));
            places.back().figures = {f.figure.printed};
            names.append(f.subject.section(u'/', -1) + u' ' + f.figure.printed + u'%');
        }
    }
    if (places.empty())
        return;
    Relation relation =
        textFinding(rule, Verdict::Suspicious, places.front(),
                    {QStringLiteral("变动较大而没有具体原因：%1。").arg(names.join(u'、')),
                     QStringLiteral("Large changes without a particular reason: %1.").arg(names.join(u", "))});
    relation.keys = names;
    relation.places = std::move(places);
    relations.push_back(std::move(relation));
}

namespace {

/// The name of a table in a line of the contents, without numbers, leader dots and page; empty for other lines and for
/// the heading that all tables stand under.
QString tableName(const QString &text)
{
    static const QRegularExpression front(
        QStringLiteral("^(?:第[一二三四五六七八九十\\d]+部分|[(（]?[一二三四五六七八九十\\d]{1,3}[)）、.．]+|(?:附?表|"
                       "附件)[一二三四五六七八九十\\d]+|[:：]|20\\d\\d年度?)"));
    static const QRegularExpression back(QStringLiteral("[.…·．。\\-—_]*\\d*$"));
    static const QRegularExpression general(
        QStringLiteral("(?:部门|单位)(?:收支)?(?:预算|决算)(?:公开)?(?:报表|表|附表)$"));
    constexpr qsizetype shortest = 8;
    QString name = squashed(text).remove(back);
    for (QString before; before != name;) {
        before = name;
        name.remove(front);
    }
    const bool isTable = name.endsWith(u'表') && name.size() >= shortest && !general.match(name).hasMatch();
    return isTable ? name : QString();
}

/// How many characters of one text stand in the other in the same order.
qsizetype common(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1, 0);
    for (const QChar c : a) {
        qsizetype corner = 0;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<size_t>(j) + 1;
            const qsizetype above = row[at];
            row[at] = c == b[j] ? corner + 1 : std::max(above, row[at - 1]);
            corner = above;
        }
    }
    return row.back();
}

/// All that may head a table, besides the titles of those that were read.
QStringList headings(const Disclosure &d)
{
    constexpr qsizetype longest = 60;
    QStringList found;
    for (const Section &section : d.sections)
        found.append(squashed(section.title));
    for (const Paragraph &p : d.paragraphs) {
        if (p.kind != Paragraph::Kind::Contents && p.text.size() < longest)
            found.append(squashed(p.text));
    }
    return found;
}

} // namespace

// D2: a table that the contents list stands in the document, under this name or one much like it. Only where most of
// the listed tables are found: otherwise they are published elsewhere, or were not read.
void listedTables(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const QStringList others = headings(context.disclosure);
    QStringList titles;
    for (const Statement &statement : context.disclosure.statements)
        titles.append(squashed(statement.title));
    std::vector<Relation> missing;
    size_t tables = 0;
    const auto &paragraphs = context.disclosure.paragraphs;
    for (int i = 0; i < std::ssize(paragraphs); ++i) {
        const Paragraph &p = paragraphs[static_cast<size_t>(i)];
        const QString name = p.kind == Paragraph::Kind::Contents ? tableName(p.text) : QString();
        const auto alike = [&](const QString &title) { return common(name, title) * 3 >= name.size() * 2; };
        if (name.isEmpty())
            continue;
        const bool isTable = std::ranges::any_of(titles, alike);
        tables += isTable ? 1 : 0;
        if (isTable || std::ranges::any_of(others, alike)) {
            relations.push_back(textHolds(rule));
            continue;
        }
        Relation relation = textFinding(
            rule, Verdict::Suspicious, narrative::placeOf(context, i, 0, static_cast<int>(p.text.size())),
            {QStringLiteral("目录列有“%1”，正文中没有找到这张表。").arg(name),
             QStringLiteral("The table of contents lists “%1”, which is not found in the document.").arg(name)});
        relation.keys = {name};
        missing.push_back(std::move(relation));
    }
    if (tables >= 3 * missing.size())
        std::ranges::move(missing, std::back_inserter(relations));
}

} // namespace gouji::textual
