// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/narrative.h"

#include <QCborArray>
#include <QSet>

#include <algorithm>
#include <functional>
#include <map>

namespace gouji::narrative {

namespace {

/// First statement of each amount or count of a concept; later ones are handed to again().
using Again = std::function<void(FigureId first, FigureId later)>;

void repeated(const CheckContext &context, const std::function<QString(const ClaimFigure &, int claim)> &key,
              const Again &again)
{
    std::map<QString, FigureId> first;
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const auto &figures = claims[static_cast<size_t>(c)].figures;
        for (int i = 0; i < std::ssize(figures); ++i) {
            const QString name = key(figures[static_cast<size_t>(i)], c);
            if (name.isEmpty())
                continue;
            const FigureId id{FigureId::In::Claim, c, i};
            const auto [it, isNew] = first.emplace(name, id);
            if (!isNew)
                again(it->second, id);
        }
    }
}

QString keyOf(const ClaimFigure &f)
{
    return f.subject + u'|' + f.scope + u'|' + QString::number(familyOf(f)) + u'|' + f.figure.unitText;
}

/// The last figure that states a concept as an amount or count.
FigureId stated(const CheckContext &context, const QString &subject, ClaimRole role, int sameClaim = -1,
                const QString &scope = {})
{
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        if (sameClaim >= 0 && c != sameClaim)
            continue;
        const auto &figures = claims[static_cast<size_t>(c)].figures;
        for (int i = 0; i < std::ssize(figures); ++i) {
            const ClaimFigure &f = figures[static_cast<size_t>(i)];
            const bool fits = role == ClaimRole::Value ? statesLevel(f.role) : f.role == role;
            if (fits && f.subject == subject && (scope.isEmpty() || f.scope == scope))
                return {FigureId::In::Claim, c, i};
        }
    }
    return {};
}

/// The amount of a concept that stands right behind a number of other things:
/// "绩效目标的项目9个，涉及项目预算资金6.00万元".
FigureId statedBehind(const CheckContext &context, const QString &subject, const QString &before)
{
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const auto &figures = claims[static_cast<size_t>(c)].figures;
        for (int i = 1; i < std::ssize(figures); ++i) {
            const ClaimFigure &f = figures[static_cast<size_t>(i)];
            if (statesLevel(f.role) && f.subject == subject && figures[static_cast<size_t>(i - 1)].subject == before)
                return {FigureId::In::Claim, c, i};
        }
    }
    return {};
}

void compareCounts(Relation &relation, const QString &small, const Figure &x, const QString &large, const Figure &y)
{
    const bool wrong = x.value > y.value;
    relation.shape = Relation::Shape::Direction;
    relation.verdict = wrong ? Verdict::Mismatch : Verdict::Exact;
    if (wrong)
        relation.message = {QStringLiteral("“%1” %2 不应大于“%3” %4。").arg(small, x.printed, large, y.printed),
                            QStringLiteral("“%1” %2 must not exceed “%3” %4.").arg(small, x.printed, large, y.printed)};
}

} // namespace

/// M.head and repeats: an amount that the text states twice is the same both times. Of concepts only that mean one
/// thing in a whole document (option subjects), and of items within one paragraph ("…（项）x万元。…预算安排 x万元").
void copies(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    QSet<QString> everywhere;
    for (const QString &name : rule.optionList(QStringLiteral("subjects")))
        everywhere.insert(name);
    const auto add = [&](FigureId first, FigureId later) {
        Relation relation = relationOf(rule, Relation::Shape::Equal);
        relation.left = {operandOf(context, later)};
        relation.right = {operandOf(context, first)};
        relations.push_back(std::move(relation));
    };
    repeated(
        context,
        [&](const ClaimFigure &f, int) {
            const bool level = statesLevel(f.role) || f.role == ClaimRole::Count || f.role == ClaimRole::AnnualBudget;
            return level && everywhere.contains(f.subject) && f.figure.unit != Unit::Unknown ? keyOf(f) : QString();
        },
        add);
    repeated(
        context,
        [&](const ClaimFigure &f, int c) {
            const bool item =
                !context.disclosure.claims[static_cast<size_t>(c)].item.isEmpty() && f.subject.contains(u'/');
            return item && statesLevel(f.role) && isAmount(f.figure.unit) ? QString::number(c) + keyOf(f) : QString();
        },
        add);
}

