// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the score of an indicator follows from its target and its actual value.
#include "checking/performance.h"

#include "base/text.h"
#include "disclosure/attainment.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji::performance {

namespace {

using Operator = IndicatorValue::Operator;
using Kind = IndicatorValue::Kind;

constexpr int computingScale = 6;

/// A numeric indicator with all that its score needs.
struct Scored {
    Decimal target, actual, weight, score;
    Operator op = Operator::None;
    bool met = false;
};

std::optional<Scored> scoredOf(const Indicator &indicator)
{
    if (indicator.target.kind != Kind::Number || !indicator.target.number || !indicator.weight || !indicator.score)
        return std::nullopt;
    const auto actual = actualInTargetUnit(indicator.target, indicator.actual);
    if (!actual || indicator.weight->value.isZero())
        return std::nullopt;
    Scored scored{*indicator.target.number, *actual, indicator.weight->value, indicator.score->value,
                  indicator.target.op,      false};
    scored.met = satisfies(scored.op, scored.actual, scored.target);
    return scored;
}

/// A number is asked for and points are given, but what was reached is no number in that unit.
bool cannotBeCompared(const Indicator &indicator)
{
    return indicator.target.kind == Kind::Number && indicator.weight && indicator.score &&
           !indicator.weight->value.isZero() && !actualInTargetUnit(indicator.target, indicator.actual);
}

std::optional<Decimal> proportion(Decimal weight, Decimal part, Decimal whole)
{
    const auto ratio = quotient(part, whole, computingScale);
    const auto score = ratio ? product(weight, *ratio) : std::nullopt;
    return score ? std::optional(std::min(weight, *score)) : std::nullopt;
}

/// What the usual scoring rules give: full or nothing, in proportion, inversely, by the deviation.
std::vector<Decimal> candidates(const Scored &s)
{
    std::vector<Decimal> out{s.weight, Decimal()};
    const auto add = [&](const std::optional<Decimal> &score) {
        if (score && !score->isNegative())
            out.push_back(*score);
    };
    const bool down = s.op == Operator::AtMost || s.op == Operator::Less;
    if (!down || s.met)
        add(proportion(s.weight, s.actual, s.target));
    if (down && !s.met) {
        add(proportion(s.weight, s.target, s.actual));
        if (const auto p = quotient(s.actual, s.target, computingScale)) {
            const auto rest = difference(Decimal(2, 0), *p);
            add(rest ? product(s.weight, *rest) : std::nullopt);
        }
    }
    return out;
}

/// Equal to the printed decimals, and never closer asked than 0.006.
bool explains(Decimal candidate, Decimal score)
{
    const auto gap = difference(candidate, score);
    if (!gap)
        return false;
    const Decimal half = Decimal(5, std::min(score.scale() + 1, Decimal::maximumScale));
    return gap->magnitude() <= std::max(half, Decimal(6, 3));
}

Relation scoreRelation(const Rule &rule, const CheckContext &context, const IndicatorTable &table,
                       const Indicator &indicator, const LocalText &message)
{
    Relation relation;
    relation.rule = rule.id;
    relation.shape = Relation::Shape::Score;
    relation.left = {operandAt(context, table, indicator.row, indicator.scoreColumn, QStringLiteral("得分"))};
    relation.right = {operandAt(context, table, indicator.row, indicator.weightColumn, QStringLiteral("分值"))};
    relation.actual = indicator.score->printed;
    relation.message = message;
    relation.keys = {nameOf(table), indicator.name};
    return relation;
}

/// 下调率 and the like are printed with the operator of a cost although more is better.
bool operatorIsDoubtful(const Indicator &indicator)
{
    return indicator.name.contains(u"下调率") || indicator.name.contains(u"下降率") ||
           indicator.name.contains(u"节约率");
}

} // namespace

// A target that was not met does not get the full score. With a reason given it is a warning only, and where the
// operator itself looks wrong. Integers and printed decimals are compared as printed.
void unmetFullScore(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        for (const Indicator &indicator : table.indicators) {
            const auto scored = scoredOf(indicator);
            if (!scored || scored->met)
                continue;
            LocalText message{QStringLiteral("“%1”目标 %2，实际 %3，未达到目标却得满分 %4")
                                  .arg(indicator.name, squashed(indicator.target.text), squashed(indicator.actual.text),
                                       indicator.score->printed),
                              QStringLiteral("“%1”: target “%2”, actual “%3”: not met, but the full score %4 is given")
                                  .arg(indicator.name, squashed(indicator.target.text), squashed(indicator.actual.text),
                                       indicator.score->printed)};
            Relation relation = scoreRelation(rule, context, table, indicator, message);
            const bool full = scored->score == scored->weight && scored->score > Decimal();
            relation.verdict = full ? Verdict::Mismatch : Verdict::Exact;
            if (full && (!indicator.deviation.isEmpty() || operatorIsDoubtful(indicator)))
                relation.severity = Severity::Warning;
            relations.push_back(relation);
        }
    }
}

