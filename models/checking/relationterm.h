// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/relation.h"

namespace gouji {

/// An operand ready for arithmetic.
struct Term {
    Quantity quantity;
    int sign = 1;
};

/// The value of a term in the working unit.
[[nodiscard]] std::optional<Decimal> valueOf(const Term &term, bool inYuan);

[[nodiscard]] Outcome notChecked(const QString &reason);
[[nodiscard]] Outcome tooLarge();

/// A printed rate against the one that its two values give.
[[nodiscard]] Outcome judgeRate(Relation::Shape shape, const Term &rate, const Term &x, const Term &y, bool inYuan);

} // namespace gouji
