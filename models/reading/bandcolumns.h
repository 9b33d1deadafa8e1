// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/wordruns.h"

#include <vector>

namespace gouji {

/// What stands between two horizontal rules of a table.
struct Band {
    double top = 0;
    double bottom = 0;
    std::vector<WordRun> runs; ///< from left to right
};

/// Boundaries of columns, outer ones too, and whether they are beyond doubt.
struct BandColumns {
    std::vector<double> boundaries;
    bool certain = true;
};

/// Columns of a table of which only horizontal rules are drawn: where rules end, and where gaps of several bands lie
/// below each other. Cells that are merged from several columns may cross a boundary. ends: where rules of the table
/// begin or end between left and right.
[[nodiscard]] BandColumns columnsOfBands(const std::vector<Band> &bands, const std::vector<double> &ends, double left,
                                         double right);

} // namespace gouji
