// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/pattern.h"
#include "checking/relation.h"

#include <vector>

namespace gouji {

/// One figure and the value that repairs failed relations.
struct Repair {
    FigureId figure;
    Decimal value;
    int repairs = 0; ///< failed relations that hold with it
    int breaks = 0;  ///< holding relations that fail with it
    int exact = 0;   ///< of all its relations, how many hold exactly with it
    Slip slip = Slip::None;
    int rank = rankOf(Slip::None); ///< how well the slip speaks for the repair, smaller is better
    bool total = false;            ///< the figure is the whole of a sum it repairs
    bool elsewhere = false;        ///< the value is printed somewhere else in the document
    bool beside = false;           ///< the value is printed in the same row
    std::optional<Unit> unit = {}; ///< the figure is right in this unit; value is the number in the printed one
    bool operator==(const Repair &) const = default;
};

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
