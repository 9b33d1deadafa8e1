// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/check.h"

namespace gouji::narrative {

// Checks of the sentences, alone and against the tables. Each has its requirement above its definition; what they know
// of concepts and forms stands in resources/rules/narrative.yaml.

void partsOfWhole(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void itemsOfTotal(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void itemBudgets(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void itemChanges(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void share(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void shareSum(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void growth(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void variance(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void trendWords(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void withinBudget(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void completionWords(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void comparedAmount(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void reasonWords(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void explainedChange(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void evenWhole(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void evenWithPrior(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void budgetWords(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void copies(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void changeCopies(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void balance(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void balancedChanges(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void limits(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void zeroTogether(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void tableCells(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void tableItems(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void itemNames(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void itemRows(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void itemOrder(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void expenseLists(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void reasonDirection(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void namedRates(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void projectParts(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void projectRows(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void noFund(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void ownYear(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void comparedYear(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void unitCounts(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void residue(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void missingUnit(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);

// Shared by them.

[[nodiscard]] bool statesLevel(ClaimRole role);
/// Two figures can be whole and parts of one sum only when their families are equal.
[[nodiscard]] int familyOf(const ClaimFigure &figure);
[[nodiscard]] const ClaimFigure *claimFigure(const CheckContext &context, FigureId id);
[[nodiscard]] FigureId wholeOf(const ClaimFigure &figure, int claim);
[[nodiscard]] FigureId valueOf(const ClaimFigure &figure, int claim);
[[nodiscard]] Operand operandOf(const CheckContext &context, FigureId id, int sign = 1);
[[nodiscard]] Relation relationOf(const Rule &rule, Relation::Shape shape);
[[nodiscard]] FindingPlace placeOf(const CheckContext &context, int paragraph, int from, int to);
[[nodiscard]] bool sumHolds(const CheckContext &context, const Relation &relation);
/// The cell that states a concept, from the option cells of a rule; null when there is none.
[[nodiscard]] FigureId cellFor(const Rule &rule, const CheckContext &context, const QString &subject);
/// The one statement of a form; -1 when there is none or several.
[[nodiscard]] int statementOf(const CheckContext &context, const QString &form);

} // namespace gouji::narrative
