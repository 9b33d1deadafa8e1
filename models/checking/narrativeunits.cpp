// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/narrative.h"

#include <algorithm>

namespace gouji::narrative {

namespace {

/// Figures counted in 家 of these names.
std::vector<FigureId> bodiesIn(const CheckContext &context, int claim, const QStringList &names)
{
    std::vector<FigureId> found;
    const auto &figures = context.disclosure.claims[static_cast<size_t>(claim)].figures;
    for (int i = 0; i < std::ssize(figures); ++i) {
        const ClaimFigure &f = figures[static_cast<size_t>(i)];
        if (f.role == ClaimRole::Count && f.figure.unitText == u"家" && names.contains(f.subject))
            found.push_back({FigureId::In::Claim, claim, i});
    }
    return found;
}

bool namesBodyItself(const QString &text)
{
    return text.contains(QStringLiteral("本级")) || text.contains(QStringLiteral("本部以及")) ||
           text.contains(QStringLiteral("本部及"));
}

} // namespace

/// C.ppl: "本级以及下属 n 家…。行政单位 a 家，参公单位 b 家，事业单位 c 家": the kinds add up to the body and those
/// below it. The kinds may stand in the paragraph behind.
void unitCounts(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    static const QStringList kinds{QStringLiteral("行政单位"), QStringLiteral("参公单位"), QStringLiteral("事业单位")};
    const auto &claims = context.disclosure.claims;
    const auto count = static_cast<int>(claims.size());
    for (int c = 0; c < count; ++c) {
        const auto &paragraph =
            context.disclosure.paragraphs[static_cast<size_t>(claims[static_cast<size_t>(c)].paragraph)];
        const auto below = bodiesIn(context, c, {QStringLiteral("下属单位")});
        if (below.size() != 1 || !namesBodyItself(paragraph.text))
            continue;
        auto parts = bodiesIn(context, c, kinds);
        const bool next = parts.empty() && c + 1 < count &&
                          claims[static_cast<size_t>(c) + 1].paragraph <= claims[static_cast<size_t>(c)].paragraph + 2;
        if (next)
            parts = bodiesIn(context, c + 1, kinds);
        if (parts.size() < 2)
            continue;
        Relation relation = relationOf(rule, Relation::Shape::Count);
        for (const FigureId part : parts)
            relation.left.push_back(operandOf(context, part));
        Operand body;
        body.constant = Decimal(1, 0);
        body.label = QStringLiteral("本级");
        relation.right = {operandOf(context, below.front()), body};
        relations.push_back(std::move(relation));
    }
}

} // namespace gouji::narrative
