// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/check.h"
#include "checking/rulepacks.h"

namespace gouji {

/// A caption that says 元 over figures in 万元, or the reverse: the amounts of the table stand elsewhere in the
/// document (other tables, narrative) with the same digits in the other unit, and never in the stated one. Such a table
/// gets one relation on its caption, and its figures are read in the other unit from then on (rule common.unit-caption,
/// identities.md H.u).
void correctUnits(const CheckContext &context, const RulePacks &packs, Quantities &quantities,
                  std::vector<Relation> &relations);

/// The rule's name in the catalogue. correctUnits() has done its work before any rule is applied.
void checkUnitCaption(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);

} // namespace gouji
