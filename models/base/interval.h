// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <optional>

namespace gouji {

__extension__ using Wide = __int128; ///< room for sums and products of amounts; every step is checked for overflow

/// The numbers a printed figure can stand for: all from low to high, both ends included, exact. A figure v printed
/// with step u stands for [v - u/2, v + u/2]. Ends are low · 10^-scale and high · 10^-scale. What does not fit into
/// 128 bits gives nothing, and the relation is then not checked.
class Interval {
public:
    /// The number alone: counts, constants and figures marked exact.
    [[nodiscard]] static Interval exact(Decimal value);
    /// A figure whose last reliable digit is the given decimal (step 10^-decimals, decimals ≥ value.scale()).
    [[nodiscard]] static std::optional<Interval> printed(Decimal value, int decimals);

    /// The same interval times 10^power: 万元 → 元 is power 4.
    [[nodiscard]] std::optional<Interval> shifted(int power) const;
    [[nodiscard]] Interval negated() const { return {-m_high, -m_low, m_scale}; }
    [[nodiscard]] std::optional<bool> contains(Decimal value) const;

    friend std::optional<Interval> sum(const Interval &a, const Interval &b);
    friend std::optional<Interval> difference(const Interval &a, const Interval &b);
    friend std::optional<Interval> product(const Interval &a, const Interval &b);
    /// True when some number belongs to both; touching ends count.
    friend std::optional<bool> meet(const Interval &a, const Interval &b);
    /// True when some number of a is not greater than some number of b.
    friend std::optional<bool> canBeAtMost(const Interval &a, const Interval &b);
    friend std::optional<bool> growthHolds(const Interval &change, const Interval &now, const Interval &rate);

private:
    constexpr Interval(Wide low, Wide high, int scale)
        : m_low(low)
        , m_high(high)
        , m_scale(scale)
    {}
    [[nodiscard]] std::optional<Interval> atScale(int scale) const;

    Wide m_low = 0;
    Wide m_high = 0;
    int m_scale = 0;
};

std::optional<Interval> sum(const Interval &a, const Interval &b);
std::optional<Interval> difference(const Interval &a, const Interval &b);
std::optional<Interval> product(const Interval &a, const Interval &b);
[[nodiscard]] std::optional<bool> meet(const Interval &a, const Interval &b);
[[nodiscard]] std::optional<bool> canBeAtMost(const Interval &a, const Interval &b);

// Rates in percent, tested without division. Each is true when numbers inside the three intervals satisfy the equation.
/// 100 · part = rate · whole: shares, completion rates, execution rates.
[[nodiscard]] std::optional<bool> shareHolds(const Interval &part, const Interval &whole, const Interval &rate);
/// 100 · change = rate · (now − change): growth printed with the change and this period's value.
[[nodiscard]] std::optional<bool> growthHolds(const Interval &change, const Interval &now, const Interval &rate);
/// 100 · (now − base) = rate · base: 预决算差异率, growth printed with both values.
[[nodiscard]] std::optional<bool> varianceHolds(const Interval &now, const Interval &base, const Interval &rate);

} // namespace gouji
