// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/lattice.h"
#include "reading/rowrules.h"

#include <vector>

namespace gouji {

/// The rules that are missing between the rows of a table of which only columns, or columns and a header, are ruled:
/// numbers stand one below the other in cells side by side. Empty where rows are ruled.
[[nodiscard]] RowRules missingRules(const Lattice &lattice, const SourcePage &page);

} // namespace gouji
