// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/quantity.h"
#include "checking/relation.h"

#include <vector>

namespace gouji {

/// Equal for arithmetic relations that say the same of the same figures, whichever rule made them.
[[nodiscard]] size_t contentHash(const Relation &relation);

/// Withdraws failures that are not certain, with the reason:
///  * a sum with blank or omitted operands fails, and no sum of that table shows that blanks are zeros there;
///  * an operand's row or column is not in the table, and no other relation of the rule holds without it;
///  * in a table of unknown form a rule fails, and not at least twice as often holds;
///  * something is said against a table without rulings of which not nearly everything else holds;
///  * most relations that one rule makes within a table (or between two) fail: then the reading or the structure is
///    wrong, not every figure.
void beCautious(std::vector<Relation> &relations, const Disclosure &disclosure, const Quantities &quantities);

} // namespace gouji
