// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include <algorithm>
#include <limits>

namespace gouji {

namespace {

__extension__ using Wide = __int128;

constexpr Wide power(int n)
{
    Wide p = 1;
    for (; n > 0; --n)
        p *= 10;
    return p;
}

std::optional<Decimal> fitted(Wide mantissa, int scale)
{
    while (scale > Decimal::maximumScale || (scale > 0 && (mantissa > std::numeric_limits<qint64>::max() ||
                                                           mantissa < -std::numeric_limits<qint64>::max()))) {
        if (mantissa % 10 != 0)
            return std::nullopt;
        mantissa /= 10;
        --scale;
    }
    if (mantissa > std::numeric_limits<qint64>::max() || mantissa < -std::numeric_limits<qint64>::max())
        return std::nullopt;
    return Decimal(static_cast<qint64>(mantissa), scale);
}

Wide dividedHalfAway(Wide a, Wide b) // b > 0
{
    const Wide half = b / 2;
    return a >= 0 ? (a + half) / b : -((-a + half) / b);
}

} // namespace

std::optional<Decimal> Decimal::parse(QStringView text)
{
    bool negative = false;
    qsizetype i = 0;
    if (!text.isEmpty() && (text[0] == u'-' || text[0] == u'+')) {
        negative = text[0] == u'-';
        ++i;
    }
    qint64 mantissa = 0;
    int digits = 0;
    int significant = 0;
    int scale = -1;
    for (; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'.' && scale < 0 && digits > 0) {
            scale = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        ++digits;
        if (significant > 0 || c != u'0')
            ++significant;
        if (significant > maximumDigits)
            return std::nullopt;
        mantissa = mantissa * 10 + (c - u'0');
        if (scale >= 0 && ++scale > maximumScale)
            return std::nullopt;
    }
    if (digits == 0 || scale == 0)
        return std::nullopt;
    return Decimal(negative ? -mantissa : mantissa, scale < 0 ? 0 : scale);
}

QString Decimal::toString() const
{
    QString digits = QString::number(m_mantissa < 0 ? -m_mantissa : m_mantissa);
    if (m_scale > 0) {
        if (digits.size() <= m_scale)
            digits.prepend(QString(m_scale + 1 - digits.size(), u'0'));
        digits.insert(digits.size() - m_scale, u'.');
    }
    if (m_mantissa < 0)
        digits.prepend(u'-');
    return digits;
}

QString Decimal::grouped() const
{
    QString text = toString();
    const qsizetype point = text.indexOf(u'.');
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    for (qsizetype i = (point < 0 ? text.size() : point) - 3; i > first; i -= 3)
        text.insert(i, u',');
    return text;
}

Decimal Decimal::rounded(int scale) const
{
    if (scale >= m_scale) {
        const auto more = fitted(Wide(m_mantissa) * power(scale - m_scale), scale);
        return more.value_or(*this);
    }
    return {static_cast<qint64>(dividedHalfAway(m_mantissa, power(m_scale - scale))), scale};
}

Decimal Decimal::reduced() const
{
    Decimal d = *this;
    while (d.m_scale > 0 && d.m_mantissa % 10 == 0) {
        d.m_mantissa /= 10;
        --d.m_scale;
    }
    return d;
}

std::optional<Decimal> Decimal::shifted(int by) const
{
    const int scale = m_scale - by;
    if (scale < 0)
        return scale < -18 ? std::nullopt : fitted(Wide(m_mantissa) * power(-scale), 0);
    return fitted(m_mantissa, scale);
}

std::optional<Decimal> sum(Decimal a, Decimal b)
{
    const int scale = std::max(a.m_scale, b.m_scale);
    if (a.m_scale == b.m_scale && a.m_scale <= Decimal::maximumScale) { // nearly always: no need of 128 bits
        qint64 total = 0;
        if (!__builtin_add_overflow(a.m_mantissa, b.m_mantissa, &total) && total != std::numeric_limits<qint64>::min())
            return Decimal(total, scale);
    }
    return fitted(Wide(a.m_mantissa) * power(scale - a.m_scale) + Wide(b.m_mantissa) * power(scale - b.m_scale), scale);
}

std::optional<Decimal> difference(Decimal a, Decimal b) { return sum(a, b.negated()); }

std::optional<Decimal> product(Decimal a, Decimal b)
{
    return fitted(Wide(a.m_mantissa) * b.m_mantissa, a.m_scale + b.m_scale);
}

std::optional<Decimal> quotient(Decimal a, Decimal b, int scale)
{
    if (b.isZero() || scale < 0 || scale > Decimal::maximumScale)
        return std::nullopt;
    // a/b·10^scale = (ma·10^(sb+scale)) / (mb·10^sa); 15 digits and 16 places stay inside 128 bits
    Wide top = Wide(a.mantissa()) * power(b.scale() + scale);
    Wide bottom = Wide(b.mantissa()) * power(a.scale());
    if (bottom < 0) {
        top = -top;
        bottom = -bottom;
    }
    return fitted(dividedHalfAway(top, bottom), scale);
}

std::strong_ordering operator<=>(Decimal a, Decimal b)
{
    if (a.m_scale == b.m_scale)
        return a.m_mantissa <=> b.m_mantissa;
    const int scale = std::max(a.m_scale, b.m_scale);
    const Wide x = Wide(a.m_mantissa) * power(scale - a.m_scale);
    const Wide y = Wide(b.m_mantissa) * power(scale - b.m_scale);
    return x < y ? std::strong_ordering::less : x > y ? std::strong_ordering::greater : std::strong_ordering::equal;
}

} // namespace gouji
