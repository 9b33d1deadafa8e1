// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/rootcause.h"

namespace gouji {

/// One slip that was carried over to several places is one cause: causes whose best repairs turn one value of at least
/// four digits into the same other one are joined. most: repairs kept in a cause.
void mergeSameSlips(std::vector<Cause> &causes, const Quantities &quantities, size_t most);

} // namespace gouji
