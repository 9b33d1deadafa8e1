// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/indicator.h"

#include <QString>

namespace gouji {

/// A target or actual value of an indicator: operator? number unit? | operator? date | range | yes or no | text.
/// ">=", "≥", "＞=", "不少于" … are one operator; 万 and 亿 after a number stay in the unit ("万", "万元"). A text with
/// a number in it that is no such value ("完成3次以上培训") stays text. Empty text is Missing. Units are as printed.
[[nodiscard]] IndicatorValue parseIndicatorValue(const QString &text);

/// The same for forms that print the sign ("≥", or 正向 and 反向 for more and less is better) and the unit in columns
/// of their own: "≥ | 12 | 公里" is "≥12公里". What the value says itself goes first; both may be empty.
[[nodiscard]] IndicatorValue parseIndicatorValue(const QString &text, const QString &relation, const QString &unit);

} // namespace gouji
