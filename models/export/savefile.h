// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace gouji {

/// Writes bytes to a file whole or not at all; on an error the file there before is unchanged, and the error says what
/// to do.
[[nodiscard]] Result<Done> saveFile(const QString &fileName, const QByteArray &bytes);

/// Whether both names lead to one file that is there; what is not there yet is no other's.
[[nodiscard]] bool isSameFile(const QString &one, const QString &other);

} // namespace gouji
