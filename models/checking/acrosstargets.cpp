// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The targets of a project and its self-evaluation of another document: last year's results, the budget of the year.
#include "checking/across.h"
#include "checking/performance.h"
#include "checking/textualprose.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace gouji::across {

namespace {

QString withoutYear(const QString &project)
{
    static const QRegularExpression year(QStringLiteral("20\\d\\d年度?"));
    return squashed(project).remove(year);
}

/// The form of last year's project: of the same name but for the year, or a name with its own year inside the target's.
const IndicatorTable *lastYearsForm(const Disclosure &last, const IndicatorTable &target)
{
    const QString name = squashed(target.project);
    const QString year = QString::number(last.year);
    const IndicatorTable *best = nullptr;
    for (const IndicatorTable &form : last.indicatorTables) {
        const QString own = squashed(form.project);
        const bool inside = own.contains(year + u'年') && name.contains(own);
        if (form.kind != IndicatorTable::Kind::ProjectSelfEvaluation || own.size() < 4 ||
            (!inside && withoutYear(form.project) != withoutYear(target.project)))
            continue;
        if (best && squashed(best->project) != own)
            return nullptr; // two could be meant
        best = best ? best : &form;
    }
    return best;
}

/// The one form of a kind and project; null when there is none or several.
const IndicatorTable *onlyForm(const Disclosure &disclosure, IndicatorTable::Kind kind, const QString &project)
{
    const IndicatorTable *only = nullptr;
    for (const IndicatorTable &form : disclosure.indicatorTables) {
        if (form.kind != kind || project.isEmpty() || squashed(form.project) != squashed(project))
            continue;
        if (only)
            return nullptr;
        only = &form;
    }
    return only;
}

/// The column of a form whose header says 上年完成值; -1 when there is none.
int priorColumn(const Statement &statement)
{
    for (const Cell &cell : statement.grid.cells) {
        if (squashed(cell.text).startsWith(u"上年完成"))
            return cell.column;
    }
    return -1;
}

/// "计划标准330个" → 330 when the unit is this one.
std::optional<NumberInText> valueWithUnit(const QString &text, const QString &unit)
{
    qsizetype i = 0;
    while (i < text.size() && !text[i].isDigit())
        ++i;
    const auto number = numberAt(text, i);
    return number && text.mid(number->to) == unit ? number : std::nullopt;
}

/// An indicator's name without a leading word of degree, which one year has and the other has not.
QString nameKey(const Indicator &indicator)
{
    static const QRegularExpression degree(QStringLiteral("^(?:完全|全部|全面|基本)"));
    return squashed(indicator.name).remove(degree);
}

/// A target form and last year's self-evaluation of the same project.
struct Years {
    const Document &now;
    const IndicatorTable &target;
    const Document &before;
    const IndicatorTable &form;
    int column; ///< of the target form: 上年完成值

    [[nodiscard]] QString prior(const Indicator &indicator) const
    {
        const Statement &statement = now.disclosure->statements[static_cast<size_t>(target.statement)];
        const Cell *cell = statement.grid.cellAt(indicator.row, column);
        return cell ? squashed(cell->text) : QString();
    }

    [[nodiscard]] const Indicator *lastYears(const Indicator &indicator) const
    {
        const auto same = std::ranges::find(form.indicators, nameKey(indicator), nameKey);
        return same == form.indicators.end() ? nullptr : &*same;
    }

    [[nodiscard]] FindingPlace priorPlace(const Indicator &indicator, const QString &printed) const
    {
        return placeIn(now, performance::placeAt(now.context, target, indicator.row, column), {printed});
    }
};

void forEachPair(const Documents &documents, const std::function<void(const Years &)> &visit)
{
    for (const Document &now : documents) {
        for (const Document &before : documents) {
            if (!sameBody(now, before) || now.disclosure->year != before.disclosure->year + 1)
                continue;
            for (const IndicatorTable &target : now.disclosure->indicatorTables) {
                const bool isTarget = target.kind == IndicatorTable::Kind::ProjectTarget;
                const IndicatorTable *form = isTarget ? lastYearsForm(*before.disclosure, target) : nullptr;
                const int column =
                    isTarget ? priorColumn(now.disclosure->statements[static_cast<size_t>(target.statement)]) : -1;
                if (form && column >= 0)
                    visit({now, target, before, *form, column});
            }
        }
    }
}

/// "完全实现…" against "基本达到预期": how far a text says that something was reached. 0: it does not say.
int degreeOf(const QString &text)
{
    static const QRegularExpression full(QStringLiteral("^(?:已)?(?:完全|全部|全面)(?:达到|达成|实现|完成)"));
    static const QRegularExpression partial(QStringLiteral("^(?:基本|部分)(?:达到|达成|实现|完成)"));
    constexpr int whole = 2;
    return full.match(text).hasMatch() ? whole : partial.match(text).hasMatch() ? 1 : 0;
}

/// What the two say of an indicator when they differ; empty when they agree or cannot be compared.
std::pair<QString, QString> differing(const QString &prior, const IndicatorValue &actual)
{
    if (actual.number && !actual.unit.isEmpty()) {
        const auto number = valueWithUnit(prior, actual.unit);
        return number && number->value != *actual.number ? std::pair(number->printed, actual.number->toString())
                                                         : std::pair<QString, QString>();
    }
    const QString text = squashed(actual.text);
    const int a = degreeOf(prior);
    const int b = degreeOf(text);
    return a != 0 && b != 0 && a != b ? std::pair(prior, text) : std::pair<QString, QString>();
}

/// The two say the same number in the same unit.
bool agree(const QString &prior, const IndicatorValue &actual)
{
    const auto number = actual.number ? valueWithUnit(prior, actual.unit) : std::nullopt;
    return number && !actual.unit.isEmpty() && number->value == *actual.number;
}

} // namespace

