// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/narrative.h"

#include "checking/relation.h"
#include "checking/trendsuspect.h"

#include <algorithm>
#include <functional>
#include <map>

namespace gouji::narrative {

namespace {

using Visit = std::function<void(const ClaimFigure &, FigureId)>;

void forEach(const CheckContext &context, ClaimRole role, const Visit &visit)
{
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const auto &figures = claims[static_cast<size_t>(c)].figures;
        for (int i = 0; i < std::ssize(figures); ++i) {
            if (figures[static_cast<size_t>(i)].role == role)
                visit(figures[static_cast<size_t>(i)], {FigureId::In::Claim, c, i});
        }
    }
}

Operand rateOperand(const CheckContext &context, FigureId id, int sign, const QString &what)
{
    Operand operand = operandOf(context, id, sign);
    operand.label += what;
    return operand;
}

bool comparable(const ClaimFigure *a, const ClaimFigure *b)
{
    return a && b && a->figure.unit != Unit::Unknown && isAmount(a->figure.unit) == isAmount(b->figure.unit);
}

bool contradict(const ClaimFigure &change, const ClaimFigure &rate)
{
    const auto sign = [](const ClaimFigure &f) { return f.figure.value.isNegative() ? -f.direction : f.direction; };
    return sign(change) * sign(rate) < 0 && !change.figure.value.isZero() && !rate.figure.value.isZero();
}

} // namespace

/// N.pct: the percentage is the part divided by the whole that the sentence names.
void share(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    forEach(context, ClaimRole::Share, [&](const ClaimFigure &figure, FigureId id) {
        const FigureId part = valueOf(figure, id.owner);
        const FigureId whole = wholeOf(figure, id.owner);
        Relation relation = relationOf(rule, Relation::Shape::Ratio);
        relation.left = {rateOperand(context, id, 1, QStringLiteral("占比"))};
        const ClaimFigure *x = claimFigure(context, part);
        const ClaimFigure *y = claimFigure(context, whole);
        const FigureId cell = x && !y ? cellFor(rule, context, figure.wholeName) : FigureId();
        if (!cell.isNull() && isAmount(x->figure.unit)) {
            relation.right = {operandOf(context, part), Operand{cell, 1, figure.wholeName, {}}};
        } else if (!comparable(x, y) || part == whole || figure.figure.unit != Unit::Percent) {
            relation.reason = QStringLiteral("没有找到占比的分子或分母");
        } else {
            relation.right = {operandOf(context, part), operandOf(context, whole)};
        }
        relations.push_back(std::move(relation));
    });
}

/// N.psum: percentages of all parts of a whole add up to a hundred. Asked only where the parts themselves add up.
void shareSum(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    std::map<FigureId, std::vector<FigureId>> shares;
    forEach(context, ClaimRole::Share, [&](const ClaimFigure &figure, FigureId id) {
        const FigureId whole = wholeOf(figure, id.owner);
        const ClaimFigure *part = claimFigure(context, valueOf(figure, id.owner));
        if (claimFigure(context, whole) && part && figure.figure.unit == Unit::Percent)
            shares[whole].push_back(id);
    });
    for (const auto &[whole, list] : shares) {
        if (list.size() < 2)
            continue;
        Relation amounts = relationOf(rule, Relation::Shape::Sum);
        amounts.left = {operandOf(context, whole)};
        Relation relation = relationOf(rule, Relation::Shape::Sum);
        for (const FigureId id : list) {
            amounts.right.push_back(operandOf(context, valueOf(*claimFigure(context, id), id.owner)));
            relation.left.push_back(rateOperand(context, id, 1, QStringLiteral("占比")));
        }
        if (!sumHolds(context, amounts))
            continue;
        Operand hundred;
        hundred.constant = Decimal(100, 0);
        hundred.label = QStringLiteral("100%");
        relation.right = {hundred};
        if (claimFigure(context, whole)->figure.value.isZero()) { // of nothing, 0% and 100% are customs
            relation.right.clear();
            relation.reason = QStringLiteral("总数为零");
        }
        relations.push_back(std::move(relation));
    }
}

