// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/attainment.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace gouji {

namespace {

using Kind = IndicatorValue::Kind;
using Operator = IndicatorValue::Operator;

/// Power of ten that brings a unit to the smallest of its family; nothing for units that do not convert.
struct UnitScale {
    QStringView unit;
    QStringView family;
    int power;
};
constexpr std::array unitScales{UnitScale{u"元", u"元", 0},   UnitScale{u"万元", u"元", 4}, UnitScale{u"万", u"元", 4},
                                UnitScale{u"亿元", u"元", 8}, UnitScale{u"毫秒", u"秒", 0}, UnitScale{u"秒", u"秒", 3}};

bool contains(const QString &text, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&](QStringView word) { return text.contains(word); });
}

Attainment byWords(const IndicatorValue &target, const IndicatorValue &actual)
{
    const QString said = squashed(actual.text);
    if (said.isEmpty())
        return Attainment::Unknown;
    if (contains(said, {u"未达", u"未完成", u"没有完成", u"未实现"}))
        return Attainment::Missed;
    if (said == squashed(target.text)) // a target may itself have 基本 in it
        return Attainment::Met;
    if (saysPartialAttainment(said))
        return Attainment::Partly;
    return saysFullAttainment(said) ? Attainment::Met : Attainment::Unknown;
}

Attainment met(bool yes) { return yes ? Attainment::Met : Attainment::Missed; }

} // namespace

std::optional<Decimal> actualInTargetUnit(const IndicatorValue &target, const IndicatorValue &actual)
{
    if (actual.kind != Kind::Number || !actual.number || actual.op == Operator::AtLeast ||
        actual.op == Operator::AtMost || actual.op == Operator::More || actual.op == Operator::Less)
        return std::nullopt;
    if (actual.unit == target.unit)
        return actual.number;
    if (actual.unit.isEmpty() || target.unit.isEmpty())
        return actual.unit == u"%" || target.unit == u"%" ? std::nullopt : actual.number;
    const auto t = std::ranges::find(unitScales, QStringView(target.unit), &UnitScale::unit);
    const auto a = std::ranges::find(unitScales, QStringView(actual.unit), &UnitScale::unit);
    if (t == unitScales.end() || a == unitScales.end() || t->family != a->family)
        return std::nullopt;
    return actual.number->shifted(a->power - t->power);
}

bool satisfies(IndicatorValue::Operator op, Decimal actual, Decimal target)
{
    switch (op) {
    case Operator::AtMost:
        return actual <= target;
    case Operator::Less:
        return actual < target;
    case Operator::More:
        return actual > target;
    default:
        return actual >= target;
    }
}

bool saysFullAttainment(const QString &text)
{
    static const std::array<QStringView, 5> words{u"完全达到预期", u"完全达成预期", u"完全到达预期", u"达成年度指标",
                                                  u"全部达成"};
    const QString actual = squashed(text);
    return std::ranges::any_of(words, [&](QStringView word) { return actual.startsWith(word); });
}

bool saysPartialAttainment(const QString &text)
{
    const QString actual = squashed(text);
    return actual.contains(u"部分") || actual.contains(u"基本");
}

Attainment attainmentOf(const Indicator &indicator)
{
    const IndicatorValue &target = indicator.target;
    const IndicatorValue &actual = indicator.actual;
    if (target.kind == Kind::Missing || actual.kind == Kind::Missing)
        return Attainment::Unknown;
    const auto value = actualInTargetUnit(target, actual);
    if (target.kind == Kind::Number && target.number && value)
        return met(satisfies(target.op, *value, *target.number));
    if (target.kind == Kind::Range && target.number && target.upper && value)
        return met(*value >= *target.number && *value <= *target.upper);
    if (target.kind == Kind::Date && actual.kind == Kind::Date && target.number && actual.number)
        return met(*actual.number <= *target.number);
    if (target.kind == Kind::Number || target.kind == Kind::Range || target.kind == Kind::Date)
        return squashed(target.text) == squashed(actual.text) ? Attainment::Met : Attainment::Unknown;
    return byWords(target, actual);
}

} // namespace gouji
