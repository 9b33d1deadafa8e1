// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/indicatormodel.h"

#include "items/itemroles.h"

#include <array>

namespace gouji {

IndicatorModel::IndicatorModel(ReviewItems &items, QObject *parent)
    : TreeModel(parent)
    , m_items(items)
{
    build();
    connect(&items, &ReviewItems::changed, this, &IndicatorModel::follow);
}

std::vector<IndicatorModel::Line> IndicatorModel::linesNow() const
{
    std::vector<Line> lines;
    const auto &tables = m_items.disclosure().indicatorTables;
    for (int t = 0; t < std::ssize(tables); ++t) {
        lines.push_back({t, -1, -1});
        for (int f = 0; f < std::ssize(tables[static_cast<size_t>(t)].funding); ++f)
            lines.push_back({t, f, -1});
        for (int i = 0; i < std::ssize(tables[static_cast<size_t>(t)].indicators); ++i)
            lines.push_back({t, -1, i});
    }
    return lines;
}

void IndicatorModel::build()
{
    m_lines = linesNow();
    clearNodes();
    int table = -1;
    for (int i = 0; i < std::ssize(m_lines); ++i) {
        const Line &line = m_lines[static_cast<size_t>(i)];
        if (line.funding < 0 && line.indicator < 0)
            table = addNode(-1, i);
        else
            addNode(table, i);
    }
}

void IndicatorModel::follow(const Change &change)
{
    if (change.everything || linesNow() != m_lines) {
        beginResetModel();
        build();
        endResetModel();
    } else if (change.findings || !change.decisions.isEmpty()) {
        tellAllChanged();
    }
}

/// Null also when somebody asks between a change and the reset after it.
const IndicatorModel::Line *IndicatorModel::lineOf(const QModelIndex &index) const
{
    const int item = itemOf(index);
    if (item < 0)
        return nullptr;
    const Line &line = m_lines[static_cast<size_t>(item)];
    const auto &tables = m_items.disclosure().indicatorTables;
    if (line.table >= std::ssize(tables))
        return nullptr;
    const IndicatorTable &table = tables[static_cast<size_t>(line.table)];
    return line.funding < std::ssize(table.funding) && line.indicator < std::ssize(table.indicators) ? &line : nullptr;
}

QString IndicatorModel::nameOf(const Line &line) const
{
    const IndicatorTable &table = m_items.disclosure().indicatorTables[static_cast<size_t>(line.table)];
    if (line.funding >= 0)
        return table.funding[static_cast<size_t>(line.funding)].source;
    if (line.indicator < 0)
        return table.project;
    const Indicator &indicator = table.indicators[static_cast<size_t>(line.indicator)];
    QStringList path{indicator.level1, indicator.level2, indicator.name};
    path.removeAll(QString());
    return path.join(QStringLiteral(" / "));
}

CellPosition IndicatorModel::position(const Line &line, int column) const
{
    const IndicatorTable &table = m_items.disclosure().indicatorTables[static_cast<size_t>(line.table)];
    int row = -1;
    std::array columns{-1, -1, -1, -1, -1, -1};
    if (line.funding >= 0) {
        const FundingRow &funding = table.funding[static_cast<size_t>(line.funding)];
        row = funding.row;
        columns = {-1, funding.budgetColumn, funding.executedColumn, funding.weightColumn, funding.scoreColumn, -1};
    } else if (line.indicator >= 0) {
        const Indicator &indicator = table.indicators[static_cast<size_t>(line.indicator)];
        row = indicator.row;
        columns = {-1,
                   indicator.targetColumn,
                   indicator.actualColumn,
                   indicator.weightColumn,
                   indicator.scoreColumn,
                   indicator.deviationColumn};
    }
    const int at = columns.at(static_cast<size_t>(column));
    return row < 0 || at < 0 ? CellPosition() : CellPosition{table.statement, row, at};
}

QModelIndex IndicatorModel::indexOf(CellPosition at) const
{
    for (int i = 0; i < std::ssize(m_lines); ++i) {
        for (int column = Target; column < ColumnCount; ++column) {
            const CellPosition here = position(m_lines[static_cast<size_t>(i)], column);
            if (here.row >= 0 && here == at)
                return indexOfItem(i, column);
        }
    }
    return {};
}

int IndicatorModel::columnCount(const QModelIndex &parent) const { return parent.column() > 0 ? 0 : int(ColumnCount); }

QVariant IndicatorModel::data(const QModelIndex &index, int role) const
{
    const Line *line = lineOf(index);
    if (!line)
        return {};
    const IndicatorTable &table = m_items.disclosure().indicatorTables[static_cast<size_t>(line->table)];
    const bool isTable = line->funding < 0 && line->indicator < 0;
    if (index.column() == Name) {
        if (role == Qt::DisplayRole || role == SortRole)
            return nameOf(*line);
        if (role == CellRole) {
            const int row = line->funding >= 0     ? table.funding[static_cast<size_t>(line->funding)].row
                            : line->indicator >= 0 ? table.indicators[static_cast<size_t>(line->indicator)].row
                                                   : 0;
            return QVariant::fromValue(CellPosition{table.statement, std::max(row, 0), 0});
        }
        return {};
    }
    if (isTable) {
        const auto &figure = index.column() == Weight  ? table.totalWeight
                             : index.column() == Score ? table.totalScore
                                                       : std::optional<Figure>();
        if (!figure || (role != Qt::DisplayRole && role != PlaceRole))
            return {};
        return role == PlaceRole ? QVariant::fromValue(figure->place) : QVariant(figure->printed);
    }
    const CellPosition at = position(*line, index.column());
    return at.row < 0 ? QVariant() : m_items.cellData(at, role);
}

QVariant IndicatorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return TreeModel::headerData(section, orientation, role);
    const std::array names{
        tr("Project, indicator"), tr("Target or budget"), tr("Actual or executed"), tr("Weight"), tr("Score"),
        tr("Deviation")};
    return names.at(static_cast<size_t>(section));
}

Qt::ItemFlags IndicatorModel::flags(const QModelIndex &index) const
{
    const Line *line = lineOf(index);
    if (!line)
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return position(*line, index.column()).row < 0 ? base : base | Qt::ItemIsEditable;
}

bool IndicatorModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Line *line = role == Qt::EditRole ? lineOf(index) : nullptr;
    if (!line)
        return false;
    const CellPosition at = position(*line, index.column());
    return at.row >= 0 && m_items.correct(at, value.toString());
}

} // namespace gouji
