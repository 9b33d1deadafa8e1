// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/layout.h"

#include <cstddef>
#include <utility>

namespace gouji {

// What stands next to a height on a page, in PDF points from its top.

/// Where the last grid that ends above a height ends, 0 when there is none.
[[nodiscard]] double gridEndAbove(const PageLayout &page, double y);

/// Where the first grid that begins below a height begins, or the foot of the page.
[[nodiscard]] double gridStartBelow(const PageLayout &page, double y);

/// First and one past the last line that may stand between two heights.
[[nodiscard]] std::pair<std::size_t, std::size_t> linesBetween(const PageLayout &page, double top, double bottom);

} // namespace gouji
