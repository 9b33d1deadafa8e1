// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rates against the two values they are made of.
#include "checking/relationterm.h"

#include <algorithm>

namespace gouji {

namespace {

std::optional<Interval> intervalOf(const Quantity &q)
{
    if (q.exact)
        return Interval::exact(q.value);
    return Interval::printed(q.value, q.decimals);
}

std::optional<bool> rateHolds(Relation::Shape shape, const Interval &rate, const Interval &x, const Interval &y)
{
    if (shape == Relation::Shape::Ratio)
        return shareHolds(x, y, rate);
    return shape == Relation::Shape::Growth ? growthHolds(x, y, rate) : varianceHolds(x, y, rate);
}

/// The rate that the two values give, with so many decimals; nothing when the base is zero.
std::optional<Decimal> computedRate(Relation::Shape shape, Decimal x, Decimal y, int decimals)
{
    std::optional<Decimal> top = x;
    std::optional<Decimal> base = y;
    if (shape == Relation::Shape::Growth)
        base = difference(y, x);
    else if (shape == Relation::Shape::Variance)
        top = difference(x, y);
    if (!top || !base || base->isZero())
        return std::nullopt;
    const auto hundredfold = top->shifted(2);
    return hundredfold ? quotient(*hundredfold, *base, decimals) : std::nullopt;
}

Decimal truncated(Decimal value, int decimals)
{
    Decimal cut = value.rounded(decimals);
    if (cut.magnitude() > value.magnitude())
        cut = Decimal(cut.mantissa() + (cut.isNegative() ? 1 : -1), cut.scale());
    return cut;
}

/// A rate of nothing. A hundred percent and zero are customs there; any other rate is right only where the amounts hide
/// more than their printed digits: it is a mismatch, or improbable when even the change is nothing.
Outcome judgeRateOfNothing(const Term &rate, Decimal printed, Decimal top, std::optional<bool> within)
{
    if (printed.isZero() || printed.magnitude() == Decimal(100, 0) || !within || (*within && !top.isZero()))
        return notChecked(QStringLiteral("基数为零"));
    Outcome out;
    const Decimal due = top.isZero() ? Decimal() : Decimal(printed.isNegative() ? -100 : 100, 0);
    out.expected = rate.sign < 0 ? due.negated() : due;
    out.gap = difference(rate.quantity.value, *out.expected);
    out.verdict = *within ? Verdict::Improbable : Verdict::Mismatch;
    return out;
}

/// Rounded twice, first with one or two decimals more: 96.746 is 96.75, and 96.75 is 96.8.
bool roundedTwice(Decimal finer, Decimal printed)
{
    for (int scale = finer.scale() - 1; scale > printed.scale(); --scale) {
        if (finer.rounded(scale).rounded(printed.scale()) == printed)
            return true;
    }
    return false;
}

} // namespace

Outcome judgeRate(Relation::Shape shape, const Term &rate, const Term &x, const Term &y, bool inYuan)
{
    const auto vx = valueOf(x, inYuan);
    const auto vy = valueOf(y, inYuan);
    if (!vx || !vy)
        return tooLarge();
    const Decimal printed = rate.sign < 0 ? rate.quantity.value.negated() : rate.quantity.value;
    const auto expected = computedRate(shape, *vx, *vy, printed.scale());
    const auto ix = intervalOf(x.quantity);
    const auto iy = intervalOf(y.quantity);
    const auto sx = ix ? (x.sign < 0 ? ix->negated() : *ix).shifted(inYuan ? powerOfYuan(x.quantity.unit) : 0) : ix;
    const auto sy = iy ? (y.sign < 0 ? iy->negated() : *iy).shifted(inYuan ? powerOfYuan(y.quantity.unit) : 0) : iy;
    const auto ir = Interval::printed(printed, printed.scale());
    const auto within = sx && sy && ir ? rateHolds(shape, *ir, *sx, *sy) : std::nullopt;
    if (!expected) {
        const auto top = shape == Relation::Shape::Variance ? difference(*vx, *vy) : std::optional(*vx);
        return top ? judgeRateOfNothing(rate, printed, *top, within) : tooLarge();
    }
    if (!within)
        return tooLarge();
    Outcome out;
    out.expected = rate.sign < 0 ? expected->negated() : *expected;
    out.gap = difference(rate.quantity.value, *out.expected);
    const auto finer = computedRate(shape, *vx, *vy, std::min(printed.scale() + 3, Decimal::maximumScale));
    if (*expected == printed) {
        out.verdict = Verdict::Exact;
    } else if (*within || (finer && roundedTwice(*finer, printed))) {
        out.verdict = Verdict::Rounding;
    } else if (finer && truncated(*finer, printed.scale()) == printed) {
        out.verdict = Verdict::Rounding;
        out.remark = Remark::Truncated;
    } else {
        out.verdict = Verdict::Mismatch;
    }
    return out;
}

std::optional<Decimal> amountForRate(Relation::Shape shape, bool first, Decimal rate, Decimal other, int decimals)
{
    const Decimal whole(100, 0);
    const auto more = sum(rate, whole);
    std::optional<Decimal> top;
    std::optional<Decimal> bottom;
    switch (shape) {
    case Relation::Shape::Ratio: // x = r·y/100, y = 100·x/r
        top = first ? product(rate, other) : other.shifted(2);
        bottom = first ? whole : rate;
        break;
    case Relation::Shape::Growth: // d = r·v/(100+r), v = d·(100+r)/r
        top = first ? product(rate, other) : (more ? product(other, *more) : more);
        bottom = first ? more : rate;
        break;
    default: // v = b·(100+r)/100, b = 100·v/(100+r)
        top = first ? (more ? product(other, *more) : more) : other.shifted(2);
        bottom = first ? std::optional(whole) : more;
        break;
    }
    return top && bottom ? quotient(*top, *bottom, decimals) : std::nullopt;
}

} // namespace gouji
