// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/placecrops.h"

#include <QString>

namespace gouji {

/// The report as rich text: the part of HTML that QTextDocument knows. Pictures are named by cropName().
[[nodiscard]] QString reportText(const ReviewNotes &notes, const PlaceCrops &crops, Language language);
[[nodiscard]] QString reportStyle();
[[nodiscard]] QString reportTitle(const ReviewNotes &notes, Language language);
[[nodiscard]] QString cropName(std::pair<int, int> key);

} // namespace gouji
