// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/layout.h"

namespace gouji {

/// Tables of which a text file kept the words but not the columns: their lines are marked Use::Figure, so that they
/// make no sentences, and each such table is listed as unread.
void markTableFragments(PageLayout &page);

} // namespace gouji
