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
/// Whether pictures of places are shown.
[[nodiscard]] bool showsPictures(NotesFormat format);
/// Whether the files themselves are needed.
[[nodiscard]] bool needsSources(NotesFormat format);

/// One paper that is wanted.
struct NotesOrder {
    NotesFormat format = NotesFormat::Report;
    Language language = Language::Chinese;
    NotesContent content;
    QString templates; ///< folder with the user's own wording of the report; empty when there is none
    QString annotated; ///< file name of the annotated copy beside the workbook, to which its pages are linked
};

/// A paper before it is written, and what the reviewer should know of it: pictures that could not be made, a template
/// that could not be used. The remarks that concern the reader stand in the paper too.
struct Paper {
    QByteArray bytes;
    QStringList remarks;
};

/// sources may be empty where neither pictures nor an annotated copy are made; an annotated copy is one of the first
/// file. JSON and the event log have everything, whatever was chosen. The same input gives the same bytes. Blocks; any
/// thread.
[[nodiscard]] Result<Paper> paperOf(const ReviewNotes &notes, const NotesSources &sources, const NotesOrder &order);

/// The sources with the pictures that papers of this content show, drawn once for all of them.
[[nodiscard]] NotesSources withPictures(NotesSources sources, const ReviewNotes &notes, const NotesContent &content);

/// Writes the paper whole or not at all; gives its remarks.
[[nodiscard]] Result<QStringList> writeNotes(const ReviewNotes &notes, const QString &fileName,
                                             const NotesSources &sources, const NotesOrder &order);

} // namespace gouji