/// N.grow: the rate is the change divided by the value of the year before (this year's less the change).
void growth(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    forEach(context, ClaimRole::Growth, [&](const ClaimFigure &figure, FigureId id) {
        if (figure.figure.unit != Unit::Percent || figure.direction == 0)
            return;
        Relation relation = relationOf(rule, Relation::Shape::Growth);
        relation.left = {rateOperand(context, id, figure.direction, QStringLiteral("增减率"))};
        const FigureId of = valueOf(figure, id.owner);
        const ClaimFigure *change = claimFigure(context, of);
        if (change && change->role == ClaimRole::Change) {
            const FigureId now = valueOf(*change, of.owner);
            const ClaimFigure *value = claimFigure(context, now);
            if (!value || !comparable(change, value)) {
                relation.reason = QStringLiteral("没有找到增减额所属的本年数");
            } else if (contradict(*change, figure)) {
                return; // trendWords() tells
            } else {
                relation.right = {operandOf(context, of, change->direction < 0 ? -1 : 1), operandOf(context, now)};
                relation.right.front().label += QStringLiteral("增减额");
            }
        } else if (change && figure.whole >= 0) { // "上年执行数 y，本年 x，增长 p%"
            const FigureId base{FigureId::In::Claim, id.owner, figure.whole};
            relation.shape = Relation::Shape::Variance;
            relation.right = {operandOf(context, of), operandOf(context, base)};
            relation.right.back().label += QStringLiteral("上年数");
        } else {
            relation.reason = QStringLiteral("没有增减额，也没有上年数");
        }
        relations.push_back(std::move(relation));
    });
}

namespace {

/// Some bodies print all rates without a sign. Then a fall without a minus is their custom and no error.
bool ratesAreSigned(const CheckContext &context)
{
    bool negative = false;
    forEach(context, ClaimRole::Variance,
            [&](const ClaimFigure &f, FigureId) { negative = negative || f.figure.value.isNegative(); });
    return negative;
}

/// The cell of the budget that a completion rate of a part goes by, where the sentence gives only the budget of the
/// whole (option whole) and the table has the same one; null when there is none.
FigureId budgetInTable(const Rule &rule, const CheckContext &context, const ClaimFigure &final, int claim)
{
    const QString whole = rule.option(QStringLiteral("whole"));
    const FigureId total = cellFor(rule, context, whole);
    const FigureId part = final.subject == whole ? FigureId() : cellFor(rule, context, final.subject);
    const auto &figures = context.disclosure.claims[static_cast<size_t>(claim)].figures;
    const bool sameBasis = !total.isNull() && std::ranges::any_of(figures, [&](const ClaimFigure &f) {
        return (f.role == ClaimRole::InitialBudget || f.role == ClaimRole::AnnualBudget) && f.subject == whole &&
               f.figure.value == context.disclosure.figure(total)->value;
    });
    return sameBasis ? part : FigureId();
}

Relation varianceOf(const Rule &rule, const CheckContext &context, FigureId id, bool isSigned)
{
    const ClaimFigure &figure = *claimFigure(context, id);
    const bool completes = figure.role == ClaimRole::Completion;
    const FigureId final = valueOf(figure, id.owner);
    const FigureId budget = wholeOf(figure, id.owner);
    const ClaimFigure *z = claimFigure(context, final);
    const ClaimFigure *y = claimFigure(context, budget);
    Relation relation = relationOf(rule, completes ? Relation::Shape::Ratio : Relation::Shape::Variance);
    relation.left = {rateOperand(context, id, 1, completes ? QStringLiteral("完成率") : QStringLiteral("差异率"))};
    const FigureId cell = completes && z && !y ? budgetInTable(rule, context, *z, id.owner) : FigureId();
    if (!cell.isNull()) {
        relation.right = {operandOf(context, final), Operand{cell, 1, z->subject + QStringLiteral("预算数"), {}}};
    } else if (!comparable(z, y)) {
        relation.reason = QStringLiteral("没有找到预算数或决算数");
    } else {
        relation.right = {operandOf(context, final), operandOf(context, budget)};
        relation.right.front().label += QStringLiteral("决算数");
        relation.right.back().label += QStringLiteral("预算数");
        if (!completes && !isSigned && z->figure.value < y->figure.value && !figure.figure.value.isNegative() &&
            !figure.figure.value.isZero())
            relation.left.front().sign = -1;
    }
    return relation;
}

} // namespace

/// N.dev: 预决算差异率 = (决算 − 预算) / 预算; 完成率 = 决算 / 预算. The budget is the one that the sentence names,
/// else the one of the table (option cells).
void variance(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const bool isSigned = ratesAreSigned(context);
    for (const ClaimRole role : {ClaimRole::Variance, ClaimRole::Completion}) {
        forEach(context, role, [&](const ClaimFigure &, FigureId id) {
            relations.push_back(varianceOf(rule, context, id, isSigned));
        });
    }
}

