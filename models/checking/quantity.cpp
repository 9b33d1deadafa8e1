// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/quantity.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <set>

namespace gouji {

namespace {

/// Counts how many decimals the amounts of one column or of the narrative use.
class Steps {
public:
    void add(Decimal value)
    {
        ++m_counts[static_cast<size_t>(std::min(value.scale(), Decimal::maximumScale))];
        ++m_total;
        m_unround += value.scale() == 0 && std::abs(value.mantissa()) >= 1000 && value.mantissa() % 10 != 0 ? 1 : 0;
    }

    [[nodiscard]] int total() const { return m_total; }
    /// Integers as rounding makes them, not as people choose them, and at most one in five with decimals.
    [[nodiscard]] bool rounded() const
    {
        constexpr int enough = 4;
        return m_unround >= enough && (m_total - m_counts[0]) * 5 <= m_total;
    }
    /// The finest step that is no oddity: one figure of twenty has to use it, and of a step below the cent two.
    [[nodiscard]] int decimals() const
    {
        constexpr int cents = 2;
        int seen = 0;
        for (int scale = Decimal::maximumScale; scale > 0; --scale) {
            seen += m_counts[static_cast<size_t>(scale)];
            if (seen >= std::max({1, m_total / 20, scale > cents ? std::min(2, m_total) : 1}))
                return scale;
        }
        return 0;
    }

private:
    std::array<int, Decimal::maximumScale + 1> m_counts{};
    int m_total = 0;
    int m_unround = 0; ///< integers of four digits and more that do not end in zero
};

constexpr size_t unitCount = 9;
constexpr int integersEnough = 6; ///< amounts of a section before it is taken to write in whole units

Quantity quantityOf(const Figure &figure, Column::Role role, int decimals)
{
    Quantity q;
    q.value = figure.value;
    q.unit = figure.unit;
    q.corrected = figure.corrected;
    q.decimals = figure.value.scale();
    const bool counts = figure.unit == Unit::Count || role == Column::Role::Count || role == Column::Role::Sequence;
    if (counts && figure.value.scale() == 0) { // a score of 9.93 is rounded, one of 9 is not
        q.exact = true;
    } else if (!isRate(figure.unit) && role != Column::Role::Rate && decimals > q.decimals) {
        q.coarse = q.decimals == 0 && figure.unit == Unit::Yuan;
        q.decimals = decimals;
    }
    return q;
}

std::vector<std::optional<Quantity>> cellsOf(const Statement &statement, int index, size_t columns)
{
    std::vector<Steps> steps(columns);
    std::vector<Steps> amounts(columns); // without zeros
    for (const StatementFigure &f : statement.figures) {
        steps[static_cast<size_t>(f.column)].add(f.figure.value);
        if (!f.figure.value.isZero())
            amounts[static_cast<size_t>(f.column)].add(f.figure.value);
    }
    std::vector<int> decimals(columns);
    for (size_t c = 0; c < columns; ++c) {
        // "0.00" may be the form's way to print nothing where all else is whole.
        const bool whole = amounts[c].total() >= integersEnough && amounts[c].decimals() == 0;
        decimals[c] = whole ? 0 : steps[c].decimals();
    }
    std::vector<std::optional<Quantity>> cells(static_cast<size_t>(std::max(0, statement.grid.rows)) * columns);
    for (const StatementFigure &f : statement.figures) {
        const auto c = static_cast<size_t>(f.column);
        const auto role = c < statement.columns.size() ? statement.columns[c].role : Column::Role::Unknown;
        Quantity q = quantityOf(f.figure, role, decimals[c]);
        q.statement = index;
        cells[static_cast<size_t>(f.row) * columns + c] = q;
    }
    return cells;
}

/// The steps of the amounts in sentences, a unit at a time.
class NarrativeSteps {
public:
    explicit NarrativeSteps(const Disclosure &disclosure)
        : m_disclosure(disclosure)
    {
        std::array<Steps, unitCount> narrative;
        for (const Claim &claim : disclosure.claims) {
            for (const ClaimFigure &f : claim.figures) {
                Steps &section = m_bySection[{sectionOf(claim), f.figure.unit}];
                if (f.figure.value.isZero())
                    continue; // "0.00" may be a habit where all else is whole
                narrative[static_cast<size_t>(f.figure.unit)].add(f.figure.value);
                section.add(f.figure.value);
            }
        }
        std::ranges::transform(narrative, m_decimals.begin(), &Steps::decimals);
        std::ranges::for_each(disclosure.claims, [&](const Claim &claim) { addWhole(claim); });
    }

