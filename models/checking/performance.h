// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/check.h"

namespace gouji::performance {

// Checks of self-evaluation and target forms. Each has its requirement above its definition.

void fundingSum(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void executedWithinBudget(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void executionRate(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void executionScore(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void weightSum(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void weightTotal(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void weightZero(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void scoreSum(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void scoreWithinWeight(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);

void unmetFullScore(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void indicatorScore(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void qualitativeScore(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void deviationText(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void costSum(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void goalTarget(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);

void goalActual(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void receptions(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void evaluationTotals(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void evaluationRates(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void possibleRates(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void sameUnits(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void requiredIndicators(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void scoringRules(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void formYears(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void ownBody(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void executedWithinProjects(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void wholeExecuted(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void targetForms(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void projectGrants(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);

void duplicateProject(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);

// What the checks share.

[[nodiscard]] Relation notChecked(const Rule &rule, Relation::Shape shape, const QString &reason);
[[nodiscard]] bool isSelfEvaluation(const IndicatorTable &table);
/// The row with the amounts of the whole project; null when there is none or more than one.
[[nodiscard]] const FundingRow *totalFunding(const IndicatorTable &table);
/// An amount of a form in 万元; nothing where it is none.
[[nodiscard]] std::optional<Decimal> inWan(const std::optional<Figure> &figure);
/// The row that carries 得分, else 执行率; of several the total, null when none of them is it.
[[nodiscard]] const FundingRow *ratedFunding(const IndicatorTable &table);
[[nodiscard]] Operand operandAt(const CheckContext &context, const IndicatorTable &table, int row, int column,
                                const QString &label);
/// A place in a form for what is no figure: the text of a cell. quote: the row's texts.
[[nodiscard]] FindingPlace placeAt(const CheckContext &context, const IndicatorTable &table, int row, int column);
/// Project and indicator: names that last, for keys.
[[nodiscard]] QString nameOf(const IndicatorTable &table);

} // namespace gouji::performance
