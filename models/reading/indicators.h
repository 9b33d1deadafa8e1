// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/disclosure.h"

#include <optional>

namespace gouji {

/// The indicator table a statement's grid holds: a self-evaluation or target form, or the weight and score table of an
/// evaluation report. Nothing when the grid has no header row with 三级指标 (or its equal) and a value or weight
/// column. Columns are found by their header text, never by order.
[[nodiscard]] std::optional<IndicatorTable> indicatorsOf(const Statement &statement, int index);

/// The same for a grid that may hold the targets of several projects, one below the other with their names in a column:
/// a table for each. Empty when the grid holds none.
[[nodiscard]] std::vector<IndicatorTable> indicatorTablesOf(const Statement &statement, int index);

/// The figures of an indicator table as figures of its statement, ordered by row and column, so that they have ids.
[[nodiscard]] std::vector<StatementFigure> figuresOf(const IndicatorTable &table);

} // namespace gouji
