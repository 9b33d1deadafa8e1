// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QCborValue>

namespace gouji {

/// YAML as plain values: maps (QCborMap with text keys), arrays and scalars, every scalar as text. With lines kept,
/// each map has the extra key "@line" (1-based). Errors say file, line and reason.
/// Packs and forms of the program are turned into CBOR when it is built (see resources/), so that it starts at once;
/// packs of the user go through this function. Both are read by the same code.
[[nodiscard]] Result<QCborValue> valueFromYaml(const QByteArray &yaml, const QString &fileName);

} // namespace gouji
