// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/notes.h"
#include "source/sourcefile.h"

#include <QImage>
#include <QMap>

namespace gouji {

/// The files that the notes speak of, in the order of disclosure.files, with what opens them.
struct NotesSources {
    std::vector<SourceFile> files;
    QByteArray password;
};

/// Pictures of the places of findings: the lines around each with the place framed. The key is the number of the
/// finding and the index of its place. A text file has no pictures; what else could not be drawn is said.
struct PlaceCrops {
    QMap<std::pair<int, int>, QImage> images;
    QStringList problems;
};
[[nodiscard]] PlaceCrops cropsOf(const ReviewNotes &notes, const NotesSources &sources);

constexpr double CropDpi = 120;

} // namespace gouji
