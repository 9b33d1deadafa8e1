// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Years that were left over from an earlier document. Years of laws, document numbers, titles in 《》 and contracts are
// never looked at: only the few places where the year is the document's own.
#include "checking/textual.h"
#include "checking/textualprose.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji::textual {

namespace {

/// What the document of this kind calls itself; empty when that is not known.
QString wordOfKind(Kind kind)
{
    switch (kind) {
    case Kind::FinalAccounts:
        return QStringLiteral("决算");
    case Kind::Budget:
        return QStringLiteral("预算");
    default:
        return {};
    }
}

/// The year a title of the document's own part gives: "第三部分2021年度部门决算情况说明". 0 for other titles.
int yearOfTitle(const QString &title, const QString &word)
{
    static const QRegularExpression own(
        QStringLiteral("(20\\d\\d)年度?(?:区级|市级|省级|本级|预算)?(?:部门|单位)(预算|决算)"));
    static const QRegularExpression foreign(QStringLiteral("项目|上年|比|《|结转|执行|完成|回顾|总结"));
    const QRegularExpressionMatch match = own.match(title);
    return match.hasMatch() && match.captured(2) == word && !foreign.match(title).hasMatch() ? match.captured(1).toInt()
                                                                                             : 0;
}

/// expected: the year that is meant, when it is not that of the document.
Relation wrongYear(const Rule &rule, FindingPlace place, int found, int expected, int year)
{
    place.figures = {QString::number(found)};
    Relation relation = textFinding(rule, Verdict::Suspicious, std::move(place),
                                    {QStringLiteral("年份写作 %1，本文件为 %2 年度。").arg(found).arg(year),
                                     QStringLiteral("The year is %1, the document is of %2.").arg(found).arg(year)});
    relation.expected = QString::number(expected);
    relation.actual = QString::number(found);
    return relation;
}

Relation wrongYear(const Rule &rule, FindingPlace place, int found, int year)
{
    return wrongYear(rule, std::move(place), found, year, year);
}

void titlesOfTables(const Rule &rule, const CheckContext &context, const QString &word,
                    std::vector<Relation> &relations)
{
    for (const Statement &statement : context.disclosure.statements) {
        const int year = yearOfTitle(statement.title, word);
        if (year == 0 || year == context.disclosure.year)
            continue;
        FindingPlace place;
        place.place = statement.titlePlace;
        place.table = statement.id;
        place.section = statement.title;
        place.quote = statement.title;
        relations.push_back(wrongYear(rule, place, year, context.disclosure.year));
    }
}

} // namespace

// M.year: titles of the document's parts and tables, and the sentence that says for which year the bodies are listed,
// carry the year of the document.
void headingYears(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const int year = context.disclosure.year;
    const QString word = wordOfKind(context.disclosure.kind);
    if (year == 0 || word.isEmpty())
        return;
    forEachText(context, static_cast<int>(Where::Headings), QStringLiteral("年"), [&](const Prose &prose) {
        const int found = yearOfTitle(prose.text, word);
        if (found != 0)
            relations.push_back(found == year
                                    ? textHolds(rule)
                                    : wrongYear(rule, prose.place(context, 0, prose.text.size()), found, year));
    });
    titlesOfTables(rule, context, word, relations);
    forEachText(context, static_cast<int>(Where::Body), QStringLiteral("编制范围"), [&](const Prose &prose) {
        static const QRegularExpression scope(QStringLiteral("(20\\d\\d)年度?[^0-9。;]{0,16}(?:预算|决算)编制范围"));
        const QRegularExpressionMatch match = scope.match(prose.text);
        if (!match.hasMatch() || match.captured(1).toInt() == year || !match.captured().contains(word))
            return;
        const auto [from, to] = sentenceAround(prose.text, match.capturedStart());
        relations.push_back(wrongYear(rule, prose.place(context, from, to), match.captured(1).toInt(), year));
    });
}

// M.year: a year has four digits, "202年度" lost one.
void yearDigits(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    static const QRegularExpression slip(QStringLiteral("(?<![\\d.,])(20\\d|20\\d{3})年度"));
    bool slipped = false;
    forEachText(context, Where::Body | Where::Headings | Where::Contents, QStringLiteral("年度"),
                [&](const Prose &prose) {
                    const QRegularExpressionMatch match = slip.match(prose.text);
                    if (!match.hasMatch())
                        return;
                    slipped = true;
                    const auto [from, to] = sentenceAround(prose.text, match.capturedStart());
                    FindingPlace place = prose.place(context, from, to);
                    place.figures = {match.captured(1)};
                    relations.push_back(
                        textFinding(rule, Verdict::Suspicious, std::move(place),
                                    {QStringLiteral("年份“%1年度”不是四位数字。").arg(match.captured(1)),
                                     QStringLiteral("The year “%1” has not four digits.").arg(match.captured(1))}));
                });
    if (!slipped)
        relations.push_back(textHolds(rule));
}

