// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/unit.h"
#include "disclosure/place.h"

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace gouji {

/// One printed number.
struct Figure {
    Decimal value;   ///< in unit, with the printed decimals as its scale
    QString printed; ///< digits as printed: "2,520.06"; without the unit
    Unit unit = Unit::Unknown;
    QString unitText; ///< "万元", "%", "辆"
    Place place;
    bool corrected = false; ///< the reviewer replaced our reading; printed keeps what stood there
    bool operator==(const Figure &) const = default;

    /// What it is taken for: the digits as printed, or those of the correction.
    [[nodiscard]] QString digits() const
    {
        return !corrected ? printed : printed.contains(u',') ? value.grouped() : value.toString();
    }
};

/// Names one figure of a Disclosure for as long as that Disclosure lives (not across edits: see anchors).
struct FigureId {
    enum class In : quint8 {
        Statement, ///< owner: statement, index: row · grid columns + column
        Claim      ///< owner: claim, index: figure of the claim
    };
    In in = In::Statement;
    int owner = -1;
    int index = -1;

    [[nodiscard]] bool isNull() const { return owner < 0; }
    friend bool operator==(const FigureId &, const FigureId &) = default;
    // No pointer is compared: NOLINTNEXTLINE(modernize-use-nullptr)
    friend auto operator<=>(const FigureId &, const FigureId &) = default;
    friend size_t qHash(const FigureId &id, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<quint8>(id.in), id.owner, id.index);
    }
};

} // namespace gouji
