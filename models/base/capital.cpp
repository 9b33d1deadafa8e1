// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/capital.h"

#include <array>

namespace gouji {

namespace {

const QString digits = QStringLiteral("零壹贰叁肆伍陆柒捌玖");

/// 1…9999, without a leading 零.
QString group(qint64 number)
{
    static const std::array<QString, 4> places{QString(), QStringLiteral("拾"), QStringLiteral("佰"),
                                               QStringLiteral("仟")};
    QString out;
    bool zero = false;
    for (int place = 3; place >= 0; --place) {
        qint64 power = 1;
        for (int i = 0; i < place; ++i)
            power *= 10;
        const qint64 digit = number / power % 10;
        if (digit == 0) {
            zero = !out.isEmpty();
            continue;
        }
        if (zero)
            out += digits[0];
        zero = false;
        out += digits[digit] + places.at(static_cast<size_t>(place));
    }
    return out;
}

/// A whole number; empty for 0. What is above 亿 is counted in 亿 again.
QString whole(qint64 number)
{
    const auto joined = [](const QString &high, const QString &name, qint64 rest, qint64 full) {
        // A gap in front of the rest is read as one 零.
        const QString gap = rest > 0 && rest < full / 10 ? QString(digits[0]) : QString();
        return high + name + gap + whole(rest);
    };
    constexpr qint64 wan = 10'000;
    constexpr qint64 yi = wan * wan;
    if (number >= yi)
        return joined(whole(number / yi), QStringLiteral("亿"), number % yi, yi);
    if (number >= wan)
        return joined(group(number / wan), QStringLiteral("万"), number % wan, wan);
    return number > 0 ? group(number) : QString();
}

} // namespace

QString capitalAmount(Decimal yuan)
{
    static const QString parts = QStringLiteral("角分厘毫");
    const Decimal amount = yuan.magnitude().reduced();
    if (amount.scale() > parts.size())
        return {};
    if (amount.isZero())
        return QStringLiteral("零元整");
    qint64 power = 1;
    for (int i = 0; i < amount.scale(); ++i)
        power *= 10;
    const QString integer = whole(amount.mantissa() / power);
    QString out = integer.isEmpty() ? QString() : integer + QStringLiteral("元");
    bool gap = false;
    for (int i = 0; i < amount.scale(); ++i) {
        power /= 10;
        const qint64 digit = amount.mantissa() / power % 10;
        gap = gap || (digit == 0 && !out.isEmpty());
        if (digit == 0)
            continue;
        out += (gap ? QString(digits[0]) : QString()) + digits[digit] + parts[i];
        gap = false;
    }
    if (amount.scale() < 2)
        out += QStringLiteral("整");
    return yuan.isNegative() ? QStringLiteral("负") + out : out;
}

} // namespace gouji
