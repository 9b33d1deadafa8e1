// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/narrative.h"

#include "checking/trendsuspect.h"

#include <QCborArray>

#include <algorithm>
#include <map>

namespace gouji::narrative {

namespace {

/// A change against last year and the amount that it is a change of.
struct Change {
    FigureId id, of;
    Decimal amount, change; ///< change with its direction
    QString group;
};

/// The facts of a group are one amount by definition: income and expenditure of a budget, both totals of an account.
struct Group {
    QString name, kind;
    QStringList subjects; ///< "财政拨款收入", "收入总计|财政拨款"
};

std::vector<Group> groupsOf(const Rule &rule)
{
    std::vector<Group> out;
    for (const auto &entry : rule.options.value(QStringLiteral("groups")).toArray()) {
        const QCborMap map = entry.toMap();
        Group group{map.value(QStringLiteral("name")).toString(), map.value(QStringLiteral("kind")).toString(), {}};
        for (const auto &subject : map.value(QStringLiteral("subjects")).toArray())
            group.subjects.append(subject.toString());
        out.push_back(std::move(group));
    }
    return out;
}

QString groupOf(const std::vector<Group> &groups, const ClaimFigure &amount, Kind kind)
{
    for (const Group &group : groups) {
        if (!group.kind.isEmpty() && group.kind != kindName(kind))
            continue;
        for (const QString &subject : group.subjects) {
            const QString scope = subject.section(u'|', 1);
            const bool scoped = subject.contains(u'|');
            if (amount.subject == subject.section(u'|', 0, 0) && (!scoped || amount.scope == scope))
                return group.name;
        }
    }
    return {};
}

std::vector<Change> changesOf(const Rule &rule, const CheckContext &context)
{
    const std::vector<Group> groups = groupsOf(rule);
    std::vector<Change> out;
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const auto &figures = claims[static_cast<size_t>(c)].figures;
        for (int i = 0; i < std::ssize(figures); ++i) {
            const ClaimFigure &f = figures[static_cast<size_t>(i)];
            const FigureId of = valueOf(f, c);
            const ClaimFigure *amount = claimFigure(context, of);
            if (f.role != ClaimRole::Change || f.direction == 0 || !isAmount(f.figure.unit) || !amount ||
                !statesLevel(amount->role) || amount->figure.unit != f.figure.unit || amount->figure.value.isZero())
                continue;
            const QString group = groupOf(groups, *amount, context.disclosure.kind);
            if (group.isEmpty())
                continue;
            const Paragraph &p =
                context.disclosure.paragraphs[static_cast<size_t>(claims[static_cast<size_t>(c)].paragraph)];
            const QStringView text =
                QStringView(p.text).mid(claims[static_cast<size_t>(c)].from,
                                        claims[static_cast<size_t>(c)].to - claims[static_cast<size_t>(c)].from);
            const bool ofFunds = text.contains(u"财政拨款") || text.contains(u"一般公共预算");
            const Decimal change = f.direction < 0 ? f.figure.value.negated() : f.figure.value;
            out.push_back({{FigureId::In::Claim, c, i},
                           of,
                           amount->figure.value,
                           change,
                           f.period + u'|' + f.figure.unitText + u'|' + amount->figure.value.reduced().toString() +
                               u'|' + (ofFunds ? group : u'-' + group)});
        }
    }
    return out;
}

/// The value that most of a group state; the first of them on ties.
const Change &mostOften(const std::vector<Change> &group)
{
    const auto times = [&](const Change &c) {
        return std::ranges::count_if(group, [&](const Change &o) { return o.change == c.change; });
    };
    return *std::ranges::max_element(group, {}, times);
}

Relation copyOf(const Rule &rule, const CheckContext &context, const Change &first, const Change &later, bool known)
{
    Relation relation = relationOf(rule, Relation::Shape::Equal);
    relation.left = {operandOf(context, later.id)};
    relation.right = {operandOf(context, first.id)};
    for (auto *side : {&relation.left, &relation.right})
        side->front().label += QStringLiteral("增减额");
    if (first.change.isNegative() == later.change.isNegative())
        return relation;
    relation.shape = Relation::Shape::Direction;
    relation.verdict = Verdict::Mismatch;
    relation.message = {
        QStringLiteral("金额同为 %1，一处写增加，另一处写减少。").arg(first.amount.grouped()),
        QStringLiteral("The same amount %1 is said to have risen in one place and to have fallen in another.")
            .arg(first.amount.grouped())};
    if (const auto word = known ? directionWordOf(context, later.id) : std::nullopt)
        relation.suspects = {*word};
    return relation;
}

} // namespace

/// N.Δ: one fact told twice has one change against last year: income and expenditure of a budget, which balance in both
/// years (option groups: {name, kind, subjects}). Only where the amounts are equal and the year before is told alike.
void changeCopies(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    std::map<QString, std::vector<Change>> byGroup;
    for (Change &change : changesOf(rule, context))
        byGroup[change.group].push_back(change);
    std::vector<const Change *> firsts;
    for (const auto &[name, group] : byGroup) {
        const Change &first = mostOften(group);
        firsts.push_back(&first);
        const auto agreeing = std::ranges::count_if(group, [&](const Change &c) { return c.change == first.change; });
        for (const Change &later : group) {
            if (later.id != first.id)
                relations.push_back(copyOf(rule, context, first, later, agreeing > 1));
        }
    }
    // Of two funds with one amount the changes may differ; nearly equal ones are copies gone wrong.
    constexpr int nearly = 5000;
    for (size_t i = 0; i < firsts.size(); ++i) {
        for (size_t j = i + 1; j < firsts.size(); ++j) {
            const Change &a = *firsts[i];
            const Change &b = *firsts[j];
            const auto gap = difference(a.change, b.change);
            const auto scaled = gap ? product(gap->magnitude(), Decimal(nearly, 0)) : std::nullopt;
            if (a.group.section(u'|', 0, 2) != b.group.section(u'|', 0, 2) || !scaled || gap->isZero() ||
                *scaled > a.change.magnitude())
                continue;
            Relation relation = copyOf(rule, context, a, b, false);
            relation.severity = Severity::Warning;
            relations.push_back(std::move(relation));
        }
    }
}

} // namespace gouji::narrative
