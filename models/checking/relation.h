// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/finding.h"
#include "checking/quantity.h"

#include <optional>

namespace gouji {

/// What arithmetic says about a relation.
struct Outcome {
    Verdict verdict = Verdict::NotChecked;
    Remark remark = Remark::None;
    QString reason;                  ///< of NotChecked, in Chinese
    std::optional<Decimal> expected; ///< what left[0] should be, in its unit
    std::optional<Decimal> gap;      ///< left[0] minus expected
};

/// Judges the shapes that are arithmetic (Sum, Equal, NotGreater, Ratio, Growth, Variance, Count) by design.md §5.
/// Anything else comes back as NotChecked.
[[nodiscard]] Outcome judge(const Relation &relation, const WhatIf &quantities);

/// True when judge() decides this shape.
[[nodiscard]] bool isArithmetic(Relation::Shape shape);

/// Judges a relation and writes verdict, reason, remark, expected, actual and difference into it.
void evaluate(Relation &relation, const Quantities &quantities);

/// True for a verdict that fails: Mismatch.
[[nodiscard]] constexpr bool fails(Verdict verdict) { return verdict == Verdict::Mismatch; }
/// True for a verdict that ties its figures: exact or rounding.
[[nodiscard]] constexpr bool holds(Verdict verdict)
{
    return verdict == Verdict::Exact || verdict == Verdict::Rounding;
}

/// The amount for which a rate would be right: the first or the second of right in a Ratio, Growth or Variance, when
/// the other is known. Rounded to so many decimals; nothing when there is none.
[[nodiscard]] std::optional<Decimal> amountForRate(Relation::Shape shape, bool first, Decimal rate, Decimal other,
                                                   int decimals);

} // namespace gouji
