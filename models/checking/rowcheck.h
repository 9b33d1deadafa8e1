// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/check.h"

namespace gouji {

// Checks of the rows of a table by code. One relation for each table; nothing is told of a table that mostly differs.

/// T1.5: amounts of the forms that the rule names are not negative, but for what is carried over or allotted.
void checkNegativeAmounts(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
/// Tx.l: each 项 has the row of its 款, and each 款 that of its 类.
void checkCodeLevels(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
/// Tx.c: a code stands in one row of a lane.
void checkRepeatedCodes(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
/// Tx.c of the economic classification: a code that is known for certain carries its name.
void checkEconomicNames(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
/// Tx.c of the functional classification: a class is one of those there are; a code that is known for certain does not
/// carry the name of another code or one that is wholly different.
void checkFunctionalCodes(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
void checkFunctionalNames(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);

/// X10: without an opening balance each 项 with expenditure has income. Options: opening {form, row}.
void checkSpentItems(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);

/// Where the row of a subject stands, quoted.
[[nodiscard]] FindingPlace placeOfRow(const TableIndex &table, int subject);

} // namespace gouji