namespace {

/// "2021年度预算12.00万元，2019年度预算11.00万元" where the other items compare with 2020.
void siblingYears(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    static const QRegularExpression both(QStringLiteral(
        "(20\\d\\d)年度?预算(?:数|安排)?为?[\\d.,]+万?元[,;](20\\d\\d)年度?预算(?:数|安排)?为?[\\d.,]+万?元"));
    constexpr int enough = 3;
    const int year = context.disclosure.year;
    int usual = 0;
    std::vector<Relation> odd;
    forEachText(context, static_cast<int>(Where::Body), QStringLiteral("预算"), [&](const Prose &prose) {
        auto matches = both.globalMatch(prose.text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const int other = match.captured(2).toInt();
            if (match.captured(1).toInt() != year)
                continue;
            if (other == year - 1)
                ++usual;
            else
                odd.push_back(wrongYear(rule, prose.place(context, match.capturedStart(), match.capturedEnd()), other,
                                        year - 1, year));
        }
    });
    if (usual < enough)
        return;
    relations.push_back(textHolds(rule));
    std::ranges::move(odd, std::back_inserter(relations));
}

} // namespace

// M.year: a budget is of its own year and is compared with the year before:
// "2021年预算安排8.00万元，比2020年预算执行数".
void budgetYears(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    static const QRegularExpression itself(QStringLiteral("(20\\d\\d)年度?预算(?:数|安排)?为?[\\d.,]+万?元[,;](?:比|较|"
                                                          "与)\\1年度?(?:当年)?(?:预算)?(?:执行数|预算数|预算)"));
    const int year = context.disclosure.year;
    if (year == 0 || context.disclosure.kind != Kind::Budget)
        return;
    forEachText(context, static_cast<int>(Where::Body), QStringLiteral("预算"), [&](const Prose &prose) {
        const QRegularExpressionMatch match = itself.match(prose.text);
        if (match.hasMatch() && match.captured(1).toInt() == year - 1)
            relations.push_back(wrongYear(rule, prose.place(context, match.capturedStart(), match.capturedEnd()),
                                          year - 1, year, year));
    });
    siblingYears(rule, context, relations);
}

// M.year: "2026预算安排", "比2025预算执行数": a year without its word. One hint with all places.
void yearWords(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    static const QRegularExpression slip(QStringLiteral(
        "(?<![\\d.(\\[“《])(?<!\\d,)20\\d\\d(?=预算安排[\\d.]|预算执行数|执行数|决算数|预算(?:增加|减少)[\\d.])"));
    constexpr qsizetype margin = 8;
    Places places;
    forEachText(context, static_cast<int>(Where::Body), QStringLiteral("20"), [&](const Prose &prose) {
        auto matches = slip.globalMatch(prose.text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            places.add(prose.place(context, std::max<qsizetype>(0, match.capturedStart() - margin),
                                   std::min(match.capturedEnd() + margin, prose.text.size())));
        }
    });
    places.report(rule,
                  {QStringLiteral("年份后面缺少“年”字（%1 处）。"),
                   QStringLiteral("The word 年 behind a year is missing (%1 places).")},
                  relations);
}

// M.year: final accounts state the assets at the end of their own year; a budget states those of a day before it.
void closingDates(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const Disclosure &d = context.disclosure;
    constexpr int oldestOfBudget = 2;
    if (d.year == 0 || (d.kind != Kind::FinalAccounts && d.kind != Kind::Budget))
        return;
    forEachText(context, static_cast<int>(Where::Body), QStringLiteral("年"), [&](const Prose &prose) {
        static const QRegularExpression date(
            QStringLiteral("截[至止]到?(20\\d\\d)年(?:12月31日|12月底|底|末|(?:\\d+月\\d+日))"));
        static const QRegularExpression assets(QStringLiteral("国有资产|固定资产|车辆\\d|房屋"));
        if (!prose.text.contains(u"截至") && !prose.text.contains(u"截止"))
            return;
        const QRegularExpressionMatch match = date.match(prose.text);
        const FindingPlace start = prose.place(context, 0, 1);
        if (!match.hasMatch() ||
            (!start.section.contains(u"国有资产") && !assets.match(prose.text, match.capturedEnd()).hasMatch()))
            return;
        const int year = match.captured(1).toInt();
        const bool final = d.kind == Kind::FinalAccounts;
        const bool fits = final ? year == d.year || !match.captured().contains(u"12") // another day than the closing
                                : year < d.year && year >= d.year - oldestOfBudget;
        if (fits)
            relations.push_back(textHolds(rule));
        else
            relations.push_back(wrongYear(
                rule,
                prose.place(context, match.capturedStart(), sentenceAround(prose.text, match.capturedEnd()).second),
                year, final ? d.year : d.year - 1));
    });
}

