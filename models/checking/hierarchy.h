// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/check.h"

namespace gouji {

/// 类 = Σ款, 款 = Σ项 in every amount column of every lane with codes (identities.md Tx.h, T6.1).
void checkHierarchy(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
/// 合计 = Σ类 in every amount column (Tx.h).
void checkClassTotal(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
/// "一、…" = Σ "1.…" in every amount column (K1.1, H1).
void checkNumberedRows(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
/// A column called 合计 or 小计 = Σ of the columns that its header holds together, row by row (T2.1, T3.1, K2.1 …).
void checkColumnParts(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);

/// 总计 = Σ单位, 单位 = Σ of what stands below it (K7, K11).
void checkUnitTotals(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);

/// One total column and its parts in one lane, found from the header tree.
struct ColumnSum {
    int total = -1;
    std::vector<int> parts;
    bool operator==(const ColumnSum &) const = default;
};
[[nodiscard]] std::vector<ColumnSum> columnSums(const TableIndex &table, int lane);

} // namespace gouji
