// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/layout.h"
#include "reading/texttables.h"

namespace gouji {

/// Tables of which a text file kept the words but not the columns: their lines are marked Use::Figure, so that they
/// make no sentences, and each such table is listed as unread.
void markTableFragments(PageLayout &page);

/// Lists the damage of a table and its doubtful rows as unread.
void addUnread(const TextTable &table, PageLayout &page);

} // namespace gouji
