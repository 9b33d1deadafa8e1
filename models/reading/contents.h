// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/paragraphs.h"

#include <vector>

namespace gouji {

/// Marks the cover and the table of contents (目录) of each file, which repeat headings of the body.
void markFrontMatter(std::vector<DraftParagraph> &drafts);

/// A line of a table of contents with leader dots.
[[nodiscard]] bool hasLeader(QStringView squashedLine);

} // namespace gouji
