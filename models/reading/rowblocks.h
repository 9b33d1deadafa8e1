// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/wordruns.h"

#include <vector>

namespace gouji {

/// Lines of text that stand so close below each other in the same columns that they are one cell.
struct RowBlock {
    int first = 0; ///< column
    int last = 0;
    double top = 0;
    double bottom = 0;
    double lastTop = 0; ///< of its last line
    double left = 0;
    bool number = false;
    int row = -1; ///< first row of its cell, when found
    int lastRow = -1;

    [[nodiscard]] double middle() const { return (top + bottom) / 2; }
    [[nodiscard]] double height() const { return bottom - top; }
};

/// The texts of a table without rules as cells, in the order of their first lines. pitch: how far lines of numbers are
/// apart at least; 0 where none stand below each other.
struct RowBlocks {
    std::vector<RowBlock> blocks;
    double pitch = 0;
};

/// xs: boundaries of the columns, outer ones too. drawn: heights that no cell crosses.
[[nodiscard]] RowBlocks rowBlocksOf(const std::vector<RunLine> &lines, const std::vector<double> &xs,
                                    const std::vector<double> &drawn);

} // namespace gouji
