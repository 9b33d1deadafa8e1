// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/notesfile.h"

#include <QImage>
#include <QStringList>

#include <memory>
#include <vector>

namespace gouji {

/// A paper and where it is to be written.
struct PaperFile {
    NotesFormat format = NotesFormat::Report;
    QString path;
};

/// What the background needs to make papers of a review: a snapshot by value; the notes are shared, for they are large.
struct ExportJob {
    std::shared_ptr<const ReviewNotes> notes;
    QStringList files; ///< of the disclosure
    QByteArray password;
    NotesOrder order; ///< format and annotated are filled in for each paper
};

/// What papers look like before they are written.
struct PaperLook {
    std::vector<QImage> pages;
    int morePages = 0; ///< that are not shown
    QString text;      ///< of formats without pages, or why there is no preview
    QStringList remarks;
};

/// Both block; any thread. The report stands for its editable copy and for the web page, which say the same.
[[nodiscard]] PaperLook lookOf(const ExportJob &job, NotesFormat format);
/// Writes one after the other until one fails; gives the remarks.
[[nodiscard]] Result<QStringList> writePapers(const ExportJob &job, const std::vector<PaperFile> &papers);

} // namespace gouji
