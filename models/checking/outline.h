// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/tableindex.h"

#include <vector>

namespace gouji {

/// The style of a list number at the front of a label: 0 none, 1 "一、", 2 "（一）", 3 "1.", 4 "（1）".
[[nodiscard]] int numberingOf(const QString &name);

/// A row that sums other rows of its lane: parent and children as indices into subjects.
struct RowSum {
    int parent = -1;
    std::vector<int> children;
    bool operator==(const RowSum &) const = default;
};

/// Sums by classification code: every row with rows of longer codes below it that begin with its code. A level that is
/// missing is skipped; a code that stands several times (project lists) is summed as often as it stands.
/// Lists side by side (economic classes) are read one after the other.
[[nodiscard]] std::vector<RowSum> sumsByCode(const TableIndex &table, const std::vector<int> &lanes);
/// The 合计 row of a lane with codes and its 类 rows; parent −1 when there is no such row or it is not certain.
[[nodiscard]] RowSum totalOfClasses(const TableIndex &table, int lane);
/// Sums by numbering: "一、…" with "1.…" directly below it. Rows after 其中 belong to no sum.
[[nodiscard]] std::vector<RowSum> sumsByNumbering(const TableIndex &table, int lane);
/// The rows a total stands for: the total above it, if any, and the numbered (or all) rows between.
struct Items {
    std::vector<int> subjects;
    bool unclear = false; ///< rows with figures that may be items or parts of one
};
[[nodiscard]] Items itemsAbove(const TableIndex &table, int lane, int total);
/// The one row of a lane with codes that totals the whole lane: 合计, 总计; −1 none or several.
[[nodiscard]] int totalOf(const TableIndex &table, int lane);

/// True for a code with as many digits as the classifications have: functional 3, 5, 7; economic 3, 5.
[[nodiscard]] bool isPlainCode(const QString &code);

} // namespace gouji
