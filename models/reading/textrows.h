// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/layout.h"

namespace gouji {

/// Takes rows of tables out of the narrative of a text file that shows them with blanks between their cells and without
/// a title that tells of a table. Such rows are not read, for their columns are not certain; they are listed as unread.
void markRowsOfCells(PageLayout &page);

} // namespace gouji
