// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/statement.h"
#include "review/structure.h"

#include <QItemSelectionRange>

#include <functional>

class QMenu;

namespace gouji {

/// What can be done to a part of a table.
struct GridMenuTarget {
    const Statement &statement;
    int row = 0;
    int column = 0;
    QItemSelectionRange range; ///< what is selected around it
};

/// Adds the repairs of a table's structure to a menu; request carries one out.
void fillGridMenu(QMenu &menu, const GridMenuTarget &target, const std::function<void(const StructureEdit &)> &request);

} // namespace gouji
