// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Money of the project forms against what the explanations say.
#include "checking/performance.h"
#include "checking/textual.h"
#include "checking/textualprose.h"

#include "base/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace gouji::textual {

namespace {

/// The row with what the treasury pays in the year; the total where the form has no other row.
const FundingRow *treasuryRow(const IndicatorTable &table)
{
    const auto row =
        std::ranges::find_if(table.funding, [](const FundingRow &r) { return r.source.contains(u"财政拨款"); });
    if (row != table.funding.end())
        return &*row;
    return table.funding.size() == 1 ? &table.funding.front() : nullptr;
}

struct StatedAmount {
    NumberInText number;
    FindingPlace place;
};

/// The largest amount a pattern captures in sections whose title contains these words and none of the others.
std::optional<StatedAmount> largestStated(const CheckContext &context, const QRegularExpression &pattern,
                                          const QString &word, const QString &section, const QString &notSection)
{
    std::optional<StatedAmount> largest;
    forEachText(context, static_cast<int>(Where::Body), word, [&](const Prose &prose) {
        const QString title = prose.place(context, 0, 1).section;
        if (!title.contains(section) || title.contains(notSection))
            return;
        auto matches = pattern.globalMatch(prose.text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const auto number = numberAt(prose.text, match.capturedStart(1));
            if (!number || (largest && largest->number.value >= number->value))
                continue;
            const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - 20);
            FindingPlace place = prose.place(context, from, std::min(match.capturedEnd() + 20, prose.text.size()));
            place.figures = {number->printed};
            largest = StatedAmount{*number, std::move(place)};
        }
    });
    return largest;
}

FindingPlace placeOfInitial(const CheckContext &context, const IndicatorTable &table, const FundingRow &row)
{
    FindingPlace place = performance::placeAt(context, table, row.row, row.initialColumn);
    place.figures = {row.initial->printed};
    return place;
}

Relation projectAbove(const Rule &rule, const CheckContext &context, const IndicatorTable &table, const FundingRow &row,
                      const StatedAmount &whole)
{
    Relation relation = textFinding(rule, Verdict::Mismatch, placeOfInitial(context, table, row),
                                    {QStringLiteral("项目“%1”的财政拨款年初预算数 %2 大于全部财政拨款的年初预算数 %3。")
                                         .arg(table.project, row.initial->printed, whole.number.printed),
                                     QStringLiteral("The project “%1” has %2 in the initial budget, the whole body %3.")
                                         .arg(table.project, row.initial->printed, whole.number.printed)});
    relation.places.push_back(whole.place);
    relation.keys = {table.project};
    return relation;
}

Relation projectsAbove(const Rule &rule, Decimal together, std::vector<FindingPlace> parts, const StatedAmount &whole)
{
    Relation relation =
        textFinding(rule, Verdict::Suspicious, parts.front(),
                    {QStringLiteral("各项目财政拨款年初预算数合计 %1，大于全部财政拨款的年初预算数 %2。")
                         .arg(together.grouped(), whole.number.printed),
                     QStringLiteral("The projects' initial budgets add up to %1, the whole body has %2.")
                         .arg(together.grouped(), whole.number.printed)});
    relation.severity = Severity::Hint;
    relation.places = std::move(parts);
    relation.places.push_back(whole.place);
    relation.keys = {QStringLiteral("合计")};
    return relation;
}

} // namespace

// M.val, N-X21: no project has more 年初预算数 from the treasury than the whole body; nor have all projects together.
void projectBudgets(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    static const QRegularExpression pattern(QStringLiteral("年初预算数?为?([\\d,.]+)万元"));
    const Disclosure &d = context.disclosure;
    if (d.kind != Kind::FinalAccounts || d.indicatorTables.empty())
        return;
    const auto whole =
        largestStated(context, pattern, QStringLiteral("年初预算"), QStringLiteral("财政拨款"), QStringLiteral("三公"));
    if (!whole || whole->number.value.isZero())
        return;
    Decimal together;
    std::vector<FindingPlace> parts;
    QSet<QString> seen;
    for (const IndicatorTable &table : d.indicatorTables) {
        const FundingRow *row = treasuryRow(table);
        const auto initial = row ? performance::inWan(row->initial) : std::nullopt;
        if (table.kind != IndicatorTable::Kind::ProjectSelfEvaluation || !initial || seen.contains(table.project))
            continue;
        seen.insert(table.project);
        if (*initial <= whole->number.value) {
            together = sum(together, *initial).value_or(together);
            if (!initial->isZero())
                parts.push_back(placeOfInitial(context, table, *row));
            relations.push_back(textHolds(rule));
            continue;
        }
        relations.push_back(projectAbove(rule, context, table, *row, *whole));
    }
    if (parts.size() > 1 && together > whole->number.value)
        relations.push_back(projectsAbove(rule, together, std::move(parts), *whole));
}

