// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/narrative.h"

namespace gouji::narrative {

/// C.ppl: "本级以及下属 n 家…。行政单位 a 家，参公单位 b 家，事业单位 c 家": the kinds add up to the body and those
/// below it.
void unitCounts(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const auto &claims = context.disclosure.claims;
    static const QStringList kinds{QStringLiteral("行政单位"), QStringLiteral("参公单位"), QStringLiteral("事业单位")};
    for (int c = 0; c < std::ssize(claims); ++c) {
        const Claim &claim = claims[static_cast<size_t>(c)];
        const QString &text = context.disclosure.paragraphs[static_cast<size_t>(claim.paragraph)].text;
        Relation relation = relationOf(rule, Relation::Shape::Count);
        for (int i = 0; i < std::ssize(claim.figures); ++i) {
            const ClaimFigure &f = claim.figures[static_cast<size_t>(i)];
            const FigureId id{FigureId::In::Claim, c, i};
            if (f.role != ClaimRole::Count || f.figure.unitText != u"家")
                continue;
            if (f.subject == u"下属单位" && relation.left.empty() && relation.right.empty())
                relation.right.push_back(operandOf(context, id));
            else if (kinds.contains(f.subject) && !relation.right.empty())
                relation.left.push_back(operandOf(context, id));
        }
        const bool own = text.contains(QStringLiteral("本级")) || text.contains(QStringLiteral("本部以及")) ||
                         text.contains(QStringLiteral("本部及"));
        if (relation.left.size() < 2 || relation.right.empty() || !own)
            continue;
        Operand body;
        body.constant = Decimal(1, 0);
        body.label = QStringLiteral("本级");
        relation.right.push_back(body);
        relations.push_back(std::move(relation));
    }
}

} // namespace gouji::narrative
