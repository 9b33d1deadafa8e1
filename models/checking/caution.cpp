// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/caution.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace gouji {

namespace {

// A table without rulings is believed when so many relations hold for each that fails, and few fail.
constexpr int certainHolding = 20;
constexpr int fewFailures = 2;
constexpr int certainFailures = 3; ///< so many failures that outnumber what holds withdraw a rule from a table

/// The statements of the first figure on each side; -1 for a side of constants or of sentences. A left side of
/// constants (100 = Σ weights) takes the statement of the right.
std::pair<int, int> tablesOf(const Relation &relation)
{
    const auto owner = [](const std::vector<Operand> &side) {
        const auto figure = std::ranges::find_if(side, [](const Operand &o) { return !o.figure.isNull(); });
        return figure == side.end() || figure->figure.in == FigureId::In::Claim ? -1 : figure->figure.owner;
    };
    const int left = owner(relation.left);
    const int right = owner(relation.right);
    return {left < 0 ? right : left, right};
}

bool saysSomething(const Relation &relation, const Quantities &quantities)
{
    return std::ranges::any_of(relation.left, [&](const Operand &o) {
        const Quantity *q = quantities.find(o.figure);
        return q && !q->value.isZero();
    });
}

void withdraw(Relation &relation, const QString &reason)
{
    relation.verdict = Verdict::NotChecked;
    relation.remark = Remark::None;
    relation.reason = reason;
}

/// Sentences that most often disagree with one table speak of something else, or have been understood wrongly.
void beCautiousOfSentences(std::vector<Relation> &relations)
{
    std::map<std::pair<QString, int>, std::pair<int, int>> counts; // holding, failing
    const auto tableOf = [](const Relation &r) {
        const bool copy = r.shape == Relation::Shape::Equal && !r.left.empty() && r.right.size() == 1 &&
                          r.left.front().figure.in == FigureId::In::Claim &&
                          r.right.front().figure.in == FigureId::In::Statement;
        return copy ? r.right.front().figure.owner : -1;
    };
    for (const Relation &r : relations) {
        const int table = tableOf(r);
        if (table < 0)
            continue;
        auto &[good, bad] = counts[{r.rule, table}];
        good += holds(r.verdict) ? 1 : 0;
        bad += fails(r.verdict) ? 1 : 0;
    }
    for (Relation &r : relations) {
        const int table = tableOf(r);
        if (table < 0 || !fails(r.verdict))
            continue;
        const auto &[good, bad] = counts[{r.rule, table}];
        if (bad >= certainFailures && bad > good)
            withdraw(r, QStringLiteral("文字与这张表多数不一致，可能口径不同"));
    }
}

/// Indices of the statements that a relation speaks of.
std::set<int> statementsOf(const Relation &relation, const QHash<QString, int> &byId)
{
    std::set<int> found;
    for (const auto *side : {&relation.left, &relation.right}) {
        for (const Operand &operand : *side) {
            if (!operand.figure.isNull() && operand.figure.in == FigureId::In::Statement)
                found.insert(operand.figure.owner);
        }
    }
    for (const FindingPlace &place : relation.places) {
        if (const int statement = byId.value(place.table, -1); statement >= 0)
            found.insert(statement);
    }
    return found;
}

/// A drawn table of which columns could not be told.
bool isUncertain(const Grid &grid) { return grid.ambiguous && grid.hasAlignedColumns(); }

/// Whether a row that was not read would explain the failure: rows without rules may be missed at the end of a page,
/// and where only rules between rows are drawn, one of them may be missing.
bool mayMissRows(const Relation &relation, const Grid &grid)
{
    using Shape = Relation::Shape;
    if (relation.shape == Shape::Count)
        return grid.hasAlignedColumns();
    const auto [from, to] = tablesOf(relation);
    const bool sumOfOne = from == to && relation.left.size() == 1 && relation.right.size() == 1; // of all its parts?
    const bool sum = relation.shape == Shape::Sum && grid.isInferred();
    return sum || (sumOfOne && grid.hasAlignedColumns());
}

/// Where no ruling shows rows and columns, a failure may be ours: only a table of which nearly everything holds is
/// believed, and never its names.
void beCautiousOfUnruled(std::vector<Relation> &relations, const Disclosure &disclosure, const Quantities &quantities)
{
    QHash<QString, int> inferred;
    for (int i = 0; i < std::ssize(disclosure.statements); ++i) {
        const Statement &statement = disclosure.statements[static_cast<size_t>(i)];
        if (statement.grid.hasAlignedColumns())
            inferred.insert(statement.id, i);
    }
    if (inferred.isEmpty())
        return;
    std::map<int, std::pair<int, int>> counts; // holding, failing
    for (const Relation &r : relations) {
        if (!isArithmetic(r.shape) || (holds(r.verdict) && !saysSomething(r, quantities)))
            continue;
        for (const int statement : statementsOf(r, inferred)) {
            counts[statement].first += holds(r.verdict) ? 1 : 0;
            counts[statement].second += fails(r.verdict) ? 1 : 0;
        }
    }
    for (Relation &r : relations) {
        if (holds(r.verdict) || r.verdict == Verdict::NotChecked)
            continue;
        const bool doubtful = std::ranges::any_of(statementsOf(r, inferred), [&](int statement) {
            const auto &[good, bad] = counts[statement];
            const Grid &grid = disclosure.statements[static_cast<size_t>(statement)].grid;
            return isUncertain(grid) || mayMissRows(r, grid) ||
                   (grid.isInferred() && (!isArithmetic(r.shape) || good < certainHolding || bad > fewFailures ||
                                          bad * certainHolding > good));
        });
        if (doubtful)
            withdraw(r, QStringLiteral("表格没有边线，行列按文字位置推断，不能确定"));
    }
}

} // namespace

