// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/disclosure.h"
#include "document/pagelayoutmap.h"
#include "review/change.h"

#include <QHash>

#include <optional>
#include <vector>

namespace gouji {

/// Finds what stands at a point of a page: a cell of a table or a number of the narrative. A value, made anew when the
/// disclosure changes; indices are those of that disclosure.
class FigureIndex {
public:
    struct Target {
        FigureId figure;   ///< null for a cell without a number
        CellPosition cell; ///< statement -1 for a number of the narrative
        PageRect rect;
    };

    FigureIndex() = default;
    explicit FigureIndex(const Disclosure &disclosure, int file = 0);

    /// The smallest target that holds the point; numbers of the narrative may be missed by two points.
    [[nodiscard]] std::optional<Target> at(const PageSpot &spot) const;

private:
    QHash<int, std::vector<Target>> m_targets; ///< by page
};

/// The id a cell's figure has, whether or not there is one.
[[nodiscard]] FigureId figureOfCell(const Disclosure &disclosure, CellPosition cell);
/// The cell of a figure; statement -1 for one of the narrative.
[[nodiscard]] CellPosition cellOfFigure(const Disclosure &disclosure, FigureId figure);

} // namespace gouji