// W: 上年完成值 of a target form is what last year's self-evaluation of the same project gives for the indicator.
void priorActuals(const Rule &rule, const Documents &documents, Outcome &outcome)
{
    forEachPair(documents, [&](const Years &years) {
        for (const Indicator &indicator : years.target.indicators) {
            const Indicator *same = years.lastYears(indicator);
            const auto [prior, actual] =
                same ? differing(years.prior(indicator), same->actual) : std::pair<QString, QString>();
            if (prior.isEmpty()) {
                outcome.held += same && agree(years.prior(indicator), same->actual) ? 1 : 0;
                continue;
            }
            FindingPlace old = performance::placeAt(years.before.context, years.form, same->row, same->actualColumn);
            outcome.findings.push_back(finding(
                rule, Verdict::Mismatch,
                {years.priorPlace(indicator, prior), placeIn(years.before, std::move(old), {actual})},
                {QStringLiteral("指标“%1”上年完成值写“%2”，上年自评表为“%3”。").arg(indicator.name, prior, actual),
                 QStringLiteral("“%1”: %2 is given for last year, last year's form has %3.")
                     .arg(indicator.name, prior, actual)},
                {years.target.project, indicator.name}));
        }
    });
}

// P9: what a cost indicator gives for last year is not more than the project spent in that year.
void priorCosts(const Rule &rule, const Documents &documents, Outcome &outcome)
{
    forEachPair(documents, [&](const Years &years) {
        const FundingRow *total = performance::totalFunding(years.form);
        const auto spent = total ? performance::inWan(total->executed) : std::nullopt;
        std::vector<FindingPlace> places;
        QStringList names;
        int compared = 0;
        for (const Indicator &indicator : years.target.indicators) {
            if (!spent || !indicator.level1.contains(u"成本"))
                continue;
            const auto cost = valueWithUnit(years.prior(indicator), QStringLiteral("万元"));
            if (!cost || cost->value <= *spent) {
                compared += cost ? 1 : 0;
                continue;
            }
            places.push_back(years.priorPlace(indicator, cost->printed));
            names.append(indicator.name + u' ' + cost->printed);
        }
        if (places.empty()) {
            outcome.held += compared;
            return;
        }
        const QString executed = total->executed->printed;
        places.push_back(placeIn(
            years.before, performance::placeAt(years.before.context, years.form, total->row, total->executedColumn),
            {executed}));
        outcome.findings.push_back(
            finding(rule, Verdict::Suspicious, std::move(places),
                    {QStringLiteral("项目“%1”成本指标的上年完成值（%2 万元）大于上年全年执行数 %3 万元。")
                         .arg(years.target.project, names.join(u'、'), executed),
                     QStringLiteral("“%1”: costs of last year (%2 万元) exceed the %3 万元 spent in that year.")
                         .arg(years.target.project, names.join(QStringLiteral(", ")), executed)},
                    {years.target.project}));
    });
}

// B3: 年初预算数 of a project's self-evaluation is what the target form of the same year grants it.
void projectBudget(const Rule &rule, const Documents &documents, Outcome &outcome)
{
    using Kind = IndicatorTable::Kind;
    for (const Document &plan : documents) {
        for (const Document &result : documents) {
            if (&plan == &result || !sameBody(plan, result) || plan.disclosure->year != result.disclosure->year ||
                plan.disclosure->kind != gouji::Kind::Budget)
                continue;
            for (const IndicatorTable &form : result.disclosure->indicatorTables) {
                const IndicatorTable *target = form.kind == Kind::ProjectSelfEvaluation
                                                   ? onlyForm(*plan.disclosure, Kind::ProjectTarget, form.project)
                                                   : nullptr;
                const FundingRow *granted = target ? performance::totalFunding(*target) : nullptr;
                const FundingRow *total = performance::totalFunding(form);
                const auto initial = total ? performance::inWan(total->initial) : std::nullopt;
                const auto budget = granted ? performance::inWan(granted->budget) : std::nullopt;
                if (!target)
                    continue;
                if (!initial || !budget) {
                    outcome.notChecked.append(QStringLiteral("没有读出项目的预算数"));
                    continue;
                }
                if (*initial == *budget) {
                    ++outcome.held;
                    continue;
                }
                const QString a = total->initial->printed;
                const QString b = granted->budget->printed;
                outcome.findings.push_back(finding(
                    rule, Verdict::Mismatch,
                    {placeIn(result, performance::placeAt(result.context, form, total->row, total->initialColumn), {a}),
                     placeIn(plan, performance::placeAt(plan.context, *target, granted->row, granted->budgetColumn),
                             {b})},
                    {QStringLiteral("项目“%1”自评表年初预算数 %2，绩效目标表为 %3。").arg(form.project, a, b),
                     QStringLiteral("“%1”: the self-evaluation has %2 as initial budget, the target form %3.")
                         .arg(form.project, a, b)},
                    {form.project}));
            }
        }
    }
}

} // namespace gouji::across
