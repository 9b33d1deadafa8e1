// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A completion rate whose budget the sentence does not print, beside what it says of the difference.
#include "checking/narrative.h"

#include "base/interval.h"
#include "base/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace gouji::narrative {

namespace {

/// "决算数大于预算数(55.93万元)" right behind a completion rate.
struct Compared {
    int direction = 0;      ///< of the final figure against the budget
    QString word;           ///< "大于"
    FigureId by;            ///< the difference; null when it is not printed
    bool sameBudget = true; ///< as far as the words tell
};

/// Which budget words before a place name: "年初", "全年"; empty where it is only called budget.
QString budgetBefore(const QString &text, qsizetype at)
{
    constexpr qsizetype near = 14;
    const QString words = text.mid(std::max<qsizetype>(0, at - near), std::min(at, near));
    static const QRegularExpression adjusted(QStringLiteral("全年|调整"));
    const qsizetype from = words.lastIndexOf(QStringLiteral("完成"));
    const QString own = from < 0 ? QString() : words.mid(from);
    return own.contains(u"年初")            ? QStringLiteral("年初")
           : adjusted.match(own).hasMatch() ? QStringLiteral("全年")
                                            : QString();
}

std::optional<Compared> comparedBehind(const CheckContext &context, const ClaimFigure &rate, int claim)
{
    static const QRegularExpression words(QStringLiteral(
        "^[%％]?[,，;；]?(?:支出)?决算数?(大于|小于|高于|低于|等于)(年初|全年)?预算数?(?=([\\d,]*\\d)?)"));
    const Claim &c = context.disclosure.claims[static_cast<size_t>(claim)];
    const QString &text = context.disclosure.paragraphs[static_cast<size_t>(c.paragraph)].text;
    const QRegularExpressionMatch match = words.match(text.mid(rate.to, 40));
    if (!match.hasMatch())
        return std::nullopt;
    const QString word = match.captured(1);
    Compared compared{word == u"等于" ? 0 : word == u"大于" || word == u"高于" ? 1 : -1, word, {}, true};
    compared.sameBudget = match.captured(2).isEmpty() || match.captured(2) == budgetBefore(text, rate.from);
    const int at = rate.to + static_cast<int>(match.capturedEnd());
    const auto by = std::ranges::find(c.figures, at, &ClaimFigure::from);
    if (by != c.figures.end() && isAmount(by->figure.unit))
        compared.by = {FigureId::In::Claim, claim, static_cast<int>(by - c.figures.begin())};
    return compared;
}

/// The rate less a hundred: how much more was spent than planned.
std::optional<Interval> excessOf(const ClaimFigure &rate)
{
    const auto printed = Interval::printed(rate.figure.value, rate.figure.value.scale());
    return printed ? difference(*printed, Interval::exact(Decimal(100, 0))) : std::nullopt;
}

/// Whether word and difference can be true; nothing when that is not certain.
std::optional<bool> canHold(const CheckContext &context, const ClaimFigure &rate, FigureId final,
                            const Compared &compared)
{
    const auto excess = excessOf(rate);
    const Interval nothing = Interval::exact(Decimal());
    const auto fits = !excess                  ? std::nullopt
                      : compared.direction > 0 ? canBeAtMost(nothing, *excess)
                      : compared.direction < 0 ? canBeAtMost(*excess, nothing)
                                               : meet(*excess, nothing);
    if (!fits || !*fits || compared.by.isNull() || compared.direction == 0)
        return fits;
    const Quantity *x = context.quantities.find(final);
    const Quantity *d = context.quantities.find(compared.by);
    if (!x || !d || x->unit != d->unit)
        return std::nullopt;
    const auto now = Interval::printed(x->value, x->decimals);
    const auto by = Interval::printed(d->value, d->decimals);
    return now && by ? growthHolds(compared.direction < 0 ? by->negated() : *by, *now, *excess) : std::nullopt;
}

LocalText contradiction(const CheckContext &context, const ClaimFigure &rate, FigureId final, const Compared &compared)
{
    const ClaimFigure *by = claimFigure(context, compared.by);
    const ClaimFigure *x = claimFigure(context, final);
    const QString name = rate.subject.section(u'/', -1);
    const QString said =
        compared.word + QStringLiteral("预算数") + (by ? u' ' + by->figure.printed + by->figure.unitText : QString());
    return {QStringLiteral("“%1”%2：完成预算的 %3%，同“决算数%4”不能同时成立。")
                .arg(name, x ? u' ' + x->figure.printed + x->figure.unitText : QString(), rate.figure.printed, said),
            QStringLiteral("“%1”: %2% of the budget was spent, which contradicts “决算数%3”.")
                .arg(name, rate.figure.printed, said)};
}

} // namespace

