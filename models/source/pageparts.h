// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/pdfdrawings.h"
#include "source/pdftext.h"

namespace gouji {

/// One page from its text and its drawings. Words are never lost because the lines of a page are damaged.
[[nodiscard]] SourcePage joinedPage(int number, PdfText::Page text, Result<PdfDrawings::Page> drawn);

/// Stands for a page that could not be read at all.
[[nodiscard]] SourcePage unreadPage(int number, const Error &error);

} // namespace gouji
