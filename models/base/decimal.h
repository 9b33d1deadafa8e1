// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace gouji {

/// An exact decimal number: mantissa · 10^-scale. The scale is kept as printed ("2.50" has scale 2), so a printed
/// figure can be shown again unchanged; comparison is by value (2.5 == 2.50). Arithmetic is exact (128 bits in
/// between) and gives nothing when the result does not fit.
class Decimal {
public:
    static constexpr int maximumScale = 8;
    static constexpr int maximumDigits = 15; ///< of a number that is parsed; more digits are no figure

    constexpr Decimal() = default;
    /// mantissa · 10^-scale, 0 ≤ scale ≤ maximumScale.
    constexpr Decimal(qint64 mantissa, int scale)
        : m_mantissa(mantissa)
        , m_scale(scale)
    {}

    /// Plain digits with an optional sign and one point: "-12.50". No separators, no blanks, no exponent.
    [[nodiscard]] static std::optional<Decimal> parse(QStringView text);

    [[nodiscard]] constexpr qint64 mantissa() const { return m_mantissa; }
    [[nodiscard]] constexpr int scale() const { return m_scale; }
    [[nodiscard]] constexpr bool isZero() const { return m_mantissa == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_mantissa < 0; }
    [[nodiscard]] constexpr Decimal negated() const { return {-m_mantissa, m_scale}; }
    [[nodiscard]] constexpr Decimal magnitude() const { return {m_mantissa < 0 ? -m_mantissa : m_mantissa, m_scale}; }

    /// Digits with exactly scale() decimals: "-12.50"; grouped() has thousands separators: "1,234.50".
    [[nodiscard]] QString toString() const;
    [[nodiscard]] QString grouped() const;

    /// Rounded half away from zero to the given number of decimals (more decimals: zeros are added).
    [[nodiscard]] Decimal rounded(int scale) const;
    /// The same value without trailing zeros.
    [[nodiscard]] Decimal reduced() const;
    /// value · 10^power, for conversions such as 万元 → 元 (power 4).
    [[nodiscard]] std::optional<Decimal> shifted(int power) const;

    friend std::optional<Decimal> sum(Decimal a, Decimal b);
    friend std::optional<Decimal> difference(Decimal a, Decimal b);
    friend std::optional<Decimal> product(Decimal a, Decimal b);

    friend std::strong_ordering operator<=>(Decimal a, Decimal b);
    friend bool operator==(Decimal a, Decimal b) { return (a <=> b) == std::strong_ordering::equal; }

private:
    qint64 m_mantissa = 0;
    int m_scale = 0;
};

std::optional<Decimal> sum(Decimal a, Decimal b);
std::optional<Decimal> difference(Decimal a, Decimal b);
std::optional<Decimal> product(Decimal a, Decimal b);
/// a / b rounded half away from zero to that many decimals; nothing when b is 0 or the result does not fit.
[[nodiscard]] std::optional<Decimal> quotient(Decimal a, Decimal b, int scale);

} // namespace gouji