/// N.dev: "完成年初预算的 p%，决算数大于预算数 d" where the budget is not printed: it is the final figure less d.
void completionWords(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const auto &figures = claims[static_cast<size_t>(c)].figures;
        for (int i = 0; i < std::ssize(figures); ++i) {
            const ClaimFigure &rate = figures[static_cast<size_t>(i)];
            if (rate.role != ClaimRole::Completion || claimFigure(context, wholeOf(rate, c)))
                continue;
            const auto compared = comparedBehind(context, rate, c);
            const FigureId final = valueOf(rate, c);
            if (!compared)
                continue;
            Relation relation = relationOf(rule, Relation::Shape::Direction);
            relation.left = {operandOf(context, {FigureId::In::Claim, c, i})};
            relation.left.front().label += QStringLiteral("完成率");
            for (const FigureId id : {final, compared->by}) {
                if (claimFigure(context, id))
                    relation.right.push_back(operandOf(context, id));
            }
            const auto holds = compared->sameBudget ? canHold(context, rate, final, *compared) : std::nullopt;
            if (!compared->sameBudget)
                relation.reason = QStringLiteral("完成率和大小所比的可能不是同一个预算");
            else if (!holds)
                relation.reason = QStringLiteral("没有找到决算数");
            else
                relation.verdict = *holds ? Verdict::Exact : Verdict::Mismatch;
            if (holds && !*holds)
                relation.message = contradiction(context, rate, final, *compared);
            relations.push_back(std::move(relation));
        }
    }
}

namespace {

/// The one figure of a claim that states this for a subject; -1 when there is none or several.
int onlyOf(const Claim &claim, const QString &subject, bool budget)
{
    int found = -1;
    for (int i = 0; i < std::ssize(claim.figures); ++i) {
        const ClaimFigure &f = claim.figures[static_cast<size_t>(i)];
        const bool plan = f.role == ClaimRole::InitialBudget || f.role == ClaimRole::AnnualBudget;
        if (f.subject != subject || !isAmount(f.figure.unit) || (budget ? !plan : f.role != ClaimRole::Final))
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

} // namespace

/// T7.2: "未超过预算": what was spent is not more than the budget that the sentence gives.
void withinBudget(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    static const QRegularExpression words(QStringLiteral(
        "(?:未|没有)(?:超出?|超过|突破)(?:年初|全年|当年)?预算|控制在(?:年初|全年|当年)?预算(?:数|范围)?(?:以|之)?内"));
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const Claim &claim = claims[static_cast<size_t>(c)];
        const QString &text = context.disclosure.paragraphs[static_cast<size_t>(claim.paragraph)].text;
        if (!text.contains(u"预算") || !words.match(text.mid(claim.from, claim.to - claim.from)).hasMatch())
            continue;
        QSet<QString> done;
        for (const ClaimFigure &f : claim.figures) {
            const int final = done.contains(f.subject) ? -1 : onlyOf(claim, f.subject, false);
            const int budget = final < 0 ? -1 : onlyOf(claim, f.subject, true);
            done.insert(f.subject);
            if (budget < 0)
                continue;
            Relation relation = relationOf(rule, Relation::Shape::NotGreater);
            relation.left = {operandOf(context, {FigureId::In::Claim, c, final})};
            relation.right = {operandOf(context, {FigureId::In::Claim, c, budget})};
            relation.left.front().label += QStringLiteral("决算数");
            relation.right.front().label += QStringLiteral("预算数");
            relations.push_back(std::move(relation));
        }
    }
}

} // namespace gouji::narrative
