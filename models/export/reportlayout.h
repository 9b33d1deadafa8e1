// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/report.h"

#include <QFont>
#include <QTextDocument>

#include <memory>

namespace gouji {

/// Resources of the report's document under the name of a picture: the same picture as the bytes of a PNG file.
constexpr int EncodedPicture = QTextDocument::UserResource;

/// The report as rich text with its pictures, from which PDF and ODT are made.
[[nodiscard]] std::unique_ptr<QTextDocument> reportDocument(const ReviewNotes &notes, const ReportMaterial &material,
                                                            Language language);
[[nodiscard]] QFont reportFont(double points);

} // namespace gouji
