// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"

#include <QAbstractTableModel>

namespace gouji {

/// The grid of one statement, every row and column of it. Edits become corrections through the document.
class SheetModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    SheetModel(ReviewDocument &document, int statement, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    void apply(const Change &change);
    [[nodiscard]] const Grid *grid() const;

    ReviewDocument &m_document;
    int m_statement;
    int m_rows = 0; ///< as announced to the views
    int m_columns = 0;
};

} // namespace gouji
