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

/// One repair of a table's structure.
struct GridAction {
    QString text;
    QKeySequence keys; ///< may be empty
    StructureEdit edit;
    bool enabled = true;
    std::optional<bool> checked; ///< for what is on or off
};

/// All repairs at a place, in the order of the menu; an empty text parts groups.
[[nodiscard]] std::vector<GridAction> gridActions(const GridMenuTarget &target);
/// The enabled one whose keys these are.
[[nodiscard]] std::optional<StructureEdit> structureByKey(const QKeyEvent &event, const GridMenuTarget &target);

/// Adds the repairs of a table's structure to a menu; request carries one out.
void fillGridMenu(QMenu &menu, const GridMenuTarget &target, const std::function<void(const StructureEdit &)> &request);

} // namespace gouji
