// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/narrative.h"

#include "checking/names.h"
#include "checking/relation.h"

#include <QCborArray>
#include <QSet>

#include <algorithm>
#include <map>
#include <optional>

namespace gouji::narrative {

namespace {

using Parts = std::map<std::pair<FigureId, int>, std::vector<FigureId>>;

int signOf(const ClaimFigure &figure) { return figure.role == ClaimRole::Change && figure.direction < 0 ? -1 : 1; }

/// Wholes with their parts, each subject once: parts in the sentence of the whole go before later ones.
Parts partsByWhole(const CheckContext &context)
{
    Parts parts;
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const auto &figures = claims[static_cast<size_t>(c)].figures;
        for (int i = 0; i < std::ssize(figures); ++i) {
            const ClaimFigure &figure = figures[static_cast<size_t>(i)];
            const FigureId whole = wholeOf(figure, c);
            const ClaimFigure *of = claimFigure(context, whole);
            if (of && familyOf(figure) != 0 && familyOf(*of) == familyOf(figure))
                parts[{whole, familyOf(figure)}].push_back({FigureId::In::Claim, c, i});
        }
    }
    for (auto &[whole, list] : parts) {
        const int owner = whole.first.owner;
        std::ranges::stable_sort(list, {}, [owner](FigureId id) { return id.owner != owner; });
        QSet<QString> seen;
        std::erase_if(list, [&](FigureId id) {
            const QString subject = claimFigure(context, id)->subject;
            const bool again = seen.contains(subject);
            seen.insert(subject);
            return again;
        });
    }
    return parts;
}

/// Percentages of the parts add up to a hundred: the list is complete.
bool sharesAreComplete(const CheckContext &context, FigureId whole, const std::vector<FigureId> &parts)
{
    Decimal total;
    int shares = 0;
    for (const FigureId part : parts) {
        const auto &figures = context.disclosure.claims[static_cast<size_t>(part.owner)].figures;
        const auto share = std::ranges::find_if(figures, [&](const ClaimFigure &f) {
            return f.role == ClaimRole::Share && valueOf(f, part.owner) == part && wholeOf(f, part.owner) == whole;
        });
        if (share == figures.end())
            return false;
        total = sum(total, share->figure.value).value_or(Decimal());
        ++shares;
    }
    const auto gap = difference(total, Decimal(100, 0));
    return shares >= 2 && gap && gap->magnitude() <= Decimal(shares, 2);
}

/// "公务接待费与上年持平" in the sentence of the whole or in one of the paragraphs that state its parts.
bool saidEven(const CheckContext &context, FigureId whole, const std::vector<FigureId> &parts, const QString &name)
{
    const auto &claims = context.disclosure.claims;
    const auto sectionOf = [&](const Claim &claim) {
        return context.disclosure.paragraphs[static_cast<size_t>(claim.paragraph)].section;
    };
    const auto says = [&](const Claim &claim) {
        return std::ranges::any_of(claim.facts,
                                   [&](const auto &fact) { return fact.first == u"持平" && fact.second == name; });
    };
    if (says(claims[static_cast<size_t>(parts.front().owner)]))
        return true;
    const int section = sectionOf(claims[static_cast<size_t>(whole.owner)]);
    const bool spread = std::ranges::any_of(parts, [&](FigureId id) { return id.owner != whole.owner; });
    return spread && std::ranges::any_of(claims.begin() + whole.owner, claims.end(), [&](const Claim &claim) {
               return sectionOf(claim) == section && says(claim);
           });
}

/// "其中：A 3.00万元，B 2.00万元，合计 5.00万元": the total that closes a list of one sentence; null when there is
/// none.
FigureId closingTotal(const CheckContext &context, const std::vector<FigureId> &parts)
{
    const auto &figures = context.disclosure.claims[static_cast<size_t>(parts.front().owner)].figures;
    const int last = parts.back().index;
    const bool oneSentence = std::ranges::all_of(parts, [&](FigureId id) { return id.owner == parts.front().owner; });
    if (!oneSentence || last + 1 >= std::ssize(figures))
        return {};
    const ClaimFigure &part = *claimFigure(context, parts.back());
    const ClaimFigure &next = figures[static_cast<size_t>(last) + 1];
    const bool closes = next.role == ClaimRole::Total && next.subject == u"合计" && next.clause == part.clause &&
                        isAmount(part.figure.unit) && isAmount(next.figure.unit);
    return closes ? FigureId{FigureId::In::Claim, parts.front().owner, last + 1} : FigureId();
}

/// Whether the named parts are there, or said to be as before.
bool covers(const CheckContext &context, const QStringList &needed, FigureId whole, const std::vector<FigureId> &parts)
{
    const bool changes = claimFigure(context, whole)->role == ClaimRole::Change;
    return std::ranges::all_of(needed, [&](const QString &name) {
        return std::ranges::any_of(parts, [&](FigureId id) { return claimFigure(context, id)->subject == name; }) ||
               (changes && saidEven(context, whole, parts, name));
    });
}

bool isComplete(const Rule &rule, const CheckContext &context, FigureId whole, const std::vector<FigureId> &parts)
{
    const ClaimFigure &figure = *claimFigure(context, whole);
    const QCborMap groups = rule.options.value(QStringLiteral("groups")).toMap();
    for (const auto &set : groups.value(figure.subject).toArray()) {
        const QString text = set.toString();
        if (text.startsWith(u'*')) { // "*3": at least three of whatever
            if (std::ssize(parts) >= text.mid(1).toInt())
                return true;
        } else if (covers(context, text.split(u'+'), whole, parts)) {
            return true;
        }
    }
    return figure.role != ClaimRole::Change && sharesAreComplete(context, whole, parts);
}

} // namespace

/// N.sum, N.Δsum, C.ppl, C.car, C.proc: what stands behind 其中 adds up to what stands before it. A list that may leave
/// something out is only checked when it does add up, or when its percentages say that it is complete.
void partsOfWhole(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const auto &[key, parts] : partsByWhole(context)) {
        const FigureId whole = key.first;
        // A change of one part alone is the change of the whole where the others are said to be as before.
        const bool alone =
            claimFigure(context, whole)->role == ClaimRole::Change && isComplete(rule, context, whole, parts);
        if (parts.size() < 2 && !alone)
            continue;
        Relation relation = relationOf(rule, Relation::Shape::Sum);
        if (claimFigure(context, whole)->figure.unit == Unit::Count)
            relation.shape = Relation::Shape::Count;
        relation.left = {operandOf(context, whole, signOf(*claimFigure(context, whole)))};
        for (const FigureId part : parts)
            relation.right.push_back(operandOf(context, part, signOf(*claimFigure(context, part))));
        if (!isComplete(rule, context, whole, parts) && !sumHolds(context, relation))
            relation.reason = QStringLiteral("不能确定所列各部分是否齐全");
        if (const FigureId closing = closingTotal(context, parts); !closing.isNull()) {
            Relation closed = relation;
            closed.left = {operandOf(context, closing)};
            closed.reason.clear();
            relations.push_back(std::move(closed));
            Relation again = relationOf(rule, Relation::Shape::Equal); // the whole said again; another total is none
            again.left = {operandOf(context, closing)};
            again.right = {operandOf(context, whole)};
            if (sumHolds(context, again))
                relations.push_back(std::move(again));
        }
        relations.push_back(std::move(relation));
    }
}

} // namespace gouji::narrative
