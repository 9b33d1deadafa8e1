// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/narrative.h"

#include "checking/relation.h"

#include <algorithm>

namespace gouji::narrative {

bool statesLevel(ClaimRole role)
{
    return role == ClaimRole::Value || role == ClaimRole::Total || role == ClaimRole::Part || role == ClaimRole::Final;
}

int familyOf(const ClaimFigure &figure)
{
    if (statesLevel(figure.role))
        return 1;
    switch (figure.role) {
    case ClaimRole::Count:
        return figure.figure.unitText == u"人" ? 11 : figure.figure.unitText == u"辆" ? 12 : 10;
    case ClaimRole::Change:
        return isAmount(figure.figure.unit) ? 2 : 3;
    case ClaimRole::InitialBudget:
        return 4;
    case ClaimRole::AnnualBudget:
        return 5;
    default:
        return 0;
    }
}

const ClaimFigure *claimFigure(const CheckContext &context, FigureId id)
{
    if (id.owner < 0 || id.index < 0 || id.in != FigureId::In::Claim ||
        id.owner >= std::ssize(context.disclosure.claims))
        return nullptr;
    const Claim &claim = context.disclosure.claims[static_cast<size_t>(id.owner)];
    return id.index < std::ssize(claim.figures) ? &claim.figures[static_cast<size_t>(id.index)] : nullptr;
}

FigureId wholeOf(const ClaimFigure &figure, int claim)
{
    return figure.whole >= 0 ? FigureId{FigureId::In::Claim, claim, figure.whole} : figure.wholeAbove;
}

FigureId valueOf(const ClaimFigure &figure, int claim)
{
    return figure.of >= 0 ? FigureId{FigureId::In::Claim, claim, figure.of} : figure.ofAbove;
}

Operand operandOf(const CheckContext &context, FigureId id, int sign)
{
    Operand operand;
    operand.figure = id;
    operand.sign = sign;
    if (const ClaimFigure *figure = claimFigure(context, id))
        operand.label = figure->subject.section(u'/', -1);
    return operand;
}

Relation relationOf(const Rule &rule, Relation::Shape shape)
{
    Relation relation;
    relation.rule = rule.id;
    relation.shape = shape;
    return relation;
}

FindingPlace placeOf(const CheckContext &context, int paragraph, int from, int to)
{
    FindingPlace place;
    const Paragraph &p = context.disclosure.paragraphs[static_cast<size_t>(paragraph)];
    const auto places = p.places(from, to);
    if (!places.empty())
        place.place = places.front();
    if (p.section >= 0 && p.section < std::ssize(context.disclosure.sections))
        place.section = context.disclosure.sections[static_cast<size_t>(p.section)].title;
    int a = std::max(0, from - 20);
    while (a < from && QStringLiteral("。，；、,;").contains(p.text.at(a)))
        ++a; // a quote does not begin with the end of something else
    place.quote = p.text.mid(a, std::min(static_cast<int>(p.text.size()), to + 20) - a);
    return place;
}

bool sumHolds(const CheckContext &context, const Relation &relation)
{
    return holds(judge(relation, WhatIf{context.quantities, {}}).verdict);
}

int statementOf(const CheckContext &context, const QString &form)
{
    int found = -1;
    for (size_t i = 0; i < context.disclosure.statements.size(); ++i) {
        if (context.disclosure.statements[i].form != form)
            continue;
        if (found >= 0)
            return -1;
        found = static_cast<int>(i);
    }
    return found;
}

} // namespace gouji::narrative
