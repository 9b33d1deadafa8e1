// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of the projects that evaluate themselves.
#include "disclosure/attainment.h"
#include "review/series.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace gouji {

namespace {

struct Chart {
    Q_DECLARE_TR_FUNCTIONS(gouji::ChartData)
};

using Of = ChartData::Kind;

/// The figure of an indicator table in its statement; these know their row, not always their column.
FigureId figureIn(const Disclosure &disclosure, int statement, int row, const Figure &figure)
{
    if (statement < 0 || statement >= std::ssize(disclosure.statements))
        return {};
    const Statement &of = disclosure.statements[static_cast<size_t>(statement)];
    for (const StatementFigure &f : of.figures) {
        if (f.row == row && f.figure.place == figure.place)
            return {FigureId::In::Statement, statement, f.row * of.grid.columns + f.column};
    }
    return {};
}

FigureId scoreOf(const Disclosure &disclosure, const IndicatorTable &table)
{
    return table.totalScore ? figureIn(disclosure, table.statement, table.totalRow, *table.totalScore) : FigureId();
}

/// Names of projects told apart: a document may evaluate one twice.
QStringList namesOf(const Disclosure &disclosure)
{
    QStringList names;
    for (const IndicatorTable &table : disclosure.indicatorTables) {
        QString name = QString(table.project).remove(u'\n');
        if (name.isEmpty())
            name = table.kind == IndicatorTable::Kind::WholeSelfEvaluation ? Chart::tr("Whole department")
                                                                           : Chart::tr("Project without a name");
        QString told = name;
        for (int n = 2; names.contains(told); ++n)
            told = QStringLiteral("%1 (%2)").arg(name).arg(n);
        names << told;
    }
    return names;
}

bool evaluatesItself(const IndicatorTable &table)
{
    return table.kind == IndicatorTable::Kind::ProjectSelfEvaluation ||
           table.kind == IndicatorTable::Kind::WholeSelfEvaluation;
}

std::optional<Decimal> lost(const IndicatorTable &table)
{
    const Decimal full = table.totalWeight ? table.totalWeight->value : Decimal(100, 0);
    return table.totalScore ? difference(full, table.totalScore->value) : std::nullopt;
}

/// Numbers of indicators by Attainment, and where to go: the first that was not met.
struct Attained {
    std::array<int, 4> counts{};
    FigureId near;
};

Attained attained(const Disclosure &disclosure, const IndicatorTable &table)
{
    Attained out;
    for (const Indicator &indicator : table.indicators) {
        const Attainment how = attainmentOf(indicator);
        ++out.counts.at(static_cast<size_t>(how));
        if (how != Attainment::Met && out.near.isNull() && indicator.score)
            out.near = figureIn(disclosure, table.statement, indicator.row, *indicator.score);
    }
    if (out.near.isNull())
        out.near = scoreOf(disclosure, table);
    return out;
}

} // namespace

ChartData indicatorAttainment(const Disclosure &disclosure)
{
    const std::array kinds{std::pair{Attainment::Met, Chart::tr("Met")},
                           std::pair{Attainment::Partly, Chart::tr("Partly met")},
                           std::pair{Attainment::Missed, Chart::tr("Not met")},
                           std::pair{Attainment::Unknown, Chart::tr("Cannot be compared")}};
    ChartData out{Of::IndicatorAttainment, Unit::Count, -1, {}, {}};
    for (const auto &[kind, name] : kinds)
        out.series.push_back({name, {}});
    const QStringList names = namesOf(disclosure);
    bool any = false;
    for (qsizetype t = 0; t < names.size(); ++t) {
        const IndicatorTable &table = disclosure.indicatorTables[static_cast<size_t>(t)];
        if (!evaluatesItself(table) || table.indicators.empty())
            continue;
        const Attained here = attained(disclosure, table);
        for (size_t k = 0; k < kinds.size(); ++k)
            out.series[k].points.push_back(
                {names[t], Decimal(here.counts.at(static_cast<size_t>(kinds[k].first)), 0), {}, here.near, false});
        any = true;
    }
    if (!any)
        out.series.clear();
    std::erase_if(out.series, [](const Series &series) {
        return std::ranges::all_of(series.points, [](const SeriesPoint &p) { return p.value.isZero(); });
    });
    return out;
}

ChartData projectScores(const Disclosure &disclosure)
{
    ChartData out{Of::ProjectScores, Unit::Unknown, -1, {}, {}};
    Series got{QStringLiteral("得分"), {}};
    Series missing{QStringLiteral("失分"), {}};
    const QStringList names = namesOf(disclosure);
    for (qsizetype t = 0; t < names.size(); ++t) {
        const IndicatorTable &table = disclosure.indicatorTables[static_cast<size_t>(t)];
        if (!table.totalScore)
            continue;
        const FigureId figure = scoreOf(disclosure, table);
        got.points.push_back({names[t], table.totalScore->value, figure, {}, false});
        if (const auto loss = lost(table); loss && !loss->isNegative())
            missing.points.push_back({names[t], *loss, {}, figure, false});
    }
    if (!got.points.empty())
        out.series = {got, missing};
    return out;
}

ChartData projectExecution(const Disclosure &disclosure)
{
    ChartData out{Of::ProjectExecution, Unit::Percent, -1, {}, {}};
    Series rates{QStringLiteral("执行率"), {}};
    Series budget{QStringLiteral("全年预算数"), {}};
    Series executed{QStringLiteral("全年执行数"), {}};
    const QStringList names = namesOf(disclosure);
    for (qsizetype t = 0; t < names.size(); ++t) {
        const IndicatorTable &table = disclosure.indicatorTables[static_cast<size_t>(t)];
        const auto rated =
            std::ranges::find_if(table.funding, [](const FundingRow &row) { return row.rate.has_value(); });
        if (rated == table.funding.end())
            continue;
        const auto add = [&](Series &series, const std::optional<Figure> &figure) {
            if (figure)
                series.points.push_back(
                    {names[t], figure->value, figureIn(disclosure, table.statement, rated->row, *figure), {}, false});
        };
        add(rates, rated->rate);
        add(budget, rated->budget);
        add(executed, rated->executed);
    }
    if (!rates.points.empty()) {
        out.series = {rates};
        out.beside = {budget, executed};
    }
    return out;
}

} // namespace gouji
