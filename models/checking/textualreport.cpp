// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an evaluation report says about its table of weights and scores.
#include "checking/textualreport.h"
#include "checking/names.h"
#include "checking/textual.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji::textual {

namespace {

/// Weights and scores below one name of the table.
struct Group {
    QString name;
    Decimal weight, score;
    QStringList second; ///< names of the second level
    int third = 0;      ///< indicators
    bool narrated = false;
};

/// Groups by the name of a level; nothing when a weight or score is not known or the weights are not 100 together.
std::optional<std::vector<Group>> groupsOf(const IndicatorTable &table, bool byFirst)
{
    std::vector<Group> groups;
    for (const Indicator &indicator : table.indicators) {
        if (!indicator.weight || !indicator.score)
            return std::nullopt;
        const QString name = stemOfGroup(byFirst ? indicator.level1 : indicator.level2);
        auto group = std::ranges::find(groups, name, &Group::name);
        if (group == groups.end())
            group = groups.insert(groups.end(), Group{name, {}, {}, {}, 0, false});
        const auto weight = sum(group->weight, indicator.weight->value);
        const auto score = sum(group->score, indicator.score->value);
        if (!weight || !score)
            return std::nullopt;
        group->weight = *weight;
        group->score = *score;
        ++group->third;
        if (!group->second.contains(indicator.level2))
            group->second.append(indicator.level2);
    }
    Decimal whole;
    for (const Group &group : groups)
        whole = sum(whole, group.weight).value_or(whole);
    return whole == Decimal(100, 0) ? std::optional(groups) : std::nullopt; // else it was not read completely
}

bool sameNumbers(const Narrated &text, const Group &group)
{
    return text.weight.value == group.weight && text.score.value == group.score && text.second == group.second.size() &&
           text.third == group.third;
}

void compareGroup(const Rule &rule, const Narrated &text, const Group &group, std::vector<Relation> &relations)
{
    if (sameNumbers(text, group)) {
        relations.push_back(textHolds(rule));
        return;
    }
    const auto describe = [](qsizetype second, int third, const QString &weight, const QString &score) {
        return QStringLiteral("%1/%2/%3/%4").arg(second).arg(third).arg(weight, score);
    };
    const QString said = describe(text.second, text.third, text.weight.printed, text.score.printed);
    const QString has = describe(group.second.size(), group.third, group.weight.toString(), group.score.toString());
    Relation relation = textFinding(
        rule, Verdict::Mismatch, text.place,
        {QStringLiteral("“%1”的二级指标数/三级指标数/权重/得分：文字为 %2，表中为 %3。").arg(text.subject, said, has),
         QStringLiteral("“%1” (second level/third level/weight/score): %2 in the text, %3 in the table.")
             .arg(text.subject, said, has)});
    relation.expected = group.score.toString();
    relation.actual = text.score.printed;
    relations.push_back(std::move(relation));
}

/// A group that the table does not have: a slip in its name, or a group too many.
void unknownGroup(const Rule &rule, const Narrated &text, const std::vector<Group> &groups,
                  const std::vector<Narrated> &all, std::vector<Relation> &relations)
{
    for (const Group &group : groups) {
        if (!group.narrated && sameNumbers(text, group) && editDistance(text.subject, group.name) == 1) {
            Relation relation =
                textFinding(rule, Verdict::Suspicious, text.place,
                            {QStringLiteral("“%1”在指标表中为“%2”。").arg(text.subject, group.name),
                             QStringLiteral("“%1” is “%2” in the table.").arg(text.subject, group.name)});
            relation.severity = Severity::Warning;
            relations.push_back(std::move(relation));
            return;
        }
    }
    Decimal weights, scores;
    for (const Narrated &n : all) {
        weights = sum(weights, n.weight.value).value_or(weights);
        scores = sum(scores, n.score.value).value_or(scores);
    }
    Relation relation = textFinding(
        rule, Verdict::Mismatch, text.place,
        {QStringLiteral("指标表中没有“%1”；连它在内文字所述权重合计 %2、得分合计 %3。")
             .arg(text.subject, weights.toString(), scores.toString()),
         QStringLiteral("The table has no “%1”; with it the weights of the text add up to %2, the scores to %3.")
             .arg(text.subject, weights.toString(), scores.toString())});
    relations.push_back(std::move(relation));
}

} // namespace

// V2: the groups that the text describes are those of the table, with their numbers of indicators, weights and scores.
void reportGroups(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const IndicatorTable *table = scoresOf(context.disclosure);
    auto groups = table ? groupsOf(*table, true) : std::nullopt;
    if (!groups)
        return;
    const std::vector<Narrated> narrated = narratedGroups(context);
    std::vector<const Narrated *> unknown;
    for (const Narrated &text : narrated) {
        const auto group = std::ranges::find(*groups, text.subject, &Group::name);
        if (group == groups->end()) {
            unknown.push_back(&text);
            continue;
        }
        group->narrated = true;
        compareGroup(rule, text, *group, relations);
    }
    if (unknown.size() == narrated.size())
        return; // the text groups in another way than the table
    for (const Narrated *text : unknown)
        unknownGroup(rule, *text, *groups, narrated, relations);
}

