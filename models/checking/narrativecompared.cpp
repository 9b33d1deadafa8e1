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

namespace {

/// +1 or -1 when a reason speaks of nothing but more or less money, 0 otherwise.
int directionOfReason(const QString &reason)
{
    static const QRegularExpression more(
        QStringLiteral("(?:经费|支出|费用|资金|预算|拨款|投入)(?:有所|略有|相应|随之)?(?:增加|增长|增多)[。,，;；]?$"));
    static const QRegularExpression less(
        QStringLiteral("(?:经费|支出|费用|资金|预算|拨款|投入)(?:有所|略有|相应|随之)?(?:减少|下降|降低)[。,，;；]?$"));
    static const QRegularExpression anyLess(
        QStringLiteral("减|降|压|缩|取消|结束|完成|退休|调|节约|未|停|转|撤|划|不|无|少|收回|上年|去年|抵"));
    static const QRegularExpression anyMore(QStringLiteral("增|涨|提|新|追加|补|调|扩|上升|多|上年|去年|抵|未|不"));
    if (more.match(reason).hasMatch() && !anyLess.match(reason).hasMatch())
        return 1;
    return less.match(reason).hasMatch() && !anyMore.match(reason).hasMatch() ? -1 : 0;
}

} // namespace

/// N.reason: the reason of a fall is not that money was added, and the reverse. Only reasons that say nothing else.
void reasonWords(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const Claim &claim = claims[static_cast<size_t>(c)];
        for (size_t k = 0; k < claim.facts.size(); ++k) {
            const int index =
                claim.facts[k].first == u"原因" && k < claim.factFigures.size() ? claim.factFigures[k] : -1;
            const ClaimFigure *moved = claimFigure(context, {FigureId::In::Claim, c, index});
            if (!moved || (moved->role != ClaimRole::Growth && moved->role != ClaimRole::Change) ||
                !moved->period.startsWith(u"上年") || moved->direction == 0 || moved->figure.value.isZero())
                continue;
            const int said = directionOfReason(squashed(claim.facts[k].second));
            if (said == 0)
                continue;
            Relation relation = relationOf(rule, Relation::Shape::Text);
            relation.left = {operandOf(context, {FigureId::In::Claim, c, index})};
            const bool wrong = said == (moved->direction > 0 ? -1 : 1);
            relation.verdict = wrong ? Verdict::Suspicious : Verdict::Exact;
            if (wrong) {
                const int end = std::min(claim.to, moved->to + 40);
                relation.places = {placeOf(context, claim.paragraph, moved->from, end)};
                relation.places.front().figures = {moved->figure.printed};
                relation.keys = {moved->subject, claim.facts[k].second.left(20)};
                const bool up = moved->direction > 0;
                relation.message = {QStringLiteral("“%1”写%2，原因却是“%3”。")
                                        .arg(moved->subject.section(u'/', -1),
                                             up ? QStringLiteral("增加") : QStringLiteral("减少"),
                                             claim.facts[k].second.trimmed()),
                                    QStringLiteral("The reason speaks of the opposite direction.")};
            }
            relations.push_back(std::move(relation));
        }
    }
}

} // namespace gouji::narrative
