// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

/// A label of an operand in English as far as the words are ours ("基本支出占比": "基本支出 share"); the document's own
/// names stay as printed.
[[nodiscard]] QString englishLabel(const QString &label);

/// The same for the labels in a formula: a label stands before its number.
[[nodiscard]] QString englishFormula(const QString &formula);

} // namespace gouji
