// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/disclosure.h"

#include <vector>

namespace gouji {

struct SeriesPoint {
    QString category; ///< as printed
    Decimal value;    ///< in the unit of the chart
    FigureId figure;  ///< null for what no single figure says
    bool operator==(const SeriesPoint &) const = default;
};

struct Series {
    QString name; ///< canonical measure: "基本支出", "决算数"
    std::vector<SeriesPoint> points;
    bool operator==(const Series &) const = default;
};

/// What a chart shows, without any drawing. Empty when the disclosure has no table for it.
struct ChartData {
    enum class Kind {
        IncomeBySource,
        ExpenditureByFunction,
        BasicAgainstProject,
        BudgetAgainstFinal,
        OfficialExpenses, ///< 三公
        ProjectScores,
        ProjectExecution
    };
    Kind kind = Kind::IncomeBySource;
    Unit unit = Unit::Unknown;
    int statement = -1; ///< the table it is taken from
    std::vector<Series> series;

    [[nodiscard]] bool isEmpty() const;
    bool operator==(const ChartData &) const = default;
};

/// Sources of the year's income, without balances brought forward; parts of no amount are left out.
[[nodiscard]] ChartData incomeBySource(const Disclosure &disclosure);
/// 类 of the classification by function.
[[nodiscard]] ChartData expenditureByFunction(const Disclosure &disclosure);
/// 基本支出 and 项目支出 for each 类, or of the total when the table has no codes.
[[nodiscard]] ChartData basicAgainstProject(const Disclosure &disclosure);
[[nodiscard]] ChartData budgetAgainstFinal(const Disclosure &disclosure);
[[nodiscard]] ChartData officialExpenses(const Disclosure &disclosure);
/// Total score, and execution rate, of each project that evaluates itself.
[[nodiscard]] ChartData projectScores(const Disclosure &disclosure);
[[nodiscard]] ChartData projectExecution(const Disclosure &disclosure);

/// All of them that are not empty.
[[nodiscard]] std::vector<ChartData> chartsOf(const Disclosure &disclosure);

} // namespace gouji
