// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that list one unit after the other: a row for each unit, below it what the unit has.
#include "checking/hierarchy.h"

#include "base/text.h"
#include "checking/linecheck.h"
#include "checking/outline.h"
#include "checking/relation.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji {

namespace {

/// A row of a unit, and the rows it stands for: its classes where rows have codes, else all rows up to the next unit.
struct UnitRow {
    int subject = -1;
    std::vector<int> parts;
};

bool isInstitution(const QString &name)
{
    static const QRegularExpression ending(
        QStringLiteral("(?:局|委|办|办公室|厅|部|中心|院|所|站|队|校|学校|幼儿园|馆|会|处|委员会|政府|本级)$"));
    constexpr qsizetype shortest = 4;
    return name.size() >= shortest && ending.match(name).hasMatch();
}

bool hasAmount(const TableIndex &table, int subject, int lane)
{
    const int column = table.mainColumn(lane);
    return column >= 0 && table.findFigure(table.subject(subject).row, column);
}

std::vector<UnitRow> unitRows(const TableIndex &table, int lane, int total)
{
    std::vector<UnitRow> units;
    bool codes = false;
    for (const int i : table.subjectsOfLane(lane))
        codes = codes || isPlainCode(table.subject(i).code);
    for (const int i : table.subjectsOfLane(lane)) {
        const Subject &s = table.subject(i);
        if (i == total || !hasAmount(table, i, lane))
            continue;
        if (s.code.isEmpty() && isInstitution(squashed(s.name)))
            units.push_back({i, {}});
        else if (!units.empty() && (codes ? s.code.size() == 3 : s.code.isEmpty()))
            units.back().parts.push_back(i);
        else if (units.empty())
            return {}; // rows before the first unit: another kind of table
    }
    return units;
}

/// parent = Σ parts in each amount column that has the parent.
void addSums(const Rule &rule, const TableIndex &table, int lane, int parent, const std::vector<int> &parts,
             std::vector<Relation> &relations)
{
    for (const int column : table.amountsOfLane(lane)) {
        const FigureId whole = table.figureAt(table.subject(parent).row, column);
        if (whole.isNull())
            continue;
        Relation relation;
        relation.rule = rule.id;
        relation.left = {{whole, 1, table.subject(parent).name, {}}};
        for (const int part : parts) {
            const FigureId figure = table.figureAt(table.subject(part).row, column);
            if (figure.isNull())
                ++relation.blanks;
            else
                relation.right.push_back({figure, 1, table.subject(part).name, {}});
        }
        if (!relation.right.empty())
            relations.push_back(std::move(relation));
    }
}

} // namespace

// K7, K11: the total of a table that lists its units is the sum of the units, a unit the sum of what stands below it.
// Asked where most of these sums close: then the table is of this kind.
void checkUnitTotals(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const TableIndex &table : context.tables) {
        const Statement &statement = table.statement();
        if (notRead(rule, statement, relations) || statement.lanes.size() != 1 ||
            (!rule.forms.isEmpty() && !rule.forms.contains(statement.form)))
            continue;
        const int total = totalOf(table, 0);
        const std::vector<UnitRow> units = total < 0 ? std::vector<UnitRow>() : unitRows(table, 0, total);
        if (units.size() < 2)
            continue;
        std::vector<Relation> made;
        std::vector<int> all;
        for (const UnitRow &unit : units) {
            all.push_back(unit.subject);
            if (!unit.parts.empty())
                addSums(rule, table, 0, unit.subject, unit.parts, made);
        }
        addSums(rule, table, 0, total, all, made);
        for (Relation &relation : made)
            evaluate(relation, context.quantities);
        const auto good = std::ranges::count_if(made, [](const Relation &r) { return holds(r.verdict); });
        if (good * 2 > std::ssize(made))
            std::ranges::move(made, std::back_inserter(relations));
    }
}

} // namespace gouji
