// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/relation.h"

#include "checking/relationterm.h"

#include <algorithm>

namespace gouji {

namespace {

/// Collects one side. False with a reason when an operand has no quantity.
bool collect(const std::vector<Operand> &operands, const WhatIf &quantities, std::vector<Term> &terms, QString &reason)
{
    const bool plain = quantities.changes.empty() && quantities.units.empty();
    for (const Operand &operand : operands) {
        if (operand.constant) {
            Quantity q;
            q.value = *operand.constant;
            q.exact = true;
            terms.push_back({q, operand.sign});
            continue;
        }
        if (plain) {
            if (const Quantity *q = quantities.base.find(operand.figure)) {
                terms.push_back({*q, operand.sign});
                continue;
            }
        }
        const auto q = quantities.find(operand.figure);
        if (!q) {
            reason = QStringLiteral("缺少“%1”").arg(operand.label);
            return false;
        }
        terms.push_back({*q, operand.sign});
    }
    return true;
}

/// Brings amounts to one unit: 元 when they differ. Constants take the unit of the others.
bool unify(std::vector<Term> &left, std::vector<Term> &right, bool &inYuan, QString &reason)
{
    std::optional<Unit> unit;
    std::optional<int> statement;
    bool mixed = false;
    for (auto *side : {&left, &right}) {
        for (const Term &t : *side) {
            if (t.quantity.exact && t.quantity.unit == Unit::Unknown && t.quantity.statement < 0)
                continue;
            if (unit && *unit != t.quantity.unit)
                mixed = true;
            if (t.quantity.unit == Unit::Unknown) {
                if (statement && *statement != t.quantity.statement) {
                    reason = QStringLiteral("单位不明");
                    return false;
                }
                statement = t.quantity.statement;
            }
            unit = unit.value_or(t.quantity.unit);
        }
    }
    if (!mixed)
        return true;
    for (auto *side : {&left, &right}) {
        for (Term &t : *side) {
            if (!isAmount(t.quantity.unit)) {
                reason = QStringLiteral("单位不同");
                return false;
            }
        }
    }
    inYuan = true;
    return true;
}

std::optional<Decimal> totalOf(const std::vector<Term> &terms, bool inYuan)
{
    std::optional<Decimal> total = Decimal();
    for (const Term &t : terms) {
        const auto v = valueOf(t, inYuan);
        total = v && total ? sum(*total, *v) : std::nullopt;
        if (!total)
            break;
    }
    return total;
}

/// Twelve times the tolerances of a sum, kept exact: Σu/2 and Σu²/12 as powers of ten.
struct Spread {
    Wide half = 0;   ///< Σ u, in units of 10^-scale; the tolerance is half of it
    Wide square = 0; ///< Σ u², in units of 10^-2·scale
};

constexpr int spreadScale = 8;

/// Step of a term in units of 10^-spreadScale of the working unit; nothing when it does not fit.
std::optional<Wide> stepOf(const Term &term, bool inYuan, bool loose)
{
    if (term.quantity.exact)
        return Wide(0);
    const int decimals = loose && term.quantity.coarse ? 0 : term.quantity.decimals;
    int power = spreadScale - decimals + (inYuan ? powerOfYuan(term.quantity.unit) : 0);
    if (power < 0 || power > 17)
        return std::nullopt;
    Wide step = 1;
    for (; power > 0; --power)
        step *= 10;
    return step;
}

std::optional<Spread> spreadOf(const std::vector<Term> &left, const std::vector<Term> &right, bool inYuan, bool loose)
{
    Spread spread;
    for (const auto *side : {&left, &right}) {
        for (const Term &t : *side) {
            const auto u = stepOf(t, inYuan, loose);
            if (!u)
                return std::nullopt;
            spread.half += *u;
            spread.square += *u * *u;
        }
    }
    return spread;
}

std::optional<Wide> scaled(Decimal value)
{
    const int power = spreadScale - value.scale();
    Wide out = value.mantissa();
    if (power < 0)
        return std::nullopt;
    for (int i = 0; i < power; ++i)
        out *= 10;
    return out < 0 ? -out : out;
}

/// Rounding, improbable or mismatch for a gap that is not zero.
Verdict verdictOf(Wide gap, const Spread &spread)
{
    if (gap * 2 > spread.half)
        return Verdict::Mismatch;
    // beyond 4σ with σ² = Σu²/12:  gap² > 16·Σu²/12
    constexpr Wide safe = Wide(1) << 62;
    if (gap < safe && gap * gap * 3 > spread.square * 4)
        return Verdict::Improbable;
    return Verdict::Rounding;
}

/// A total in the working unit, back in the unit of the first term.
std::optional<Decimal> inUnitOf(const Term &first, Decimal value, bool inYuan)
{
    return inYuan ? value.shifted(-powerOfYuan(first.quantity.unit)) : std::optional(value);
}

void describe(Outcome &out, const std::vector<Term> &left, Decimal leftTotal, Decimal rightTotal, bool inYuan)
{
    const Term &first = left.front();
    const auto gap = difference(leftTotal, rightTotal);
    const auto back = gap ? inUnitOf(first, *gap, inYuan) : std::nullopt;
    if (!back)
        return;
    out.gap = first.sign < 0 ? back->negated() : *back;
    out.expected = difference(first.quantity.value, *out.gap);
}

Outcome judgeSum(const Relation &relation, const std::vector<Term> &left, const std::vector<Term> &right, bool inYuan)
{
    const auto a = totalOf(left, inYuan);
    const auto b = totalOf(right, inYuan);
    const auto gap = a && b ? difference(*a, *b) : std::nullopt;
    const auto wide = gap ? scaled(*gap) : std::nullopt;
    if (!wide)
        return tooLarge();
    Outcome out;
    describe(out, left, *a, *b, inYuan);
    if (gap->isZero() || (relation.shape == Relation::Shape::NotGreater && gap->isNegative())) {
        out.verdict = Verdict::Exact;
        return out;
    }
    if (relation.shape == Relation::Shape::Count) {
        out.verdict = Verdict::Mismatch;
        return out;
    }
    const auto spread = spreadOf(left, right, inYuan, false);
    const auto loose = spreadOf(left, right, inYuan, true);
    if (!spread || !loose)
        return tooLarge();
    out.verdict = verdictOf(*wide, *spread);
    if (fails(out.verdict) && !fails(verdictOf(*wide, *loose)))
        out.verdict = Verdict::Rounding; // integers in a column of 元 may hide their decimals
    if (relation.shape == Relation::Shape::NotGreater && out.verdict == Verdict::Improbable)
        out.verdict = Verdict::Rounding; // a bound is no sum of rounded terms
    return out;
}

/// Two prints of one figure. The coarser one has to be the finer one rounded.
Outcome judgeCopy(const Term &a, const Term &b, bool inYuan)
{
    const auto x = valueOf(a, inYuan);
    const auto y = valueOf(b, inYuan);
    const auto gap = x && y ? difference(*x, *y) : std::nullopt;
    const auto size = gap ? scaled(*gap) : std::nullopt;
    const auto stepA = stepOf(a, inYuan, true);
    const auto stepB = stepOf(b, inYuan, true);
    if (!size || !stepA || !stepB)
        return tooLarge();
    Outcome out;
    describe(out, {a}, *x, *y, inYuan);
    const Wide step = std::max(*stepA, *stepB);
    if (*size == 0) {
        out.verdict = Verdict::Exact;
    } else if (*stepA == *stepB) {
        out.verdict = *size > step ? Verdict::Mismatch : Verdict::Rounding;
        out.remark = *size > step ? Remark::None : Remark::CopiedUnequal;
    } else if (*size * 2 <= std::max(step, Wide(1))) {
        out.verdict = Verdict::Rounding;
    } else {
        const bool aCoarse = *stepA > *stepB;
        const bool cut = *size < step && (aCoarse ? x->magnitude() < y->magnitude() : y->magnitude() < x->magnitude());
        out.verdict =
            *size < step || *size * 2 <= step + std::min(*stepA, *stepB) ? Verdict::Rounding : Verdict::Mismatch;
        out.remark = fails(out.verdict) ? Remark::None : cut ? Remark::Truncated : Remark::CopiedUnequal;
    }
    return out;
}

bool isRateShape(Relation::Shape shape)
{
    return shape == Relation::Shape::Ratio || shape == Relation::Shape::Growth || shape == Relation::Shape::Variance;
}

} // namespace

bool isArithmetic(Relation::Shape shape)
{
    switch (shape) {
    case Relation::Shape::Direction:
    case Relation::Shape::Score:
    case Relation::Shape::Text:
        return false;
    default:
        return true;
    }
}

Outcome judge(const Relation &relation, const WhatIf &quantities)
{
    if (!isArithmetic(relation.shape))
        return {};
    std::vector<Term> left;
    std::vector<Term> right;
    left.reserve(relation.left.size());
    right.reserve(relation.right.size());
    QString reason;
    if (!collect(relation.left, quantities, left, reason) || !collect(relation.right, quantities, right, reason))
        return notChecked(reason);
    if (left.empty() || right.empty())
        return notChecked(QStringLiteral("缺少可比较的数"));
    bool inYuan = false;
    const bool rate = isRateShape(relation.shape);
    if (rate && right.size() != 2)
        return notChecked(QStringLiteral("缺少可比较的数"));
    std::vector<Term> none;
    if (!(rate ? unify(none, right, inYuan, reason) : unify(left, right, inYuan, reason)))
        return notChecked(reason);
    if (rate)
        return judgeRate(relation.shape, left.front(), right[0], right[1], inYuan);
    if (relation.shape == Relation::Shape::Equal && left.size() == 1 && right.size() == 1 &&
        left[0].sign == right[0].sign)
        return judgeCopy(left[0], right[0], inYuan);
    return judgeSum(relation, left, right, inYuan);
}

void evaluate(Relation &relation, const Quantities &quantities)
{
    if (!isArithmetic(relation.shape))
        return;
    const WhatIf plain{quantities, {}};
    const Outcome outcome = judge(relation, plain);
    relation.verdict = outcome.verdict;
    relation.reason = outcome.reason;
    relation.remark = outcome.remark;
    const bool plainly = outcome.verdict == Verdict::Exact || outcome.verdict == Verdict::NotChecked;
    if (plainly || !outcome.expected || !outcome.gap)
        return; // texts are made only for what may be shown: most relations hold exactly
    const Operand &first = relation.left.front();
    const auto quantity = plain.find(first.figure);
    const Decimal actual = quantity ? quantity->value : first.constant.value_or(Decimal());
    const auto shown = [&](Decimal value) {
        const Decimal plainValue = value.reduced();
        return value.rounded(std::max(actual.scale(), plainValue.scale())).grouped();
    };
    relation.expected = shown(*outcome.expected);
    relation.actual = actual.grouped();
    relation.difference = shown(*outcome.gap);
}

} // namespace gouji
