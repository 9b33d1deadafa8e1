// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/notes.h"
#include "session/knowledge.h"

namespace gouji {

inline const QString formulaText = QStringLiteral("=HYPERLINK(\"http://example.invalid\")<b>&\u0007");
inline const QString noteText = QStringLiteral("+备注 <script>alert(1)</script>\u001b") + QChar(0xd83d);

[[nodiscard]] QString samplePath();

/// The notes of a small review of the sample: the first finding dismissed for formulaText and noteText pinned to it, a
/// cell corrected to "@收入" for "-理由".
[[nodiscard]] ReviewNotes sampleNotes(const Knowledge &knowledge);

} // namespace gouji
