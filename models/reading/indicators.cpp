// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/indicators.h"

#include "base/text.h"
#include "reading/fundingblock.h"
#include "reading/indicatorvalue.h"
#include "reading/reader.h"

#include <algorithm>
#include <iterator>

namespace gouji {

namespace {

struct IndicatorColumns {
    int row = -1; ///< of the header
    int level1 = -1, level2 = -1, name = -1, target = -1, actual = -1, weight = -1, score = -1, deviation = -1;
    int relation = -1, unit = -1; ///< sign and unit of the target, where they have columns of their own
    int project = -1;             ///< names of projects, where the form lists several
};

bool hasAny(const QString &text, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&](QStringView word) { return text.contains(word); });
}

/// Amounts, rates and codes head no column, and most cells are such.
bool hasHan(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0x4e00; });
}

int *columnFor(IndicatorColumns &columns, const QString &text)
{
    if (!hasHan(text))
        return nullptr;
    if (text == u"项目名称" || text == u"项目支出名称")
        return &columns.project;
    if (text.contains(u"一级"))
        return &columns.level1;
    if (text.contains(u"二级"))
        return &columns.level2;
    if (hasAny(text, {u"三级", u"四级", u"指标名称"}))
        return &columns.name;
    if (hasAny(text, {u"指标性质", u"指标方向", u"指标符号", u"计算符号", u"运算符", u"比较符"}))
        return &columns.relation;
    if (hasAny(text, {u"度量单位", u"计量单位"}) || text == u"单位")
        return &columns.unit;
    if (hasAny(text, {u"依据", u"上年", u"规则", u"说明", u"佐证", u"评分标准", u"解释"}))
        return nullptr;
    if (hasAny(text, {u"偏差", u"原因", u"改进"}))
        return &columns.deviation;
    if (hasAny(text, {u"实际", u"完成值", u"完成情况"}))
        return &columns.actual;
    if (hasAny(text, {u"得分", u"评分"}))
        return &columns.score;
    if (hasAny(text, {u"分值", u"权重"}))
        return &columns.weight;
    if (hasAny(text, {u"指标值", u"目标值", u"年度指标", u"预期值"}))
        return &columns.target;
    return nullptr;
}

std::optional<IndicatorColumns> headerOf(const Grid &grid)
{
    for (int row = 0; row < grid.rows; ++row) {
        IndicatorColumns columns;
        columns.row = row;
        for (int column = 0; column < grid.columns; ++column) {
            const QString text = squashed(grid.textAt(row, column));
            if (text.isEmpty() || text.size() > 20)
                continue;
            int *at = columnFor(columns, text);
            const bool level = at == &columns.level1 || at == &columns.level2 || at == &columns.name;
            const bool project = at == &columns.project && columns.level1 < 0;
            if (at && *at < 0 && (level || project || columns.name >= 0)) // a block title at the left edge is no column
                *at = column;
        }
        const bool levels = columns.name >= 0 && (columns.level1 >= 0 || columns.level2 >= 0);
        if (levels && (columns.target >= 0 || columns.weight >= 0 || columns.score >= 0))
            return columns;
    }
    return std::nullopt;
}

QString coveringText(const Grid &grid, int row, int column)
{
    const Cell *cell = grid.cellAt(row, column);
    return cell ? squashed(cell->text) : QString();
}

bool isTotalRow(const Grid &grid, int row)
{
    for (int column = 0; column < grid.columns; ++column) {
        const QString text = squashed(grid.textAt(row, column));
        if (!text.isEmpty())
            return text == u"总分" || text == u"合计" || text == u"总计" || text == u"总得分" || text == u"得分合计";
    }
    return false;
}

/// Levels come from merged cells; one cut by a page break may be blank in its second part.
void fillLevels(const Grid &grid, const IndicatorColumns &columns, Indicator &indicator, const Indicator *before)
{
    if (columns.level1 >= 0)
        indicator.level1 = coveringText(grid, indicator.row, columns.level1);
    if (columns.level2 >= 0)
        indicator.level2 = coveringText(grid, indicator.row, columns.level2);
    if (!before)
        return;
    if (indicator.level1.isEmpty())
        indicator.level1 = before->level1;
    if (indicator.level2.isEmpty() && indicator.level1 == before->level1)
        indicator.level2 = before->level2;
}

