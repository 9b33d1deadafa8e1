// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/disclosure.h"

namespace gouji {

/// Makes the merged labels of a performance form again, which a text file shows as a label and blanks. The grid has one
/// cell for each position; a grid without indicators stays as it is: false.
bool mergeFormLabels(Grid &grid);

} // namespace gouji
