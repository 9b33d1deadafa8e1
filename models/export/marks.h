// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/notes.h"
#include "source/annotatedcopy.h"

namespace gouji {

/// The marks of an annotated copy: one at every place of every finding that was not dismissed, in the given file of the
/// disclosure, with a note icon at the finding's first place.
[[nodiscard]] std::vector<CopyMark> marksOf(const ReviewNotes &notes, int file, Language language);

/// A mark for each page with the ticks of its tied figures.
[[nodiscard]] std::vector<CopyMark> ticksOf(const ReviewNotes &notes, int file, Language language);

} // namespace gouji
