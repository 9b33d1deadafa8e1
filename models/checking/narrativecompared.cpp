// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a sentence compares with, where it states that amount too.
#include "checking/narrative.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji::narrative {

namespace {

bool isBasis(ClaimRole role)
{
    return role == ClaimRole::InitialBudget || role == ClaimRole::AnnualBudget || role == ClaimRole::Base;
}

const QString &textOf(const CheckContext &context, const Claim &claim)
{
    return context.disclosure.paragraphs[static_cast<size_t>(claim.paragraph)].text;
}

/// "比年初预算 8.00万元减少 1.00万元": nothing but the word of change stands between the two.
bool follows(const QString &text, const ClaimFigure &basis, const ClaimFigure &change)
{
    const QString between = squashed(text.mid(basis.to, change.from - basis.to));
    const QStringView unit = basis.figure.unitText;
    constexpr int aWord = 4;
    return between.startsWith(unit) && between.size() - unit.size() <= aWord &&
           std::ranges::none_of(between, [](QChar c) { return QStringView(u",;.:。、，；：").contains(c); });
}

/// The amounts that a claim states of one thing, and those it compares them with.
struct Levels {
    std::vector<int> now, before;
};

Levels levelsOf(const Claim &claim, const QString &subject)
{
    Levels levels;
    for (int i = 0; i < std::ssize(claim.figures); ++i) {
        const ClaimFigure &f = claim.figures[static_cast<size_t>(i)];
        if (f.subject != subject || !isAmount(f.figure.unit))
            continue;
        if (statesLevel(f.role))
            levels.now.push_back(i);
        else if (f.role == ClaimRole::Base)
            levels.before.push_back(i);
    }
    return levels;
}

} // namespace

/// N.dev, N.grow: "决算数 x，比年初预算数 y 减少 d": x = y − d.
void comparedAmount(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const Claim &claim = claims[static_cast<size_t>(c)];
        for (int i = 1; i < std::ssize(claim.figures); ++i) {
            const ClaimFigure &change = claim.figures[static_cast<size_t>(i)];
            const ClaimFigure &basis = claim.figures[static_cast<size_t>(i - 1)];
            const FigureId of = valueOf(change, c);
            const ClaimFigure *value = claimFigure(context, of);
            if (change.role != ClaimRole::Change || change.direction == 0 || !isBasis(basis.role) || !value ||
                !statesLevel(value->role) || value->subject != basis.subject || !isAmount(change.figure.unit) ||
                !isAmount(basis.figure.unit) || !follows(textOf(context, claim), basis, change))
                continue;
            Relation relation = relationOf(rule, Relation::Shape::Sum);
            relation.left = {operandOf(context, of)};
            relation.right = {operandOf(context, {FigureId::In::Claim, c, i - 1}),
                              operandOf(context, {FigureId::In::Claim, c, i}, change.direction)};
            relation.right.front().label += basis.period;
            relation.right.back().label += QStringLiteral("增减额");
            relations.push_back(std::move(relation));
        }
    }
}

/// N-H4: "上年执行数 y，今年安排 x，比上年执行数持平": x = y. About the same (基本) says nothing exact.
void evenWithPrior(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    static const QRegularExpression words(QStringLiteral("执行数(?:相比)?[,，]?(?:持平|一致|相同|无变化)"));
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const Claim &claim = claims[static_cast<size_t>(c)];
        for (const auto &[key, subject] : claim.facts) {
            const Levels levels = key == u"持平" ? levelsOf(claim, subject) : Levels();
            if (levels.before.size() != 1 || levels.now.empty() ||
                !words.match(squashed(textOf(context, claim))).hasMatch())
                continue;
            Relation relation = relationOf(rule, Relation::Shape::Equal);
            relation.left = {operandOf(context, {FigureId::In::Claim, c, levels.now.back()})};
            relation.right = {operandOf(context, {FigureId::In::Claim, c, levels.before.front()})};
            relation.right.front().label += QStringLiteral("上年数");
            relations.push_back(std::move(relation));
        }
    }
}

} // namespace gouji::narrative
