// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/check.h"

namespace gouji::textual {

// Checks of names, years, units, counts and wording in the text. Each has its requirement above its definition.

void itemNames(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void itemLevels(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);

void headingYears(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void yearWords(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void yearDigits(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void budgetYears(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void closingDates(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void levelWords(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void completionYears(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);

void assetValues(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void sameAmountUnits(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);

void bodyName(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void listedUnits(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void unitKindCounts(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void boughtVehicles(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void vehicleCounts(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void listedOffices(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);

void receptionCounts(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void vehiclePurchase(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void reasonYears(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void gradeCounts(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);

void circularReason(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void repeatedRelation(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void contraryWords(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void oppositeWords(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void templateOrders(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void punctuation(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void repeatedNumbers(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void surveyCounts(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void bulletinYears(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void requiredParts(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void headingNumbers(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void fullStops(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void secretFiles(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void missingValue(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);

void reportGroups(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void reportSubtotals(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void reportGrade(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);

void projectBudgets(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void projectSummary(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);

void copiedPurposes(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void largeChanges(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void givenReasons(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void listedTables(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);

void reportParts(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void reportNames(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void reportQualities(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void otherMoney(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void countedInPercent(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void projectPlans(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void planYears(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void projectCopies(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);

} // namespace gouji::textual
