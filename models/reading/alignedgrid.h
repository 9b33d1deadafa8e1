// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/grid.h"
#include "reading/wordruns.h"
#include "source/page.h"

#include <optional>
#include <vector>

namespace gouji {

/// A table that is ruled in one direction only, or not at all, and what it was read from.
struct AlignedPart {
    Grid grid;
    std::vector<RunLine> lines;
    std::vector<Word> words;
    bool rest = false; ///< no table unless it continues one of the page before
};

/// Tables whose rows and columns follow from where texts and numbers stand. Takes the words of its tables out of words.
/// What lies inside one of the ruled areas belongs to ruled grids and is left alone.
[[nodiscard]] std::vector<AlignedPart> alignedGrids(const SourcePage &page, int file,
                                                    const std::vector<PageRect> &ruled, std::vector<Word> &words);

/// What continues a table without rules has its columns: the part read with them, if all texts fit. found: the part as
/// it was read by itself.
[[nodiscard]] std::optional<Grid> readWithColumnsOf(const Grid &upper, const Grid &found,
                                                    const std::vector<RunLine> &lines);

} // namespace gouji
