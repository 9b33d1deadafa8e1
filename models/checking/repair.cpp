// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/repair.h"

#include <algorithm>
#include <tuple>

namespace gouji {

void applyRepair(WhatIf &state, const Repair &repair)
{
    if (repair.unit) {
        state.units.emplace_back(repair.figure, *repair.unit);
        return;
    }
    const auto change = [&](FigureId figure) {
        std::erase_if(state.changes, [&](const auto &c) { return c.first == figure; });
        state.changes.emplace_back(figure, repair.value);
    };
    change(repair.figure);
    std::ranges::for_each(repair.also, change);
}

WhatIf withRepair(WhatIf state, const Repair &repair)
{
    applyRepair(state, repair);
    return state;
}

bool betterRepair(const Repair &a, const Repair &b)
{
    const auto key = [](const Repair &r) {
        // one change is likelier than the same one in several places;
        // a value that stands elsewhere in the document is worth more than the shape of the slip
        return std::tuple(-(r.repairs - r.breaks), r.breaks, r.also.empty() ? 0 : 1,
                          r.rank - (r.elsewhere ? 2 : 0) - (r.beside ? 2 : 0), -r.exact, r.total ? 0 : 1,
                          r.value.reduced().scale());
    };
    return key(a) != key(b) ? key(a) < key(b) : a.figure < b.figure;
}

} // namespace gouji