/// N-X1/N-X2, N-X6: income and expenditure of one scope balance when both include what is carried over.
void balance(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    std::map<QString, std::array<FigureId, 2>> sides;
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const auto &figures = claims[static_cast<size_t>(c)].figures;
        for (int i = 0; i < std::ssize(figures); ++i) {
            const ClaimFigure &f = figures[static_cast<size_t>(i)];
            const int side = f.subject == u"收入总计" ? 0 : f.subject == u"支出总计" ? 1 : -1;
            if (side < 0 || !statesLevel(f.role))
                continue;
            const QString carried = side == 0 ? QStringLiteral("年初结转和结余") : QStringLiteral("年末结转和结余");
            const bool includes = std::ranges::any_of(
                figures, [&](const ClaimFigure &part) { return part.subject == carried && part.whole == i; });
            if (includes && sides[f.scope][static_cast<size_t>(side)].isNull())
                sides[f.scope][static_cast<size_t>(side)] = {FigureId::In::Claim, c, i};
        }
    }
    for (const auto &[scope, pair] : sides) {
        if (pair[0].isNull() || pair[1].isNull())
            continue;
        Relation relation = relationOf(rule, Relation::Shape::Equal);
        relation.left = {operandOf(context, pair[0])};
        relation.right = {operandOf(context, pair[1])};
        relations.push_back(std::move(relation));
    }
}

namespace {

/// The first figure of a subject that the text states of this year, and the first change told of it; null when missing.
struct StatedChange {
    FigureId level, change;
};

StatedChange statedChange(const CheckContext &context, const QString &subject)
{
    StatedChange found;
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const auto &figures = claims[static_cast<size_t>(c)].figures;
        for (int i = 0; i < std::ssize(figures); ++i) {
            const ClaimFigure &f = figures[static_cast<size_t>(i)];
            const FigureId id{FigureId::In::Claim, c, i};
            if (f.subject != subject || !isAmount(f.figure.unit))
                continue;
            if (found.level.isNull() && statesLevel(f.role))
                found.level = id;
            else if (found.change.isNull() && f.role == ClaimRole::Change && valueOf(f, c) == found.level)
                found.change = id;
        }
    }
    return found;
}

} // namespace

/// N-X6, H: where income and expenditure are equal this year (option pairs), they have changed by as much, for they
/// were equal last year too.
void balancedChanges(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    if (context.disclosure.kind != Kind::Budget)
        return;
    for (const QString &pair : rule.optionList(QStringLiteral("pairs"))) {
        const StatedChange income = statedChange(context, pair.section(u' ', 0, 0));
        const StatedChange spent = statedChange(context, pair.section(u' ', 1, 1));
        if (income.change.isNull() || spent.change.isNull())
            continue;
        const ClaimFigure &a = *claimFigure(context, income.change);
        const ClaimFigure &b = *claimFigure(context, spent.change);
        Relation levels = relationOf(rule, Relation::Shape::Equal);
        levels.left = {operandOf(context, income.level)};
        levels.right = {operandOf(context, spent.level)};
        if (a.period != b.period || !sumHolds(context, levels))
            continue;
        Relation relation = relationOf(rule, Relation::Shape::Equal);
        relation.left = {operandOf(context, income.change, a.direction)};
        relation.right = {operandOf(context, spent.change, b.direction)};
        relations.push_back(std::move(relation));
    }
}

