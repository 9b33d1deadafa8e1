// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/decimalcheck.h"

#include "checking/linecheck.h"
#include "checking/printedamounts.h"

#include <algorithm>
#include <map>

namespace gouji {

namespace {

constexpr int severalAmounts = 5; ///< that agree in their decimals before another number of them is odd
constexpr int oddAtMost = 2;

/// Amounts of a table with more decimals than all others of it, which agree; nothing when they do not agree.
std::vector<const StatementFigure *> oddFigures(const Statement &statement, int &usual)
{
    std::map<int, int> counts;
    for (const StatementFigure &f : statement.figures) {
        if (isAmount(f.figure.unit) && !f.figure.value.isZero())
            ++counts[f.figure.value.scale()];
    }
    if (counts.empty())
        return {};
    const auto most = std::ranges::max_element(counts, {}, [](const auto &c) { return c.second; });
    usual = most->first;
    int coarser = 0;
    for (const auto &[scale, count] : counts)
        coarser += scale < usual ? count : 0;
    std::vector<const StatementFigure *> odd;
    for (const StatementFigure &f : statement.figures) {
        if (isAmount(f.figure.unit) && f.figure.value.scale() > usual)
            odd.push_back(&f);
    }
    const bool agree = usual > 0 && coarser == 0 && most->second >= severalAmounts;
    return agree && odd.size() <= oddAtMost ? odd : std::vector<const StatementFigure *>();
}

Decimal cut(Decimal value, int scale)
{
    const Decimal rounded = value.rounded(scale);
    if (rounded.magnitude() <= value.magnitude())
        return rounded;
    return Decimal(rounded.mantissa() + (rounded.isNegative() ? 1 : -1), rounded.scale());
}

Relation relationOn(const Rule &rule, const TableIndex &table, const StatementFigure &odd, int usual, bool elsewhere)
{
    const Statement &s = table.statement();
    Relation relation;
    relation.rule = rule.id;
    relation.shape = Relation::Shape::Text;
    relation.verdict = Verdict::Suspicious;
    relation.severity = elsewhere ? Severity::Warning : Severity::Hint;
    relation.message = {QStringLiteral("《%1》各数都有 %2 位小数，只有 %3 有 %4 位。")
                            .arg(s.title)
                            .arg(usual)
                            .arg(odd.figure.printed)
                            .arg(odd.figure.value.scale()),
                        QStringLiteral("%1: all amounts have %2 decimals, %3 alone has %4.")
                            .arg(s.title)
                            .arg(usual)
                            .arg(odd.figure.printed)
                            .arg(odd.figure.value.scale())};
    const FigureId id = table.figureAt(odd.row, odd.column);
    relation.left = {Operand{id, 1, {}, {}}};
    Suspect suspect;
    suspect.figure = id;
    suspect.place = odd.figure.place;
    suspect.printed = odd.figure.printed;
    const Decimal value = cut(odd.figure.value, usual);
    suspect.repaired = odd.figure.printed.contains(u',') ? value.grouped() : value.toString();
    suspect.pattern = {QStringLiteral("多了一位数字"), QStringLiteral("digit added")};
    relation.suspects = {suspect};
    return relation;
}

} // namespace

void checkOddDecimals(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const TableIndex &table : context.tables) {
        int usual = 0;
        if (notRead(rule, table.statement(), relations))
            continue;
        for (const StatementFigure *odd : oddFigures(table.statement(), usual)) {
            const PrintedAmounts printed(context.quantities);
            const bool elsewhere = printed.contains(cut(odd->figure.value, usual), odd->figure.unit);
            relations.push_back(relationOn(rule, table, *odd, usual, elsewhere));
        }
    }
}

} // namespace gouji
