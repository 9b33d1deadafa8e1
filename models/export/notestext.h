// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/notes.h"

namespace gouji {

/// The notes as plain text: what was checked as checkText() says it, each finding with its decision and notes, then
/// corrections and notes.
[[nodiscard]] QString notesText(const ReviewNotes &notes, Language language);

} // namespace gouji
