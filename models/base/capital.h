// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <QString>

namespace gouji {

/// An amount of 元 in the capital numerals of cheques and vouchers: 25200600 → 贰仟伍佰贰拾万零陆佰元整, 0.05 → 伍分.
/// Exact, down to 毫; empty for an amount with more decimals than that.
[[nodiscard]] QString capitalAmount(Decimal yuan);

} // namespace gouji
