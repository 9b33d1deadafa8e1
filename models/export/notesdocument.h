// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/notes.h"

#include <QByteArray>

namespace gouji {

/// The notes as JSON, schema "gouji.notes/1": findings as in gouji.findings/1 with decision and notes, corrections,
/// notes, ledger and the event log.
[[nodiscard]] QByteArray notesJson(const ReviewNotes &notes, Language language);

/// The notes as one HTML page without scripts or outside references, for reading and printing.
[[nodiscard]] QByteArray notesHtml(const ReviewNotes &notes, Language language);

} // namespace gouji
