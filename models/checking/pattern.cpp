// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/pattern.h"

#include <algorithm>
#include <array>

namespace gouji {

namespace {

/// Digits without sign and point, both numbers at the same scale.
QString digitsOf(Decimal value, int scale)
{
    const auto same = value.magnitude().rounded(scale);
    return QString::number(same.mantissa());
}

bool swapped(const QString &a, const QString &b)
{
    if (a.size() != b.size())
        return false;
    qsizetype i = 0;
    while (i < a.size() && a[i] == b[i])
        ++i;
    if (i + 1 >= a.size() || a[i] != b[i + 1] || a[i + 1] != b[i])
        return false;
    return QStringView(a).mid(i + 2) == QStringView(b).mid(i + 2);
}

/// Two digits exchanged that are not neighbours: 25.90 and 29.50.
bool exchanged(const QString &a, const QString &b)
{
    if (a.size() != b.size())
        return false;
    std::vector<qsizetype> differ;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a[i] != b[i])
            differ.push_back(i);
    }
    return differ.size() == 2 && a[differ[0]] == b[differ[1]] && a[differ[1]] == b[differ[0]];
}

/// shorter is longer with one digit taken out.
bool oneMissing(const QString &shorter, const QString &longer)
{
    if (shorter.size() + 1 != longer.size())
        return false;
    qsizetype i = 0;
    while (i < shorter.size() && shorter[i] == longer[i])
        ++i;
    return QStringView(shorter).mid(i) == QStringView(longer).mid(i + 1);
}

bool looksAlike(QChar a, QChar b)
{
    static constexpr std::array<std::array<char16_t, 2>, 8> pairs = {{{u'1', u'7'},
                                                                      {u'3', u'8'},
                                                                      {u'6', u'8'},
                                                                      {u'0', u'8'},
                                                                      {u'5', u'6'},
                                                                      {u'0', u'6'},
                                                                      {u'6', u'9'},
                                                                      {u'3', u'5'}}};
    return std::ranges::any_of(pairs,
                               [&](const auto &p) { return (a == p[0] && b == p[1]) || (a == p[1] && b == p[0]); });
}

Slip oneDigit(const QString &a, const QString &b)
{
    if (a.size() != b.size())
        return Slip::None;
    qsizetype at = -1;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a[i] == b[i])
            continue;
        if (at >= 0)
            return Slip::None;
        at = i;
    }
    if (at < 0)
        return Slip::None;
    return looksAlike(a[at], b[at]) ? Slip::LookAlike : Slip::OneDigit;
}

} // namespace

Slip slipBetween(Decimal wrong, Decimal right)
{
    if (wrong == right || wrong.isZero() || right.isZero())
        return Slip::None;
    if (wrong == right.negated())
        return Slip::Sign;
    if (wrong.isNegative() != right.isNegative())
        return Slip::None;
    for (const int power : {-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6}) {
        const auto shifted = right.shifted(power);
        if (!shifted)
            continue;
        const bool same = *shifted == wrong || (power < 0 && shifted->rounded(wrong.scale()) == wrong);
        if (same)
            return power == 4 || power == -4 ? Slip::TenThousand : Slip::MovedPoint;
    }
    const int scale = std::max(wrong.scale(), right.scale());
    const QString a = digitsOf(wrong, scale);
    const QString b = digitsOf(right, scale);
    if (swapped(a, b) || exchanged(a, b))
        return Slip::SwappedDigits;
    if (oneMissing(a, b))
        return Slip::DroppedDigit;
    if (oneMissing(b, a))
        return Slip::AddedDigit;
    return oneDigit(a, b);
}

std::vector<Decimal> slipsOf(Decimal wrong)
{
    const QString digits = digitsOf(wrong, wrong.scale());
    const bool negative = wrong.isNegative();
    std::vector<Decimal> rights;
    const auto add = [&](const QString &right) {
        bool ok = false;
        const qint64 mantissa = right.toLongLong(&ok);
        if (ok && mantissa != 0 && mantissa != wrong.magnitude().mantissa()) // a zero in front changes nothing
            rights.emplace_back(negative ? -mantissa : mantissa, wrong.scale());
    };
    for (qsizetype i = 0; i < digits.size(); ++i) {
        for (char16_t c = u'0'; c <= u'9'; ++c) {
            if (digits[i] != c)
                add(QString(digits).replace(i, 1, QChar(c))); // one digit
            add(QString(digits).insert(i, QChar(c)));         // dropped
        }
        add(QString(digits).remove(i, 1)); // added
        for (qsizetype j = i + 1; j < digits.size(); ++j) {
            QString other = digits;
            std::swap(other[i], other[j]);
            if (other != digits)
                add(other); // swapped
        }
    }
    for (char16_t c = u'0'; c <= u'9'; ++c)
        add(digits + QChar(c));
    std::ranges::sort(rights);
    rights.erase(std::unique(rights.begin(), rights.end()), rights.end());
    return rights;
}

bool tells(Decimal value, int steps)
{
    constexpr int ninths = 9;
    constexpr int oneInTen = 10;
    qint64 numbers = 1;
    int digits = 0;
    for (qint64 rest = value.magnitude().mantissa(); rest > 0; rest /= 10, ++digits)
        numbers *= 10;
    return static_cast<qint64>(ninths) * digits * (2 * steps + 1) * oneInTen < numbers;
}

int rankOf(Slip slip)
{
    switch (slip) {
    case Slip::TenThousand:
        return 0;
    case Slip::SwappedDigits:
    case Slip::DroppedDigit:
    case Slip::MovedPoint:
    case Slip::Sign:
        return 1;
    case Slip::AddedDigit:
    case Slip::LookAlike:
        return 2;
    case Slip::OneDigit:
        return 3;
    case Slip::None:
        break;
    }
    return 4;
}

LocalText nameOf(Slip slip)
{
    switch (slip) {
    case Slip::SwappedDigits:
        return {QStringLiteral("数字颠倒"), QStringLiteral("digits swapped")};
    case Slip::DroppedDigit:
        return {QStringLiteral("漏了一位数字"), QStringLiteral("digit dropped")};
    case Slip::AddedDigit:
        return {QStringLiteral("多了一位数字"), QStringLiteral("digit added")};
    case Slip::MovedPoint:
        return {QStringLiteral("小数点移位"), QStringLiteral("decimal point moved")};
    case Slip::TenThousand:
        return {QStringLiteral("元与万元混用"), QStringLiteral("unit 元/万元")};
    case Slip::Sign:
        return {QStringLiteral("正负号相反"), QStringLiteral("sign reversed")};
    case Slip::LookAlike:
        return {QStringLiteral("形近数字"), QStringLiteral("look-alike digit")};
    case Slip::OneDigit:
        return {QStringLiteral("一位数字不同"), QStringLiteral("one digit differs")};
    case Slip::None:
        break;
    }
    return {};
}

} // namespace gouji
