// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/statement.h"
#include "review/structure.h"

#include <QItemSelectionRange>
#include <QKeySequence>

#include <functional>
#include <optional>

class QKeyEvent;
class QMenu;

namespace gouji {

/// What can be done to a part of a table.
struct GridMenuTarget {
    const Statement &statement;
    int row = 0;
    int column = 0;
    QItemSelectionRange range; ///< what is selected around it
};

/// The repairs of a table's structure, in the order of the menu.
enum class GridRepair {
    SplitCell,
    MergeCells,
    InsertRowAbove,
    InsertRowBelow,
    DeleteRow,
    MoveRowUp,
    MoveRowDown,
    InsertColumnLeft,
    InsertColumnRight,
    DeleteColumn,
    MoveColumnLeft,
    MoveColumnRight,
    MarkHeader,
    MarkTotal,
    JoinTable,
    PartTable,
    Count
};

/// One repair at a place.
struct GridAction {
    GridRepair repair = GridRepair::Count;
    QString text;
    QKeySequence keys; ///< may be empty
    StructureEdit edit;
    bool enabled = true;
    std::optional<bool> checked; ///< for what is on or off
};

/// All repairs at a place, in the order of GridRepair; an empty text parts groups.
[[nodiscard]] std::vector<GridAction> gridActions(const GridMenuTarget &target);
/// The enabled one whose keys these are.
[[nodiscard]] std::optional<StructureEdit> structureByKey(const QKeyEvent &event, const GridMenuTarget &target);

/// The one of its kind.
[[nodiscard]] GridAction gridAction(GridRepair repair, const GridMenuTarget &target);

using StructureRequest = std::function<void(const StructureEdit &)>;

/// Choices for what a column means, for its unit and for that of its table.
void fillMeasures(QMenu &menu, const GridMenuTarget &target, QWidget &over, const StructureRequest &request);
void fillUnits(QMenu &menu, int column, const StructureRequest &request); ///< -1: of the table

} // namespace gouji
