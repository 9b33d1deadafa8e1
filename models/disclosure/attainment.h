// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/indicator.h"

#include <optional>

namespace gouji {

/// Whether an indicator reached its target, as far as target and actual value tell.
enum class Attainment { Unknown, Met, Partly, Missed };

/// The actual value in the unit of the target; nothing when the two cannot be compared.
[[nodiscard]] std::optional<Decimal> actualInTargetUnit(const IndicatorValue &target, const IndicatorValue &actual);
/// More than an exact target ("=3") is attainment too.
[[nodiscard]] bool satisfies(IndicatorValue::Operator op, Decimal actual, Decimal target);

/// Worded as full attainment: 完全达到预期…. Words of partial attainment (基本, 部分) are something else.
[[nodiscard]] bool saysFullAttainment(const QString &text);
[[nodiscard]] bool saysPartialAttainment(const QString &text);

[[nodiscard]] Attainment attainmentOf(const Indicator &indicator);

} // namespace gouji