size_t contentHash(const Relation &relation)
{
    // sides are hashed apart, operands in any order; NotGreater has a direction and is never equal to a sum
    const auto side = [](const std::vector<Operand> &operands) {
        size_t h = 0;
        for (const Operand &o : operands)
            h += qHash(o.figure, o.sign < 0 ? 1U : 3U) ^ (o.constant ? 77U : 0U);
        return h;
    };
    const size_t left = side(relation.left);
    const size_t right = side(relation.right);
    const bool ordered = relation.shape != Relation::Shape::Sum && relation.shape != Relation::Shape::Equal;
    return ordered ? qHashMulti(static_cast<size_t>(relation.shape), left, right)
                   : qHashMulti(0U, std::min(left, right), std::max(left, right));
}

void beCautious(std::vector<Relation> &relations, const Disclosure &disclosure, const Quantities &quantities)
{
    struct Count {
        int good = 0;
        int bad = 0;
    };
    QSet<int> forms; // performance forms are known by their header, whatever their title
    for (const IndicatorTable &table : disclosure.indicatorTables)
        forms.insert(table.statement);
    QSet<int> blanksAreZero;
    std::set<std::tuple<QString, int, int>> omittedAreZero;
    std::map<std::tuple<QString, int, int>, Count> counts;
    // Relations of one rule and table stand together: most need no search.
    std::tuple<const Relation *, int, int> last{nullptr, -1, -1};
    Count *current = nullptr;
    const auto same = [&last](const Relation &r, int from, int to) {
        const auto &[relation, f, t] = last;
        return relation && f == from && t == to && relation->rule.constData() == r.rule.constData();
    };
    for (const Relation &r : relations) {
        if (!isArithmetic(r.shape) || r.left.empty() || r.left.front().figure.in == FigureId::In::Claim)
            continue;
        const auto [from, to] = tablesOf(r);
        if (from < 0)
            continue;
        if (r.blanks > 0 && holds(r.verdict) && r.shape == Relation::Shape::Sum && saysSomething(r, quantities))
            blanksAreZero.insert(from);
        if (r.omitted > 0 && holds(r.verdict) && saysSomething(r, quantities))
            omittedAreZero.insert({r.rule, from, to});
        const bool good = holds(r.verdict) && saysSomething(r, quantities);
        if (!fails(r.verdict) && !good)
            continue;
        if (!current || !same(r, from, to)) {
            last = {&r, from, to};
            current = &counts[{r.rule, from, to}];
        }
        ++(good ? current->good : current->bad);
    }
    beCautiousOfSentences(relations);
    beCautiousOfUnruled(relations, disclosure, quantities);
    for (Relation &r : relations) {
        if (!isArithmetic(r.shape) || r.left.empty() || r.left.front().figure.in == FigureId::In::Claim)
            continue;
        const bool loud = fails(r.verdict) || r.verdict == Verdict::Improbable;
        const auto [from, to] = loud ? tablesOf(r) : std::pair(-1, -1);
        if (from < 0)
            continue;
        const Count &count = counts[{r.rule, from, to}];
        const bool unknown = disclosure.statements[static_cast<size_t>(from)].form.isEmpty() && !forms.contains(from);
        if (loud && unknown && count.good < 2 * count.bad)
            withdraw(r, QStringLiteral("表式未识别，关系不确定"));
        else if (loud && count.bad >= certainFailures && count.bad > count.good)
            withdraw(r, QStringLiteral("这张表里多数不成立，可能读取有误或口径不同"));
        else if (loud && r.blanks > 0 && !blanksAreZero.contains(from))
            withdraw(r, QStringLiteral("有空白单元格，不能确定是零"));
        else if (loud && r.omitted > 0 && !omittedAreZero.contains({r.rule, from, to}))
            withdraw(r, QStringLiteral("表中没有全部加数"));
    }
}

} // namespace gouji
