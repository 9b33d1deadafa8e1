// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/disclosure.h"
#include "reading/layout.h"

#include <vector>

namespace gouji {

/// Fills paragraphs and sections of disclosure from the free lines of pages (use == Free), adds what the pages could
/// not read and identifies the document. Pages are in reading order; grids on them or in the statements tell where text
/// ends. Call it after titles and notes took their lines.
void narrativeOf(const std::vector<PageLayout> &pages, Disclosure &disclosure);

/// Kind, body, level and fiscal year of a disclosure whose statements, indicator tables and paragraphs are filled;
/// says in evidence what each was taken from and what contradicts it. Never looks at a file name.
void identify(Disclosure &disclosure);

} // namespace gouji
