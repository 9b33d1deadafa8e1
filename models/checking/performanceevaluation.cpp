// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of weights and scores of an evaluation report.
#include "checking/performance.h"
#include "checking/textualprose.h"

#include "base/text.h"

#include <algorithm>

namespace gouji::performance {

namespace {

using Column = std::optional<Figure> Indicator::*;

/// The figures of one column, named by their indicators.
std::vector<Operand> columnOf(const CheckContext &context, const IndicatorTable &table, Column figure,
                              int Indicator::*column)
{
    std::vector<Operand> operands;
    for (const Indicator &indicator : table.indicators) {
        if (indicator.*figure)
            operands.push_back(operandAt(context, table, indicator.row, indicator.*column, indicator.name));
    }
    return operands;
}

std::optional<Decimal> sumOf(const IndicatorTable &table, Column figure)
{
    std::optional<Decimal> total = Decimal();
    for (const Indicator &indicator : table.indicators) {
        if (total && indicator.*figure)
            total = sum(*total, (indicator.*figure)->value);
    }
    return total;
}

/// Why a column cannot be added up to what should be its total; empty when it can.
QString obstacle(const IndicatorTable &table, Column figure, Decimal due)
{
    const auto total = sumOf(table, figure);
    const auto twice = sum(due, due);
    const bool complete =
        std::ranges::all_of(table.indicators, [&](const Indicator &i) { return (i.*figure).has_value(); });
    if (!total || (!complete && *total != due))
        return QStringLiteral("有指标没有分值或得分");
    return twice && *total == *twice && !due.isZero() ? QStringLiteral("表中可能还有小计") : QString();
}

/// total = Σ of a column.
void addTotal(const Rule &rule, const CheckContext &context, const IndicatorTable &table,
              const std::optional<Figure> &total, Column figure, int Indicator::*column,
              std::vector<Relation> &relations)
{
    if (!total || table.indicators.empty())
        return;
    Relation relation;
    relation.rule = rule.id;
    relation.shape = Relation::Shape::Count;
    relation.left = {
        operandAt(context, table, table.totalRow, table.indicators.front().*column, QStringLiteral("合计"))};
    relation.right = columnOf(context, table, figure, column);
    if (relation.right.empty())
        return;
    if (const QString why = obstacle(table, figure, total->value); !why.isEmpty())
        relations.push_back(notChecked(rule, relation.shape, why));
    else
        relations.push_back(std::move(relation));
}

bool isEvaluation(const IndicatorTable &table) { return table.kind == IndicatorTable::Kind::EvaluationScores; }

} // namespace

// V1: the weights and the scores of the indicators add up to their totals.
void evaluationTotals(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        if (!isEvaluation(table))
            continue;
        addTotal(rule, context, table, table.totalWeight, &Indicator::weight, &Indicator::weightColumn, relations);
        addTotal(rule, context, table, table.totalScore, &Indicator::score, &Indicator::scoreColumn, relations);
        const std::vector<Operand> weights = columnOf(context, table, &Indicator::weight, &Indicator::weightColumn);
        if (table.totalWeight || weights.empty())
            continue;
        Relation relation = notChecked(rule, Relation::Shape::Count, QStringLiteral("表中没有合计"));
        if (sumOf(table, &Indicator::weight) == Decimal(100, 0)) {
            Operand hundred;
            hundred.label = QStringLiteral("满分");
            hundred.constant = Decimal(100, 0);
            relation.reason.clear();
            relation.left = {hundred};
            relation.right = weights;
        }
        relations.push_back(std::move(relation));
    }
}

namespace {

/// The column headed 得分率; -1 when there is none.
int rateColumn(const Statement &statement)
{
    const auto head =
        std::ranges::find_if(statement.grid.cells, [](const Cell &cell) { return squashed(cell.text) == u"得分率"; });
    return head == statement.grid.cells.end() ? -1 : head->column;
}

/// "85.7%" of 6 and 7: equal to the printed decimals.
bool isShare(const NumberInText &rate, Decimal score, Decimal weight)
{
    const auto hundredfold = score.shifted(2);
    const auto share = hundredfold ? quotient(*hundredfold, weight, rate.value.scale()) : std::nullopt;
    const auto gap = share ? difference(*share, rate.value) : std::nullopt;
    return gap && gap->magnitude() <= Decimal(1, rate.value.scale());
}

} // namespace

// V1: 得分率 = 得分 ÷ 分值.
void evaluationRates(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        const Statement &statement = context.disclosure.statements[static_cast<size_t>(table.statement)];
        const int column = isEvaluation(table) ? rateColumn(statement) : -1;
        for (const Indicator &indicator : table.indicators) {
            const Cell *cell = column < 0 ? nullptr : statement.grid.cellAt(indicator.row, column);
            const QString text = cell ? squashed(cell->text) : QString();
            const auto rate = text.endsWith(u'%') ? numberAt(text, 0) : std::nullopt;
            if (!cell || text.isEmpty())
                continue;
            if (!rate || rate->to + 1 != text.size() || !indicator.weight || !indicator.score ||
                indicator.weight->value.isZero()) {
                relations.push_back(notChecked(rule, Relation::Shape::Text, QStringLiteral("有指标没有分值或得分")));
                continue;
            }
            if (isShare(*rate, indicator.score->value, indicator.weight->value)) {
                relations.push_back(textHolds(rule));
                continue;
            }
            const auto hundredfold = indicator.score->value.shifted(2);
            const auto due = hundredfold ? quotient(*hundredfold, indicator.weight->value, 2) : std::nullopt;
            const QString right = due ? due->reduced().toString() + u'%' : QString();
            FindingPlace place = placeAt(context, table, indicator.row, column);
            place.figures = {rate->printed, indicator.score->printed, indicator.weight->printed};
            Relation relation = textFinding(
                rule, Verdict::Mismatch, std::move(place),
                {QStringLiteral("指标“%1”得分 %2、分值 %3，得分率应为 %4，列 %5。")
                     .arg(indicator.name, indicator.score->printed, indicator.weight->printed, right, text),
                 QStringLiteral("“%1” got %2 of %3, which is %4; the table says %5.")
                     .arg(indicator.name, indicator.score->printed, indicator.weight->printed, right, text)});
            relation.expected = right;
            relation.actual = text;
            relation.keys = {indicator.level1, indicator.name};
            relations.push_back(std::move(relation));
        }
    }
}

} // namespace gouji::performance
