// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/placecrops.h"

#include <QByteArray>

namespace gouji {

/// The review opinion as a paper: cover, summary, findings in the order of the document with pictures of their places,
/// decisions, notes, corrections, ledger and legend. Both need a QGuiApplication, for fonts; any thread.
[[nodiscard]] QByteArray reportPdf(const ReviewNotes &notes, const PlaceCrops &crops, Language language);
[[nodiscard]] QByteArray reportOdt(const ReviewNotes &notes, const PlaceCrops &crops, Language language);

} // namespace gouji