namespace {

/// What the forms of one kind add up to, in 万元; nothing when an amount cannot be read.
struct FormSums {
    int count = 0;
    Decimal budget, executed;
    bool complete = true;
    bool treasuryOnly = true; ///< no other money
    std::optional<Decimal> treasuryBudget = Decimal(), treasuryExecuted = Decimal();
    std::vector<Operand> budgets, executeds; ///< the cells that are added up
};

/// One amount more; nothing when one of the two is not there.
std::optional<Decimal> plus(const std::optional<Decimal> &a, const std::optional<Decimal> &b)
{
    return a && b ? sum(*a, *b) : std::nullopt;
}

FormSums sumsOf(const CheckContext &context, IndicatorTable::Kind kind)
{
    FormSums sums;
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        if (table.kind != kind)
            continue;
        ++sums.count;
        const FundingRow *total = performance::totalFunding(table);
        const FundingRow *treasury = treasuryRow(table);
        const auto budget = total ? performance::inWan(total->budget) : std::nullopt;
        const auto executed = total ? performance::inWan(total->executed) : std::nullopt;
        const auto budgets = budget ? sum(sums.budget, *budget) : std::nullopt;
        const auto executeds = executed ? sum(sums.executed, *executed) : std::nullopt;
        // a form whose first amount column is missing may have its columns read one off
        sums.complete = sums.complete && budgets && executeds && total->initial;
        sums.budget = budgets.value_or(sums.budget);
        sums.executed = executeds.value_or(sums.executed);
        sums.treasuryOnly = sums.treasuryOnly && treasury && performance::inWan(treasury->executed) == executed;
        sums.treasuryBudget = plus(sums.treasuryBudget, treasury ? performance::inWan(treasury->budget) : std::nullopt);
        sums.treasuryExecuted =
            plus(sums.treasuryExecuted, treasury ? performance::inWan(treasury->executed) : std::nullopt);
        if (!sums.complete)
            continue;
        const QString name = performance::nameOf(table);
        sums.budgets.push_back(performance::operandAt(context, table, total->row, total->budgetColumn, name));
        sums.executeds.push_back(performance::operandAt(context, table, total->row, total->executedColumn, name));
    }
    return sums;
}

/// One of the two sentences about the forms: how many, 全年预算数 and 全年执行数.
struct Summary {
    int count = 0;
    NumberInText budget, executed;
    FindingPlace place;
    bool secret = false; ///< some projects are not published
    FigureId budgetFigure, executedFigure;
};

/// The figure of a claim whose digits begin here; null when there is none.
FigureId claimFigureAt(const CheckContext &context, const Prose &prose, qsizetype from)
{
    if (prose.paragraph < 0 || from < 0 || from >= std::ssize(prose.at))
        return {};
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const Claim &claim = claims[static_cast<size_t>(c)];
        if (claim.paragraph != prose.paragraph)
            continue;
        for (int i = 0; i < std::ssize(claim.figures); ++i) {
            if (claim.figures[static_cast<size_t>(i)].from == prose.at[static_cast<size_t>(from)])
                return {FigureId::In::Claim, c, i};
        }
    }
    return {};
}

std::optional<Summary> summaryOf(const CheckContext &context, const QRegularExpression &pattern, const QString &word)
{
    std::optional<Summary> summary;
    forEachText(context, static_cast<int>(Where::Body), word, [&](const Prose &prose) {
        const QRegularExpressionMatch match = pattern.match(prose.text);
        if (summary || !match.hasMatch())
            return;
        const auto budget = numberAt(prose.text, match.capturedStart(2));
        const auto executed = numberAt(prose.text, match.capturedStart(3));
        if (!budget || !executed)
            return;
        static const QRegularExpression hidden(QStringLiteral("涉密|SM|保密|不予公开|不公开|其中:"));
        summary = Summary{match.captured(1).toInt(),
                          *budget,
                          *executed,
                          prose.place(context, match.capturedStart(), match.capturedEnd()),
                          hidden.match(prose.text).hasMatch(),
                          claimFigureAt(context, prose, match.capturedStart(2)),
                          claimFigureAt(context, prose, match.capturedStart(3))};
        summary->place.figures = {budget->printed, executed->printed};
    });
    return summary;
}

