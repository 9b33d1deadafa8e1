// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <QString>

#include <functional>
#include <random>

namespace gouji {

/// A slip of whoever typed a number: the printed number to a wrong one, empty where the slip cannot happen.
using Slip = std::function<QString(const QString &, std::mt19937 &)>;

[[nodiscard]] QString transposed(const QString &text, std::mt19937 &random);
[[nodiscard]] QString dropped(const QString &text, std::mt19937 &random);
[[nodiscard]] QString shifted(const QString &text, std::mt19937 &random);
[[nodiscard]] QString wrongSum(const QString &text, std::mt19937 &random);
[[nodiscard]] QString appended(const QString &text, std::mt19937 &random);
[[nodiscard]] QString signLost(const QString &text, std::mt19937 &random);
[[nodiscard]] QString lookAlike(const QString &text, std::mt19937 &random);

/// A number from 0 to bound - 1; 0 when bound is not positive.
[[nodiscard]] qsizetype below(std::mt19937 &random, qsizetype bound);
/// The value as the text beside it is printed: with or without thousands separators.
[[nodiscard]] QString withValue(const QString &like, Decimal value);

/// Whether nothing but what a number is written with stands there.
[[nodiscard]] bool plainNumber(const QString &text);
/// Whether two texts print the same amount.
[[nodiscard]] bool sameNumber(const QString &a, const QString &b);

} // namespace gouji
