// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/interval.h"
#include "disclosure/disclosure.h"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace gouji {

/// A figure as arithmetic sees it: its value, its unit and its last reliable decimal.
struct Quantity {
    Decimal value;
    Unit unit = Unit::Unknown;
    int decimals = 0;    ///< the step is 10^-decimals
    int statement = -1;  ///< where it stands; unknown units can be compared inside one statement only
    bool exact = false;  ///< a count or a constant: stands for itself
    bool coarse = false; ///< printed without the decimals of its column, in 元: they may be hidden by the format
    bool corrected = false;
    bool operator==(const Quantity &) const = default;
};

/// The quantities of all figures of a disclosure, with the steps of design.md §5: the finest step that amounts of the
/// unit use in the same column, or in the narrative. One odd figure with more decimals keeps them for itself.
/// A value; made once per check.
class Quantities {
public:
    Quantities() = default;
    explicit Quantities(const Disclosure &disclosure);

    [[nodiscard]] const Quantity *find(FigureId id) const;
    /// Grid columns of a statement, 0 when there is none.
    [[nodiscard]] int columnsOf(int statement) const;
    void forEach(const std::function<void(const Quantity &)> &visit) const;
    /// Reads all amounts of a statement in another unit: its caption has turned out to be wrong.
    void assumeUnit(int statement, Unit unit);
    [[nodiscard]] std::optional<Unit> assumedUnit(int statement) const;
    bool operator==(const Quantities &) const = default;

private:
    struct Table {
        std::vector<std::optional<Quantity>> cells; ///< row · columns + column
        int columns = 0;
        std::optional<Unit> assumed = {};
        bool operator==(const Table &) const = default;
    };
    std::vector<Table> m_tables;
    std::vector<std::vector<std::optional<Quantity>>> m_claims;
};

/// Quantities with a few figures changed, for asking what would hold then. Keep changes few: they are searched.
struct WhatIf {
    const Quantities &base;
    std::vector<std::pair<FigureId, Decimal>> changes;
    std::vector<std::pair<FigureId, Unit>> units = {}; ///< the number as printed, in another unit

    [[nodiscard]] std::optional<Quantity> find(FigureId id) const;
};

} // namespace gouji
