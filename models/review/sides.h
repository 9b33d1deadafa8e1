// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/disclosure.h"

#include <vector>

namespace gouji {

/// Which side of the accounts a lane of a table shows. None: performance forms, lists, assets and the like.
enum class Side { None, Income, Expenditure };

[[nodiscard]] Side sideOf(const Statement &statement, int lane);

struct LaneRef {
    int statement = -1;
    int lane = -1;
    bool operator==(const LaneRef &) const = default;
};

/// Lanes of one side in the order of the document; tables that are performance forms are left out.
[[nodiscard]] std::vector<LaneRef> lanesOf(const Disclosure &disclosure, Side side);

} // namespace gouji