std::optional<Indicator> indicatorAt(const Grid &grid, const IndicatorColumns &columns, int row)
{
    const Cell *cell = grid.cellAt(row, columns.name);
    if (!cell || cell->row != row)
        return std::nullopt;
    Indicator indicator;
    indicator.row = row;
    indicator.name = squashed(cell->text);
    const auto textOf = [&](int column) { return column < 0 ? QString() : grid.textAt(row, column); };
    indicator.targetColumn = columns.target;
    indicator.actualColumn = columns.actual;
    indicator.weightColumn = columns.weight;
    indicator.scoreColumn = columns.score;
    indicator.deviationColumn = columns.deviation;
    const QString unit = textOf(columns.unit);
    indicator.target = parseIndicatorValue(textOf(columns.target), textOf(columns.relation), unit);
    indicator.actual = parseIndicatorValue(textOf(columns.actual), {}, unit);
    indicator.deviation = squashed(textOf(columns.deviation));
    if (columns.weight >= 0)
        indicator.weight = figureOfCell(grid, row, columns.weight, Unit::Count);
    if (columns.score >= 0)
        indicator.score = figureOfCell(grid, row, columns.score, Unit::Count);
    const bool says = !indicator.name.isEmpty() || indicator.weight || indicator.score ||
                      indicator.target.kind != IndicatorValue::Kind::Missing;
    return says ? std::optional(indicator) : std::nullopt;
}

/// The first text right of a label: "项目名称 | …".
QString besideLabel(const Grid &grid, int end, std::initializer_list<QStringView> labels)
{
    for (int row = 0; row < end; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            const QString text = squashed(grid.textAt(row, column));
            if (text.isEmpty() || !std::ranges::any_of(labels, [&](QStringView l) { return text.startsWith(l); }))
                continue;
            for (int right = column + 1; right < grid.columns; ++right) {
                if (QString value = squashed(grid.textAt(row, right)); !value.isEmpty())
                    return value;
            }
        }
    }
    return {};
}

void readGoals(const Grid &grid, int end, IndicatorTable &table)
{
    for (int row = 0; row + 1 < end; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            const QString text = squashed(grid.textAt(row, column));
            if (text == u"预期目标" || text == u"年初设定目标")
                table.expectedGoal = grid.textAt(row + 1, column);
            else if (text.startsWith(u"实际完成情况") || text == u"目标实际完成情况")
                table.actualGoal = grid.textAt(row + 1, column);
        }
    }
    if (table.expectedGoal.isEmpty())
        table.expectedGoal = besideLabel(grid, end, {u"项目总体目标", u"年度总体目标", u"年度绩效目标", u"总体目标"});
}

IndicatorTable::Kind kindOf(const Statement &statement, const IndicatorColumns &columns, const IndicatorTable &table)
{
    const QString title = squashed(statement.title);
    const bool whole = title.contains(u"整体") || (table.project.isEmpty() && !table.department.isEmpty());
    if (columns.target < 0 && columns.actual < 0)
        return IndicatorTable::Kind::EvaluationScores;
    if (title.contains(u"评价指标") && table.funding.empty())
        return IndicatorTable::Kind::EvaluationScores;
    if (columns.actual < 0 && columns.score < 0)
        return whole ? IndicatorTable::Kind::WholeTarget : IndicatorTable::Kind::ProjectTarget;
    return whole ? IndicatorTable::Kind::WholeSelfEvaluation : IndicatorTable::Kind::ProjectSelfEvaluation;
}

void readIndicators(const Grid &grid, const IndicatorColumns &columns, IndicatorTable &table)
{
    for (int row = columns.row + 1; row < grid.rows; ++row) {
        if (isTotalRow(grid, row)) {
            table.totalRow = row;
            if (columns.weight >= 0)
                table.totalWeight = figureOfCell(grid, row, columns.weight, Unit::Count);
            if (columns.score >= 0)
                table.totalScore = figureOfCell(grid, row, columns.score, Unit::Count);
            continue;
        }
        if (auto indicator = indicatorAt(grid, columns, row)) {
            fillLevels(grid, columns, *indicator, table.indicators.empty() ? nullptr : &table.indicators.back());
            table.indicators.push_back(*indicator);
        }
    }
}

