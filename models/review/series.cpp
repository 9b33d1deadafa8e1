// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/series.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace gouji {

namespace {

struct Chart {
    Q_DECLARE_TR_FUNCTIONS(gouji::ChartData)
};

std::optional<Decimal> total(const std::vector<SeriesPoint> &points)
{
    Decimal all;
    for (const SeriesPoint &point : points) {
        const auto more = sum(all, point.value);
        if (!more)
            return std::nullopt;
        all = *more;
    }
    return all;
}

} // namespace

ChartData::Shape shapeOf(ChartData::Kind kind)
{
    switch (kind) {
    case ChartData::Kind::ChangeOnLastYear:
        return ChartData::Shape::Signed;
    case ChartData::Kind::IndicatorAttainment:
    case ChartData::Kind::ProjectScores:
        return ChartData::Shape::Stacked;
    case ChartData::Kind::Flow:
        return ChartData::Shape::Flow;
    default:
        return ChartData::Shape::Bars;
    }
}

QString chartTitle(ChartData::Kind kind)
{
    switch (kind) {
    case ChartData::Kind::IncomeBySource:
        return Chart::tr("Income by source");
    case ChartData::Kind::ExpenditureByFunction:
        return Chart::tr("Expenditure by function");
    case ChartData::Kind::BasicAgainstProject:
        return Chart::tr("Basic against project expenditure");
    case ChartData::Kind::BudgetAgainstFinal:
        return Chart::tr("Budget against final");
    case ChartData::Kind::ChangeOnLastYear:
        return Chart::tr("Change on last year");
    case ChartData::Kind::OfficialExpenses:
        return Chart::tr("Official expenses (三公)");
    case ChartData::Kind::IndicatorAttainment:
        return Chart::tr("Indicators attained");
    case ChartData::Kind::ProjectScores:
        return Chart::tr("Scores of projects");
    case ChartData::Kind::ProjectExecution:
        return Chart::tr("Execution rate of projects");
    case ChartData::Kind::Flow:
        return Chart::tr("From income to expenditure");
    }
    return {};
}

QString chartHeading(const ChartData &chart)
{
    const QString unit = unitName(chart.unit);
    return unit.isEmpty() ? chartTitle(chart.kind) : Chart::tr("%1 (%2)").arg(chartTitle(chart.kind), unit);
}

QStringList categoriesOf(const ChartData &chart)
{
    QStringList out;
    for (const Series &series : chart.series) {
        for (const SeriesPoint &point : series.points) {
            if (!out.contains(point.category))
                out << point.category;
        }
    }
    return out;
}

const SeriesPoint *pointAt(const Series &series, const QString &category)
{
    const auto found = std::ranges::find(series.points, category, &SeriesPoint::category);
    return found == series.points.end() ? nullptr : &*found;
}

std::optional<Decimal> shareOf(const ChartData &chart, const Series &series, const SeriesPoint &point)
{
    using Of = ChartData::Kind;
    std::vector<SeriesPoint> whole = series.points;
    if (shapeOf(chart.kind) == ChartData::Shape::Stacked || chart.kind == Of::BasicAgainstProject) {
        whole.clear();
        for (const Series &one : chart.series) {
            if (const SeriesPoint *other = pointAt(one, point.category))
                whole.push_back(*other);
        }
    } else if (chart.kind == Of::ChangeOnLastYear || chart.kind == Of::ProjectExecution ||
               chart.kind == Of::BudgetAgainstFinal || (chart.kind == Of::Flow && series.points.size() < 2)) {
        return std::nullopt;
    }
    const auto all = total(whole);
    const auto part = point.value.shifted(2);
    return all && part && !all->isZero() ? quotient(*part, *all, 1) : std::nullopt;
}

std::vector<std::optional<FlowGap>> flowGaps(const ChartData &flow)
{
    std::vector<std::optional<FlowGap>> gaps;
    for (size_t i = 0; i + 1 < flow.series.size(); ++i) {
        const std::vector<SeriesPoint> &from = flow.series[i].points;
        const std::vector<SeriesPoint> &to = flow.series[i + 1].points;
        const auto left = total(from);
        const auto right = total(to);
        const auto gap = left && right ? difference(*left, *right) : std::nullopt;
        if (!gap) {
            gaps.push_back(std::nullopt);
            continue;
        }
        const auto figures = static_cast<qint64>(from.size() + to.size());
        const Decimal most(5 * figures, std::min(gap->scale() + 1, Decimal::maximumScale));
        gaps.push_back(FlowGap{*gap, gap->magnitude() <= most});
    }
    return gaps;
}

std::vector<ChartData> chartsOf(const Disclosure &disclosure)
{
    std::vector<ChartData> charts{incomeBySource(disclosure),      expenditureByFunction(disclosure),
                                  basicAgainstProject(disclosure), budgetAgainstFinal(disclosure),
                                  changeOnLastYear(disclosure),    officialExpenses(disclosure),
                                  indicatorAttainment(disclosure), projectScores(disclosure),
                                  projectExecution(disclosure),    incomeToExpenditure(disclosure)};
    std::erase_if(charts, [](const ChartData &chart) { return chart.isEmpty(); });
    return charts;
}

} // namespace gouji
