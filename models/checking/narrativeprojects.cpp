// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/narrative.h"

#include "checking/performance.h"

#include <algorithm>

namespace gouji::narrative {

namespace {

struct Projects {
    FigureId count, budget, executed;
    int secret = 0; ///< projects that are told apart and have no form
};

void note(Projects &out, const ClaimFigure &f, FigureId id)
{
    if (f.subject == u"SM项目" && f.role == ClaimRole::Count)
        out.secret = static_cast<int>(f.figure.value.mantissa());
    if (f.subject != u"绩效评价项目")
        return;
    if (f.role == ClaimRole::Count && out.count.isNull())
        out.count = id;
    else if (f.role == ClaimRole::AnnualBudget && out.budget.isNull())
        out.budget = id;
    else if (f.role == ClaimRole::Final && out.executed.isNull())
        out.executed = id;
}

Projects projectsIn(const CheckContext &context)
{
    Projects out;
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const auto &figures = claims[static_cast<size_t>(c)].figures;
        for (int i = 0; i < std::ssize(figures); ++i)
            note(out, figures[static_cast<size_t>(i)], {FigureId::In::Claim, c, i});
    }
    return out;
}

} // namespace

/// N-X21: "绩效评价项目 n 个，全年预算数 C，全年执行数 D": as many forms, and their amounts add up. Projects that may
/// not be told (SM) have no form; then the sums are not asked for.
void projectForms(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const Projects said = projectsIn(context);
    const ClaimFigure *count = claimFigure(context, said.count);
    std::vector<const IndicatorTable *> forms;
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        if (table.kind == IndicatorTable::Kind::ProjectSelfEvaluation)
            forms.push_back(&table);
    }
    if (!count || forms.empty() || count->figure.value.scale() != 0)
        return;
    const auto told = count->figure.value.mantissa();
    Relation number = relationOf(rule, Relation::Shape::Count);
    number.left = {operandOf(context, said.count)};
    Operand constant;
    constant.constant = Decimal(std::ssize(forms) + said.secret, 0);
    constant.label = QStringLiteral("自评表张数");
    number.right = {constant};
    if (std::ssize(forms) + said.secret < told)
        number.reason = QStringLiteral("自评表少于所说项目数，可能另附");
    relations.push_back(std::move(number));
    if (std::ssize(forms) != told)
        return;
    for (const bool executed : {false, true}) {
        const FigureId id = executed ? said.executed : said.budget;
        if (!claimFigure(context, id))
            continue;
        Relation relation = relationOf(rule, Relation::Shape::Sum);
        relation.left = {operandOf(context, id)};
        for (const IndicatorTable *form : forms) {
            const FundingRow *total = performance::totalFunding(*form);
            const int column = !total ? -1 : executed ? total->executedColumn : total->budgetColumn;
            if (column < 0)
                relation.reason = QStringLiteral("自评表中没有找到资金总额");
            else
                relation.right.push_back(performance::operandAt(context, *form, total->row, column, form->project));
        }
        relations.push_back(std::move(relation));
    }
}

/// M.unit: furniture and other assets worth a multiple of a year's money are counted in the wrong unit (option times).
void assetMagnitude(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const auto times = Decimal::parse(rule.option(QStringLiteral("times")));
    const QStringList names = rule.optionList(QStringLiteral("subjects"));
    const auto &claims = context.disclosure.claims;
    FigureId money;
    for (int c = 0; c < std::ssize(claims) && money.isNull(); ++c) {
        const auto &figures = claims[static_cast<size_t>(c)].figures;
        for (int i = 0; i < std::ssize(figures) && money.isNull(); ++i) {
            const ClaimFigure &f = figures[static_cast<size_t>(i)];
            const bool total = f.subject == u"收入总计" || f.subject == u"收支总计";
            if (total && f.scope.isEmpty() && statesLevel(f.role) && f.figure.unit == Unit::WanYuan)
                money = {FigureId::In::Claim, c, i};
        }
    }
    const ClaimFigure *whole = claimFigure(context, money);
    const auto limit = whole && times ? product(whole->figure.value, *times) : std::nullopt;
    if (!limit || limit->isZero())
        return;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const auto &figures = claims[static_cast<size_t>(c)].figures;
        for (int i = 0; i < std::ssize(figures); ++i) {
            const ClaimFigure &f = figures[static_cast<size_t>(i)];
            if (!names.contains(f.subject) || f.figure.unit != Unit::WanYuan)
                continue;
            Relation relation = relationOf(rule, Relation::Shape::Direction);
            relation.left = {operandOf(context, {FigureId::In::Claim, c, i})};
            relation.right = {operandOf(context, money)};
            const bool absurd = f.figure.value > *limit;
            relation.verdict = absurd ? Verdict::Mismatch : Verdict::Exact;
            if (absurd)
                relation.message = {
                    QStringLiteral("“%1” %2万元远超全年收支 %3万元：单位可能应为“元”。")
                        .arg(f.subject, f.figure.printed, whole->figure.printed),
                    QStringLiteral("The value is far beyond a year's money; 元 may be meant for 万元.")};
            relations.push_back(std::move(relation));
        }
    }
}

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
