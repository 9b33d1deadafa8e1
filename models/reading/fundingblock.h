// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/indicator.h"
#include "disclosure/statement.h"

#include <optional>

namespace gouji {

/// Number of a cell as a figure with its place; "10.00 分" and "99.15%" are numbers here. Nothing for text and blanks.
[[nodiscard]] std::optional<Figure> figureOfCell(const Grid &grid, int row, int column, Unit unit);

/// The 项目资金 / 部门资金 / 年度预算 block above row end of a form: either a small table with 年初预算数, 全年预算数,
/// 全年执行数 …, or pairs of label and amount. Amounts are in the unit the block or the statement names.
[[nodiscard]] std::vector<FundingRow> fundingOf(const Statement &statement, int end);

/// Where no upright rules are drawn, an amount set to the right of a wide cell seems to stand in the last of its
/// columns. Between a label and its amount there is no cell of its own: blank ones become part of that of the amount,
/// from where a heading above begins. True when the grid changed.
bool joinAmountCells(Grid &grid, const std::vector<FundingRow> &rows);

} // namespace gouji
