// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/captions.h"
#include "reading/wordruns.h"

#include <vector>

namespace gouji {

/// What a line near a table is, judged by its words alone.
[[nodiscard]] LineKind kindOf(const RunLine &line);

[[nodiscard]] bool isSentence(const RunLine &line);

/// "…决算 1,234.50 万元": a sentence that goes on after its number.
[[nodiscard]] bool goesOnAfterNumber(const RunLine &line);

/// Lines whose middle is inside an area and that touch it.
[[nodiscard]] std::vector<const RunLine *> linesIn(const PageRect &box, const std::vector<RunLine> &lines);

/// Whether separators part nearly all lines that have amounts, or numbers where there are no amounts. A wrapped cell
/// may have a number in one of its lines.
[[nodiscard]] bool partsAll(const std::vector<double> &separators, const std::vector<const RunLine *> &lines);

/// Whether each number stands in one column, alone on its line. columns: the boundaries.
[[nodiscard]] bool haveNumbersApart(const std::vector<double> &columns, const std::vector<const RunLine *> &lines);

} // namespace gouji
