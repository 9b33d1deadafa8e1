// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/pattern.h"
#include "checking/relation.h"

#include <optional>
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
    int rank = rankOf(Slip::None);   ///< how well the slip speaks for the repair, smaller is better
    bool total = false;              ///< the figure is the whole of a sum it repairs
    bool elsewhere = false;          ///< the value is printed somewhere else in the document
    bool beside = false;             ///< the value is printed in the same row
    std::optional<Unit> unit = {};   ///< the figure is right in this unit; value is the number in the printed one
    std::vector<FigureId> also = {}; ///< copies of the figure that carry the same slip and change with it
    bool operator==(const Repair &) const = default;
};

/// Makes the change in the state, in place of earlier ones of the same figures.
void applyRepair(WhatIf &state, const Repair &repair);
[[nodiscard]] WhatIf withRepair(WhatIf state, const Repair &repair);

/// Whether a speaks for itself more than b: by what it repairs and breaks, then by the shape of the slip, then by the
/// order of the figures.
[[nodiscard]] bool betterRepair(const Repair &a, const Repair &b);

} // namespace gouji
