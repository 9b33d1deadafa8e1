// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <QStringView>

#include <vector>

namespace gouji {

/// What may be printed for an amount that somebody looks for: "1234.56 万" as 元, 千元, 万元, 百万元 and 亿元; a number
/// without a unit only as it is. Nothing for what is no amount.
[[nodiscard]] std::vector<Decimal> printedValuesOf(QStringView query);

} // namespace gouji
