// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/formmodel.h"

#include "base/text.h"
#include "items/itemroles.h"

#include <algorithm>
#include <array>

namespace gouji {

FormModel::FormModel(ReviewItems &items, QObject *parent)
    : QAbstractTableModel(parent)
    , m_items(items)
{
    connect(&items, &ReviewItems::changed, this, &FormModel::follow);
}

const IndicatorTable *FormModel::table() const
{
    const auto &tables = m_items.disclosure().indicatorTables;
    return m_form < 0 || m_form >= std::ssize(tables) ? nullptr : &tables[static_cast<size_t>(m_form)];
}

void FormModel::setForm(int form)
{
    beginResetModel();
    m_form = form;
    build();
    endResetModel();
}

void FormModel::build()
{
    const IndicatorTable *of = table();
    m_rows = of ? collect(*of) : 0;
}

void FormModel::follow(const Change &change)
{
    const IndicatorTable *of = table();
    const int before = m_rows;
    if (change.everything || !of || collect(*of) != before) {
        beginResetModel();
        build();
        endResetModel();
    } else if (m_rows > 0 && (change.findings || !change.decisions.isEmpty())) {
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
    }
}

QModelIndex FormModel::indexOf(CellPosition at) const
{
    const IndicatorTable *of = table();
    if (!of || at.statement != of->statement)
        return {};
    const Cell *wanted = m_items.cell(at);
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const CellPosition here = position(*of, row, column);
            if (here.row >= 0 && wanted && m_items.cell(here) == wanted)
                return index(row, column);
        }
    }
    return {};
}

int FormModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_rows; }

QVariant FormModel::data(const QModelIndex &index, int role) const
{
    const IndicatorTable *of = table();
    if (!index.isValid() || !of || index.row() >= m_rows)
        return {};
    const QVariant ours = own(*of, index.row(), index.column(), role);
    if (ours.isValid())
        return ours;
    const CellPosition at = position(*of, index.row(), index.column());
    return at.row < 0 ? QVariant() : m_items.cellData(at, role);
}

Qt::ItemFlags FormModel::flags(const QModelIndex &index) const
{
    const IndicatorTable *of = table();
    if (!index.isValid() || !of || index.row() >= m_rows)
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return position(*of, index.row(), index.column()).row < 0 ? base : base | Qt::ItemIsEditable;
}

bool FormModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const IndicatorTable *of = role == Qt::EditRole && index.isValid() ? table() : nullptr;
    if (!of)
        return false;
    const CellPosition at = position(*of, index.row(), index.column());
    return at.row >= 0 && m_items.correct(at, value.toString());
}

int FundingModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant FundingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section > Source)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return FormModel::headerData(section, orientation, role);
    const std::array names{tr("Funding"), tr("Initial"), tr("Budget"), tr("Executed"),
                           tr("Rate"),    tr("Weight"),  tr("Score")};
    return names.at(static_cast<size_t>(section));
}

CellPosition FundingModel::position(const IndicatorTable &table, int row, int column) const
{
    const FundingRow &line = table.funding[static_cast<size_t>(row)];
    const std::array columns{-1,
                             line.initialColumn,
                             line.budgetColumn,
                             line.executedColumn,
                             line.rateColumn,
                             line.weightColumn,
                             line.scoreColumn};
    const int at = columns.at(static_cast<size_t>(column));
    return line.row < 0 || at < 0 ? CellPosition() : CellPosition{table.statement, line.row, at};
}

QVariant FundingModel::own(const IndicatorTable &table, int row, int column, int role) const
{
    const FundingRow &line = table.funding[static_cast<size_t>(row)];
    if (column == Source && (role == Qt::DisplayRole || role == SortRole))
        return line.source;
    if (column == Source && role == CellRole)
        return QVariant::fromValue(CellPosition{table.statement, std::max(0, line.row), 0});
    if (role == TotalRole)
        return line.total;
    if (role == NumericRole)
        return column != Source;
    return {};
}

int GoalModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant GoalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return FormModel::headerData(section, orientation, role);
}

int GoalModel::collect(const IndicatorTable &table)
{
    m_lines.clear();
    const auto &statements = items().disclosure().statements;
    if (table.statement < 0 || table.statement >= std::ssize(statements))
        return 0;
    const Grid &grid = statements[static_cast<size_t>(table.statement)].grid;
    const auto add = [&](const QString &label, const QString &text) {
        const QString wanted = squashed(text);
        // Texts of a form do not tell their cell; the same text may stand twice (one body is department and unit).
        const auto cell = std::ranges::find_if(grid.cells, [&](const Cell &c) {
            const CellPosition here{table.statement, c.row, c.column};
            return squashed(c.text) == wanted && std::ranges::find(m_lines, here, &Line::at) == m_lines.end();
        });
        if (!wanted.isEmpty() && cell != grid.cells.end())
            m_lines.push_back({label, {table.statement, cell->row, cell->column}});
    };
    add(tr("Project"), table.project);
    add(tr("Department in charge"), table.department);
    add(tr("Unit in charge"), table.unit);
    add(tr("Expected goal"), table.expectedGoal);
    add(tr("Goal attained"), table.actualGoal);
    return static_cast<int>(m_lines.size());
}

CellPosition GoalModel::position(const IndicatorTable &, int row, int column) const
{
    return column == Text ? m_lines[static_cast<size_t>(row)].at : CellPosition();
}

QVariant GoalModel::own(const IndicatorTable &, int row, int column, int role) const
{
    if (column == Label && role == Qt::DisplayRole)
        return m_lines[static_cast<size_t>(row)].label;
    if (role == NumericRole)
        return false;
    return {};
}

} // namespace gouji