/// N.grow, direction words: 增加 goes with 增长, 减少 with 下降.
void trendWords(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    forEach(context, ClaimRole::Growth, [&](const ClaimFigure &figure, FigureId id) {
        const FigureId of = valueOf(figure, id.owner);
        const ClaimFigure *change = claimFigure(context, of);
        if (!change || change->role != ClaimRole::Change || change->direction == 0 || figure.direction == 0)
            return;
        Relation relation = relationOf(rule, Relation::Shape::Direction);
        relation.left = {operandOf(context, of)};
        relation.right = {operandOf(context, id)};
        const bool wrong = contradict(*change, figure);
        relation.verdict = wrong ? Verdict::Mismatch : Verdict::Exact;
        if (wrong) {
            if (const auto suspect = wrongDirectionWord(context, of, id))
                relation.suspects = {*suspect};
            const QString words[] = {QStringLiteral("减少"), QString(), QStringLiteral("增加")};
            relation.message = {
                QStringLiteral("“%1”的增减额写%2 %3，增减率却写%4 %5：方向相反。")
                    .arg(figure.subject.section(u'/', -1), words[change->direction + 1], change->figure.printed,
                         words[figure.direction + 1], figure.figure.printed + figure.figure.unitText),
                QStringLiteral("“%1”: the change is %2 by %3, its rate is %4 by %5: opposite directions.")
                    .arg(figure.subject.section(u'/', -1),
                         change->direction > 0 ? QStringLiteral("up") : QStringLiteral("down"), change->figure.printed,
                         figure.direction > 0 ? QStringLiteral("up") : QStringLiteral("down"),
                         figure.figure.printed + figure.figure.unitText)};
        }
        relations.push_back(std::move(relation));
    });
}

/// N.dir: 大于, 小于 and 持平 agree with the two amounts; 基本持平 up to one percent.
void budgetWords(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    static const std::map<QString, int> words{{QStringLiteral("大于预算"), 1},
                                              {QStringLiteral("小于预算"), -1},
                                              {QStringLiteral("等于预算"), 0},
                                              {QStringLiteral("持平预算"), 0},
                                              {QStringLiteral("基本持平预算"), 2}};
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const Claim &claim = claims[static_cast<size_t>(c)];
        for (size_t k = 0; k < claim.facts.size(); ++k) {
            const auto word = words.find(claim.facts[k].first);
            const FigureId final{FigureId::In::Claim, c, k < claim.factFigures.size() ? claim.factFigures[k] : -1};
            const ClaimFigure *z = word == words.end() ? nullptr : claimFigure(context, final);
            if (!z || z->role != ClaimRole::Final)
                continue;
            int budget = -1;
            for (int i = 0; i < std::ssize(claim.figures); ++i) {
                const ClaimFigure &f = claim.figures[static_cast<size_t>(i)];
                if ((f.role == ClaimRole::InitialBudget || f.role == ClaimRole::AnnualBudget) &&
                    f.subject == z->subject)
                    budget = i;
            }
            const FigureId id{FigureId::In::Claim, c, budget};
            const ClaimFigure *y = claimFigure(context, id);
            if (!y || y->figure.unit != z->figure.unit)
                continue;
            const auto gap = difference(z->figure.value, y->figure.value);
            if (!gap)
                continue;
            const int is = gap->isZero() ? 0 : gap->isNegative() ? -1 : 1;
            const auto hundred = product(gap->magnitude(), Decimal(100, 0));
            const bool near = word->second == 2 && hundred && *hundred <= y->figure.value.magnitude();
            Relation relation = relationOf(rule, Relation::Shape::Direction);
            relation.left = {operandOf(context, final)};
            relation.right = {operandOf(context, id)};
            relation.verdict = near || is == word->second ? Verdict::Exact : Verdict::Mismatch;
            if (relation.verdict == Verdict::Mismatch)
                relation.message = {
                    QStringLiteral("“%1”：决算数 %2 与预算数 %3 的大小，同文字“%4”不符。")
                        .arg(z->subject.section(u'/', -1), z->figure.printed, y->figure.printed,
                             QString(word->first).replace(QStringLiteral("预算"), QString())),
                    QStringLiteral("“%1”: the words “%4” contradict the final figure %2 and the budget %3.")
                        .arg(z->subject.section(u'/', -1), z->figure.printed, y->figure.printed,
                             QString(word->first).replace(QStringLiteral("预算"), QString()))};
            relations.push_back(std::move(relation));
        }
    }
}

} // namespace gouji::narrative
