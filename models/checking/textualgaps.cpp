// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is left out beside what is told: numbers of domestic receptions, vehicles bought, the other grades, the year.
#include "checking/textual.h"
#include "checking/textualprose.h"

#include "checking/narrative.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji::textual {

namespace {

/// The first figure of one of these subjects; null when there is none.
FigureId figureOf(const CheckContext &context, const QStringList &subjects)
{
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const auto &figures = claims[static_cast<size_t>(c)].figures;
        const auto it =
            std::ranges::find_if(figures, [&](const ClaimFigure &f) { return subjects.contains(f.subject); });
        if (it != figures.end())
            return {FigureId::In::Claim, c, static_cast<int>(it - figures.begin())};
    }
    return {};
}

FindingPlace placeOf(const CheckContext &context, FigureId id)
{
    const Claim &claim = context.disclosure.claims[static_cast<size_t>(id.owner)];
    const ClaimFigure &figure = claim.figures[static_cast<size_t>(id.index)];
    FindingPlace place = narrative::placeOf(context, claim.paragraph, figure.from, figure.to);
    place.figures = {figure.figure.printed};
    return place;
}

/// Behind the number of a grade, others are told in a way that was not understood: "，其余为良", "，良好8个".
bool tellsOfOthers(QStringView rest)
{
    const auto end = std::ranges::find_if(rest, [](QChar c) { return QStringView(u")）。；;").contains(c); });
    const QStringView clause(rest.begin(), end);
    return clause.contains(u"其余") || clause.contains(u"其他") || clause.contains(u"其它") ||
           std::ranges::any_of(clause, [](QChar c) { return c.isDigit(); });
}

bool textHas(const CheckContext &context, const QRegularExpression &pattern)
{
    bool found = false;
    forEachText(context, Where::Body | Where::Headings, {},
                [&](const Prose &prose) { found = found || pattern.match(prose.text).hasMatch(); });
    return found;
}

} // namespace

// C.rcp: where the visits of foreign guests are counted, those of the domestic receptions they are part of are too.
void receptionCounts(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const FigureId foreign = figureOf(context, {QStringLiteral("外宾接待批次"), QStringLiteral("外宾接待人次")});
    if (foreign.isNull() || context.disclosure.kind != Kind::FinalAccounts)
        return;
    static const QRegularExpression counted(QStringLiteral("(?<!外宾|外事)(?:接待)?[\\d.,]+(?:余)?(?:批次|个批次|批)"));
    const FigureId domestic = figureOf(context, {QStringLiteral("国内公务接待批次"), QStringLiteral("国内公务接待人次"),
                                                 QStringLiteral("公务接待批次"), QStringLiteral("公务接待人次")});
    if (!domestic.isNull() || textHas(context, counted)) {
        relations.push_back(textHolds(rule));
        return;
    }
    relations.push_back(
        textFinding(rule, Verdict::Suspicious, placeOf(context, foreign),
                    {QStringLiteral("只写接待外宾的批次、人次，没有写国内公务接待的批次、人次。"),
                     QStringLiteral("Visits of foreign guests are counted, domestic receptions are not.")}));
}

// D3: the three public expenses are split; 购置费 is stated or said not to have occurred where 运行维护费 is stated.
void vehiclePurchase(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const FigureId running = figureOf(context, {QStringLiteral("公务用车运行维护费")});
    const FigureId both = figureOf(context, {QStringLiteral("公务用车购置及运行维护费")});
    if (running.isNull() || both.isNull() || context.disclosure.kind != Kind::FinalAccounts)
        return;
    static const QRegularExpression bought(QStringLiteral("公务用车购置(?!及|与|和|、|运行)|(?:购置|购买|更新|新增)(?:"
                                                          "公务)?(?:用车|车辆)|公务车购置(?!及)|车辆购置(?!及)"));
    if (textHas(context, bought)) {
        relations.push_back(textHolds(rule));
        return;
    }
    relations.push_back(
        textFinding(rule, Verdict::Suspicious, placeOf(context, running),
                    {QStringLiteral("写有公务用车运行维护费，没有写公务用车购置费，也没有说明未发生。"),
                     QStringLiteral("Running costs of vehicles are stated, what was spent on buying them is not.")}));
}

// M.year: what stays the same because there is nothing to pay is explained with the year it is paid in.
void reasonYears(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?:持平|(?:增加|减少)0(?:\\.0+)?万元),(?:主要)?原因(?:是|为|:)?(20\\d\\d)年度?(?:无|没有|未|不)[^。;]{2,24}"));
    const int own = context.disclosure.year;
    if (own == 0)
        return;
    forEachText(context, static_cast<int>(Where::Body), QStringLiteral("原因"), [&](const Prose &prose) {
        auto matches = pattern.globalMatch(prose.text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const int year = match.captured(1).toInt();
            if (year == own) {
                relations.push_back(textHolds(rule));
                continue;
            }
            if (match.captured().contains(QString::number(own)))
                continue; // it speaks of both years
            relations.push_back(
                textFinding(rule, Verdict::Suspicious, prose.place(context, match.capturedStart(), match.capturedEnd()),
                            {QStringLiteral("原因说的是%1年，本年度是%2年。").arg(year).arg(own),
                             QStringLiteral("The reason speaks of %1, the document is on %2.").arg(year).arg(own)}));
        }
    });
}

// P-summary: "自评项目53个（评级为“优”的项目50个）" leaves three projects without a grade.
void gradeCounts(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const Claim &claim = claims[static_cast<size_t>(c)];
        const auto isGrade = [](const ClaimFigure &f) { return f.subject.startsWith(u"绩效评级"); };
        const auto grade = std::ranges::find_if(claim.figures, isGrade);
        if (grade == claim.figures.end() || std::ranges::count_if(claim.figures, isGrade) != 1)
            continue;
        const ClaimFigure *all = narrative::claimFigure(context, narrative::wholeOf(*grade, c));
        const QString &text = context.disclosure.paragraphs[static_cast<size_t>(claim.paragraph)].text;
        if (!all || tellsOfOthers(QStringView(text).mid(grade->to)))
            continue;
        if (all->figure.value == grade->figure.value) {
            relations.push_back(textHolds(rule));
            continue;
        }
        const QString total = all->figure.printed;
        FindingPlace place =
            placeOf(context, {FigureId::In::Claim, c, static_cast<int>(grade - claim.figures.begin())});
        place.figures.append(total);
        relations.push_back(textFinding(
            rule, Verdict::Suspicious, std::move(place),
            {QStringLiteral("%1个项目中只写了%2个的评级，其余的没有说明。").arg(total, grade->figure.printed),
             QStringLiteral("Of %1 projects the grade of %2 is told.").arg(total, grade->figure.printed)}));
    }
}

} // namespace gouji::textual
