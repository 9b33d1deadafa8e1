// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/notes.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace gouji {

/// A picture of the report: what <img> names, and its size in pixels of 1/96 inch.
struct ReportPicture {
    QString source;
    QString title;
    int width = 0;
    int height = 0;
};

/// The pictures of a report, however a format keeps them. The key of a crop is the number of the finding and the index
/// of its place.
struct ReportPictures {
    std::vector<ReportPicture> charts;
    QMap<std::pair<int, int>, ReportPicture> crops;
    QStringList remarks; ///< what is missing, and why
};

/// Everything a template of the report can name, with its value in these notes.
[[nodiscard]] QJsonObject reportValues(const ReviewNotes &notes, const ReportPictures &pictures, Language language);
[[nodiscard]] const QSet<QString> &reportNames();
/// Numerals of the chapters.
[[nodiscard]] QStringList chapterNumerals(Language language);
[[nodiscard]] QString reportTitle(const ReviewNotes &notes, Language language);

} // namespace gouji
