// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/layout.h"

#include <vector>

namespace gouji {

/// For each page and each of its lines: whether it is a page number or a running header or footer. What repeats at one
/// height and each time stands over a table is the caption of that table.
[[nodiscard]] std::vector<std::vector<char>> runningLines(const std::vector<PageLayout> &pages);

} // namespace gouji
