// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/trendsuspect.h"

#include "checking/relation.h"

#include <algorithm>
#include <array>

namespace gouji {

namespace {

struct WordPair {
    QStringView up;
    QStringView down;
};

// the first pair a word belongs to gives its opposite
constexpr std::array pairs = {WordPair{u"增加", u"减少"}, WordPair{u"增长", u"下降"}, WordPair{u"上升", u"下降"},
                              WordPair{u"提高", u"降低"}, WordPair{u"增长", u"降低"}};
constexpr int reach = 14; ///< characters before a number in which its word stands

const ClaimFigure *figureOf(const CheckContext &context, FigureId id)
{
    if (id.in != FigureId::In::Claim || id.owner < 0 || id.owner >= std::ssize(context.disclosure.claims))
        return nullptr;
    const auto &figures = context.disclosure.claims[static_cast<size_t>(id.owner)].figures;
    return id.index >= 0 && id.index < std::ssize(figures) ? &figures[static_cast<size_t>(id.index)] : nullptr;
}

/// A growth from nothing is printed as a hundred percent.
bool isFromNothing(const CheckContext &context, FigureId change, FigureId rate, FigureId now)
{
    const Quantity *d = context.quantities.find(change);
    const Quantity *p = context.quantities.find(rate);
    const Quantity *x = context.quantities.find(now);
    return d && p && x && d->unit == x->unit && d->value == x->value && !d->value.isZero() &&
           p->value == Decimal(100, 0);
}

/// Whether the rate is right when the change is added (+1) or taken away (-1).
bool fits(const CheckContext &context, FigureId change, FigureId rate, FigureId now, int direction)
{
    Relation relation;
    relation.shape = Relation::Shape::Growth;
    relation.left = {{rate, direction, {}, {}}};
    relation.right = {{change, direction, {}, {}}, {now, 1, {}, {}}};
    if (direction > 0 && isFromNothing(context, change, rate, now))
        return true;
    return holds(judge(relation, WhatIf{context.quantities, {}}).verdict);
}

/// The word of direction right before a number, with its opposite; printed empty when there is none.
Suspect wordBefore(const CheckContext &context, const Claim &claim, const ClaimFigure &figure)
{
    Suspect suspect;
    if (claim.paragraph < 0 || claim.paragraph >= std::ssize(context.disclosure.paragraphs))
        return suspect;
    const Paragraph &paragraph = context.disclosure.paragraphs[static_cast<size_t>(claim.paragraph)];
    const int start = std::max(0, figure.from - reach);
    const QString before = paragraph.text.mid(start, figure.from - start);
    qsizetype best = -1;
    for (const WordPair &pair : pairs) {
        for (const bool up : {true, false}) {
            const QStringView word = up ? pair.up : pair.down;
            const qsizetype at = before.lastIndexOf(word);
            if (at <= best)
                continue;
            best = at;
            suspect.printed = word.toString();
            suspect.repaired = (up ? pair.down : pair.up).toString();
        }
    }
    if (best >= 0) {
        const int from = start + static_cast<int>(best);
        const auto places = paragraph.places(from, from + static_cast<int>(suspect.printed.size()));
        suspect.place = places.empty() ? figure.figure.place : places.front();
        suspect.pattern = {QStringLiteral("方向词相反"), QStringLiteral("direction word reversed")};
        suspect.repairs = 1;
    }
    return suspect;
}

} // namespace

std::optional<Suspect> directionWordOf(const CheckContext &context, FigureId change)
{
    const ClaimFigure *figure = figureOf(context, change);
    if (!figure)
        return std::nullopt;
    Suspect suspect = wordBefore(context, context.disclosure.claims[static_cast<size_t>(change.owner)], *figure);
    return suspect.printed.isEmpty() ? std::nullopt : std::optional(suspect);
}

std::optional<Suspect> wrongDirectionWord(const CheckContext &context, FigureId change, FigureId rate)
{
    const ClaimFigure *d = figureOf(context, change);
    const ClaimFigure *p = figureOf(context, rate);
    if (!d || !p || change.owner != rate.owner)
        return std::nullopt;
    const FigureId now = d->of >= 0 ? FigureId{FigureId::In::Claim, change.owner, d->of} : d->ofAbove;
    if (!figureOf(context, now))
        return std::nullopt;
    const bool grown = fits(context, change, rate, now, 1);
    const bool shrunk = fits(context, change, rate, now, -1);
    if (grown == shrunk)
        return std::nullopt;
    const int right = grown ? 1 : -1;
    const Claim &claim = context.disclosure.claims[static_cast<size_t>(change.owner)];
    Suspect suspect = wordBefore(context, claim, d->direction != right ? *d : *p);
    return suspect.printed.isEmpty() ? std::nullopt : std::optional(suspect);
}

} // namespace gouji
