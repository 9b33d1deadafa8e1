// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/notes.h"
#include "source/sourcefile.h"

#include <QImage>
#include <QMap>

#include <optional>
#include <vector>

namespace gouji {

struct PlaceCrop {
    QImage image;
    QByteArray png; ///< the same, encoded once for all papers
};

/// Pictures of the places of findings: the lines around each with the place framed. The key is the number of the
/// finding and the index of its place. A text file has no pictures; what else could not be drawn is said.
struct PlaceCrops {
    QMap<std::pair<int, int>, PlaceCrop> pictures;
    QStringList problems;
};

/// The files that the notes speak of, in the order of disclosure.files, with what opens them.
struct NotesSources {
    std::vector<SourceFile> files;
    QByteArray password;
    std::optional<PlaceCrops> crops; ///< drawn before, for several papers of one content
};

[[nodiscard]] PlaceCrops cropsOf(const ReviewNotes &notes, const NotesSources &sources);

/// Lightly compressed: strong compression takes longer than drawing the page and saves little.
[[nodiscard]] QByteArray pngOf(const QImage &image);

constexpr double CropDpi = 120;

} // namespace gouji
