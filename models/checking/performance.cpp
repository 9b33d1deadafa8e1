// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/performance.h"

#include "base/text.h"

#include <algorithm>

namespace gouji::performance {

namespace {

const Statement &statementOf(const CheckContext &context, const IndicatorTable &table)
{
    return context.disclosure.statements[static_cast<size_t>(table.statement)];
}

Relation notChecked(const Rule &rule, Relation::Shape shape, const QString &reason)
{
    Relation relation;
    relation.rule = rule.id;
    relation.shape = shape;
    relation.reason = reason;
    return relation;
}

struct FundingColumn {
    std::optional<Figure> FundingRow::*figure;
    int FundingRow::*column;
};

constexpr FundingColumn fundingColumns[] = {{&FundingRow::initial, &FundingRow::initialColumn},
                                            {&FundingRow::budget, &FundingRow::budgetColumn},
                                            {&FundingRow::executed, &FundingRow::executedColumn}};

Relation fundingRelation(const Rule &rule, const CheckContext &context, const IndicatorTable &table,
                         const FundingRow &total, const FundingColumn &which)
{
    Relation relation;
    relation.rule = rule.id;
    relation.shape = Relation::Shape::Sum;
    relation.left = {operandAt(context, table, total.row, total.*which.column, total.source)};
    for (const FundingRow &row : table.funding) {
        if (&row != &total && row.*which.figure)
            relation.right.push_back(operandAt(context, table, row.row, row.*which.column, row.source));
    }
    return relation;
}

} // namespace

bool isSelfEvaluation(const IndicatorTable &table)
{
    return table.kind == IndicatorTable::Kind::ProjectSelfEvaluation ||
           table.kind == IndicatorTable::Kind::WholeSelfEvaluation;
}

const FundingRow *totalFunding(const IndicatorTable &table)
{
    const FundingRow *found = nullptr;
    for (const FundingRow &row : table.funding) {
        if (!row.total)
            continue;
        if (found)
            return nullptr;
        found = &row;
    }
    return found;
}

std::optional<Decimal> inWan(const std::optional<Figure> &figure)
{
    constexpr int wan = 4;
    if (!figure || !isAmount(figure->unit))
        return std::nullopt;
    return figure->value.shifted(powerOfYuan(figure->unit) - wan);
}

const FundingRow *ratedFunding(const IndicatorTable &table)
{
    // One row of several is scored; where none is, one may still have a rate.
    for (const auto says : {&FundingRow::score, &FundingRow::rate}) {
        const FundingRow *found = nullptr;
        int rows = 0;
        for (const FundingRow &row : table.funding) {
            if (!(row.*says))
                continue;
            ++rows;
            if (!found || (row.total && !found->total))
                found = &row;
        }
        if (found)
            return rows == 1 || found->total ? found : nullptr;
    }
    return nullptr;
}

Operand operandAt(const CheckContext &context, const IndicatorTable &table, int row, int column, const QString &label)
{
    const Statement &statement = statementOf(context, table);
    Operand operand;
    operand.figure = {FigureId::In::Statement, table.statement, row * statement.grid.columns + column};
    operand.label = label;
    return operand;
}

FindingPlace placeAt(const CheckContext &context, const IndicatorTable &table, int row, int column)
{
    const Statement &statement = statementOf(context, table);
    FindingPlace place;
    place.table = statement.id;
    place.row = row;
    place.column = column;
    if (const Cell *cell = statement.grid.cellAt(row, column))
        place.place = cell->place;
    QStringList texts;
    for (int c = 0; c < statement.grid.columns; ++c) {
        const Cell *cell = statement.grid.cellAt(row, c);
        if (cell && cell->row == row && cell->column == c && !cell->text.isEmpty())
            texts.append(squashed(cell->text));
    }
    place.quote = texts.join(u' ');
    return place;
}

QString nameOf(const IndicatorTable &table) { return table.project.isEmpty() ? table.department : table.project; }

// 年度资金总额 = 当年财政拨款 + 上年结转资金 + 其他资金, for 年初预算数, 全年预算数 and 全年执行数. Blank parts are
// nothing only where the sum closes without them. Source: self-evaluation form, instructions for filling in.
void fundingSum(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        const FundingRow *total = totalFunding(table);
        if (!total || table.funding.size() < 2)
            continue;
        for (const FundingColumn &which : fundingColumns) {
            if (!(total->*which.figure))
                continue;
            Relation relation = fundingRelation(rule, context, table, *total, which);
            if (!relation.right.empty())
                relations.push_back(relation);
        }
    }
}

// P4: no more is spent than the budget of the year allows. The total only: a source may have got more than was planned.
void executedWithinBudget(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        const FundingRow *total = totalFunding(table);
        if (!total || !total->budget || !total->executed || total->budget->value.isZero())
            continue;
        Relation relation;
        relation.rule = rule.id;
        relation.shape = Relation::Shape::NotGreater;
        relation.left = {operandAt(context, table, total->row, total->executedColumn, QStringLiteral("全年执行数"))};
        relation.right = {operandAt(context, table, total->row, total->budgetColumn, QStringLiteral("全年预算数"))};
        relations.push_back(relation);
    }
}

// 执行率 = 全年执行数 ÷ 全年预算数. With a budget of nothing no rate is asked for.
void executionRate(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        const FundingRow *rated = ratedFunding(table);
        if (!rated || !rated->rate)
            continue;
        const FundingRow *amounts = rated->budget && rated->total ? rated : totalFunding(table);
        if (!amounts)
            amounts = rated;
        if (!amounts->budget || !amounts->executed) {
            relations.push_back(notChecked(rule, Relation::Shape::Ratio, QStringLiteral("缺少全年预算数或全年执行数")));
            continue;
        }
        if (amounts->budget->value.isZero())
            continue;
        Relation relation;
        relation.rule = rule.id;
        relation.shape = Relation::Shape::Ratio;
        relation.left = {operandAt(context, table, rated->row, rated->rateColumn, QStringLiteral("执行率"))};
        relation.right = {
            operandAt(context, table, amounts->row, amounts->executedColumn, QStringLiteral("全年执行数")),
            operandAt(context, table, amounts->row, amounts->budgetColumn, QStringLiteral("全年预算数"))};
        relations.push_back(relation);
    }
}

// 预算执行得分 = 分值 × 执行率, at most the 分值. As a rate: 执行率 = 得分 ÷ 分值. A score printed without decimals may
// be rounded to whole points. Source: self-evaluation form, instructions for filling in.
void executionScore(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        const FundingRow *rated = ratedFunding(table);
        if (!rated || !rated->rate || !rated->score || !rated->weight || rated->weight->value.isZero())
            continue;
        if (rated->rate->value > Decimal(100, 0))
            continue; // capped at the weight; 得分 ≤ 分值 looks at it
        const auto due = product(rated->weight->value, rated->rate->value);
        const auto score = product(rated->score->value, Decimal(100, 0));
        const auto gap = due && score ? difference(*due, *score) : std::nullopt;
        if (gap && rated->score->value.scale() == 0 && gap->magnitude() <= Decimal(50, 0))
            continue;
        Relation relation;
        relation.rule = rule.id;
        relation.shape = Relation::Shape::Ratio;
        relation.left = {operandAt(context, table, rated->row, rated->rateColumn, QStringLiteral("执行率"))};
        Operand weight;
        weight.label = QStringLiteral("分值");
        weight.constant = rated->weight->value;
        relation.right = {operandAt(context, table, rated->row, rated->scoreColumn, QStringLiteral("得分")), weight};
        relations.push_back(relation);
    }
}

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

} // namespace

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
