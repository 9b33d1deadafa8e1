// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Weights and scores that add up over a form.
#include "checking/performance.h"

#include <algorithm>

namespace gouji::performance {

namespace {

/// The weights of a form: the indicators' and, where it is printed, that of 预算执行率.
std::vector<Operand> weightsOf(const CheckContext &context, const IndicatorTable &table)
{
    std::vector<Operand> weights;
    for (const FundingRow &row : table.funding) {
        if (row.weight && weights.empty())
            weights.push_back(operandAt(context, table, row.row, row.weightColumn, QStringLiteral("预算执行率")));
    }
    for (const Indicator &indicator : table.indicators) {
        if (indicator.weight)
            weights.push_back(operandAt(context, table, indicator.row, indicator.weightColumn, indicator.name));
    }
    return weights;
}

std::optional<Decimal> sumOfWeights(const IndicatorTable &table)
{
    std::optional<Decimal> total = Decimal();
    for (const FundingRow &row : table.funding) {
        if (row.weight) {
            total = row.weight->value;
            break;
        }
    }
    for (const Indicator &indicator : table.indicators) {
        if (indicator.weight && total)
            total = sum(*total, indicator.weight->value);
    }
    return total;
}

/// Why the weights or scores of a form cannot be added up; empty when they can.
QString obstacle(const IndicatorTable &table)
{
    const auto total = sumOfWeights(table);
    if (!total)
        return {};
    if (isSelfEvaluation(table) && table.funding.empty() && table.totalWeight && *total == Decimal(90, 0) &&
        table.totalWeight->value == Decimal(100, 0))
        return QStringLiteral("没有识别出预算执行率的分值和得分");
    if (!table.totalWeight && (*total == Decimal(180, 0) || *total == Decimal(200, 0) || *total > Decimal(260, 0)))
        return QStringLiteral("一张表里可能有几个项目");
    return {};
}

} // namespace

// 分值合计 = 100: the indicators' weights with 预算执行率. Forms that leave out the 10 points of 预算执行率 add up
// to 90. Source: self-evaluation form; 财预〔2020〕10号.
void weightSum(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        if (table.kind == IndicatorTable::Kind::EvaluationScores)
            continue;
        Relation relation;
        relation.rule = rule.id;
        relation.shape = Relation::Shape::Count;
        relation.right = weightsOf(context, table);
        if (relation.right.size() < 2)
            continue;
        if (const QString why = obstacle(table); !why.isEmpty()) {
            relations.push_back(notChecked(rule, relation.shape, why));
            continue;
        }
        const bool printsExecution =
            std::ranges::any_of(table.funding, [](const FundingRow &r) { return r.weight.has_value(); });
        if (table.totalWeight) {
            relation.left = {operandAt(context, table, table.totalRow, table.indicators.front().weightColumn,
                                       QStringLiteral("总分"))};
        } else {
            Operand whole;
            whole.label = QStringLiteral("分值合计");
            const auto total = sumOfWeights(table);
            const bool ninety = !printsExecution && total && *total <= Decimal(95, 0);
            whole.constant = Decimal(ninety ? 90 : 100, 0);
            relation.left = {whole};
        }
        const bool complete =
            std::ranges::all_of(table.indicators, [](const Indicator &i) { return i.weight.has_value(); });
        if (!complete) {
            const auto total = sumOfWeights(table);
            const Decimal wanted = table.totalWeight ? table.totalWeight->value : *relation.left.front().constant;
            if (!total || *total != wanted) {
                relations.push_back(notChecked(rule, relation.shape, QStringLiteral("有指标没有分值")));
                continue;
            }
        }
        relations.push_back(relation);
    }
}

// 总分 of the 分值 column is 100 in a self-evaluation form.
void weightTotal(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        if (!isSelfEvaluation(table) || !table.totalWeight)
            continue;
        Relation relation;
        relation.rule = rule.id;
        relation.shape = Relation::Shape::Count;
        relation.left = {
            operandAt(context, table, table.totalRow, table.indicators.front().weightColumn, QStringLiteral("总分"))};
        Operand hundred;
        hundred.label = QStringLiteral("满分");
        hundred.constant = Decimal(100, 0);
        relation.right = {hundred};
        relations.push_back(relation);
    }
}

// An indicator's weight is more than nothing: one with weight 0 measures nothing.
void weightZero(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        for (const Indicator &indicator : table.indicators) {
            if (!indicator.weight || !indicator.weight->value.isZero() || indicator.name.isEmpty())
                continue;
            Relation relation;
            relation.rule = rule.id;
            relation.shape = Relation::Shape::Text;
            relation.verdict = Verdict::Suspicious;
            relation.message.zh = QStringLiteral("指标“%1”的分值为 0").arg(indicator.name);
            relation.message.en = QStringLiteral("The indicator “%1” has the weight 0").arg(indicator.name);
            relation.places = {placeAt(context, table, indicator.row, indicator.weightColumn)};
            relation.places.front().figures = {indicator.weight->printed};
            relation.keys = {nameOf(table), indicator.name};
            relations.push_back(relation);
        }
    }
}

// 总分 = 预算执行得分 + Σ 指标得分.
void scoreSum(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        if (!isSelfEvaluation(table) || !table.totalScore)
            continue;
        if (const QString why = obstacle(table); !why.isEmpty()) {
            relations.push_back(notChecked(rule, Relation::Shape::Sum, why));
            continue;
        }
        Relation relation;
        relation.rule = rule.id;
        relation.shape = Relation::Shape::Sum;
        relation.left = {
            operandAt(context, table, table.totalRow, table.indicators.front().scoreColumn, QStringLiteral("总分"))};
        const FundingRow *rated = ratedFunding(table);
        if (rated && rated->score)
            relation.right.push_back(
                operandAt(context, table, rated->row, rated->scoreColumn, QStringLiteral("预算执行得分")));
        bool complete = !rated || !rated->weight || rated->score;
        for (const Indicator &indicator : table.indicators) {
            complete = complete && indicator.score;
            if (indicator.score)
                relation.right.push_back(
                    operandAt(context, table, indicator.row, indicator.scoreColumn, indicator.name));
        }
        if (complete && !relation.right.empty())
            relations.push_back(relation);
        else
            relations.push_back(notChecked(rule, relation.shape, QStringLiteral("有指标没有得分")));
    }
}

// 得分 ≤ 分值, for each indicator and for 预算执行率.
void scoreWithinWeight(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const auto add = [&](const IndicatorTable &table, int row, int score, int weight, const QString &name) {
        Relation relation;
        relation.rule = rule.id;
        relation.shape = Relation::Shape::NotGreater;
        relation.left = {operandAt(context, table, row, score, name + QStringLiteral("得分"))};
        relation.right = {operandAt(context, table, row, weight, name + QStringLiteral("分值"))};
        relations.push_back(relation);
    };
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        for (const FundingRow &row : table.funding) {
            if (row.score && row.weight)
                add(table, row.row, row.scoreColumn, row.weightColumn, QStringLiteral("预算执行率"));
        }
        for (const Indicator &indicator : table.indicators) {
            if (indicator.score && indicator.weight)
                add(table, indicator.row, indicator.scoreColumn, indicator.weightColumn, indicator.name);
        }
    }
}

} // namespace gouji::performance
