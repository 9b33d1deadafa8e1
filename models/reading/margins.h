// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/flow.h"

#include <vector>

namespace gouji {

/// Finds on each page where text begins and where full lines end, and how far lines are apart; pages with too few full
/// lines take over what pages of equal width have.
void setMargins(std::vector<std::vector<FlowLine>> &pages);

} // namespace gouji
