// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/series.h"

namespace gouji {

/// Where the parts of a flow stand, for any painter. Pixels from the top left of the room for the drawing; amounts are
/// heights. The room at the left and right of the outer columns is for their labels.
struct FlowLayout {
    struct Box {
        double left = 0, top = 0, width = 0, height = 0;
    };
    struct Node {
        size_t series = 0; ///< of the chart
        size_t point = 0;
        Box box;
        Box label; ///< beside an outer node, above an inner one
    };
    /// From the right edge of one box to the left edge of another.
    struct Band {
        size_t series = 0; ///< of the part it belongs to
        size_t point = 0;
        double left = 0, leftTop = 0, right = 0, rightTop = 0, height = 0;
    };
    /// What is missing on one side: a box as high as the difference, beside the column that has less.
    struct Gap {
        size_t between = 0; ///< index of flowGaps()
        FlowGap gap;
        Box box;
    };
    std::vector<Node> nodes;
    std::vector<Band> bands;
    std::vector<Gap> gaps; ///< without those that rounding explains
    double height = 0;     ///< that is needed
};

/// labelWidth: room for the labels at each side; lineHeight: of a label in one line.
[[nodiscard]] FlowLayout flowLayout(const ChartData &flow, double width, double labelWidth, double lineHeight);

} // namespace gouji
