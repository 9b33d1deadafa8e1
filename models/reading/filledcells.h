// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/page.h"

#include <vector>

namespace gouji {

/// Cells that are drawn as backgrounds and not by lines: areas that lie side by side and leave no room between them.
/// Gives the edges of such areas as rulings, so that they can be read like a ruled table. Areas inside one of the ruled
/// boxes, lone bars, bands of whole rows and what lies behind other areas make none.
[[nodiscard]] std::vector<Ruling> edgesOfFills(const SourcePage &page, const std::vector<PageRect> &ruled);

/// The boundaries of the columns of a table of which only some rows, or the header, have a ground. Empty where no row
/// of cells reaches from one side of the area to the other.
[[nodiscard]] std::vector<double> columnsOfFills(const SourcePage &page, const PageRect &area);

} // namespace gouji
