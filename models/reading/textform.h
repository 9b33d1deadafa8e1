// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace gouji {

/// A row of a table in a text file.
struct TextRow {
    QStringList cells;
    int line = 0;
    bool afterBreak = false;
    QStringList printed;   ///< as the file has it, where cells were put right; else empty
    bool doubtful = false; ///< its cells cannot be told for certain: shown, but its figures are not used
};

/// Puts right, row by row, what is certain in a performance form that another tool spoilt, and marks the rows that
/// are not. False when the columns of the form cannot be told; then nothing is changed.
[[nodiscard]] bool repairForm(std::vector<TextRow> &rows);

} // namespace gouji
