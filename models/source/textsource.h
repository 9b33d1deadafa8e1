// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace gouji {

/// A disclosure given as plain text or Markdown.
struct TextSource {
    QStringList lines; ///< without line ends; line 1 of the file is lines[0]
};

/// Reads the bytes as UTF-8 (a byte order mark is passed over; \n, \r\n and \r end a line). A text file is valid UTF-8
/// without zero bytes and is no PDF: everything else fails as NotADisclosure, an empty file as NotReadable.
[[nodiscard]] Result<TextSource> textSourceFrom(const QByteArray &bytes, const QString &name);

} // namespace gouji
