// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of a form as a whole and of several forms together.
#include "checking/performance.h"

#include "base/text.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace gouji::performance {

namespace {

using Kind = IndicatorValue::Kind;

bool isCost(const Indicator &indicator)
{
    return indicator.level1.contains(u"成本") || indicator.level2.contains(u"成本");
}

/// Value of a cost in the unit of the funding block; nothing for what is no amount (a rate, a unit price).
std::optional<Decimal> amountOf(const IndicatorValue &value, Unit unit)
{
    if (value.kind != Kind::Number || !value.number)
        return std::nullopt;
    const auto of = unitOf(value.unit == u"万" ? QStringView(u"万元") : QStringView(value.unit));
    if (!of || !isAmount(*of) || !isAmount(unit))
        return std::nullopt;
    return value.number->shifted(powerOfYuan(*of) - powerOfYuan(unit));
}

/// Half a unit of the last printed digit, in the unit of the funding block.
std::optional<Decimal> halfStep(const IndicatorValue &value, Unit unit)
{
    const auto of = unitOf(value.unit == u"万" ? QStringView(u"万元") : QStringView(value.unit));
    const int scale = std::min(std::max(value.number->scale(), 2) + 1, Decimal::maximumScale);
    return Decimal(5, scale).shifted(powerOfYuan(of.value_or(unit)) - powerOfYuan(unit));
}

struct CostSum {
    Decimal target, actual, slack;
    bool complete = true;
    int count = 0;
};

CostSum costsOf(const IndicatorTable &table, Unit unit)
{
    CostSum costs;
    for (const Indicator &indicator : table.indicators) {
        if (!isCost(indicator))
            continue;
        ++costs.count;
        const auto target = amountOf(indicator.target, unit);
        const auto actual = amountOf(indicator.actual, unit);
        const auto half = target && actual ? halfStep(indicator.actual, unit) : std::nullopt;
        const auto targets = target ? sum(costs.target, *target) : std::nullopt;
        const auto actuals = actual ? sum(costs.actual, *actual) : std::nullopt;
        const auto slack = half ? sum(costs.slack, *half) : std::nullopt;
        if (!targets || !actuals || !slack) {
            costs.complete = false;
            return costs;
        }
        costs.target = *targets;
        costs.actual = *actuals;
        costs.slack = *slack;
    }
    return costs;
}

/// Amounts of a form that must be equal in a table printed twice.
bool sameAmounts(const IndicatorTable &a, const IndicatorTable &b)
{
    const FundingRow *x = totalFunding(a);
    const FundingRow *y = totalFunding(b);
    const auto value = [](const std::optional<Figure> &f) { return f ? std::optional(f->value) : std::nullopt; };
    return x && y && value(x->budget) == value(y->budget) && value(x->executed) == value(y->executed);
}

/// Where the project's name stands; the first row when the form has none.
std::pair<int, int> cellOfProject(const Statement &statement, const QString &project)
{
    for (const Cell &cell : statement.grid.cells) {
        if (squashed(cell.text) == project)
            return {cell.row, cell.column};
    }
    return {0, 0};
}

} // namespace

// Where the cost targets of a form add up to its budget, the actual costs add up to what was executed.
void costSum(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        const FundingRow *total = totalFunding(table);
        if (!isSelfEvaluation(table) || !total || !total->budget || !total->executed)
            continue;
        const CostSum costs = costsOf(table, total->budget->unit);
        const auto targetGap = difference(costs.target, total->budget->value);
        const auto actualGap = difference(costs.actual, total->executed->value);
        if (costs.count == 0 || !costs.complete || !targetGap || !actualGap ||
            targetGap->magnitude() > std::max(costs.slack, Decimal(1, 2)))
            continue;
        Relation relation;
        relation.rule = rule.id;
        relation.shape = Relation::Shape::Score;
        relation.right = {operandAt(context, table, total->row, total->executedColumn, QStringLiteral("全年执行数"))};
        relation.expected = total->executed->printed;
        relation.actual = costs.actual.toString();
        relation.difference = actualGap->toString();
        const bool ties = actualGap->magnitude() <= std::max(costs.slack, Decimal(1, 2));
        relation.verdict = ties ? Verdict::Exact : Verdict::Suspicious;
        relation.message.zh =
            QStringLiteral("成本指标实际值合计 %1 与全年执行数 %2 不符").arg(relation.actual, relation.expected);
        relation.message.en = QStringLiteral("The actual costs add up to %1, the executed amount is %2")
                                  .arg(relation.actual, relation.expected);
        relation.keys = {nameOf(table)};
        for (const Indicator &indicator : table.indicators) {
            if (!isCost(indicator))
                continue;
            relation.places.push_back(placeAt(context, table, indicator.row, indicator.actualColumn));
            relation.places.back().figures = {indicator.target.number->toString(), indicator.actual.number->toString()};
        }
        relations.push_back(relation);
    }
}