void add(std::vector<StatementFigure> &figures, int row, int column, const std::optional<Figure> &figure)
{
    if (figure && row >= 0 && column >= 0)
        figures.push_back({row, column, -1, *figure});
}

} // namespace

std::optional<IndicatorTable> indicatorsOf(const Statement &statement, int index)
{
    const auto columns = headerOf(statement.grid);
    if (!columns)
        return std::nullopt;
    IndicatorTable table;
    table.statement = index;
    table.year = statement.year;
    const int end = columns->row;
    table.project = besideLabel(statement.grid, end, {u"项目名称"});
    table.department =
        besideLabel(statement.grid, end, {u"主管部门", u"部门名称", u"部门(单位)名称", u"单位名称", u"预算单位"});
    table.unit = besideLabel(statement.grid, end, {u"实施单位", u"项目单位", u"预算单位"});
    table.funding = fundingOf(statement, end);
    readGoals(statement.grid, end, table);
    readIndicators(statement.grid, *columns, table);
    if (table.indicators.empty())
        return std::nullopt;
    table.kind = kindOf(statement, *columns, table);
    return table;
}

std::vector<IndicatorTable> indicatorTablesOf(const Statement &statement, int index)
{
    const auto whole = indicatorsOf(statement, index);
    const auto columns = whole ? headerOf(statement.grid) : std::nullopt;
    if (!columns)
        return {};
    if (columns->project < 0)
        return {*whole};
    std::vector<IndicatorTable> tables;
    for (const Indicator &indicator : whole->indicators) {
        const QString project = coveringText(statement.grid, indicator.row, columns->project);
        // Blank where a page break has cut the merged cell of the name.
        if (tables.empty() || (!project.isEmpty() && project != tables.back().project)) {
            IndicatorTable table;
            table.kind =
                whole->kind == IndicatorTable::Kind::WholeTarget ? IndicatorTable::Kind::ProjectTarget : whole->kind;
            table.statement = index;
            table.project = project;
            table.department = whole->department;
            table.unit = whole->unit;
            table.year = whole->year;
            tables.push_back(std::move(table));
        }
        tables.back().indicators.push_back(indicator);
    }
    if (tables.size() == 1) {
        tables.front().totalWeight = whole->totalWeight;
        tables.front().totalScore = whole->totalScore;
        tables.front().totalRow = whole->totalRow;
    }
    return tables;
}

std::vector<StatementFigure> figuresOf(const IndicatorTable &table)
{
    std::vector<StatementFigure> figures;
    for (const FundingRow &row : table.funding) {
        add(figures, row.row, row.initialColumn, row.initial);
        add(figures, row.row, row.budgetColumn, row.budget);
        add(figures, row.row, row.executedColumn, row.executed);
        add(figures, row.row, row.weightColumn, row.weight);
        add(figures, row.row, row.rateColumn, row.rate);
        add(figures, row.row, row.scoreColumn, row.score);
    }
    for (const Indicator &indicator : table.indicators) {
        add(figures, indicator.row, indicator.weightColumn, indicator.weight);
        add(figures, indicator.row, indicator.scoreColumn, indicator.score);
    }
    if (!table.indicators.empty()) {
        add(figures, table.totalRow, table.indicators.front().weightColumn, table.totalWeight);
        add(figures, table.totalRow, table.indicators.front().scoreColumn, table.totalScore);
    }
    std::ranges::sort(figures, {}, [](const StatementFigure &f) { return std::pair(f.row, f.column); });
    return figures;
}

void refreshIndicators(Disclosure &disclosure)
{
    disclosure.indicatorTables.clear();
    for (size_t i = 0; i < disclosure.statements.size(); ++i) {
        if (disclosure.statements[i].grid.ambiguous)
            continue; // its columns are not certain: seen and listed as unread, but not checked
        std::vector<IndicatorTable> tables = indicatorTablesOf(disclosure.statements[i], static_cast<int>(i));
        if (tables.empty())
            continue;
        disclosure.statements[i].figures.clear();
        for (IndicatorTable &table : tables) {
            std::ranges::move(figuresOf(table), std::back_inserter(disclosure.statements[i].figures));
            disclosure.indicatorTables.push_back(std::move(table));
        }
    }
}

} // namespace gouji
