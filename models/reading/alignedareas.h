// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/alignedtable.h"

#include <vector>

namespace gouji {

/// Areas framed by horizontal rules of equal ends, or divided by vertical rules of equal ends. lines: the text outside
/// of ruled.
[[nodiscard]] std::vector<AlignedArea> drawnAreas(const SourcePage &page, const std::vector<PageRect> &ruled,
                                                  const std::vector<RunLine> &lines);

/// Areas without rules: what a title announces, or lines of which amounts stand one below the other. lines: what is
/// left outside of taken, the tables found before.
[[nodiscard]] std::vector<AlignedArea> freeAreas(const SourcePage &page, const std::vector<PageRect> &taken,
                                                 const std::vector<RunLine> &lines);

} // namespace gouji
