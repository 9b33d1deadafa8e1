// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include <vector>

namespace gouji {

/// The bookkeeping of a tree whose items are numbers that the subclass understands.
class TreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

protected:
    explicit TreeModel(QObject *parent);

    void clearNodes();
    /// Appends an item below another (-1: at the top) and gives its number as a node. Between begin and endResetModel.
    int addNode(int parent, int item);
    [[nodiscard]] int itemOf(const QModelIndex &index) const; ///< -1 when there is none
    /// The index of the first node with this item; invalid when there is none.
    [[nodiscard]] QModelIndex indexOfItem(int item, int column = 0) const;
    /// Everything looks different, and stands where it was.
    void tellAllChanged(const QModelIndex &parent = {});

private:
    struct Node {
        int item = -1;
        int parent = -1;
        int row = 0;
        std::vector<int> children;
    };

    [[nodiscard]] const std::vector<int> &childrenOf(const QModelIndex &parent) const;

    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
};

} // namespace gouji
