// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

namespace gouji {

/// A formula as HTML: every number that is one of the printed ones becomes a link "figure:INDEX" (each printed number
/// is used in turn, so that two equal numbers lead to two places). Everything else is escaped.
[[nodiscard]] QString formulaHtml(const QString &formula, const QStringList &printed, const QColor &link);

} // namespace gouji