/// One number of the summary against the forms; rounding of the forms' amounts allowed.
void compareSummary(const Rule &rule, const Summary &summary, const FormSums &sums, bool executed,
                    std::vector<Relation> &relations)
{
    const NumberInText &said = executed ? summary.executed : summary.budget;
    const Decimal has = executed ? sums.executed : sums.budget;
    const auto gap = difference(said.value, has);
    if (!sums.complete || !gap || (summary.secret && !gap->isNegative()))
        return;
    const auto &treasury = executed ? sums.treasuryExecuted : sums.treasuryBudget;
    const auto other = treasury ? difference(said.value, *treasury) : std::nullopt;
    const Decimal slack(sums.count + 1, 2); // more than half a unit of each amount
    const bool close = gap->magnitude() <= slack || (other && other->magnitude() <= slack);
    Relation relation;
    relation.rule = rule.id;
    relation.shape = Relation::Shape::Sum;
    const QString what = executed ? QStringLiteral("全年执行数") : QStringLiteral("全年预算数");
    const FigureId figure = executed ? summary.executedFigure : summary.budgetFigure;
    if (close || figure.isNull()) {
        relation = close ? textHolds(rule) : textFinding(rule, Verdict::Mismatch, summary.place, {});
        relation.expected = close ? QString() : has.toString();
        relation.actual = close ? QString() : said.printed;
        relation.difference = close ? QString() : gap->toString();
    } else {
        relation.left = {Operand{figure, 1, what, {}}};
        relation.right = executed ? sums.executeds : sums.budgets;
    }
    if (!close)
        relation.message = {
            QStringLiteral("文字写%1 %2，自评表合计 %3。").arg(what, said.printed, has.grouped()),
            QStringLiteral("%1: %2 in the text, the forms add up to %3.").arg(what, said.printed, has.grouped())};
    relation.keys = {what, summary.place.section};
    relations.push_back(std::move(relation));
}

void compareCount(const Rule &rule, const Summary &summary, const FormSums &sums, std::vector<Relation> &relations)
{
    if (sums.count == summary.count || (summary.secret && sums.count < summary.count))
        return;
    Relation relation =
        textFinding(rule, Verdict::Suspicious, summary.place,
                    {QStringLiteral("文字写 %1 个，自评表有 %2 张。").arg(summary.count).arg(sums.count),
                     QStringLiteral("%1 are stated, there are %2 forms.").arg(summary.count).arg(sums.count)});
    // forms too few may be attached elsewhere or not recognised
    relation.severity = sums.count > summary.count ? Severity::Warning : Severity::Hint;
    relation.keys = {QStringLiteral("个数"), summary.place.section};
    relations.push_back(std::move(relation));
}

/// Projects paid by the treasury cannot spend more than all project expenditure.
void withinProjects(const Rule &rule, const CheckContext &context, const Summary &summary, const FormSums &sums,
                    std::vector<Relation> &relations)
{
    static const QRegularExpression pattern(QStringLiteral("项目支出([\\d,.]+)万元"));
    const auto stated = largestStated(context, pattern, QStringLiteral("项目支出"), QStringLiteral("支出决算情况"),
                                      QStringLiteral("三公"));
    if (!stated || !sums.treasuryOnly || summary.executed.value <= stated->number.value)
        return;
    Relation relation = textFinding(rule, Verdict::Suspicious, summary.place,
                                    {QStringLiteral("项目全年执行数 %1 大于项目支出决算 %2。")
                                         .arg(summary.executed.printed, stated->number.printed),
                                     QStringLiteral("The projects spent %1, all project expenditure is %2.")
                                         .arg(summary.executed.printed, stated->number.printed)});
    relation.places.push_back(stated->place);
    relation.severity = Severity::Hint;
    relation.keys = {QStringLiteral("项目支出")};
    relations.push_back(std::move(relation));
}

} // namespace

// N-X21, W1: the summary of the performance part counts and adds up the forms that follow; projects that are not
// published may be missing from the forms.
void projectSummary(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    using Kind = IndicatorTable::Kind;
    static const QRegularExpression projects(QStringLiteral(
        "项目(?:支出绩效(?:自评表|自评|评价))?(?:共计|共有|共|合计|为)?(\\d+)个,(?:涉及|项目)?(?:全年)?预算(?:安排)?"
        "(?:数|总额|资金|金额)为?([\\d,.]+)万元,(?:全年|实际)(?:执行|支出)(?:数|总额|资金|金额)为?([\\d,.]+)万元"));
    static const QRegularExpression body(QStringLiteral("整体支出绩效自评表(\\d+)个,全年预算(?:数|总额)为?([\\d,.]+)"
                                                        "万元,(?:全年|实际)执行(?:数|总额)为?([\\d,.]+)万元"));
    if (context.disclosure.kind != gouji::Kind::FinalAccounts)
        return;
    const FormSums forms = sumsOf(context, Kind::ProjectSelfEvaluation);
    if (const auto summary = summaryOf(context, projects, QStringLiteral("项目")); summary && forms.count > 0) {
        compareCount(rule, *summary, forms, relations);
        if (forms.count == summary->count || summary->secret) {
            compareSummary(rule, *summary, forms, false, relations);
            compareSummary(rule, *summary, forms, true, relations);
        }
        withinProjects(rule, context, *summary, forms, relations);
    }
    const FormSums whole = sumsOf(context, Kind::WholeSelfEvaluation);
    if (const auto summary = summaryOf(context, body, QStringLiteral("整体支出")); summary && whole.count > 0) {
        compareCount(rule, *summary, whole, relations);
        if (whole.count == summary->count) {
            compareSummary(rule, *summary, whole, false, relations);
            compareSummary(rule, *summary, whole, true, relations);
        }
    }
}

} // namespace gouji::textual
