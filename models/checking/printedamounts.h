// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/quantity.h"

#include <QSet>

#include <optional>

namespace gouji {

/// Amounts that the document prints, in 元, to know whether a repaired value stands somewhere else. Short numbers are
/// left out: they stand everywhere.
class PrintedAmounts {
public:
    explicit PrintedAmounts(const Quantities &quantities)
    {
        quantities.forEach([&](const Quantity &q) {
            if (const auto key = keyOf(q.value, q.unit))
                m_keys.insert(*key);
        });
    }

    bool contains(Decimal value, Unit unit) const
    {
        const auto key = keyOf(value, unit);
        return key && m_keys.contains(*key);
    }

private:
    static std::optional<qint64> keyOf(Decimal value, Unit unit)
    {
        qint64 digits = value.magnitude().mantissa();
        while (digits != 0 && digits % 10 == 0)
            digits /= 10;
        if (!isAmount(unit) || digits < 100)
            return std::nullopt;
        const auto cents = value.shifted(powerOfYuan(unit) + 2);
        return cents && cents->reduced().scale() == 0 ? std::optional(cents->rounded(0).mantissa()) : std::nullopt;
    }

    QSet<qint64> m_keys;
};

} // namespace gouji
