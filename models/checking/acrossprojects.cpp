// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One project in its self-evaluation form and in the evaluation report on it.
#include "checking/across.h"
#include "checking/performance.h"
#include "checking/textualprose.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji::across {

namespace {

constexpr int bodyText = static_cast<int>(Where::Body);

/// The form and the report about the same project, year and money.
struct Evaluated {
    const Document *forms = nullptr;
    const IndicatorTable *form = nullptr;
    const Document *report = nullptr;
};

/// The project an evaluation report is about: "项目名称：…" on its cover.
QString projectOf(const Disclosure &report)
{
    static const QRegularExpression pattern(QStringLiteral("^项目名称[:：](.{4,60})$"));
    for (const Paragraph &paragraph : report.paragraphs) {
        const QRegularExpressionMatch match = pattern.match(squashed(paragraph.text));
        if (match.hasMatch())
            return match.captured(1);
    }
    return {};
}

/// True when the report says that this amount in 万元 was spent or granted.
bool namesAmount(const Document &report, const Figure &executed)
{
    constexpr int wan = 4;
    const auto amount = executed.value.shifted(powerOfYuan(executed.unit) - wan);
    bool found = false;
    forEachText(report.context, bodyText, QStringLiteral("万元"), [&](const Prose &prose) {
        for (qsizetype i = 0; amount && !found && i < prose.text.size();) {
            const auto number = numberAt(prose.text, i);
            found = number && number->value == *amount && QStringView(prose.text).mid(number->to).startsWith(u"万元");
            i = number ? number->to : i + 1;
        }
    });
    return found;
}

const IndicatorTable *formOf(const Disclosure &disclosure, const QString &project)
{
    const auto form = std::ranges::find_if(disclosure.indicatorTables, [&](const IndicatorTable &table) {
        return table.kind == IndicatorTable::Kind::ProjectSelfEvaluation && squashed(table.project) == project;
    });
    return form == disclosure.indicatorTables.end() ? nullptr : &*form;
}

std::vector<Evaluated> evaluated(const Documents &documents)
{
    std::vector<Evaluated> pairs;
    for (const Document &report : documents) {
        const QString project =
            report.disclosure->kind == Kind::EvaluationReport ? projectOf(*report.disclosure) : QString();
        for (const Document &forms : documents) {
            if (project.isEmpty() || &forms == &report || !sameBody(forms, report) ||
                forms.disclosure->year != report.disclosure->year)
                continue;
            const IndicatorTable *form = formOf(*forms.disclosure, project);
            const FundingRow *total = form ? performance::totalFunding(*form) : nullptr;
            if (total && total->executed && namesAmount(report, *total->executed))
                pairs.push_back({&forms, form, &report});
        }
    }
    return pairs;
}

int scoreColumn(const IndicatorTable &form)
{
    return form.indicators.empty() ? -1 : form.indicators.front().scoreColumn;
}

FindingPlace cellOf(const Evaluated &pair, int row, int column, const QStringList &figures)
{
    return placeIn(*pair.forms, performance::placeAt(pair.forms->context, *pair.form, row, column), figures);
}

} // namespace

// V5: the total of a self-evaluation form is that of the report on the same project, year and money.
void reportScore(const Rule &rule, const Documents &documents, Outcome &outcome)
{
    static const QRegularExpression pattern(QStringLiteral("(?:总分|综合得分|最终得分|评价得分)为?(\\d[\\d.]*)分"));
    for (const Evaluated &pair : evaluated(documents)) {
        std::optional<NumberInText> total;
        FindingPlace place;
        forEachText(pair.report->context, bodyText, QStringLiteral("分"), [&](const Prose &prose) {
            const QRegularExpressionMatch match = pattern.match(prose.text);
            if (total || !match.hasMatch())
                return;
            total = numberAt(prose.text, match.capturedStart(1));
            place = prose.place(pair.report->context, match.capturedStart(), match.capturedEnd());
        });
        if (!total || !pair.form->totalScore) {
            outcome.notChecked.append(total ? QStringLiteral("自评表没有读出总分")
                                            : QStringLiteral("评价报告没有读出总分"));
            continue;
        }
        if (pair.form->totalScore->value == total->value) {
            ++outcome.held;
            continue;
        }
        const QString score = pair.form->totalScore->printed;
        const QString name = pair.form->project;
        outcome.findings.push_back(finding(
            rule, Verdict::Mismatch,
            {cellOf(pair, pair.form->totalRow, scoreColumn(*pair.form), {score}),
             placeIn(*pair.report, place, {total->printed})},
            {QStringLiteral("项目“%1”自评表总分 %2，评价报告总分 %3。").arg(name, score, total->printed),
             QStringLiteral("“%1”: the form has a total of %2, the report of %3.").arg(name, score, total->printed)},
            {name}));
        outcome.findings.back().expected = total->printed;
        outcome.findings.back().actual = score;
    }
}