// The score follows from target and actual value by one of the usual rules: full when met; in proportion, inversely or
// by the deviation when not; nothing. A met target with a reduced score needs a reason. A score that no rule explains
// is shown with what the rules would give.
void indicatorScore(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        for (const Indicator &indicator : table.indicators) {
            const auto scored = scoredOf(indicator);
            if (!scored && isSelfEvaluation(table) && cannotBeCompared(indicator))
                relations.push_back(
                    notChecked(rule, Relation::Shape::Score, QStringLiteral("指标值与实际完成值不能比较")));
            if (!scored || (scored->score == scored->weight && !scored->met) || scored->score > scored->weight)
                continue; // these are the concern of other checks
            const std::vector<Decimal> known = candidates(*scored);
            const bool explained = std::ranges::any_of(known, [&](Decimal c) { return explains(c, scored->score); });
            const bool reduced = scored->met && scored->score == Decimal();
            QStringList alternatives;
            for (const Decimal &candidate : known) {
                const QString text = candidate.rounded(2).reduced().toString();
                if (!alternatives.contains(text) && !candidate.isZero())
                    alternatives.append(text);
            }
            LocalText message{
                QStringLiteral("“%1”目标 %2，实际 %3，分值 %4，按常用规则应得 %5，列 %6")
                    .arg(indicator.name, squashed(indicator.target.text), squashed(indicator.actual.text),
                         indicator.weight->printed, alternatives.join(QStringLiteral(" 或 ")),
                         indicator.score->printed),
                QStringLiteral("“%1”: target “%2”, actual “%3”, weight %4: the usual rules give %5, the form says %6")
                    .arg(indicator.name, squashed(indicator.target.text), squashed(indicator.actual.text),
                         indicator.weight->printed, alternatives.join(QStringLiteral(" or ")),
                         indicator.score->printed)};
            Relation relation = scoreRelation(rule, context, table, indicator, message);
            relation.verdict = explained && !reduced ? Verdict::Exact : Verdict::Suspicious;
            if (!indicator.deviation.isEmpty())
                relation.severity = Severity::Hint;
            if (!alternatives.isEmpty())
                relation.expected = alternatives.last();
            relations.push_back(relation);
        }
    }
}

namespace {

/// What the words of an actual value say, and whether the score goes with them.
struct Worded {
    bool asked = false; ///< the words say how far the target was reached
    bool fits = true;
};

Worded wordedScore(const Indicator &indicator)
{
    static const QRegularExpression partly(
        QStringLiteral("^(?:基本|部分)(?:达到|达成|实现|完成)(?:了)?(?:预期|目标|指标|年度)"));
    static const QRegularExpression missed(
        QStringLiteral("^(?:未|没有)(?:达到|达成|实现|完成)(?:预期|目标|指标|年度|$)"));
    constexpr int sixty = 60;
    const QString said = squashed(indicator.actual.text);
    const Decimal score = indicator.score->value;
    const Decimal weight = indicator.weight->value;
    if (said == squashed(indicator.target.text))
        return {};
    if (saysFullAttainment(said) && !saysPartialAttainment(said))
        return {true, score >= weight};
    if (partly.match(said).hasMatch())
        return {true, score < weight};
    const auto hundredfold = score.shifted(2);
    const auto least = product(weight, Decimal(sixty, 0));
    return missed.match(said).hasMatch() && hundredfold && least ? Worded{true, *hundredfold < *least} : Worded();
}

} // namespace

// An actual value worded as full attainment does not go with a reduced score, nor one worded as partial with the full
// score, nor one worded as missed with 60 % or more. Bands: 100-80 % attained, 80-60 % partly, 60-0 % not. Source:
// 财预〔2020〕10号.
void qualitativeScore(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        for (const Indicator &indicator : table.indicators) {
            if (indicator.target.kind != Kind::Text || indicator.actual.kind != Kind::Text || !indicator.weight ||
                !indicator.score || indicator.weight->value.isZero())
                continue;
            const Worded worded = wordedScore(indicator);
            if (!worded.asked)
                continue;
            const bool less = saysFullAttainment(indicator.actual.text) &&
                              !saysPartialAttainment(indicator.actual.text); // then only a lower score is odd
            LocalText message{(less ? QStringLiteral("“%1”实际完成“%2”，却只得 %3 分（分值 %4）")
                                    : QStringLiteral("“%1”实际完成“%2”，却得 %3 分（分值 %4）"))
                                  .arg(indicator.name, squashed(indicator.actual.text), indicator.score->printed,
                                       indicator.weight->printed),
                              QStringLiteral("“%1” is said to be “%2” but gets %3 of %4")
                                  .arg(indicator.name, squashed(indicator.actual.text), indicator.score->printed,
                                       indicator.weight->printed)};
            Relation relation = scoreRelation(rule, context, table, indicator, message);
            relation.verdict = worded.fits ? Verdict::Exact : Verdict::Suspicious;
            relations.push_back(relation);
        }
    }
}

// A score below the weight has its reason in 偏差原因分析及改进措施.
void deviationText(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        for (const Indicator &indicator : table.indicators) {
            if (indicator.deviationColumn < 0 || !indicator.weight || !indicator.score ||
                indicator.score->value >= indicator.weight->value)
                continue;
            LocalText message{QStringLiteral("“%1”得分 %2 低于分值 %3，未说明偏差原因")
                                  .arg(indicator.name, indicator.score->printed, indicator.weight->printed),
                              QStringLiteral("“%1” gets %2 of %3 without a reason")
                                  .arg(indicator.name, indicator.score->printed, indicator.weight->printed)};
            Relation relation = scoreRelation(rule, context, table, indicator, message);
            relation.verdict = indicator.deviation.isEmpty() ? Verdict::Suspicious : Verdict::Exact;
            relations.push_back(relation);
        }
    }
}

} // namespace gouji::performance
