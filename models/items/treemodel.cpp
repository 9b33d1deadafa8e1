// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/treemodel.h"

#include <algorithm>

namespace gouji {

TreeModel::TreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

void TreeModel::clearNodes()
{
    m_nodes.clear();
    m_roots.clear();
}

int TreeModel::addNode(int parent, int item)
{
    const int node = static_cast<int>(m_nodes.size());
    std::vector<int> &siblings = parent < 0 ? m_roots : m_nodes[static_cast<size_t>(parent)].children;
    const int row = static_cast<int>(siblings.size());
    siblings.push_back(node);
    m_nodes.push_back({item, parent, row, {}});
    return node;
}

int TreeModel::itemOf(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() < m_nodes.size() ? m_nodes[index.internalId()].item : -1;
}

QModelIndex TreeModel::indexOfItem(int item, int column) const
{
    const auto found = std::ranges::find(m_nodes, item, &Node::item);
    if (found == m_nodes.end())
        return {};
    return createIndex(found->row, column, static_cast<quintptr>(found - m_nodes.begin()));
}

const std::vector<int> &TreeModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[parent.internalId()].children : m_roots;
}

QModelIndex TreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(childrenOf(parent)[static_cast<size_t>(row)]));
}

QModelIndex TreeModel::parent(const QModelIndex &index) const
{
    const int parent = index.isValid() ? m_nodes[index.internalId()].parent : -1;
    return parent < 0 ? QModelIndex()
                      : createIndex(m_nodes[static_cast<size_t>(parent)].row, 0, static_cast<quintptr>(parent));
}

int TreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

void TreeModel::tellAllChanged(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, columnCount(parent) - 1, parent));
    for (int r = 0; r < rows; ++r)
        tellAllChanged(index(r, 0, parent));
}

} // namespace gouji
