// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "export/placecrops.h"

#include <optional>

namespace gouji {

/// What a review can be handed out as.
enum class NotesFormat { Workbook, Report, Text, Page, Plain, Data, Annotated, Events };

/// By the end of the name: .xlsx, .pdf (the report), .odt, .html, .txt, .json, .jsonl (the event log).
[[nodiscard]] std::optional<NotesFormat> notesFormatOf(const QString &fileName);
/// Whether a QGuiApplication is needed, for fonts.
[[nodiscard]] bool needsFonts(NotesFormat format);
/// Whether the files themselves are needed.
[[nodiscard]] bool needsSources(NotesFormat format);

/// Writes the notes whole or not at all. sources may be empty where neither pictures nor an annotated copy are made; an
/// annotated copy is one of the first file. Blocks; any thread.
[[nodiscard]] Result<Done> writeNotes(const ReviewNotes &notes, NotesFormat format, const QString &fileName,
                                      const NotesSources &sources, Language language);

} // namespace gouji
