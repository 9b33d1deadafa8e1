// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of income and expenditure.
#include "review/series.h"
#include "review/seriesclaims.h"
#include "review/seriestables.h"

#include <algorithm>
#include <array>

namespace gouji {

namespace {

using Of = ChartData::Kind;

const Statement &statementOf(const Disclosure &disclosure, LaneRef at)
{
    return disclosure.statements[static_cast<size_t>(at.statement)];
}

bool isFunction(const Subject &subject)
{
    return subject.level == 1 && subject.code.startsWith(u'2') && subject.role == Subject::Role::Item;
}

bool isTotal(const Subject &subject) { return subject.role == Subject::Role::Total; }

ChartData chart(Of kind, const Disclosure &disclosure, int statement, std::vector<Series> series)
{
    std::erase_if(series, [](const Series &s) { return s.points.empty(); });
    return {kind, disclosure.statements[static_cast<size_t>(statement)].unit, statement, std::move(series), {}};
}

Series pointsOf(const Disclosure &disclosure, LaneRef at, int column, const QString &name, const std::vector<int> &rows)
{
    const Statement &statement = statementOf(disclosure, at);
    const TableAmounts amounts(disclosure, at.statement);
    Series series{name, {}};
    for (const int i : rows) {
        const Subject &subject = statement.subjects[static_cast<size_t>(i)];
        const auto point = amounts.point(labelOf(subject), subject.row, column);
        if (point && !point->value.isZero())
            series.points.push_back(*point);
    }
    return merged(series);
}

/// 收入决算表 has a column for each source.
Series sourcesByColumn(const Disclosure &disclosure, LaneRef at)
{
    const Statement &statement = statementOf(disclosure, at);
    const TableAmounts amounts(disclosure, at.statement);
    Series series{QStringLiteral("收入"), {}};
    const auto total =
        std::ranges::find_if(statement.subjects, [&](const Subject &s) { return s.lane == at.lane && isTotal(s); });
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

/// Rows of the sources: those of the first level, or what stands under the only one of them.
std::vector<int> sourceRows(const Statement &statement, int lane)
{
    const auto balance = [&](int i) { return isBalance(statement.subjects[static_cast<size_t>(i)].name); };
    std::vector<int> rows = topItems(statement, lane);
    std::erase_if(rows, balance);
    if (rows.size() == 1) {
        std::vector<int> under = itemsUnder(statement, lane, rows[0]);
        std::erase_if(under, balance);
        return under.empty() ? rows : under;
    }
    return rows;
}

/// Rows of the uses where there are no codes: 类 by name. None where the lane is divided otherwise.
std::vector<int> useRows(const Statement &statement, int lane)
{
    std::vector<int> rows = topItems(statement, lane);
    const auto nameOf = [&](int i) { return labelOf(statement.subjects[static_cast<size_t>(i)]); };
    if (std::ranges::any_of(rows, [&](int i) { return nameOf(i) == u"基本支出" || nameOf(i).contains(u"三公"); }))
        return {};
    std::erase_if(rows, [&](int i) { return isBalance(nameOf(i)) || !nameOf(i).endsWith(u"支出"); });
    return rows;
}

/// The column of the year before and that of the year, of one measure; -1 when there are none.
std::pair<int, int> yearColumns(const Statement &statement, int lane)
{
    const auto &amounts = statement.lanes[static_cast<size_t>(lane)].amounts;
    const auto at = [&](int column) -> const Column & { return statement.columns[static_cast<size_t>(column)]; };
    for (const int before : amounts) {
        for (const int now : amounts) {
            const bool byYear = at(before).year > 0 && at(now).year == at(before).year + 1;
            const bool byWord = at(before).header.contains(u"上年") && !at(now).header.contains(u"上年") &&
                                at(now).header.contains(u"本年");
            if ((byYear && at(before).measure == at(now).measure) || byWord)
                return {before, now};
        }
    }
    return {-1, -1};
}

bool isOfYear(const Subject &s)
{
    return isTotal(s) || (s.role == Subject::Role::Item && !s.name.contains(u"结转") && !s.name.contains(u"结余"));
}

ChartData changeByTable(const Disclosure &disclosure, LaneRef at)
{
    const Statement &statement = statementOf(disclosure, at);
    const auto [before, now] = yearColumns(statement, at.lane);
    ChartData out{Of::ChangeOnLastYear, statement.unit, at.statement, {}, {}};
    if (before < 0)
        return out;
    const Series last = merged(rowSeries(disclosure, at, before, QStringLiteral("上年"), isOfYear, true));
    const Series current = merged(rowSeries(disclosure, at, now, QStringLiteral("本年"), isOfYear, true));
    Series change{QStringLiteral("比上年增减"), {}};
    for (const SeriesPoint &point : current.points) {
        const SeriesPoint *base = pointAt(last, point.category);
        const auto by = base ? difference(point.value, base->value) : std::nullopt;
        if (by && !(point.value.isZero() && base->value.isZero()))
            change.points.push_back(
                {point.category, *by, {}, point.figure, base->value.isZero() && !point.value.isZero()});
    }
    if (!change.points.empty()) {
        out.series = {change};
        out.beside = {last, current};
    }
    return out;
}

Series officialByColumn(const Disclosure &disclosure, int table, const QString &prefix)
{
    const Statement &statement = disclosure.statements[static_cast<size_t>(table)];
    const TableAmounts amounts(disclosure, table);
    Series one{prefix.isEmpty() ? QStringLiteral("三公") : prefix + u'数', {}};
    for (int c = 0; c < std::ssize(statement.columns); ++c) {
        const QString &measure = statement.columns[static_cast<size_t>(c)].measure;
        const QString part = measure.startsWith(prefix) ? officialPartOf(measure) : QString();
        if (part.isEmpty() || pointAt(one, part))
            continue;
        if (const auto point = amounts.point(part, statement.figures.front().row, c))
            one.points.push_back(*point);
    }
    return one;
}

/// The parts stand in rows.
std::vector<Series> officialByRow(const Disclosure &disclosure, int table)
{
    const Statement &statement = disclosure.statements[static_cast<size_t>(table)];
    const auto isPart = [](const Subject &s) { return !officialPartOf(s.name).isEmpty(); };
    std::vector<Series> out;
    for (int lane = 0; lane < std::ssize(statement.lanes); ++lane) {
        const int budget = amountColumn(statement, lane, {QStringLiteral("预算数")});
        const int actual = amountColumn(statement, lane, {QStringLiteral("决算数")});
        const bool both = budget >= 0 && actual >= 0 && budget != actual;
        const std::vector<std::pair<int, QString>> wanted =
            both ? std::vector<std::pair<int, QString>>{{budget, QStringLiteral("预算数")},
                                                        {actual, QStringLiteral("决算数")}}
                 : std::vector<std::pair<int, QString>>{{mainColumn(statement, lane), QStringLiteral("三公")}};
        for (const auto &[column, name] : wanted) {
            Series one = rowSeries(disclosure, {table, lane}, column, name, isPart, true);
            for (SeriesPoint &point : one.points)
                point.category = officialPartOf(point.category);
            if (column >= 0 && !one.points.empty())
                out.push_back(one);
        }
        if (!out.empty())
            break;
    }
    return out;
}

/// One side of a flow: its parts, and the total that is printed under them.
struct FlowSide {
    Series parts;
    Series total;
};

std::optional<FlowSide> flowSide(const Disclosure &disclosure, LaneRef at, const QString &name)
{
    const Statement &statement = statementOf(disclosure, at);
    const int column = mainColumn(statement, at.lane);
    if (column < 0)
        return std::nullopt;
    FlowSide side;
    side.parts = pointsOf(disclosure, at, column, name, topItems(statement, at.lane));
    const TableAmounts amounts(disclosure, at.statement);
    for (const Subject &subject : statement.subjects) {
        const auto point = subject.lane == at.lane && isTotal(subject)
                               ? amounts.point(labelOf(subject), subject.row, column)
                               : std::nullopt;
        if (point) // the last total is the one of everything
            side.total = {subject.key.isEmpty() ? labelOf(subject) : subject.key, {*point}};
    }
    return side.parts.points.empty() || side.total.points.empty() ? std::nullopt : std::optional(side);
}

} // namespace

ChartData incomeBySource(const Disclosure &disclosure)
{
    for (const LaneRef at : lanesOf(disclosure, Side::Income)) {
        const Statement &statement = statementOf(disclosure, at);
        const bool byRow = statement.lanes[static_cast<size_t>(at.lane)].codes.empty();
        const int column = mainColumn(statement, at.lane);
        if (column < 0)
            continue;
        const Series series =
            byRow ? pointsOf(disclosure, at, column, QStringLiteral("收入"), sourceRows(statement, at.lane))
                  : sourcesByColumn(disclosure, at);
        if (!series.points.empty())
            return chart(Of::IncomeBySource, disclosure, at.statement, {series});
    }
    return said::incomeBySource(disclosure);
}

ChartData expenditureByFunction(const Disclosure &disclosure)
{
    for (const LaneRef at : lanesOf(disclosure, Side::Expenditure)) {
        const Statement &statement = statementOf(disclosure, at);
        const int total = amountColumn(statement, at.lane, {QStringLiteral("合计")});
        const int column = total >= 0 ? total : mainColumn(statement, at.lane);
        if (column < 0)
            continue;
        const QString name = QStringLiteral("支出");
        const bool coded = std::ranges::any_of(
            statement.subjects, [&](const Subject &s) { return s.lane == at.lane && !s.code.isEmpty(); });
        const Series series = coded ? merged(rowSeries(disclosure, at, column, name, isFunction))
                                    : pointsOf(disclosure, at, column, name, useRows(statement, at.lane));
        if (!series.points.empty())
            return chart(Of::ExpenditureByFunction, disclosure, at.statement, {series});
    }
    return said::expenditureByFunction(disclosure);
}

ChartData basicAgainstProject(const Disclosure &disclosure)
{
    const QStringList names{QStringLiteral("基本支出"), QStringLiteral("项目支出")};
    for (const LaneRef at : lanesOf(disclosure, Side::Expenditure)) {
        const Statement &statement = statementOf(disclosure, at);
        const int basic = amountColumn(statement, at.lane, {names[0]});
        const int project = amountColumn(statement, at.lane, {names[1]});
        if (basic < 0 || project < 0)
            continue;
        for (const WantedSubject &wanted : {WantedSubject(isFunction), WantedSubject(isTotal)}) {
            const ChartData data = chart(Of::BasicAgainstProject, disclosure, at.statement,
                                         {merged(rowSeries(disclosure, at, basic, names[0], wanted, true)),
                                          merged(rowSeries(disclosure, at, project, names[1], wanted, true))});
            if (!data.isEmpty())
                return data;
        }
    }
    return said::basicAgainstProject(disclosure);
}

ChartData budgetAgainstFinal(const Disclosure &disclosure)
{
    for (const Side side : {Side::Expenditure, Side::Income}) {
        for (const LaneRef at : lanesOf(disclosure, side)) {
            const Statement &statement = statementOf(disclosure, at);
            const int budget =
                amountColumn(statement, at.lane,
                             {QStringLiteral("年初预算数"), QStringLiteral("全年预算数"), QStringLiteral("预算数")});
            const int actual = amountColumn(statement, at.lane, {QStringLiteral("决算数")});
            if (budget < 0 || actual < 0 || budget == actual)
                continue;
            const auto wanted = [](const Subject &s) {
                return isTotal(s) || (s.role == Subject::Role::Item && s.level <= 1);
            };
            const ChartData data = chart(Of::BudgetAgainstFinal, disclosure, at.statement,
                                         {merged(rowSeries(disclosure, at, budget, QStringLiteral("预算数"), wanted)),
                                          merged(rowSeries(disclosure, at, actual, QStringLiteral("决算数"), wanted))});
            if (data.series.size() == 2)
                return data;
        }
    }
    return said::budgetAgainstFinal(disclosure);
}

ChartData changeOnLastYear(const Disclosure &disclosure)
{
    ChartData out;
    for (const Side side : {Side::Expenditure, Side::Income}) {
        for (const LaneRef at : lanesOf(disclosure, side)) {
            if (out.isEmpty())
                out = changeByTable(disclosure, at);
        }
    }
    if (out.isEmpty())
        out = said::changeOnLastYear(disclosure);
    out.kind = Of::ChangeOnLastYear;
    for (Series &series : out.series)
        std::ranges::stable_sort(series.points, std::ranges::greater(), &SeriesPoint::value);
    return out;
}

ChartData officialExpenses(const Disclosure &disclosure)
{
    for (int s = 0; s < std::ssize(disclosure.statements); ++s) {
        const Statement &statement = disclosure.statements[static_cast<size_t>(s)];
        if (!statement.title.contains(QStringLiteral("三公")) || statement.figures.empty())
            continue;
        std::vector<Series> series;
        for (const QString &prefix : {QStringLiteral("预算"), QStringLiteral("决算"), QString()}) {
            Series one = officialByColumn(disclosure, s, prefix);
            if (!one.points.empty() && (!prefix.isEmpty() || series.empty()))
                series.push_back(one);
        }
        if (series.empty())
            series = officialByRow(disclosure, s);
        if (!series.empty())
            return chart(Of::OfficialExpenses, disclosure, s, std::move(series));
    }
    return said::officialExpenses(disclosure);
}

ChartData incomeToExpenditure(const Disclosure &disclosure)
{
    for (const LaneRef in : lanesOf(disclosure, Side::Income)) {
        if (!statementOf(disclosure, in).lanes[static_cast<size_t>(in.lane)].codes.empty())
            continue;
        for (const LaneRef out : lanesOf(disclosure, Side::Expenditure)) {
            if (out.statement != in.statement)
                continue;
            const auto from = flowSide(disclosure, in, QStringLiteral("来源"));
            const auto to = flowSide(disclosure, out, QStringLiteral("去向"));
            if (from && to)
                return {Of::Flow,
                        statementOf(disclosure, in).unit,
                        in.statement,
                        {from->parts, from->total, to->total, to->parts},
                        {}};
        }
    }
    return said::incomeToExpenditure(disclosure);
}

} // namespace gouji
