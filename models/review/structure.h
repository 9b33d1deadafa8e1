// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "disclosure/disclosure.h"

#include <QJsonObject>
#include <QString>

namespace gouji {

/// A repair of how a table was read. Rows and columns are those of the grid before the edit.
struct StructureEdit {
    enum class Op {
        SplitCell,    ///< the merged cell at row, column becomes one cell for each position
        MergeCells,   ///< rows × columns positions from row, column become one cell
        InsertRow,    ///< an empty row before row (row = number of rows: at the end)
        DeleteRow,    ///< row
        MoveRow,      ///< row comes to stand at to
        InsertColumn, ///< likewise
        DeleteColumn,
        MoveColumn,
        MarkHeader, ///< row is (on) or is not (off) a header row
        MarkTotal,  ///< row is or is not a row of totals
        SetMeasure, ///< column has the measure text; an empty text gives the read meaning back
        SetUnit,    ///< the table, or column, is in the unit named by text; an empty text gives the read unit back
        JoinTable,  ///< the next table is the continuation of this one
        PartTable   ///< a new table begins at row
    };
    Op op = Op::SplitCell;
    int row = -1;
    int column = -1;
    int rows = 1;
    int columns = 1;
    int to = -1;
    bool on = true;
    QString text;

    [[nodiscard]] bool needsCell() const; ///< is about a row, a column or a cell, not about the whole table
    bool operator==(const StructureEdit &) const = default;
};

[[nodiscard]] QJsonObject toJson(const StructureEdit &edit);
[[nodiscard]] Result<StructureEdit> structureFromJson(const QJsonObject &object);

/// Carries an edit out on the part of a statement that is read from the pages; the derived part is stale after it.
/// BadInput when the edit does not fit the grid; the statement is then unchanged. Not for JoinTable and PartTable.
[[nodiscard]] Result<Done> restructure(Statement &statement, const StructureEdit &edit);

/// The statement after this one continues it: its rows are put below and it disappears.
[[nodiscard]] Result<Done> joinWithNext(Disclosure &disclosure, int statement);
/// The rows from row on become a statement of their own right after this one.
[[nodiscard]] Result<Done> partAt(Disclosure &disclosure, int statement, int row);

} // namespace gouji