// V1: "综上，该指标满分8分，得分8分" under the heading of a second level is the sum of its rows.
void reportSubtotals(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const IndicatorTable *table = scoresOf(context.disclosure);
    const auto groups = table ? groupsOf(*table, false) : std::nullopt;
    if (!groups)
        return;
    forEachSubtotal(context, [&](const Prose &, const Subtotal &said) {
        FindingPlace place = said.place;
        const auto group = std::ranges::find(*groups, stemOfGroup(bareName(place.section)), &Group::name);
        if (group == groups->end())
            return;
        if (said.weight.value == group->weight && said.score.value == group->score) {
            relations.push_back(textHolds(rule));
            return;
        }
        const QString weight = group->weight.toString();
        const QString score = group->score.toString();
        place.figures = {said.weight.printed, said.score.printed};
        Relation relation =
            textFinding(rule, Verdict::Mismatch, place,
                        {QStringLiteral("“%1”文字写满分 %2、得分 %3，表中合计为 %4 和 %5。")
                             .arg(group->name, said.weight.printed, said.score.printed, weight, score),
                         QStringLiteral("“%1”: %2 and %3 in the text, %4 and %5 in the table.")
                             .arg(group->name, said.weight.printed, said.score.printed, weight, score)});
        relation.expected = score;
        relation.actual = said.score.printed;
        relations.push_back(std::move(relation));
    });
}

namespace {

struct Band {
    Decimal from;
    QString grade;
};

/// "90(含)-100分为优、80(含)-90分为良": lower bounds as the report states them, else those of 财预〔2020〕10号.
std::vector<Band> bandsOf(const QString &text)
{
    static const QRegularExpression band(QStringLiteral(
        "(\\d+)(?:分)?(?:\\(含\\))?[-—~至](?:\\d+)(?:分)?(?:\\(含\\))?[^,、;。]{0,3}为[\"“]?(优|良|中|差)"));
    std::vector<Band> bands;
    auto matches = band.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        bands.push_back({Decimal(match.captured(1).toInt(), 0), match.captured(2)});
    }
    if (bands.size() < 2)
        bands = {{Decimal(90, 0), QStringLiteral("优")},
                 {Decimal(80, 0), QStringLiteral("良")},
                 {Decimal(60, 0), QStringLiteral("中")}};
    std::ranges::sort(bands, std::ranges::greater(), &Band::from);
    return bands;
}

} // namespace

// V3: the grade is that of the band the total falls into; the total is the sum of the table.
void reportGrade(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:总分|综合得分|评价得分|最终得分)为?([\\d.]+)分[,;]?(?:绩效)?(?:评级|评价等级|等级|评价级别|"
                       "评定等级)为[\"“]?(优|良|中|差)"));
    if (context.disclosure.kind != Kind::EvaluationReport)
        return;
    const IndicatorTable *table = scoresOf(context.disclosure);
    const auto groups = table ? groupsOf(*table, true) : std::nullopt;
    forEachText(context, static_cast<int>(Where::Body), QStringLiteral("级"), [&](const Prose &prose) {
        const QRegularExpressionMatch match = pattern.match(prose.text);
        const auto total = match.hasMatch() ? numberAt(prose.text, match.capturedStart(1)) : std::nullopt;
        if (!total)
            return;
        FindingPlace place = prose.place(context, match.capturedStart(), match.capturedEnd());
        place.figures = {total->printed};
        QString grade = QStringLiteral("差");
        const std::vector<Band> bands = bandsOf(prose.text);
        if (const auto band = std::ranges::find_if(bands, [&](const Band &b) { return total->value >= b.from; });
            band != bands.end())
            grade = band->grade;
        if (grade == match.captured(2))
            relations.push_back(textHolds(rule));
        else
            relations.push_back(textFinding(rule, Verdict::Mismatch, place,
                                            {QStringLiteral("总分 %1 应评为“%2”。").arg(total->printed, grade),
                                             QStringLiteral("A total of %1 is “%2”.").arg(total->printed, grade)}));
        Decimal scores;
        for (const Group &group : groups.value_or(std::vector<Group>()))
            scores = sum(scores, group.score).value_or(scores);
        if (groups && !groups->empty() && scores != total->value) {
            Relation relation = textFinding(
                rule, Verdict::Mismatch, place,
                {QStringLiteral("文字总分 %1，表中得分合计 %2。").arg(total->printed, scores.toString()),
                 QStringLiteral("The text gives %1, the table adds up to %2.").arg(total->printed, scores.toString())});
            relation.expected = scores.toString();
            relation.actual = total->printed;
            relations.push_back(std::move(relation));
        }
    });
}

} // namespace gouji::textual
