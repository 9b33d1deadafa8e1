// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"
#include "review/structure.h"

namespace gouji {

/// A text for a cell.
struct CellText {
    CellPosition at;
    QString text;
};

/// Everything a reviewer can do to a document, as edits. Made where it is needed; keeps nothing but the document.
/// Every function is one undo step, does nothing when nothing would change, and changes nothing on an error.
class Editor final {
public:
    explicit Editor(ReviewDocument &document)
        : m_document(document)
    {}

    /// Corrects our reading of cells; for a merged cell any position it covers will do. Text as the reviewer typed it.
    Result<Done> correctCell(CellPosition at, const QString &text, const QString &reason = {});
    Result<Done> correctCells(const std::vector<CellText> &texts, const QString &reason = {});
    Result<Done> revertCell(CellPosition at); ///< to what is printed
    /// Corrects our reading of a figure: its cell, or its number in the sentence (BadInput when text is no number).
    Result<Done> correctFigure(FigureId figure, const QString &text, const QString &reason = {});

    Result<Done> restructure(int statement, const StructureEdit &edit);

    /// Judges findings. Dismissing needs a reason (BadInput without).
    Result<Done> decide(const QStringList &findingKeys, Decision::State state, const QString &reason = {});

    Result<Done> addNote(const EventTarget &pin, const QString &text);
    /// typing: successive changes while the reviewer writes are one undo step. An empty text removes the note.
    Result<Done> editNote(const EventId &note, const QString &text, bool typing = false);

    [[nodiscard]] EventTarget pinOfFinding(const QString &findingKey) const;
    [[nodiscard]] EventTarget pinOfFigure(FigureId figure) const;
    [[nodiscard]] static EventTarget pinOfPlace(const Place &place);

private:
    ReviewDocument &m_document;
};

} // namespace gouji
