// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QTextDocument;

namespace gouji {

/// Rich text as OpenDocument Text on A4: headings that an outline knows, table headings that are repeated, pictures,
/// the title and the page number at the foot. The same document gives the same bytes.
[[nodiscard]] QByteArray odtOf(const QTextDocument &document, const QString &title);

} // namespace gouji
