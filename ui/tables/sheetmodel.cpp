// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/sheetmodel.h"

#include "review/editor.h"

#include <algorithm>

namespace gouji {

SheetModel::SheetModel(ReviewDocument &document, int statement, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_statement(statement)
{
    m_rows = grid() ? grid()->rows : 0;
    m_columns = grid() ? grid()->columns : 0;
    connect(&document, &ReviewDocument::changed, this, &SheetModel::apply);
}

const Grid *SheetModel::grid() const
{
    const auto &statements = m_document.disclosure().statements;
    return m_statement < static_cast<int>(statements.size()) ? &statements[static_cast<size_t>(m_statement)].grid
                                                             : nullptr;
}

int SheetModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_rows; }

int SheetModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_columns; }

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!grid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = grid()->textAt(index.row(), index.column());
    if (role == Qt::EditRole)
        return text;
    if (role == Qt::DisplayRole)
        return QString(text).remove(u'\n');
    return {};
}

Qt::ItemFlags SheetModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

bool SheetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    return Editor(m_document).correctCell({m_statement, index.row(), index.column()}, value.toString()).ok();
}

void SheetModel::apply(const Change &change)
{
    const bool rebuilt = change.everything || std::find(change.statements.begin(), change.statements.end(),
                                                        m_statement) != change.statements.end();
    if (rebuilt && (!grid() || grid()->rows != m_rows || grid()->columns != m_columns)) {
        beginResetModel();
        m_rows = grid() ? grid()->rows : 0;
        m_columns = grid() ? grid()->columns : 0;
        endResetModel();
    } else if (rebuilt && m_rows > 0 && m_columns > 0) {
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, m_columns - 1));
    }
    for (const CellPosition &cell : change.cells) {
        if (cell.statement == m_statement && !rebuilt) {
            const QModelIndex at = index(cell.row, cell.column);
            Q_EMIT dataChanged(at, at);
        }
    }
}

} // namespace gouji
