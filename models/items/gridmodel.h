// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reviewitems.h"

#include <QAbstractTableModel>
#include <QSet>

namespace gouji {

/// One statement as it is printed: rows and columns of its grid. A merged cell shows its text at its top-left position
/// (SpanRole says how far it reaches). Owned by the view that shows it.
class GridModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    GridModel(ReviewItems &items, int statement, QObject *parent = nullptr);

    [[nodiscard]] int statement() const; ///< -1 when the table is gone (joined to another)
    [[nodiscard]] QModelIndex indexOf(CellPosition at) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QSize span(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    [[nodiscard]] const Statement *find() const;
    [[nodiscard]] CellPosition position(const QModelIndex &index) const;
    void follow(const Change &change);
    void collect();

    ReviewItems &m_items;
    QString m_id; ///< of the statement: indices move when tables are joined or parted
    int m_rows = 0;
    int m_columns = 0;
    QSet<int> m_totals; ///< rows
};

} // namespace gouji
