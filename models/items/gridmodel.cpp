// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/gridmodel.h"

#include "items/itemroles.h"

#include <QSize>

namespace gouji {

GridModel::GridModel(ReviewItems &items, int statement, QObject *parent)
    : QAbstractTableModel(parent)
    , m_items(items)
    , m_id(items.disclosure().statements[static_cast<size_t>(statement)].id)
{
    collect();
    connect(&items, &ReviewItems::changed, this, &GridModel::follow);
}

int GridModel::statement() const { return m_items.statementOf(m_id); }

const Statement *GridModel::find() const
{
    const int at = statement();
    return at < 0 ? nullptr : &m_items.disclosure().statements[static_cast<size_t>(at)];
}

void GridModel::collect()
{
    const Statement *found = find();
    m_rows = found ? found->grid.rows : 0;
    m_columns = found ? found->grid.columns : 0;
    m_totals.clear();
    if (!found)
        return;
    for (const Subject &subject : found->subjects) {
        if (subject.role == Subject::Role::Total)
            m_totals.insert(subject.row);
    }
}

CellPosition GridModel::position(const QModelIndex &index) const { return {statement(), index.row(), index.column()}; }

QModelIndex GridModel::indexOf(CellPosition at) const
{
    return at.statement >= 0 && at.statement == statement() ? index(at.row, at.column) : QModelIndex();
}

int GridModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_rows; }
int GridModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_columns; }

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    const Statement *found = index.isValid() ? find() : nullptr;
    if (!found)
        return {};
    if (role == HeaderRole)
        return index.row() < found->headerRows;
    if (role == TotalRole)
        return m_totals.contains(index.row());
    if (role == KeyRole)
        return m_id;
    const CellPosition at = position(index);
    const Cell *cell = m_items.cell(at);
    const bool covered = cell && (cell->row != at.row || cell->column != at.column);
    if (covered && (role == Qt::DisplayRole || role == Qt::EditRole || role == SpanRole))
        return {};
    return m_items.cellData(at, role);
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const Statement *found = find();
    if (!found || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= std::ssize(found->columns))
        return {};
    const Column &column = found->columns[static_cast<size_t>(section)];
    return role == Qt::DisplayRole ? column.measure : column.header;
}

Qt::ItemFlags GridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

QSize GridModel::span(const QModelIndex &index) const
{
    const QSize span = data(index, SpanRole).toSize();
    return span.isValid() ? span : QSize(1, 1);
}

bool GridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    return m_items.correct(position(index), value.toString());
}

void GridModel::follow(const Change &change)
{
    const Statement *found = find();
    const bool reshaped = (found ? found->grid.rows : 0) != m_rows || (found ? found->grid.columns : 0) != m_columns;
    if (change.everything || reshaped) {
        beginResetModel();
        collect();
        endResetModel();
        return;
    }
    if (m_rows == 0 || m_columns == 0)
        return;
    collect();
    if (change.findings || change.touches(statement()) || !change.decisions.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, m_columns - 1));
    if (change.touches(statement()))
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
}

} // namespace gouji
