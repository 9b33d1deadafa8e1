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

struct FundingColumn {
    std::optional<Figure> FundingRow::*figure;
    int FundingRow::*column;
};

constexpr FundingColumn fundingColumns[] = {{&FundingRow::initial, &FundingRow::initialColumn},
                                            {&FundingRow::budget, &FundingRow::budgetColumn},
                                            {&FundingRow::executed, &FundingRow::executedColumn}};

/// The total against its parts; those of its own column only where a form has several totals side by side.
Relation fundingRelation(const Rule &rule, const CheckContext &context, const IndicatorTable &table,
                         const FundingRow &total, const FundingColumn &which, bool ownColumn = false)
{
    Relation relation;
    relation.rule = rule.id;
    relation.shape = Relation::Shape::Sum;
    relation.left = {operandAt(context, table, total.row, total.*which.column, total.source)};
    for (const FundingRow &row : table.funding) {
        if (&row != &total && row.*which.figure && (!ownColumn || row.*which.column == total.*which.column))
            relation.right.push_back(operandAt(context, table, row.row, row.*which.column, row.source));
    }
    return relation;
}

/// "项目资金总额" and "年度资金申请总额" side by side, each above its own sources.
void totalsSideBySide(const Rule &rule, const CheckContext &context, const IndicatorTable &table,
                      std::vector<Relation> &relations)
{
    const auto isTotal = [](const FundingRow &row) { return row.total && row.budget; };
    for (const FundingRow &total : table.funding) {
        const bool alone = std::ranges::count_if(table.funding, [&](const FundingRow &row) {
                               return isTotal(row) && row.budgetColumn == total.budgetColumn;
                           }) == 1;
        if (!isTotal(total) || !alone)
            continue;
        Relation relation = fundingRelation(rule, context, table, total, fundingColumns[1], true);
        if (relation.right.size() > 1) // of one source alone others may have been left out
            relations.push_back(std::move(relation));
    }
}

/// A form that speaks of money has a row for all of it; where none was found, the ledger is told.
bool lacksTotal(const Rule &rule, const IndicatorTable &table, Relation::Shape shape, std::vector<Relation> &relations)
{
    if (totalFunding(table))
        return false;
    if (isSelfEvaluation(table) && table.funding.size() > 1)
        relations.push_back(notChecked(rule, shape, QStringLiteral("没有读出资金总额")));
    return true;
}

/// Money was planned, so that a rate and a score are due.
bool hasBudget(const IndicatorTable &table)
{
    return std::ranges::any_of(table.funding,
                               [](const FundingRow &row) { return row.budget && !row.budget->value.isZero(); });
}

} // namespace

Relation notChecked(const Rule &rule, Relation::Shape shape, const QString &reason)
{
    Relation relation;
    relation.rule = rule.id;
    relation.shape = shape;
    relation.reason = reason;
    return relation;
}

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
        const size_t before = relations.size();
        if (!total)
            totalsSideBySide(rule, context, table, relations);
        if (relations.size() == before)
            lacksTotal(rule, table, Relation::Shape::Sum, relations);
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
        if (lacksTotal(rule, table, Relation::Shape::NotGreater, relations))
            continue;
        if (isSelfEvaluation(table) && (!total->budget || !total->executed))
            relations.push_back(
                notChecked(rule, Relation::Shape::NotGreater, QStringLiteral("缺少全年预算数或全年执行数")));
        if (!total->budget || !total->executed || total->budget->value.isZero())
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
        if (isSelfEvaluation(table) && hasBudget(table) && (!rated || !rated->rate))
            relations.push_back(notChecked(rule, Relation::Shape::Ratio, QStringLiteral("没有读出执行率")));
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
        const bool read = rated && rated->rate && rated->score && rated->weight;
        if (isSelfEvaluation(table) && hasBudget(table) && !read)
            relations.push_back(
                notChecked(rule, Relation::Shape::Ratio, QStringLiteral("没有读出执行率，或者它的分值、得分")));
        if (!read || rated->weight->value.isZero())
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

} // namespace gouji::performance
