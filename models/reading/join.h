// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/statement.h"
#include "reading/layout.h"

#include <vector>

namespace gouji {

/// The tables of a document: grids of pages, continued ones joined, with title, unit, body line and notes. Lines that
/// a table takes are marked as used; slices that continue no table become lines again.
[[nodiscard]] std::vector<Statement> joinedTables(std::vector<PageLayout> &pages);

} // namespace gouji
