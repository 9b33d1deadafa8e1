// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace gouji {

/// A row of a table without rules by the cells that stand at its height.
struct PrintedRow {
    double middle = 0;
    bool isLine = false; ///< one line of the body, with nothing printed between it and the next row
};

/// For each row the boundaries of the blank rows below it, from top to bottom. Blank rows are seen only where rows are
/// set at one distance and two of them stand apart by exactly a multiple of it.
[[nodiscard]] std::vector<std::vector<double>> blankRowsBelow(const std::vector<PrintedRow> &rows);

} // namespace gouji