    /// A section that writes nothing but integers, and a paragraph that writes next to nothing else, write in whole
    /// units, whatever others do; so does who repeats such a number.
    [[nodiscard]] int decimals(const Claim &claim, const Figure &figure) const
    {
        const Steps &own = m_bySection.at({sectionOf(claim), figure.unit});
        const bool whole = (own.total() >= integersEnough && own.decimals() == 0) ||
                           (figure.value.scale() == 0 && m_whole.contains({figure.unit, figure.value.mantissa()}));
        return whole ? 0 : m_decimals[static_cast<size_t>(figure.unit)];
    }

private:
    /// Integers of a paragraph that rounds to whole units.
    void addWhole(const Claim &claim)
    {
        std::map<Unit, Steps> steps;
        for (const ClaimFigure &f : claim.figures) {
            if (!f.figure.value.isZero())
                steps[f.figure.unit].add(f.figure.value);
        }
        for (const ClaimFigure &f : claim.figures) {
            const auto own = steps.find(f.figure.unit);
            if (own != steps.end() && own->second.rounded() && f.figure.value.scale() == 0)
                m_whole.insert({f.figure.unit, f.figure.value.mantissa()});
        }
    }

    [[nodiscard]] int sectionOf(const Claim &claim) const
    {
        return claim.paragraph >= 0 && claim.paragraph < std::ssize(m_disclosure.paragraphs)
                   ? m_disclosure.paragraphs[static_cast<size_t>(claim.paragraph)].section
                   : -1;
    }

    const Disclosure &m_disclosure;
    std::array<int, unitCount> m_decimals{};
    std::map<std::pair<int, Unit>, Steps> m_bySection;
    std::set<std::pair<Unit, qint64>> m_whole;
};

} // namespace

Quantities::Quantities(const Disclosure &disclosure)
{
    m_tables.reserve(disclosure.statements.size());
    for (size_t s = 0; s < disclosure.statements.size(); ++s) {
        const Statement &statement = disclosure.statements[s];
        const auto columns = static_cast<size_t>(std::max(0, statement.grid.columns));
        m_tables.push_back({cellsOf(statement, static_cast<int>(s), columns), static_cast<int>(columns)});
    }
    const NarrativeSteps steps(disclosure);
    for (const Claim &claim : disclosure.claims) {
        std::vector<std::optional<Quantity>> figures;
        for (const ClaimFigure &f : claim.figures)
            figures.emplace_back(quantityOf(f.figure, Column::Role::Amount, steps.decimals(claim, f.figure)));
        m_claims.push_back(std::move(figures));
    }
}

const Quantity *Quantities::find(FigureId id) const
{
    if (id.owner < 0 || id.index < 0)
        return nullptr;
    const auto owner = static_cast<size_t>(id.owner);
    const auto index = static_cast<size_t>(id.index);
    const std::vector<std::optional<Quantity>> *cells = nullptr;
    if (id.in == FigureId::In::Statement)
        cells = owner < m_tables.size() ? &m_tables[owner].cells : nullptr;
    else
        cells = owner < m_claims.size() ? &m_claims[owner] : nullptr;
    if (!cells || index >= cells->size() || !(*cells)[index])
        return nullptr;
    return &*(*cells)[index];
}

int Quantities::columnsOf(int statement) const
{
    return statement >= 0 && statement < std::ssize(m_tables) ? m_tables[static_cast<size_t>(statement)].columns : 0;
}

void Quantities::forEach(const std::function<void(const Quantity &)> &visit) const
{
    const auto all = [&](const std::vector<std::optional<Quantity>> &figures) {
        for (const auto &q : figures) {
            if (q)
                visit(*q);
        }
    };
    for (const Table &table : m_tables)
        all(table.cells);
    for (const auto &claim : m_claims)
        all(claim);
}

void Quantities::assumeUnit(int statement, Unit unit)
{
    if (statement < 0 || statement >= std::ssize(m_tables))
        return;
    Table &table = m_tables[static_cast<size_t>(statement)];
    table.assumed = unit;
    for (auto &cell : table.cells) {
        if (cell && isAmount(cell->unit))
            cell->unit = unit;
    }
}

std::optional<Unit> Quantities::assumedUnit(int statement) const
{
    return statement >= 0 && statement < std::ssize(m_tables) ? m_tables[static_cast<size_t>(statement)].assumed
                                                              : std::nullopt;
}

std::optional<Quantity> WhatIf::find(FigureId id) const
{
    const Quantity *q = base.find(id);
    if (!q)
        return std::nullopt;
    Quantity out = *q;
    for (const auto &[changed, value] : changes) {
        if (changed == id) {
            out.value = value;
            out.decimals = std::max(out.decimals, value.scale());
            out.coarse = false;
        }
    }
    for (const auto &[changed, unit] : units) {
        if (changed == id)
            out.unit = unit;
    }
    return out;
}

} // namespace gouji
