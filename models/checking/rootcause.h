// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/repair.h"

#include <vector>

namespace gouji {

/// Failed relations that one change explains. repairs: best first, equals together; empty when nothing single helps.
struct Cause {
    std::vector<int> relations; ///< indices, ascending
    std::vector<Repair> repairs;
    bool cut = false; ///< the search was bounded before it ended: best found
    bool operator==(const Cause &) const = default;
};

/// Groups the failed arithmetic relations (verdict Mismatch) by what could have caused them. Relations that share
/// figures form a component; in it the change of one figure that repairs most without breaking what holds is taken
/// first, then the rest is searched again; pairs are tried where single changes leave something open.
[[nodiscard]] std::vector<Cause> rootCauses(const std::vector<Relation> &relations, const Quantities &quantities);

} // namespace gouji
