// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/relation.h"

#include <vector>

namespace gouji {

template <typename Visit> void forEachFigure(const Relation &relation, const Visit &visit)
{
    for (const auto *side : {&relation.left, &relation.right}) {
        for (const Operand &o : *side) {
            if (!o.figure.isNull())
                visit(o.figure);
        }
    }
}

/// Groups failed relations (indices, as given) that are linked by common figures. A figure that prints zero links
/// nothing.
[[nodiscard]] std::vector<std::vector<int>>
linkedByFigures(const std::vector<Relation> &relations, const std::vector<int> &failed, const Quantities &quantities);

} // namespace gouji
