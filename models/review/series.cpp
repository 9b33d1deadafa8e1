// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/series.h"

#include "review/sides.h"

#include <QStringList>

#include <algorithm>
#include <functional>

namespace gouji {

namespace {

/// Figures of one statement by their position.
class Amounts {
public:
    Amounts(const Disclosure &disclosure, int statement)
        : m_statement(disclosure.statements[static_cast<size_t>(statement)])
        , m_index(statement)
    {
        for (const StatementFigure &figure : m_statement.figures)
            m_figures.insert(position(figure.row, figure.column), &figure.figure);
    }

    [[nodiscard]] std::optional<SeriesPoint> point(const QString &category, int row, int column) const
    {
        const Figure *figure = m_figures.value(position(row, column));
        if (!figure)
            return std::nullopt;
        return SeriesPoint{category, figure->value, {FigureId::In::Statement, m_index, position(row, column)}};
    }

private:
    [[nodiscard]] int position(int row, int column) const { return row * m_statement.grid.columns + column; }

    const Statement &m_statement;
    int m_index;
    QHash<int, const Figure *> m_figures;
};

using Wanted = std::function<bool(const Subject &)>;

Series seriesOf(const Disclosure &disclosure, LaneRef at, int column, const QString &name, const Wanted &wanted,
                bool zeros = false)
{
    const Amounts amounts(disclosure, at.statement);
    Series series{name, {}};
    for (const Subject &subject : disclosure.statements[static_cast<size_t>(at.statement)].subjects) {
        if (subject.lane != at.lane || !wanted(subject))
            continue;
        const auto point = amounts.point(subject.name, subject.row, column);
        if (point && (zeros || !point->value.isZero()))
            series.points.push_back(*point);
    }
    return series;
}

/// The first amount column whose measure is, else contains, one of these; -1 when there is none.
int columnOf(const Statement &statement, int lane, const QStringList &measures)
{
    const std::vector<int> &amounts = statement.lanes[static_cast<size_t>(lane)].amounts;
    for (const QString &measure : measures) {
        for (const bool exact : {true, false}) {
            for (const int column : amounts) {
                const QString &here = statement.columns[static_cast<size_t>(column)].measure;
                if (exact ? here == measure : here.contains(measure))
                    return column;
            }
        }
    }
    return -1;
}

int mainColumn(const Statement &statement, int lane)
{
    const int named =
        columnOf(statement, lane, {QStringLiteral("决算数"), QStringLiteral("合计"), QStringLiteral("预算数")});
    const std::vector<int> &amounts = statement.lanes[static_cast<size_t>(lane)].amounts;
    return named >= 0 || amounts.empty() ? named : amounts.front();
}

const Statement &statementOf(const Disclosure &disclosure, LaneRef at)
{
    return disclosure.statements[static_cast<size_t>(at.statement)];
}

bool isFunction(const Subject &subject)
{
    return subject.level == 1 && subject.code.startsWith(u'2') && subject.role == Subject::Role::Item;
}

ChartData chart(ChartData::Kind kind, const Disclosure &disclosure, int statement, std::vector<Series> series)
{
    std::erase_if(series, [](const Series &s) { return s.points.empty(); });
    return {kind, disclosure.statements[static_cast<size_t>(statement)].unit, statement, std::move(series)};
}

/// 收入决算表 has a column for each source.
Series sourcesByColumn(const Disclosure &disclosure, LaneRef at)
{
    const Statement &statement = statementOf(disclosure, at);
    const Amounts amounts(disclosure, at.statement);
    Series series{QStringLiteral("收入"), {}};
    const auto total = std::ranges::find_if(
        statement.subjects, [&](const Subject &s) { return s.lane == at.lane && s.role == Subject::Role::Total; });
    if (total == statement.subjects.end())
        return series;
    for (const int column : statement.lanes[static_cast<size_t>(at.lane)].amounts) {
        const QString &measure = statement.columns[static_cast<size_t>(column)].measure;
        if (measure.contains(QStringLiteral("合计")) || !measure.contains(QStringLiteral("收入")))
            continue;
        const auto point = amounts.point(measure, total->row, column);
        if (point && !point->value.isZero())
            series.points.push_back(*point);
    }
    return series;
}

ChartData ofProjects(const Disclosure &disclosure, ChartData::Kind kind, const QString &name,
                     const std::function<const std::optional<Figure> *(const IndicatorTable &, int &)> &pick)
{
    ChartData data{kind, kind == ChartData::Kind::ProjectExecution ? Unit::Percent : Unit::Unknown, -1, {{name, {}}}};
    for (const IndicatorTable &table : disclosure.indicatorTables) {
        int position = -1;
        const std::optional<Figure> *figure = pick(table, position);
        if (figure && *figure)
            data.series[0].points.push_back(
                {table.project, (*figure)->value,
                 position < 0 ? FigureId() : FigureId{FigureId::In::Statement, table.statement, position}});
    }
    if (data.series[0].points.empty())
        data.series.clear();
    return data;
}

/// Position in the grid of the figure that stands at a place; figures of indicator tables know no column.
int positionAt(const Disclosure &disclosure, int statement, int row, const Figure &figure)
{
    if (statement < 0 || statement >= std::ssize(disclosure.statements))
        return -1;
    const Statement &of = disclosure.statements[static_cast<size_t>(statement)];
    for (const StatementFigure &f : of.figures) {
        if (f.row == row && f.figure.place == figure.place)
            return f.row * of.grid.columns + f.column;
    }
    return -1;
}

} // namespace

bool ChartData::isEmpty() const { return series.empty(); }

ChartData incomeBySource(const Disclosure &disclosure)
{
    const auto isSource = [](const Subject &subject) {
        return subject.role == Subject::Role::Item && !subject.name.contains(QStringLiteral("结转")) &&
               !subject.name.contains(QStringLiteral("结余"));
    };
    for (const LaneRef at : lanesOf(disclosure, Side::Income)) {
        const Statement &statement = statementOf(disclosure, at);
        const bool byRow = statement.lanes[static_cast<size_t>(at.lane)].codes.empty();
        const int column = mainColumn(statement, at.lane);
        if (column < 0)
            continue;
        const Series series = byRow ? seriesOf(disclosure, at, column, QStringLiteral("收入"), isSource)
                                    : sourcesByColumn(disclosure, at);
        if (!series.points.empty())
            return chart(ChartData::Kind::IncomeBySource, disclosure, at.statement, {series});
    }
    return {ChartData::Kind::IncomeBySource, Unit::Unknown, -1, {}};
}

ChartData expenditureByFunction(const Disclosure &disclosure)
{
    for (const LaneRef at : lanesOf(disclosure, Side::Expenditure)) {
        const Statement &statement = statementOf(disclosure, at);
        const int total = columnOf(statement, at.lane, {QStringLiteral("合计")});
        const int column = total >= 0 ? total : mainColumn(statement, at.lane);
        if (column < 0)
            continue;
        const Series series = seriesOf(disclosure, at, column, QStringLiteral("支出"), isFunction);
        if (!series.points.empty())
            return chart(ChartData::Kind::ExpenditureByFunction, disclosure, at.statement, {series});
    }
    return {ChartData::Kind::ExpenditureByFunction, Unit::Unknown, -1, {}};
}

ChartData basicAgainstProject(const Disclosure &disclosure)
{
    const QStringList names{QStringLiteral("基本支出"), QStringLiteral("项目支出")};
    for (const LaneRef at : lanesOf(disclosure, Side::Expenditure)) {
        const Statement &statement = statementOf(disclosure, at);
        const int basic = columnOf(statement, at.lane, {names[0]});
        const int project = columnOf(statement, at.lane, {names[1]});
        if (basic < 0 || project < 0)
            continue;
        const auto isTotal = [](const Subject &s) { return s.role == Subject::Role::Total; };
        for (const Wanted &wanted : {Wanted(isFunction), Wanted(isTotal)}) {
            const ChartData data = chart(ChartData::Kind::BasicAgainstProject, disclosure, at.statement,
                                         {seriesOf(disclosure, at, basic, names[0], wanted, true),
                                          seriesOf(disclosure, at, project, names[1], wanted, true)});
            if (!data.isEmpty())
                return data;
        }
    }
    return {ChartData::Kind::BasicAgainstProject, Unit::Unknown, -1, {}};
}

ChartData budgetAgainstFinal(const Disclosure &disclosure)
{
    for (const Side side : {Side::Expenditure, Side::Income}) {
        for (const LaneRef at : lanesOf(disclosure, side)) {
            const Statement &statement = statementOf(disclosure, at);
            const int budget =
                columnOf(statement, at.lane,
                         {QStringLiteral("年初预算数"), QStringLiteral("全年预算数"), QStringLiteral("预算数")});
            const int actual = columnOf(statement, at.lane, {QStringLiteral("决算数")});
            if (budget < 0 || actual < 0 || budget == actual)
                continue;
            const auto wanted = [](const Subject &s) {
                return s.role == Subject::Role::Total || (s.role == Subject::Role::Item && s.level <= 1);
            };
            const ChartData data = chart(ChartData::Kind::BudgetAgainstFinal, disclosure, at.statement,
                                         {seriesOf(disclosure, at, budget, QStringLiteral("预算数"), wanted),
                                          seriesOf(disclosure, at, actual, QStringLiteral("决算数"), wanted)});
            if (data.series.size() == 2)
                return data;
        }
    }
    return {ChartData::Kind::BudgetAgainstFinal, Unit::Unknown, -1, {}};
}

ChartData officialExpenses(const Disclosure &disclosure)
{
    static const QStringList parts{QStringLiteral("因公出国"), QStringLiteral("用车购置"), QStringLiteral("用车运行"),
                                   QStringLiteral("公务接待")};
    for (int s = 0; s < std::ssize(disclosure.statements); ++s) {
        const Statement &statement = disclosure.statements[static_cast<size_t>(s)];
        if (!statement.title.contains(QStringLiteral("三公")) || statement.figures.empty())
            continue;
        const Amounts amounts(disclosure, s);
        const int row = statement.figures.front().row;
        std::vector<Series> series;
        for (const QString &prefix : {QStringLiteral("预算"), QStringLiteral("决算"), QString()}) {
            Series one{prefix.isEmpty() ? QStringLiteral("三公") : prefix + u'数', {}};
            for (const QString &part : parts) {
                for (int c = 0; c < std::ssize(statement.columns); ++c) {
                    const QString &measure = statement.columns[static_cast<size_t>(c)].measure;
                    if (!measure.contains(part) || !measure.startsWith(prefix) || (prefix.isEmpty() && !series.empty()))
                        continue;
                    if (const auto point = amounts.point(part, row, c)) {
                        one.points.push_back(*point);
                        break;
                    }
                }
            }
            if (!one.points.empty())
                series.push_back(one);
        }
        if (!series.empty())
            return chart(ChartData::Kind::OfficialExpenses, disclosure, s, std::move(series));
    }
    return {ChartData::Kind::OfficialExpenses, Unit::Unknown, -1, {}};
}

ChartData projectScores(const Disclosure &disclosure)
{
    return ofProjects(disclosure, ChartData::Kind::ProjectScores, QStringLiteral("得分"),
                      [&](const IndicatorTable &table, int &position) {
                          if (table.totalScore)
                              position = positionAt(disclosure, table.statement, table.totalRow, *table.totalScore);
                          return &table.totalScore;
                      });
}

ChartData projectExecution(const Disclosure &disclosure)
{
    return ofProjects(disclosure, ChartData::Kind::ProjectExecution, QStringLiteral("执行率"),
                      [&](const IndicatorTable &table, int &position) -> const std::optional<Figure> * {
                          const auto total = std::ranges::find(table.funding, true, &FundingRow::total);
                          if (total == table.funding.end() || !total->rate)
                              return nullptr;
                          position = positionAt(disclosure, table.statement, total->row, *total->rate);
                          return &total->rate;
                      });
}

std::vector<ChartData> chartsOf(const Disclosure &disclosure)
{
    std::vector<ChartData> charts{incomeBySource(disclosure),      expenditureByFunction(disclosure),
                                  basicAgainstProject(disclosure), budgetAgainstFinal(disclosure),
                                  officialExpenses(disclosure),    projectScores(disclosure),
                                  projectExecution(disclosure)};
    std::erase_if(charts, [](const ChartData &chart) { return chart.isEmpty(); });
    return charts;
}

} // namespace gouji
