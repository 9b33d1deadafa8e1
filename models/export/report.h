// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/chartdrawing.h"
#include "export/placecrops.h"
#include "export/template.h"

#include <QByteArray>

namespace gouji {

/// What a report is made of besides the notes.
struct ReportMaterial {
    Template wording;
    PlaceCrops crops;
    std::vector<ChartDrawing> charts;
    QStringList remarks; ///< what is missing, to be said in the report
};

/// The review opinion as a paper, worded by its template. PDF and ODT need a QGuiApplication, for fonts; any thread.
[[nodiscard]] QByteArray reportPdf(const ReviewNotes &notes, const ReportMaterial &material, Language language);
[[nodiscard]] QByteArray reportOdt(const ReviewNotes &notes, const ReportMaterial &material, Language language);
/// One page without scripts or outside references, for reading and printing.
[[nodiscard]] QByteArray reportHtml(const ReviewNotes &notes, const ReportMaterial &material, Language language);

} // namespace gouji
