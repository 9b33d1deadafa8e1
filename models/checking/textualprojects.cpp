// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Project forms against the whole-department form and the explanations of each project.
#include "checking/performance.h"
#include "checking/textual.h"
#include "checking/textualprose.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji::textual {

// W: what one project has from other money is not more than the whole-department form has of it.
void otherMoney(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    using Kind = IndicatorTable::Kind;
    const auto otherRow = [](const IndicatorTable &table) -> const FundingRow * {
        const auto row = std::ranges::find_if(
            table.funding, [](const FundingRow &r) { return !r.total && r.source.startsWith(u"其他资金"); });
        return row == table.funding.end() ? nullptr : &*row;
    };
    const auto &tables = context.disclosure.indicatorTables;
    const auto whole = std::ranges::find(tables, Kind::WholeSelfEvaluation, &IndicatorTable::kind);
    const FundingRow *all = whole == tables.end() ? nullptr : otherRow(*whole);
    const auto limit = all && all->initial ? performance::inWan(all->budget) : std::nullopt;
    for (const IndicatorTable &table : tables) {
        const FundingRow *row = table.kind == Kind::ProjectSelfEvaluation ? otherRow(table) : nullptr;
        const auto budget = row ? performance::inWan(row->budget) : std::nullopt;
        if (!limit || !budget || *budget <= *limit)
            continue;
        FindingPlace place = performance::placeAt(context, table, row->row, row->budgetColumn);
        place.figures = {row->budget->printed};
        Relation relation = textFinding(rule, Verdict::Suspicious, std::move(place),
                                        {QStringLiteral("项目“%1”其他资金全年预算数 %2，整体自评表为 %3。")
                                             .arg(table.project, row->budget->printed, all->budget->printed),
                                         QStringLiteral("“%1” has %2 of other money, the whole form %3.")
                                             .arg(table.project, row->budget->printed, all->budget->printed)});
        relation.places.push_back(performance::placeAt(context, *whole, all->row, all->budgetColumn));
        relation.places.back().figures = {all->budget->printed};
        relation.keys = {table.project};
        relations.push_back(std::move(relation));
    }
}

// P11: an indicator that counts ("…数量", "…个数") has no percentage as its target.
void countedInPercent(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        for (const Indicator &indicator : table.indicators) {
            const QString name = squashed(indicator.name);
            const bool counts = name.endsWith(u"数量") || name.endsWith(u"个数") || name.endsWith(u"次数");
            if (!counts || !indicator.level2.contains(u"数量") || indicator.target.unit != u"%")
                continue;
            FindingPlace place = performance::placeAt(context, table, indicator.row, indicator.targetColumn);
            place.figures = {squashed(indicator.target.text)};
            Relation relation = textFinding(
                rule, Verdict::Suspicious, std::move(place),
                {QStringLiteral("数量指标“%1”的指标值是百分比 %2。").arg(name, squashed(indicator.target.text)),
                 QStringLiteral("“%1” counts, its target is %2.").arg(name, squashed(indicator.target.text))});
            relation.keys = {table.project, name};
            relations.push_back(std::move(relation));
        }
    }
}

// Copies: the amount of a project in the explanations and in its target form differ by a last digit. Larger differences
// may be money of other years.
void projectCopies(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    static const QRegularExpression heading(QStringLiteral("项目名称:(.{4,60})$"));
    static const QRegularExpression amount(QStringLiteral("预算安排规模:(?:预算)?([\\d,.]+)万元"));
    constexpr int lastDigits = 2;
    forEachText(context, static_cast<int>(Where::Body), QStringLiteral("预算安排规模"), [&](const Prose &prose) {
        const QRegularExpressionMatch match = amount.match(prose.text);
        FindingPlace place =
            match.hasMatch() ? prose.place(context, match.capturedStart(), match.capturedEnd()) : FindingPlace();
        const QString project = heading.match(squashed(place.section)).captured(1);
        const auto number = match.hasMatch() ? numberAt(prose.text, match.capturedStart(1)) : std::nullopt;
        for (const IndicatorTable &table : context.disclosure.indicatorTables) {
            const FundingRow *total = performance::totalFunding(table);
            const auto budget = total ? performance::inWan(total->budget) : std::nullopt;
            if (!number || project.isEmpty() || squashed(table.project) != project || !budget)
                continue;
            const auto gap = difference(*budget, number->value);
            if (!gap || gap->isZero() || gap->magnitude() > Decimal(lastDigits, 2))
                continue;
            place.figures = {number->printed};
            Relation relation = textFinding(rule, Verdict::Suspicious, place,
                                            {QStringLiteral("项目“%1”文字写 %2，绩效目标表为 %3。")
                                                 .arg(project, number->printed, total->budget->printed),
                                             QStringLiteral("“%1”: %2 in the text, %3 in its form.")
                                                 .arg(project, number->printed, total->budget->printed)});
            relation.places.push_back(performance::placeAt(context, table, total->row, total->budgetColumn));
            relation.places.back().figures = {total->budget->printed};
            relation.keys = {project};
            relations.push_back(std::move(relation));
        }
    });
}

} // namespace gouji::textual
