// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/grid.h"
#include "source/page.h"

#include <vector>

namespace gouji {

/// Tables that are ruled in one direction only, or not at all. Their rows and columns follow from where texts and
/// numbers stand. Takes the words of its tables out of words. What lies inside one of the ruled areas belongs to ruled
/// grids and is left alone.
[[nodiscard]] std::vector<Grid> alignedGrids(const SourcePage &page, int file, const std::vector<PageRect> &ruled,
                                             std::vector<Word> &words);

} // namespace gouji
