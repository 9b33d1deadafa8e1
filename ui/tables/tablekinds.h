// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/disclosure.h"
#include "tables/figurelooks.h"
#include "theme/theme.h"

#include <array>
#include <vector>

namespace gouji {

/// The tabs of the tables pane.
enum class TableTab { Income, Expenditure, Performance, Other, Narrative };
constexpr int tableTabs = 5;

/// Statements of each tab, in document order. A table of both sides (收入支出总表) stands under Income and Expenditure.
[[nodiscard]] std::array<std::vector<int>, tableTabs> statementsByTab(const Disclosure &disclosure);

/// What stands beside the title of a table: unit, pages, how many of its figures are tied.
[[nodiscard]] QString captionOf(const Statement &s, int statement, const FigureLooks &looks, DisplayUnit wanted);

} // namespace gouji
