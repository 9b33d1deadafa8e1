// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of the items against the change of their total.
#include "checking/narrative.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace gouji::narrative {

namespace {

/// An amount of this year with its change against the year before.
struct Moved {
    FigureId amount;
    FigureId change; ///< null when none is printed
    bool even = false;
};

FigureId changeOf(const Claim &claim, int c, int amount)
{
    FigureId found;
    for (int i = 0; i < std::ssize(claim.figures); ++i) {
        const ClaimFigure &f = claim.figures[static_cast<size_t>(i)];
        if (f.role != ClaimRole::Change || f.of != amount || f.direction == 0 || !isAmount(f.figure.unit) ||
            !f.period.startsWith(u"上年"))
            continue;
        if (!found.isNull())
            return {}; // against two years
        found = {FigureId::In::Claim, c, i};
    }
    return found;
}

bool saysEven(const Claim &claim, const QString &subject)
{
    return std::ranges::any_of(claim.facts,
                               [&](const auto &fact) { return fact.first == u"持平" && fact.second == subject; });
}

/// Items of one scope by their path; null amounts where a path comes several times.
struct Told {
    std::map<QString, Moved> items;
    std::vector<Moved> totals;
    bool repeated = false;
};

Told toldIn(const CheckContext &context, const QStringList &totals)
{
    constexpr int itemParts = 2;
    Told told;
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const Claim &claim = claims[static_cast<size_t>(c)];
        for (int i = 0; i < std::ssize(claim.figures); ++i) {
            const ClaimFigure &f = claim.figures[static_cast<size_t>(i)];
            if (!statesLevel(f.role) || !isAmount(f.figure.unit) || f.period.startsWith(u"上年"))
                continue;
            const Moved moved{{FigureId::In::Claim, c, i}, changeOf(claim, c, i), saysEven(claim, f.subject)};
            if (f.subject.count(u'/') == itemParts)
                told.repeated |= !told.items.emplace(f.subject, moved).second;
            else if (totals.contains(f.subject) && !moved.change.isNull())
                told.totals.push_back(moved);
        }
    }
    return told;
}

Relation sumOf(const Rule &rule, const CheckContext &context, const Told &told, FigureId total)
{
    Relation relation = relationOf(rule, Relation::Shape::Sum);
    relation.left = {operandOf(context, total)};
    for (const auto &[path, item] : told.items)
        relation.right.push_back(operandOf(context, item.amount));
    return relation;
}

Operand changeOperand(const CheckContext &context, FigureId id)
{
    Operand operand = operandOf(context, id, claimFigure(context, id)->direction < 0 ? -1 : 1);
    operand.label += QStringLiteral("增减额");
    return operand;
}

/// "减少7.13万元，增长73.32%": trend tells; nothing can be said of the sum.
bool contradictsItself(const CheckContext &context, FigureId change)
{
    const ClaimFigure &moved = *claimFigure(context, change);
    const auto &figures = context.disclosure.claims[static_cast<size_t>(change.owner)].figures;
    return std::ranges::any_of(figures, [&](const ClaimFigure &f) {
        return f.role == ClaimRole::Growth && f.of == change.index && f.direction * moved.direction < 0 &&
               !f.figure.value.isZero() && !moved.figure.value.isZero();
    });
}

LocalText inWords(const CheckContext &context, Decimal change, FigureId as)
{
    const QString amount = change.magnitude().grouped() + u' ' + claimFigure(context, as)->figure.unitText;
    return {(change.isNegative() ? QStringLiteral("减少 ") : QStringLiteral("增加 ")) + amount,
            (change.isNegative() ? QStringLiteral("down by ") : QStringLiteral("up by ")) + amount};
}

/// What the total and the items changed by; empty where it cannot be summed.
LocalText message(const CheckContext &context, const Relation &relation)
{
    std::optional<Decimal> items = Decimal();
    for (const Operand &operand : relation.right) {
        const Decimal value = claimFigure(context, operand.figure)->figure.value;
        items = items ? sum(*items, operand.sign < 0 ? value.negated() : value) : std::nullopt;
    }
    const Operand &total = relation.left.front();
    const Decimal value = claimFigure(context, total.figure)->figure.value;
    if (!items)
        return {};
    const LocalText a = inWords(context, total.sign < 0 ? value.negated() : value, total.figure);
    const LocalText b = inWords(context, *items, total.figure);
    const QString name = claimFigure(context, total.figure)->subject;
    return {
        QStringLiteral("“%1”比上年%2，各科目合计比上年%3：各科目上年数之和大于上年总数。").arg(name, a.zh, b.zh),
        QStringLiteral("“%1”: %2 against last year, its items together %3: last year they would have been more than "
                       "their total.")
            .arg(name, a.en, b.en)};
}

} // namespace

/// N.Δsum: where the items add up to their total this year, they cannot have been more than it was last year: the
/// change of the total is not greater than the sum of theirs. It may be less: an item of last year need not be told any
/// more.
void itemChanges(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    constexpr size_t few = 2;
    const Told told = toldIn(context, rule.optionList(QStringLiteral("totals")));
    const bool compared =
        std::ranges::any_of(told.items, [](const auto &item) { return !item.second.change.isNull(); });
    if (told.items.size() < few || told.repeated || !compared)
        return;
    const auto total = std::ranges::find_if(
        told.totals, [&](const Moved &t) { return sumHolds(context, sumOf(rule, context, told, t.amount)); });
    if (total == told.totals.end())
        return;
    const bool final = context.disclosure.kind == Kind::FinalAccounts;
    const auto periodOf = [&](FigureId change) { // last year in final accounts is its final accounts
        const QString &period = claimFigure(context, change)->period;
        return final && period == u"上年" ? QStringLiteral("上年决算") : period;
    };
    const QString period = periodOf(total->change);
    Relation relation = relationOf(rule, Relation::Shape::NotGreater);
    relation.left = {changeOperand(context, total->change)};
    for (const auto &[path, item] : told.items) {
        if (!item.change.isNull() && contradictsItself(context, item.change))
            relation.reason = QStringLiteral("有科目的增减方向自相矛盾");
        else if (!item.change.isNull() && periodOf(item.change) == period)
            relation.right.push_back(changeOperand(context, item.change));
        else if (!item.even)
            relation.reason = QStringLiteral("有科目没有写明与上年相比的增减额");
    }
    if (!relation.reason.isEmpty())
        relation.right.clear();
    else
        relation.message = message(context, relation);
    relations.push_back(std::move(relation));
}

} // namespace gouji::narrative
