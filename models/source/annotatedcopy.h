// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/geometry.h"
#include "base/result.h"

#include <QByteArray>
#include <QRgb>
#include <QString>

#include <vector>

namespace gouji {

/// A mark to be put into a copy of a PDF: a highlighted box with a text that viewers show beside it.
struct CopyMark {
    int page = 0;  ///< 1-based
    PageRect rect; ///< PDF points, page as displayed
    QString text;
    QString author;
    qint64 time = 0; ///< milliseconds since 1970 UTC
    QRgb colour = 0xffffd54f;
    bool note = false;           ///< also a note icon in the margin, at the height of the box
    QString name;                ///< unique in the file
    std::vector<PageRect> ticks; ///< instead of a highlight: check marks inside the left ends of these
};

/// A copy of a PDF with marks, saved as an incremental update: the bytes of the original are its beginning, unchanged.
/// Highlight and note annotations only; free text would embed a whole Chinese font.
[[nodiscard]] Result<QByteArray> annotatedCopy(const QByteArray &bytes, const QString &name,
                                               const std::vector<CopyMark> &marks, const QByteArray &password = {});

} // namespace gouji