// A project has one self-evaluation form. The same name with the same implementing unit twice counts it twice.
void duplicateProject(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    QHash<QString, const IndicatorTable *> seen;
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        if (table.kind != IndicatorTable::Kind::ProjectSelfEvaluation || table.project.isEmpty())
            continue;
        const QString name = table.project + u'\n' + table.unit;
        const IndicatorTable *first = seen.value(name);
        Relation relation;
        relation.rule = rule.id;
        relation.shape = Relation::Shape::Text;
        relation.verdict = first ? Verdict::Mismatch : Verdict::Exact;
        relation.keys = {table.project};
        if (first) {
            const bool same = sameAmounts(*first, table);
            if (!same) // may be two projects after all
                relation.severity = Severity::Warning;
            relation.message.zh =
                same ? QStringLiteral("项目“%1”的自评表重复，项目数与金额会重复计算").arg(table.project)
                     : QStringLiteral("两张自评表的项目名称相同：“%1”").arg(table.project);
            relation.message.en = same
                                      ? QStringLiteral("The form of the project “%1” is there twice").arg(table.project)
                                      : QStringLiteral("Two forms have the project name “%1”").arg(table.project);
            for (const IndicatorTable *form : {&table, first}) {
                const auto [row, column] =
                    cellOfProject(context.disclosure.statements[static_cast<size_t>(form->statement)], form->project);
                relation.places.push_back(placeAt(context, *form, row, column));
            }
        } else {
            seen.insert(name, &table);
        }
        relations.push_back(relation);
    }
}

namespace {

/// "不少于 300 个机柜" in a goal: the number, its counter, and what follows.
struct GoalNumber {
    Decimal number;
    QString rest; ///< counter and noun, up to ten characters
    QString printed;
};

std::vector<GoalNumber> goalNumbers(const QString &goal)
{
    static const std::array<QStringView, 5> leads{u"不少于", u"不低于", u"至少", u"≥", u">="};
    std::vector<GoalNumber> out;
    const QString text = squashed(goal);
    for (const QStringView lead : leads) {
        for (qsizetype at = text.indexOf(lead); at >= 0; at = text.indexOf(lead, at + 1)) {
            qsizetype end = at + lead.size();
            const qsizetype begin = end;
            while (end < text.size() && (text[end].isDigit() || (text[end] == u'.' && end > begin)))
                ++end;
            if (const auto number = Decimal::parse(QStringView(text).mid(begin, end - begin)))
                out.push_back({*number, text.mid(end, 10), text.mid(at, end - at + 6)});
        }
    }
    return out;
}

/// The counted noun begins an indicator's name: 机柜 of "个机柜" and 机柜托管.
bool speaksOf(const GoalNumber &goal, const Indicator &indicator)
{
    constexpr qsizetype nounLength = 2;
    const QString &unit = indicator.target.unit;
    return !unit.isEmpty() && goal.rest.startsWith(unit) && goal.rest.size() >= unit.size() + nounLength &&
           indicator.name.startsWith(QStringView(goal.rest).mid(unit.size(), nounLength));
}

} // namespace

// A lower bound in the text of the goal is the target of its indicator ("不少于 20 台服务器" and 服务器 ≥ 20 台). Only
// where exactly one indicator is meant.
void goalTarget(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        for (const GoalNumber &goal : goalNumbers(table.expectedGoal)) {
            const Indicator *meant = nullptr;
            int matches = 0;
            for (const Indicator &indicator : table.indicators) {
                if (indicator.target.kind == Kind::Number && speaksOf(goal, indicator)) {
                    meant = &indicator;
                    ++matches;
                }
            }
            if (matches != 1 || meant->target.op != IndicatorValue::Operator::AtLeast)
                continue;
            Relation relation;
            relation.rule = rule.id;
            relation.shape = Relation::Shape::Text;
            relation.verdict = goal.number == *meant->target.number ? Verdict::Exact : Verdict::Mismatch;
            relation.expected = goal.number.toString();
            relation.actual = meant->target.number->toString();
            relation.message.zh = QStringLiteral("预期目标写“%1”，指标“%2”的指标值为 %3")
                                      .arg(goal.printed, meant->name, squashed(meant->target.text));
            relation.message.en = QStringLiteral("The goal says “%1”, the target of “%2” is %3")
                                      .arg(goal.printed, meant->name, squashed(meant->target.text));
            relation.places = {placeAt(context, table, meant->row, meant->targetColumn)};
            relation.places.front().figures = {relation.expected, relation.actual};
            relation.keys = {nameOf(table), meant->name};
            relations.push_back(relation);
        }
    }
}

} // namespace gouji::performance
