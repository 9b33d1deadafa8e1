// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/disclosure.h"

namespace gouji {

/// Makes the merged cells of a header again. A text file shows them as a label and blanks beside or below it, or as the
/// label again in each of its columns. A blank belongs to its left neighbour as long as both stand under the same cell,
/// else to the cell above. The grid has one cell for each position; rows below the header stay as they are.
void mergeHeaderCells(Grid &grid);

} // namespace gouji
