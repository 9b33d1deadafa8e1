// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/layout.h"

#include <vector>

namespace gouji {

/// Marks page numbers and running headers or footers among the free lines (Use::PageNumber). Titles that stand above
/// tables on many pages are left alone. Call it before titles are bound.
void markFurniture(std::vector<PageLayout> &pages);

/// "- 8 -", "─11─", "第3页 共9页", "12", "iv": squashed text that can only be a page number.
[[nodiscard]] bool looksLikePageNumber(QStringView squashedLine);

} // namespace gouji
