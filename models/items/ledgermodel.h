// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reviewitems.h"

#include <QAbstractTableModel>

namespace gouji {

/// What was checked and what was not: a row for each rule. Reasons of what was not checked are in the tooltip and under
/// ReasonRole. Owned by its view.
class LedgerModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Rule, Exact, Rounding, Improbable, Mismatch, Suspicious, NotChecked, ColumnCount };

    explicit LedgerModel(ReviewItems &items, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString reasons(const QString &rule) const;

    ReviewItems &m_items;
    Ledger m_ledger;
};

} // namespace gouji
