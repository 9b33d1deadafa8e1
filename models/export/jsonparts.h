// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/disclosure.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace gouji {

/// Pieces that the JSON formats share. Pages are 1-based; a text file has null pages and lines instead.
[[nodiscard]] QJsonValue textOrNull(const QString &text);
[[nodiscard]] QJsonValue yearOrNull(int year);
[[nodiscard]] QJsonArray rectOf(const PageRect &rect); ///< [left, top, right, bottom] in points, two decimals
/// page, line and rect of a place; also file when the disclosure was read from several files.
void insertPlace(QJsonObject &object, const Place &place, const Disclosure &disclosure);
/// file, sha256, kind, body, level, year, pages and, when several files were read as one, files.
void insertIdentity(QJsonObject &object, const Disclosure &disclosure);
[[nodiscard]] QJsonArray unreadOf(const Disclosure &disclosure);

/// A document as UTF-8 with a line break at its end.
[[nodiscard]] QByteArray indented(const QJsonObject &object);

} // namespace gouji