namespace {

/// Sentences of one kind that carry a year which is not the evaluated one.
struct OldYears {
    std::vector<FindingPlace> places;
    QStringList years;
};

OldYears oldYears(const CheckContext &context, const QRegularExpression &pattern, const QString &word)
{
    OldYears old;
    forEachText(context, static_cast<int>(Where::Body), word, [&](const Prose &prose) {
        auto matches = pattern.globalMatch(prose.text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString year = match.captured(1);
            if (year.toInt() == context.disclosure.year)
                continue;
            FindingPlace place = prose.place(context, match.capturedStart(), match.capturedEnd());
            place.figures = {year};
            old.places.push_back(std::move(place));
            if (!old.years.contains(year))
                old.years.append(year);
        }
    });
    return old;
}

} // namespace

namespace {

/// "2019-2021年度" on the first pages: a report about several years.
bool coversYears(const Disclosure &disclosure)
{
    constexpr size_t cover = 40;
    static const QRegularExpression range(QStringLiteral("(20\\d\\d)年?度?[-—–~至](20\\d\\d)年"));
    for (size_t i = 0; i < std::min(cover, disclosure.paragraphs.size()); ++i) {
        const QRegularExpressionMatch match = range.match(disclosure.paragraphs[i].text);
        if (match.hasMatch() && match.captured(1) != match.captured(2))
            return true;
    }
    return false;
}

} // namespace

// V6: what an evaluation report says was done, provided or measured belongs to the year it evaluates.
void completionYears(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const Disclosure &d = context.disclosure;
    if (d.kind != Kind::EvaluationReport || d.year == 0 || coversYears(d))
        return;
    static const QRegularExpression done(
        QStringLiteral("(20\\d\\d)年度?[^,，。;:0-9《》]{0,8}实际(?:完成|产出|得分)[^,，。;]{0,16}"));
    static const QRegularExpression given(QStringLiteral("(20\\d\\d)年度?已(?:提供|完成|实现)[^,，。;]{0,24}"));
    static const QRegularExpression sources(QStringLiteral("数据的?来源[^,，。;0-9]{0,6}(20\\d\\d)年[^,，。;]{0,24}"));
    struct Kind {
        const QRegularExpression &pattern;
        QString word;
        bool hint;
    };
    for (const auto &[pattern, word, hint] :
         {Kind{done, QStringLiteral("实际"), false}, Kind{given, QStringLiteral("已"), false},
          Kind{sources, QStringLiteral("来源"), true}}) {
        OldYears old = oldYears(context, pattern, word);
        if (old.places.empty())
            continue;
        const QString years = old.years.join(u'、');
        Relation relation =
            textFinding(rule, Verdict::Suspicious, old.places.front(),
                        {QStringLiteral("评价年度为 %1，完成情况却写 %2 年。").arg(d.year).arg(years),
                         QStringLiteral("The report is about %1, what was done is dated %2.").arg(d.year).arg(years)});
        relation.places = std::move(old.places);
        if (hint)
            relation.severity = Severity::Hint;
        relations.push_back(std::move(relation));
    }
}

// M.org: the document of a unit does not call its own year's accounts those of a 部门. One hint with all places.
void levelWords(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const Disclosure &d = context.disclosure;
    const QString word = wordOfKind(d.kind);
    constexpr size_t most = 8;
    if (d.level != Level::Unit || word.isEmpty() || d.year == 0)
        return;
    const QRegularExpression own(
        QStringLiteral("%1年度?部门%2|^第[一二三四五六]部分(?:%1年度?)?部门%2").arg(d.year).arg(word));
    std::vector<FindingPlace> places;
    forEachText(context, Where::Body | Where::Headings, QStringLiteral("部门") + word, [&](const Prose &prose) {
        const QRegularExpressionMatch match = own.match(prose.text);
        if (match.hasMatch() && places.size() < most)
            places.push_back(
                prose.place(context, match.capturedStart(), std::min(match.capturedEnd() + 12, prose.text.size())));
    });
    if (places.empty())
        return;
    Relation relation = textFinding(rule, Verdict::Suspicious, places.front(),
                                    {QStringLiteral("单位%1中写作“部门%1”。").arg(word),
                                     QStringLiteral("The document of a unit speaks of “部门%1”.").arg(word)});
    relation.keys = {word};
    relation.places = std::move(places);
    relations.push_back(std::move(relation));
}

} // namespace gouji::textual
