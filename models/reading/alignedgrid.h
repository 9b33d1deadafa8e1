// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/grid.h"
#include "source/page.h"

#include <vector>

namespace gouji {

/// Tables that are ruled by horizontal lines only ("three-line tables"). Their columns follow from where texts and
/// numbers stand; a grid whose columns or rows cannot be told for certain is marked ambiguous. Takes the words of its
/// tables out of words. Lines inside one of the ruled areas belong to ruled grids and are left alone.
[[nodiscard]] std::vector<Grid> alignedGrids(const SourcePage &page, int file, const std::vector<PageRect> &ruled,
                                             std::vector<Word> &words);

} // namespace gouji