namespace {

struct Measured {
    NumberInText number;
    QString unit;
    FindingPlace place;
};

/// What the report says was reached for an indicator: its name in quotation marks, then in the same sentence words for
/// an actual value with a number of this unit.
std::optional<Measured> measuredIn(const Document &report, const QString &name, const QString &unit)
{
    static const QRegularExpression cue(
        QStringLiteral("(?:实际完成值?(?:为|是)?:?|实际得分为|平均值为|平均分为|已(?:按照合同)?提供)(\\d[\\d,.]*)"));
    constexpr qsizetype longestName = 12;
    static const QString quotes = QStringLiteral("\"“”");
    std::optional<Measured> measured;
    forEachText(report.context, bodyText, {}, [&](const Prose &prose) {
        const QString &text = prose.text;
        for (qsizetype i = text.indexOf(name); !measured && i >= 0; i = text.indexOf(name, i + 1)) {
            qsizetype close = i + name.size();
            while (close < text.size() && close < i + name.size() + longestName && !quotes.contains(text[close]))
                ++close;
            qsizetype open = i;
            while (open > 0 && open > i - longestName && !quotes.contains(text[open - 1]))
                --open;
            if (close >= text.size() || !quotes.contains(text[close]) || open == 0 || !quotes.contains(text[open - 1]))
                continue;
            const qsizetype end = sentenceAround(text, close).second;
            const QRegularExpressionMatch match = cue.match(text.left(end), close);
            const auto number = match.hasMatch() ? numberAt(text, match.capturedStart(1)) : std::nullopt;
            if (!number || !QStringView(text).mid(number->to).startsWith(unit))
                continue;
            measured =
                Measured{*number, unit, prose.place(report.context, open, std::min(end, number->to + unit.size()))};
        }
    });
    return measured;
}

} // namespace

// V5: an indicator of the form that the report names in quotation marks has the same actual value there.
void reportIndicators(const Rule &rule, const Documents &documents, Outcome &outcome)
{
    for (const Evaluated &pair : evaluated(documents)) {
        for (const Indicator &indicator : pair.form->indicators) {
            const IndicatorValue &actual = indicator.actual;
            if (actual.kind != IndicatorValue::Kind::Number || !actual.number || actual.unit.isEmpty())
                continue;
            const auto measured = measuredIn(*pair.report, squashed(indicator.name), actual.unit);
            if (!measured || measured->number.value == *actual.number) {
                outcome.held += measured ? 1 : 0;
                continue;
            }
            const QString value = actual.number->toString() + actual.unit;
            const QString said = measured->number.printed + measured->unit;
            outcome.findings.push_back(
                finding(rule, Verdict::Mismatch,
                        {cellOf(pair, indicator.row, indicator.actualColumn, {value}),
                         placeIn(*pair.report, measured->place, {said})},
                        {QStringLiteral("指标“%1”自评表实际完成 %2，评价报告为 %3。").arg(indicator.name, value, said),
                         QStringLiteral("“%1”: %2 in the form, %3 in the report.").arg(indicator.name, value, said)},
                        {pair.form->project, indicator.name}));
        }
    }
}

// V5: an indicator of one name gets the same share of its weight in the form and in the report's table.
void reportRatios(const Rule &rule, const Documents &documents, Outcome &outcome)
{
    for (const Evaluated &pair : evaluated(documents)) {
        for (const IndicatorTable &scores : pair.report->disclosure->indicatorTables) {
            if (scores.kind != IndicatorTable::Kind::EvaluationScores)
                continue;
            for (const Indicator &a : pair.form->indicators) {
                const auto b = std::ranges::find_if(scores.indicators, [&](const Indicator &other) {
                    return squashed(other.name) == squashed(a.name);
                });
                if (b == scores.indicators.end())
                    continue;
                if (!a.weight || !a.score || !b->weight || !b->score) {
                    outcome.notChecked.append(QStringLiteral("有指标没有分值或得分"));
                    continue;
                }
                if (product(a.score->value, b->weight->value) == product(b->score->value, a.weight->value)) {
                    ++outcome.held;
                    continue;
                }
                const QString inForm = a.score->printed + u'/' + a.weight->printed;
                const QString inReport = b->score->printed + u'/' + b->weight->printed;
                FindingPlace other = performance::placeAt(pair.report->context, scores, b->row, b->scoreColumn);
                outcome.findings.push_back(finding(
                    rule, Verdict::Suspicious,
                    {cellOf(pair, a.row, a.scoreColumn, {inForm}), placeIn(*pair.report, std::move(other), {inReport})},
                    {QStringLiteral("指标“%1”自评表得分 %2，评价报告得分 %3，得分率不同。")
                         .arg(a.name, inForm, inReport),
                     QStringLiteral("“%1”: %2 in the form, %3 in the report.").arg(a.name, inForm, inReport)},
                    {pair.form->project, a.name}));
            }
        }
    }
}

} // namespace gouji::across
