// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/disclosure.h"

#include <optional>
#include <vector>

namespace gouji {

struct SeriesPoint {
    QString category;      ///< as printed
    Decimal value;         ///< in the unit of the chart
    FigureId figure;       ///< null for what no single figure says
    FigureId near;         ///< where to go when figure is null; may be null too
    bool zeroBase = false; ///< of a change: there was nothing the year before, so it has no rate
    bool operator==(const SeriesPoint &) const = default;
};

struct Series {
    QString name; ///< canonical measure: "基本支出", "决算数"; what we work out ourselves is translated
    std::vector<SeriesPoint> points;
    bool operator==(const Series &) const = default;
};

/// What a chart shows, without any drawing. Empty when the disclosure has nothing for it. Series of one chart may lack
/// categories: categoriesOf() has them all.
struct ChartData {
    enum class Kind {
        IncomeBySource,
        ExpenditureByFunction,
        BasicAgainstProject,
        BudgetAgainstFinal,
        ChangeOnLastYear,    ///< sorted, greatest rise first; beside: last year and this year
        OfficialExpenses,    ///< 三公
        IndicatorAttainment, ///< numbers of indicators met, partly met, missed, not comparable for each project
        ProjectScores,       ///< points got and points lost of each project
        ProjectExecution,
        Flow ///< series: sources, the printed total of income, that of expenditure, uses; see flowGaps()
    };
    /// How the series go together: beside each other, on top of each other, to both sides of zero, or from column to
    /// column.
    enum class Shape { Bars, Stacked, Signed, Flow };

    Kind kind = Kind::IncomeBySource;
    Unit unit = Unit::Unknown;
    int statement = -1; ///< the table it is taken from; -1 for the narrative and for several tables
    std::vector<Series> series;
    std::vector<Series> beside; ///< not drawn, but shown in the table of the data

    [[nodiscard]] bool isEmpty() const { return series.empty(); }
    bool operator==(const ChartData &) const = default;
};

[[nodiscard]] ChartData::Shape shapeOf(ChartData::Kind kind);
[[nodiscard]] QString chartTitle(ChartData::Kind kind); ///< for people, translated, without the unit
/// "公务接待 (万元)": the title with the unit, when there is one.
[[nodiscard]] QString chartHeading(const ChartData &chart);
/// Categories of all series in order of first appearance.
[[nodiscard]] QStringList categoriesOf(const ChartData &chart);
/// Null when the series has nothing for the category.
[[nodiscard]] const SeriesPoint *pointAt(const Series &series, const QString &category);
/// What a point is of the whole of its series (of its category where parts are stacked), in percent with one decimal.
/// Nothing for changes, rates and totals.
[[nodiscard]] std::optional<Decimal> shareOf(const ChartData &chart, const Series &series, const SeriesPoint &point);

// Each is taken from a table, or from the sentences where the document has no such table.

/// Sources of the year's income, without balances brought forward; parts of no amount are left out.
[[nodiscard]] ChartData incomeBySource(const Disclosure &disclosure);
/// 类 of the classification by function.
[[nodiscard]] ChartData expenditureByFunction(const Disclosure &disclosure);
/// 基本支出 and 项目支出 for each 类, or of the total when the table has no codes.
[[nodiscard]] ChartData basicAgainstProject(const Disclosure &disclosure);
[[nodiscard]] ChartData budgetAgainstFinal(const Disclosure &disclosure);
[[nodiscard]] ChartData changeOnLastYear(const Disclosure &disclosure);
[[nodiscard]] ChartData officialExpenses(const Disclosure &disclosure);
[[nodiscard]] ChartData indicatorAttainment(const Disclosure &disclosure);
[[nodiscard]] ChartData projectScores(const Disclosure &disclosure);
[[nodiscard]] ChartData projectExecution(const Disclosure &disclosure);
[[nodiscard]] ChartData incomeToExpenditure(const Disclosure &disclosure);

/// Between two neighbouring columns of a flow: the sum on the left less the sum on the right.
struct FlowGap {
    Decimal difference;
    bool rounding = false; ///< no more than what rounding of that many printed figures explains
    bool operator==(const FlowGap &) const = default;
};
/// One for each pair of columns. A difference other than zero: the document does not balance there. Nothing where a sum
/// does not fit.
[[nodiscard]] std::vector<std::optional<FlowGap>> flowGaps(const ChartData &flow);

/// All of them that are not empty, in the order of Kind.
[[nodiscard]] std::vector<ChartData> chartsOf(const Disclosure &disclosure);

} // namespace gouji
