// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/indicatorjson.h"

#include "export/jsonparts.h"

namespace gouji {

namespace {

QString digitsOf(const std::optional<Figure> &figure) { return figure ? figure->printed : QString(); }

QString shortValue(const IndicatorValue &value)
{
    if (value.kind != IndicatorValue::Kind::Number || !value.number)
        return value.text;
    static const QString signs[] = {QString(),           QStringLiteral(">="), QStringLiteral("<="),
                                    QStringLiteral("="), QStringLiteral(">"),  QStringLiteral("<")};
    return signs[static_cast<int>(value.op)] + value.number->toString() + value.unit;
}

QJsonObject fundingJson(const FundingRow &row)
{
    QJsonObject object{{QStringLiteral("source"), row.source}};
    const std::pair<QString, const std::optional<Figure> *> figures[] = {
        {QStringLiteral("initial"), &row.initial},   {QStringLiteral("budget"), &row.budget},
        {QStringLiteral("executed"), &row.executed}, {QStringLiteral("weight"), &row.weight},
        {QStringLiteral("rate"), &row.rate},         {QStringLiteral("score"), &row.score}};
    for (const auto &[name, figure] : figures) {
        if (*figure)
            object.insert(name, digitsOf(*figure));
    }
    return object;
}

QString kindOf(IndicatorTable::Kind kind)
{
    switch (kind) {
    case IndicatorTable::Kind::ProjectSelfEvaluation:
        return QStringLiteral("project-self-evaluation");
    case IndicatorTable::Kind::WholeSelfEvaluation:
        return QStringLiteral("whole-self-evaluation");
    case IndicatorTable::Kind::ProjectTarget:
        return QStringLiteral("project-target");
    case IndicatorTable::Kind::WholeTarget:
        return QStringLiteral("whole-target");
    case IndicatorTable::Kind::EvaluationScores:
        break;
    }
    return QStringLiteral("evaluation-scores");
}

} // namespace

QJsonObject indicatorTableJson(const IndicatorTable &table, const Disclosure &disclosure)
{
    QJsonArray indicators;
    for (const Indicator &indicator : table.indicators) {
        indicators.append(QJsonObject{{QStringLiteral("level1"), indicator.level1},
                                      {QStringLiteral("level2"), indicator.level2},
                                      {QStringLiteral("name"), indicator.name},
                                      {QStringLiteral("target"), shortValue(indicator.target)},
                                      {QStringLiteral("actual"), shortValue(indicator.actual)},
                                      {QStringLiteral("weight"), digitsOf(indicator.weight)},
                                      {QStringLiteral("score"), digitsOf(indicator.score)},
                                      {QStringLiteral("deviation"), indicator.deviation}});
    }
    QJsonArray funding;
    for (const FundingRow &row : table.funding)
        funding.append(fundingJson(row));
    const bool known = table.statement >= 0 && table.statement < std::ssize(disclosure.statements);
    const QString id = known ? disclosure.statements[static_cast<size_t>(table.statement)].id : QString();
    return {{QStringLiteral("table"), textOrNull(id)},
            {QStringLiteral("kind"), kindOf(table.kind)},
            {QStringLiteral("project"), table.project},
            {QStringLiteral("department"), table.department},
            {QStringLiteral("unit"), table.unit},
            {QStringLiteral("year"), yearOrNull(table.year)},
            {QStringLiteral("funding"), QJsonObject{{QStringLiteral("rows"), funding}}},
            {QStringLiteral("expected_goal"), table.expectedGoal},
            {QStringLiteral("actual_goal"), table.actualGoal},
            {QStringLiteral("indicators"), indicators},
            {QStringLiteral("total_weight"), textOrNull(digitsOf(table.totalWeight))},
            {QStringLiteral("total"), textOrNull(digitsOf(table.totalScore))}};
}

} // namespace gouji
