// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/wordruns.h"
#include "source/page.h"

#include <utility>
#include <vector>

namespace gouji {

/// Stretches of lines (first and one past the last) that a title and its unit or body announce as a table, or a title
/// and the first row of a form, without any rules. They may have no amounts at all. lines: the text outside of taken,
/// the tables found so far.
[[nodiscard]] std::vector<std::pair<size_t, size_t>>
titledTables(const SourcePage &page, const std::vector<PageRect> &taken, const std::vector<RunLine> &lines);

/// The lines at the top of a page, above any caption and without prose, that may be the rest of a table of the page
/// before; empty when there are none.
[[nodiscard]] std::pair<size_t, size_t> restOfTable(const SourcePage &page, const std::vector<PageRect> &taken,
                                                    const std::vector<RunLine> &lines);

} // namespace gouji
