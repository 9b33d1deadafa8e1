// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace gouji {

/// The bytes of a file as it was given.
struct SourceFile {
    QString name; ///< file name without folders, for messages
    QByteArray bytes;
};

/// Reads a whole file of at most 1 GiB.
[[nodiscard]] Result<SourceFile> readSourceFile(const QString &path);

/// The identity of a file: its SHA-256 as 64 lower-case hexadecimal digits.
[[nodiscard]] QString sha256Of(const QByteArray &bytes);

/// True when the bytes are those of a PDF (they may start with a little rubbish).
[[nodiscard]] bool isPdf(const QByteArray &bytes);

} // namespace gouji
