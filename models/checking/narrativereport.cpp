// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rates with a name of their own: 资金到位率, 预算执行率, 完成率.
#include "checking/narrative.h"

#include "checking/relation.h"

#include <QCborArray>

#include <algorithm>

namespace gouji::narrative {

namespace {

struct Named {
    FigureId id;
    const ClaimFigure *figure = nullptr;
};

/// What a rate of this name is made of.
struct RateWords {
    QString rate;
    QStringList top, base;
};

QStringList listOf(const QCborMap &map, const char16_t *name)
{
    QStringList words;
    for (const auto &word : map.value(QString::fromUtf16(name)).toArray())
        words.append(word.toString());
    return words;
}

std::vector<RateWords> rateWords(const Rule &rule)
{
    std::vector<RateWords> all;
    for (const auto &entry : rule.options.value(QStringLiteral("rates")).toArray()) {
        const QCborMap map = entry.toMap();
        all.push_back({map.value(QStringLiteral("rate")).toString(), listOf(map, u"top"), listOf(map, u"base")});
    }
    return all;
}

/// The amounts and numbers of things of a paragraph that stand before a place in it.
std::vector<Named> amountsBefore(const CheckContext &context, int paragraph, int end)
{
    std::vector<Named> found;
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const Claim &claim = claims[static_cast<size_t>(c)];
        for (int i = 0; claim.paragraph == paragraph && i < std::ssize(claim.figures); ++i) {
            const ClaimFigure &f = claim.figures[static_cast<size_t>(i)];
            const bool states = statesLevel(f.role) || f.role == ClaimRole::Count;
            if (f.to <= end && states && (isAmount(f.figure.unit) || f.figure.unit == Unit::Count))
                found.push_back({{FigureId::In::Claim, c, i}, &f});
        }
    }
    return found;
}

bool isOne(const ClaimFigure &figure, const QStringList &words)
{
    const QString name = figure.subject.section(u'/', -1);
    return std::ranges::any_of(words,
                               [&](const QString &word) { return name.contains(word) || figure.period == word; });
}

Relation ratio(const Rule &rule, const CheckContext &context, FigureId rate, const Named &top, const Named &base)
{
    Relation relation = relationOf(rule, Relation::Shape::Ratio);
    relation.left = {operandOf(context, rate)};
    relation.right = {operandOf(context, top.id), operandOf(context, base.id)};
    return relation;
}

/// The pair that gives the rate; when none does the only pair of its sentence, else of its paragraph; otherwise it is
/// not checked.
Relation explained(const Rule &rule, const CheckContext &context, const RateWords &words, FigureId id,
                   const ClaimFigure &rate)
{
    const Claim &claim = context.disclosure.claims[static_cast<size_t>(id.owner)];
    const std::vector<Named> amounts = amountsBefore(context, claim.paragraph, rate.from);
    std::vector<Relation> ofSentence;
    std::vector<Relation> ofParagraph;
    for (const Named &top : amounts) {
        for (const Named &base : amounts) {
            const bool same =
                isAmount(top.figure->figure.unit) == isAmount(base.figure->figure.unit) &&
                (isAmount(top.figure->figure.unit) || top.figure->figure.unitText == base.figure->figure.unitText);
            if (top.id == base.id || !same || !isOne(*top.figure, words.top) || !isOne(*base.figure, words.base) ||
                (isOne(*top.figure, words.base) && isOne(*base.figure, words.top)))
                continue;
            Relation relation = ratio(rule, context, id, top, base);
            if (sumHolds(context, relation))
                return relation;
            relation.severity = top.id.owner == base.id.owner ? relation.severity : Severity::Warning;
            (top.id.owner == id.owner && base.id.owner == id.owner ? ofSentence : ofParagraph).push_back(relation);
        }
    }
    if (ofSentence.size() == 1)
        return ofSentence.front();
    if (ofSentence.empty() && ofParagraph.size() == 1)
        return ofParagraph.front();
    Relation open = relationOf(rule, Relation::Shape::Ratio);
    open.left = {operandOf(context, id)};
    open.reason = QStringLiteral("不能确定比率由哪两个数得出");
    return open;
}

} // namespace

/// V4: a rate with a name of its own is the quotient of the two amounts its sentence names (option rates: {rate, top,
/// base}, words of their concepts). What may be executed of the budget or of the money that arrived is right by either.
void namedRates(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const std::vector<RateWords> words = rateWords(rule);
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const auto &figures = claims[static_cast<size_t>(c)].figures;
        for (int i = 0; i < std::ssize(figures); ++i) {
            const ClaimFigure &f = figures[static_cast<size_t>(i)];
            const bool report = context.disclosure.kind == Kind::EvaluationReport;
            if (f.figure.unit != Unit::Percent ||
                (f.role != ClaimRole::Rate && (!report || f.role != ClaimRole::Completion)))
                continue;
            const QString name = f.role == ClaimRole::Completion ? QStringLiteral("完成率") : f.subject;
            const auto known = std::ranges::find_if(words, [&](const RateWords &w) { return name.endsWith(w.rate); });
            if (known != words.end())
                relations.push_back(explained(rule, context, *known, {FigureId::In::Claim, c, i}, f));
        }
    }
}

} // namespace gouji::narrative
