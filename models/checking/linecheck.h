// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/check.h"

namespace gouji {

/// Makes the relations of a rule whose line is an expression. The option "each" says what is repeated:
///  column (default)  names are rows; one relation for each amount column of their lane
///  row               names are columns; one relation for each row with figures
///  group             as row, within each group of columns named in the option "groups" (预算数, 决算数)
///  code              names are FORM.column; one relation for each code that the forms have in common, and for 合计
/// Terms with a form are looked up in the one statement of that form; no such statement: the rule does not apply.
void applyLine(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);

/// The form that a line calls by a short name: "T1" → "final.T1".
[[nodiscard]] QString formMeant(const QString &shortName, const Vocabulary &words);
/// The one statement of a form, named as in a line ("T1", "final.T1"). Null when there is none, or when it is empty or
/// stands in the document twice.
[[nodiscard]] const TableIndex *findTable(const QString &form, const Vocabulary &words, const CheckContext &context);
/// Why findTable() gives none, or one that was not read for certain: a reason for the ledger. Empty where the document
/// does not have the table, or has it without any figure.
[[nodiscard]] QString whyNoTable(const QString &form, const Vocabulary &words, const CheckContext &context);
/// The document has the table, and no figure in it.
[[nodiscard]] bool isEmptyTable(const QString &form, const Vocabulary &words, const CheckContext &context);

/// True for a table whose rows and columns are not certain; of a known form of the rule, the ledger is told why.
[[nodiscard]] bool notRead(const Rule &rule, const Statement &statement, std::vector<Relation> &relations);

} // namespace gouji
