// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/change.h"

#include <algorithm>

namespace gouji {

bool Change::touches(int statement) const
{
    return everything || std::ranges::find(statements, statement) != statements.end() ||
           std::ranges::any_of(cells, [&](const CellPosition &at) { return at.statement == statement; });
}

} // namespace gouji
