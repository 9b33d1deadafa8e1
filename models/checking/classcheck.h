// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/check.h"

namespace gouji {

/// The functional classes of an overview against the class rows of a table with codes, by name or code (X2, X4, K, H).
/// A row that only one side has is told when the other side has the same amount under another name.
void checkClasses(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
/// 人员经费合计 = 301 + 303; 公用经费合计 = the other economic classes, wherever they stand in the table (T6.2).
void checkLaneTotals(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);

} // namespace gouji
