// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "export/notes.h"

namespace gouji {

/// The notes as a workbook (.xlsx): overview, findings, corrections, the tables as corrected, indicators, ledger,
/// notes. Text is never a formula. annotated: file name of the annotated copy beside it, to whose pages the findings
/// are linked. The same notes give the same bytes.
[[nodiscard]] Result<QByteArray> workbookOf(const ReviewNotes &notes, const QString &annotated, Language language);

} // namespace gouji
