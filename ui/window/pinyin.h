// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

/// First letters of the pinyin of Chinese characters, other letters in lower case, everything else dropped:
/// "下一个问题" → "xygwt". Characters outside the common 3,755 (which GB 2312 orders by sound) are dropped.
[[nodiscard]] QString pinyinInitials(const QString &text);

/// How far a name is from what was typed: 0 it has the text, 1 the initials in a row, 2 some of them in order, 3 none.
[[nodiscard]] int distanceOfName(const QString &name, const QString &wanted);

} // namespace gouji
