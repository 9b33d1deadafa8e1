// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/place.h"

#include <QString>

#include <vector>

namespace gouji {

/// A cell of a grid, possibly merged. text is what the checker sees; printed is what stands in the document.
struct Cell {
    int row = 0; ///< of its top-left position, 0-based
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    QString text;             ///< lines of a cell separated by \n
    QString printed;          ///< differs from text only in a corrected cell
    Place place;              ///< box of the cell
    std::vector<Place> parts; ///< further boxes of a cell that a page break cuts
    bool corrected = false;
    bool operator==(const Cell &) const = default;
};

/// A physical table; over several pages it is one grid. Every position is covered by exactly one cell.
struct Grid {
    /// How rows and columns were found. RowRules: rows by what is drawn, columns by alignment.
    enum class Found { Rulings, Alignment, Text, ByHand, Fills, RowRules };
    int rows = 0;
    int columns = 0;
    std::vector<Cell> cells;     ///< ordered by row, then column
    std::vector<int> rowPages;   ///< page of each row (0 for text files)
    std::vector<int> pages;      ///< ascending, each once
    std::vector<PageRect> boxes; ///< outline on each of pages
    Found found = Found::Rulings;
    bool ambiguous = false; ///< columns could not be told for certain; such a table is not checked

    /// Index into cells for every position (row · columns + column); made by index().
    std::vector<int> owner;

    /// Fills owner. Call it after changing cells. False when a position is covered twice or not at all.
    bool index();
    [[nodiscard]] const Cell *cellAt(int row, int column) const;
    [[nodiscard]] Cell *cellAt(int row, int column);
    /// Text of the cell whose top-left position this is; empty for covered positions.
    [[nodiscard]] QString textAt(int row, int column) const;
    /// No line or background shows where rows and columns part; names may be cut, numbers may stand a row off.
    [[nodiscard]] bool isInferred() const { return found == Found::Alignment; }
    [[nodiscard]] bool hasAlignedColumns() const { return isInferred() || found == Found::RowRules; }
    bool operator==(const Grid &) const = default;
};

} // namespace gouji