/// C.proc, C.run, C.rcp, C.abr: what can be at most as large as something else (option limits: {small: …, large: …};
/// plus: what is counted with the small one, behind: what the small one stands behind, scope: fund of the large one,
/// counts: both are numbers of things). What the text does not state may stand in a table (option cells).
void limits(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const auto &entry : rule.options.value(QStringLiteral("limits")).toArray()) {
        const QCborMap map = entry.toMap();
        const QString kind = map.value(QStringLiteral("kind")).toString();
        if (!kind.isEmpty() && kind != kindName(context.disclosure.kind))
            continue;
        const QString small = map.value(QStringLiteral("small")).toString();
        const bool counts = map.value(QStringLiteral("counts")).toString() == u"true" || small.endsWith(u"次");
        const QString behind = map.value(QStringLiteral("behind")).toString();
        const FigureId a = behind.isEmpty() ? stated(context, small, counts ? ClaimRole::Count : ClaimRole::Value)
                                            : statedBehind(context, small, behind);
        const QString large = map.value(QStringLiteral("large")).toString();
        FigureId b = stated(context, large, counts ? ClaimRole::Count : ClaimRole::Value, -1,
                            map.value(QStringLiteral("scope")).toString());
        if (b.isNull() && !counts)
            b = cellFor(rule, context, large);
        const QString plus = map.value(QStringLiteral("plus")).toString();
        const FigureId c = plus.isEmpty() ? FigureId() : stated(context, plus, ClaimRole::Value);
        const ClaimFigure *x = claimFigure(context, a);
        const Figure *y = b.isNull() ? nullptr : context.disclosure.figure(b);
        if (!x || !y || (!plus.isEmpty() && c.isNull()))
            continue;
        Relation relation = relationOf(rule, Relation::Shape::NotGreater);
        relation.left = {operandOf(context, a)};
        if (!c.isNull())
            relation.left.push_back(operandOf(context, c));
        relation.right = {operandOf(context, b)};
        if (b.in == FigureId::In::Statement)
            relation.right.front().label = large;
        if (x->figure.unit == Unit::Count) // numbers of people and of visits have no unit in common
            compareCounts(relation, small, x->figure, large, *y);
        relations.push_back(std::move(relation));
    }
}

/// C.rcp, C.abr, C.car: an expense and what it paid for are zero together (option pairs: {amount, count, only}).
void zeroTogether(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    QSet<FigureId> told; // an expense without visits has no guests either: one finding
    for (const auto &entry : rule.options.value(QStringLiteral("pairs")).toArray()) {
        const QCborMap map = entry.toMap();
        const QString countName = map.value(QStringLiteral("count")).toString();
        const QString amountName = map.value(QStringLiteral("amount")).toString();
        const FigureId b = stated(context, countName, ClaimRole::Count);
        const ClaimFigure *y = claimFigure(context, b);
        const FigureId a = y ? stated(context, amountName, ClaimRole::Value, b.owner) : FigureId();
        const ClaimFigure *x = claimFigure(context, a);
        if (!x || told.contains(a))
            continue;
        const auto &figures = context.disclosure.claims[static_cast<size_t>(b.owner)].figures;
        const bool foreign = std::ranges::any_of(
            figures, [](const ClaimFigure &f) { return f.subject.startsWith(u"外宾") && !f.figure.value.isZero(); });
        if (foreign)
            continue; // part of the money went to guests from abroad, who are counted apart
        const bool amountOnly = map.value(QStringLiteral("only")).toString() == u"amount";
        const bool wrong =
            x->figure.value.isZero() ? !amountOnly && !y->figure.value.isZero() : y->figure.value.isZero();
        Relation relation = relationOf(rule, Relation::Shape::Direction);
        relation.left = {operandOf(context, a)};
        relation.right = {operandOf(context, b)};
        relation.verdict = wrong ? Verdict::Mismatch : Verdict::Exact;
        if (!wrong) {
            relations.push_back(std::move(relation));
            continue;
        }
        told.insert(a);
        relation.message = {QStringLiteral("%1 %2%3，%4却是 %5%6。")
                                .arg(amountName, x->figure.printed, x->figure.unitText, countName, y->figure.printed,
                                     y->figure.unitText),
                            QStringLiteral("“%1” is %2 %3, “%4” is %5 %6: both should be zero, or neither.")
                                .arg(amountName, x->figure.printed, x->figure.unitText, countName, y->figure.printed,
                                     y->figure.unitText)};
        relations.push_back(std::move(relation));
    }
}

} // namespace gouji::narrative
