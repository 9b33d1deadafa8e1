// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/disclosure.h"
#include "reading/textclean.h"
#include "reading/textform.h"

#include <vector>

namespace gouji {

/// A table of a text file and the lines it takes.
struct TextTable {
    struct DoubtfulRows {
        int firstLine = 0;
        int lastLine = 0;
        QString text;
    };
    Grid grid;
    int firstLine = 0; ///< 1-based
    int lastLine = 0;
    QString damage;                     ///< what the tool that made the file spoilt; empty when nothing was
    std::vector<DoubtfulRows> doubtful; ///< rows whose figures are not used
};

/// Rows of certain columns, and doubtful ones, as a table.
[[nodiscard]] TextTable tableOfRows(const std::vector<TextRow> &rows, int file);

/// The tables among the lines. Blank lines inside a table are page breaks: a row cut by one is joined again.
[[nodiscard]] std::vector<TextTable> textTablesOf(const std::vector<PlainLine> &lines, int file);

} // namespace gouji
