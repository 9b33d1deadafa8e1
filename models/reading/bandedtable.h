// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/alignedtable.h"

namespace gouji {

/// A grid from the horizontal rules of an area and the texts between them. A rule that is not drawn below a column
/// makes one cell of what is above and below. No cells when there are no two columns.
[[nodiscard]] Grid bandedGridOf(const AlignedArea &area, const std::vector<RunLine> &lines, int file, int page);

} // namespace gouji
