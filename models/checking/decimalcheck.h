// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/check.h"

namespace gouji {

/// One amount with more decimals than all the others of its table has a digit too many, or was typed by hand: a hint,
/// and a warning when the amount without those digits stands elsewhere in the document.
void checkOddDecimals(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);

} // namespace gouji
