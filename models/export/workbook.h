// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "export/notes.h"

namespace gouji {

/// The notes as a workbook (.xlsx): overview, findings, corrections, the tables as corrected, indicators, ledger,
/// notes. Text is never a formula. Writes the file whole or not at all. The same notes give the same bytes.
[[nodiscard]] Result<Done> writeWorkbook(const ReviewNotes &notes, const QString &fileName, Language language);

/// Writes bytes to a file through QSaveFile; the error says what to do.
[[nodiscard]] Result<Done> saveFile(const QString &fileName, const QByteArray &bytes);

} // namespace gouji
