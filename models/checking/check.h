// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/finding.h"
#include "checking/quantity.h"
#include "checking/rule.h"
#include "checking/tableindex.h"

#include <QString>

#include <vector>

namespace gouji {

/// What a check may look at. Lives for one run.
struct CheckContext {
    const Disclosure &disclosure;
    const Quantities &quantities;
    const std::vector<TableIndex> &tables; ///< one for each statement, in their order
};

/// A check makes the relations of one rule. Arithmetic shapes are judged afterwards by evaluate(); Direction, Score
/// and Text carry their verdict, message, places and keys. An operand that cannot be bound with certainty gives a
/// relation that is NotChecked with its reason, or no relation where the rule plainly does not apply.
using Check = void (*)(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);

/// The check a rule names in "check:"; null when there is none. The catalogue lists all of them.
[[nodiscard]] Check findCheck(const QString &name);
[[nodiscard]] QStringList checkNames();
/// Whether a rule makes the relations of each table from that table alone, so that they stand while others change.
[[nodiscard]] bool reachesOneTable(const Rule &rule);
/// Whether a rule makes its relations from paragraphs and claims alone, so that they stand while only tables change.
[[nodiscard]] bool reachesTheText(const Rule &rule);
/// Whether a rule makes its relations from the tables of its forms alone.
[[nodiscard]] bool reachesItsForms(const Rule &rule);

} // namespace gouji
