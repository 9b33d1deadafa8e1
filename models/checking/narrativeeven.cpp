// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said to be as before, against the changes of its parts.
#include "checking/narrative.h"

#include <QCborArray>
#include <QCborMap>

#include <algorithm>
#include <optional>

namespace gouji::narrative {

namespace {

bool saysEven(const Claim &claim, const QString &subject)
{
    return std::ranges::any_of(claim.facts,
                               [&](const auto &fact) { return fact.first == u"持平" && fact.second == subject; });
}

/// The claims that go on about one whole: its own and the next of its section, up to where it is spoken of again.
std::pair<int, int> reachOf(const CheckContext &context, int first, const QString &whole)
{
    constexpr int farthest = 6;
    const auto &claims = context.disclosure.claims;
    const auto sectionOf = [&](int c) {
        return context.disclosure.paragraphs[static_cast<size_t>(claims[static_cast<size_t>(c)].paragraph)].section;
    };
    int end = first + 1;
    while (end < std::ssize(claims) && end < first + farthest && sectionOf(end) == sectionOf(first) &&
           std::ranges::none_of(claims[static_cast<size_t>(end)].figures,
                                [&](const ClaimFigure &f) { return f.subject == whole; }))
        ++end;
    return {first, end};
}

/// The changes of the parts with their signs; nothing when one of them is not told or told twice differently.
std::optional<std::vector<Operand>> changesOf(const CheckContext &context, const QStringList &parts, int from, int to)
{
    std::vector<Operand> changes;
    for (const QString &part : parts) {
        const ClaimFigure *known = nullptr;
        bool even = false;
        for (int c = from; c < to; ++c) {
            const Claim &claim = context.disclosure.claims[static_cast<size_t>(c)];
            even = even || saysEven(claim, part);
            for (int i = 0; i < std::ssize(claim.figures); ++i) {
                const ClaimFigure &f = claim.figures[static_cast<size_t>(i)];
                if (f.role != ClaimRole::Change || f.subject != part || !f.period.startsWith(u"上年") ||
                    !isAmount(f.figure.unit))
                    continue;
                if (known && (known->figure.value != f.figure.value || known->direction != f.direction))
                    return std::nullopt;
                if (!known)
                    changes.push_back(operandOf(context, {FigureId::In::Claim, c, i}, f.direction < 0 ? -1 : 1));
                known = &f;
            }
        }
        if (!known && !even)
            return std::nullopt;
    }
    return changes;
}

} // namespace

/// N.Δsum: of a whole that is as before the changes of the parts cancel out (option groups: whole and its parts). Only
/// where each part is told to have changed or to be as before.
void evenWhole(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const QCborMap groups = rule.options.value(QStringLiteral("groups")).toMap();
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        for (const auto &[key, sets] : groups) {
            const QString whole = key.toString();
            if (!saysEven(claims[static_cast<size_t>(c)], whole))
                continue;
            const auto [from, to] = reachOf(context, c, whole);
            for (const auto &set : sets.toArray()) {
                auto changes = changesOf(context, set.toString().split(u'+'), from, to);
                if (!changes || changes->empty())
                    continue;
                Relation relation = relationOf(rule, Relation::Shape::Sum);
                relation.left = std::move(*changes);
                for (Operand &operand : relation.left)
                    operand.label += QStringLiteral("增减额");
                Operand none;
                none.constant = Decimal();
                none.label = whole + QStringLiteral("持平");
                relation.right = {none};
                relations.push_back(std::move(relation));
                break;
            }
        }
    }
}

} // namespace gouji::narrative
