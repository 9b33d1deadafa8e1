// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/quantity.h"

#include <QSet>

#include <optional>

namespace gouji {

/// Amounts that the document prints, in 元, to know whether a repaired value stands somewhere else or beside. Short
/// numbers are left out: they stand everywhere.
class PrintedAmounts {
public:
    explicit PrintedAmounts(const Quantities &quantities)
        : m_quantities(quantities)
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

    /// Whether another cell of the row has this value: a score beside its weight, a part beside its total.
    bool isBeside(FigureId figure, Decimal value) const
    {
        if (figure.in != FigureId::In::Statement || value.isZero())
            return false;
        const int columns = m_quantities.columnsOf(figure.owner);
        const int row = columns > 0 ? figure.index / columns : 0;
        for (int c = 0; c < columns; ++c) {
            const FigureId other{FigureId::In::Statement, figure.owner, row * columns + c};
            const Quantity *q = other == figure ? nullptr : m_quantities.find(other);
            if (q && q->value == value)
                return true;
        }
        return false;
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

    const Quantities &m_quantities;
    QSet<qint64> m_keys;
};

} // namespace gouji
