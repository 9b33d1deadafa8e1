// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace gouji {

/// A range of cells as spreadsheets exchange it: tabs between cells, line breaks between rows, cells that hold either
/// in double quotes.
[[nodiscard]] QString rangeToText(const std::vector<QStringList> &rows);
[[nodiscard]] std::vector<QStringList> rangeFromText(const QString &text);

} // namespace gouji
