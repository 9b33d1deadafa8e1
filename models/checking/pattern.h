// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "checking/finding.h"

#include <vector>

namespace gouji {

/// How a wrong value comes about from a right one, best known first.
enum class Slip {
    None,
    SwappedDigits,
    DroppedDigit,
    AddedDigit,
    MovedPoint,
    TenThousand, ///< 元 for 万元 or the reverse
    Sign,
    LookAlike, ///< one digit taken for another of like shape
    OneDigit   ///< one digit differs
};

/// The slip that turns right into wrong; both as printed values.
[[nodiscard]] Slip slipBetween(Decimal wrong, Decimal right);
/// All values that one slip of digits turns into wrong, ascending, each once; at the scale of wrong.
[[nodiscard]] std::vector<Decimal> slipsOf(Decimal wrong);
/// Smaller is more plausible; None is the largest.
[[nodiscard]] int rankOf(Slip slip);
/// One digit that differs says nothing of short numbers, nor where many values would do as well: it says something when
/// by chance less than one value in ten of such a length would be within so many steps.
[[nodiscard]] bool tells(Decimal value, int steps);
/// "数字颠倒" and so on; empty for None.
[[nodiscard]] LocalText nameOf(Slip slip);

} // namespace gouji
