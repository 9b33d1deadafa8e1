// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/interval.h"

#include <algorithm>
#include <array>

namespace gouji {

namespace {

constexpr int largestPower = 30;

std::optional<Wide> times(Wide a, Wide b)
{
    Wide out = 0;
    if (__builtin_mul_overflow(a, b, &out))
        return std::nullopt;
    return out;
}

std::optional<Wide> plus(Wide a, Wide b)
{
    Wide out = 0;
    if (__builtin_add_overflow(a, b, &out))
        return std::nullopt;
    return out;
}

constexpr Wide powerOfTen(int n)
{
    Wide p = 1;
    for (; n > 0; --n)
        p *= 10;
    return p;
}

std::optional<Wide> raised(Wide value, int power)
{
    if (power < 0 || power > largestPower)
        return std::nullopt;
    return times(value, powerOfTen(power));
}

} // namespace

Interval Interval::exact(Decimal value) { return {value.mantissa(), value.mantissa(), value.scale()}; }

std::optional<Interval> Interval::printed(Decimal value, int decimals)
{
    const int scale = std::max(decimals, value.scale()) + 1;
    const auto middle = raised(value.mantissa(), scale - value.scale());
    const auto half = raised(5, scale - decimals - 1);
    if (!middle || !half)
        return std::nullopt;
    const auto low = plus(*middle, -*half);
    const auto high = plus(*middle, *half);
    if (!low || !high)
        return std::nullopt;
    return Interval(*low, *high, scale);
}

std::optional<Interval> Interval::atScale(int scale) const
{
    const auto low = raised(m_low, scale - m_scale);
    const auto high = raised(m_high, scale - m_scale);
    if (!low || !high)
        return std::nullopt;
    return Interval(*low, *high, scale);
}

std::optional<Interval> Interval::shifted(int power) const
{
    if (m_scale >= power)
        return Interval(m_low, m_high, m_scale - power);
    const auto low = raised(m_low, power - m_scale);
    const auto high = raised(m_high, power - m_scale);
    if (!low || !high)
        return std::nullopt;
    return Interval(*low, *high, 0);
}

std::optional<bool> Interval::contains(Decimal value) const { return meet(*this, exact(value)); }

std::optional<Interval> sum(const Interval &a, const Interval &b)
{
    const int scale = std::max(a.m_scale, b.m_scale);
    const auto x = a.atScale(scale);
    const auto y = b.atScale(scale);
    if (!x || !y)
        return std::nullopt;
    const auto low = plus(x->m_low, y->m_low);
    const auto high = plus(x->m_high, y->m_high);
    if (!low || !high)
        return std::nullopt;
    return Interval(*low, *high, scale);
}

std::optional<Interval> difference(const Interval &a, const Interval &b) { return sum(a, b.negated()); }

std::optional<Interval> product(const Interval &a, const Interval &b)
{
    const std::array<std::optional<Wide>, 4> ends = {times(a.m_low, b.m_low), times(a.m_low, b.m_high),
                                                     times(a.m_high, b.m_low), times(a.m_high, b.m_high)};
    if (!std::ranges::all_of(ends, [](const auto &e) { return e.has_value(); }))
        return std::nullopt;
    const auto [low, high] = std::ranges::minmax(ends, {}, [](const auto &e) { return *e; });
    return Interval(*low, *high, a.m_scale + b.m_scale);
}

std::optional<bool> meet(const Interval &a, const Interval &b)
{
    const int scale = std::max(a.m_scale, b.m_scale);
    const auto x = a.atScale(scale);
    const auto y = b.atScale(scale);
    if (!x || !y)
        return std::nullopt;
    return x->m_low <= y->m_high && y->m_low <= x->m_high;
}

std::optional<bool> canBeAtMost(const Interval &a, const Interval &b)
{
    const int scale = std::max(a.m_scale, b.m_scale);
    const auto x = a.atScale(scale);
    const auto y = b.atScale(scale);
    if (!x || !y)
        return std::nullopt;
    return x->m_low <= y->m_high;
}

std::optional<bool> shareHolds(const Interval &part, const Interval &whole, const Interval &rate)
{
    const auto left = product(Interval::exact(Decimal(100, 0)), part);
    const auto right = product(rate, whole);
    return left && right ? meet(*left, *right) : std::nullopt;
}

std::optional<bool> growthHolds(const Interval &change, const Interval &now, const Interval &rate)
{
    // change stands on both sides: (100 + rate) · change = rate · now. The equation is linear in each of the three, so
    // over the box of the intervals its difference takes every value between its least and greatest corner; rate is
    // taken at both ends, the other two are independent of each other then. rate is one number on both sides, so
    // the two ends are joined: the difference changes continuously from one end to the other.
    bool below = false;
    bool above = false;
    for (const Wide end : {rate.m_low, rate.m_high}) {
        const Interval r(end, end, rate.m_scale);
        const auto factor = sum(Interval::exact(Decimal(100, 0)), r);
        const auto left = factor ? product(*factor, change) : std::nullopt;
        const auto right = product(r, now);
        const auto gap = left && right ? difference(*left, *right) : std::nullopt;
        if (!gap)
            return std::nullopt;
        below = below || gap->m_low <= 0;
        above = above || gap->m_high >= 0;
    }
    return below && above;
}

std::optional<bool> varianceHolds(const Interval &now, const Interval &base, const Interval &rate)
{
    const Interval hundred = Interval::exact(Decimal(100, 0));
    const auto factor = sum(hundred, rate);
    const auto left = product(hundred, now);
    const auto right = factor ? product(*factor, base) : std::nullopt;
    return left && right ? meet(*left, *right) : std::nullopt;
}

} // namespace gouji
