// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the explanation of a project says of its money this year ("年度预算安排") against the form of its targets.
#include "checking/narrative.h"
#include "checking/performance.h"
#include "checking/textual.h"
#include "checking/textualprose.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji::textual {

namespace {

/// The part of a project's explanation that says what is planned for the year.
struct Plan {
    int section = -1;
    QString project;          ///< of the title above; empty when it names none
    FigureId amount;          ///< of the budget year; null when it was not found
    bool others = false;      ///< amounts of other years or of the whole project stand there
    bool openAmounts = false; ///< amounts that could be of the budget year
    std::vector<int> paragraphs;
};

/// "兰溪路工程项目经费情况说明" without what is no name.
QString projectNamed(const QString &title)
{
    static const QRegularExpression tail(QStringLiteral("^(.*?)(?:项目)?经费情况说明$"));
    return tail.match(squashed(title)).captured(1);
}

/// Sections called 年度预算安排, with the project of the last title above.
std::vector<Plan> plansIn(const CheckContext &context)
{
    const Disclosure &d = context.disclosure;
    std::vector<Plan> plans;
    QString project;
    for (int p = 0; p < std::ssize(d.paragraphs); ++p) {
        const Paragraph &paragraph = d.paragraphs[static_cast<size_t>(p)];
        if (paragraph.kind == Paragraph::Kind::Contents || paragraph.section < 0)
            continue;
        if (paragraph.kind == Paragraph::Kind::Heading && paragraph.text.contains(QStringLiteral("经费情况说明")))
            project = projectNamed(paragraph.text);
        const QString title = squashed(d.sections[static_cast<size_t>(paragraph.section)].title);
        if (paragraph.kind != Paragraph::Kind::Body || !title.endsWith(QStringLiteral("年度预算安排")))
            continue;
        if (plans.empty() || plans.back().section != paragraph.section)
            plans.push_back({paragraph.section, project, {}, false, false, {}});
        plans.back().paragraphs.push_back(p);
    }
    return plans;
}

/// Whose money a sentence speaks of: +1 the budget year's, -1 other years' or that of the whole project, 0 not said.
int yearOfSentence(QStringView sentence, int own)
{
    static const QRegularExpression whole(QStringLiteral("总投资|概算|估算|批复|分年度|三年|各年"));
    if (sentence.contains(u"本年度") || sentence.contains(u"当年"))
        return 1;
    bool other = whole.match(sentence.toString()).hasMatch();
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int year = yearAt(sentence, i);
        if (year == own)
            return 1;
        other = other || year != 0;
    }
    return other ? -1 : 0;
}

/// Finds the amount of the budget year: the first of a sentence that names the year and says that it is the budget.
void findAmount(const CheckContext &context, Plan &plan)
{
    static const QRegularExpression budget(QStringLiteral("预算|安排|申请"));
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const Claim &claim = claims[static_cast<size_t>(c)];
        if (std::ranges::find(plan.paragraphs, claim.paragraph) == plan.paragraphs.end())
            continue;
        const QString &text = context.disclosure.paragraphs[static_cast<size_t>(claim.paragraph)].text;
        std::pair<qsizetype, qsizetype> last{-1, -1};
        for (int i = 0; i < std::ssize(claim.figures); ++i) {
            const ClaimFigure &f = claim.figures[static_cast<size_t>(i)];
            const auto sentence = sentenceAround(text, f.from);
            if (!isAmount(f.figure.unit) || sentence == last)
                continue;
            last = sentence;
            const QStringView words = QStringView(text).mid(sentence.first, f.from - sentence.first);
            const int year = yearOfSentence(words, context.disclosure.year);
            const bool told = year > 0 && narrative::statesLevel(f.role) && budget.match(words.toString()).hasMatch();
            if (told && plan.amount.isNull())
                plan.amount = {FigureId::In::Claim, c, i};
            plan.others = plan.others || year < 0;
            plan.openAmounts = plan.openAmounts || year >= 0;
        }
    }
}

const FundingRow *yearFunding(const IndicatorTable &table)
{
    const auto row = std::ranges::find_if(table.funding, [](const FundingRow &r) {
        return r.total && r.budget && (r.source.startsWith(u"年度") || r.source.startsWith(u"当年"));
    });
    return row == table.funding.end() ? nullptr : &*row;
}

/// The form of a plan's project: the one of its name, or the only one beside the only explanation without a name.
const IndicatorTable *formOf(const CheckContext &context, const Plan &plan, bool onlyPlan)
{
    const IndicatorTable *found = nullptr;
    int forms = 0;
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        if (table.kind != IndicatorTable::Kind::ProjectTarget || !yearFunding(table))
            continue;
        ++forms;
        const QString name = squashed(table.project);
        if (!plan.project.isEmpty() && name != plan.project && name != plan.project + QStringLiteral("项目"))
            continue;
        if (found && !plan.project.isEmpty())
            return nullptr;
        found = &table;
    }
    return plan.project.isEmpty() && (!onlyPlan || forms != 1) ? nullptr : found;
}

} // namespace

// M.val: the budget of the year in the explanation of a project is that of its target form.
void projectPlans(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    if (context.disclosure.kind != Kind::Budget)
        return;
    std::vector<Plan> plans = plansIn(context);
    for (Plan &plan : plans) {
        findAmount(context, plan);
        const IndicatorTable *form = formOf(context, plan, plans.size() == 1);
        if (plan.amount.isNull() || !form) {
            relations.push_back(performance::notChecked(rule, Relation::Shape::Equal,
                                                        form ? QStringLiteral("没有找到本年度的预算金额")
                                                             : QStringLiteral("没有找到项目的绩效目标表")));
            continue;
        }
        const FundingRow *total = yearFunding(*form);
        Relation relation = narrative::relationOf(rule, Relation::Shape::Equal);
        relation.left = {narrative::operandOf(context, plan.amount)};
        relation.left.front().label = QStringLiteral("年度预算安排");
        relation.right = {performance::operandAt(context, *form, total->row, total->budgetColumn, total->source)};
        relations.push_back(std::move(relation));
    }
}

// A part called 年度预算安排 gives the budget of the year, not only what other years had or what the whole costs.
void planYears(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    if (context.disclosure.kind != Kind::Budget || context.disclosure.year == 0)
        return;
    for (Plan &plan : plansIn(context)) {
        findAmount(context, plan);
        if (plan.openAmounts || !plan.others) {
            relations.push_back(textHolds(rule));
            continue;
        }
        const Prose prose = proseOf(context, plan.paragraphs.front());
        relations.push_back(textFinding(
            rule, Verdict::Suspicious, prose.place(context, 0, prose.text.size()),
            {QStringLiteral("“年度预算安排”没有写%1年的预算金额。").arg(context.disclosure.year),
             QStringLiteral("The part on the budget of %1 gives no amount of it.").arg(context.disclosure.year)}));
    }
}

} // namespace gouji::textual
