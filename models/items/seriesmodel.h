// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reviewitems.h"
#include "review/series.h"

#include <QAbstractTableModel>

#include <functional>

namespace gouji {

/// One chart as a table: a row for each category, a column for each series after that of the categories. Follows the
/// corrections. Owned by its view.
class SeriesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using Maker = std::function<ChartData(const Disclosure &)>;

    SeriesModel(ReviewItems &items, Maker maker, QObject *parent = nullptr);

    [[nodiscard]] const ChartData &chart() const { return m_chart; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void build();

    ReviewItems &m_items;
    Maker m_maker;
    ChartData m_chart;
    QStringList m_categories;
};

} // namespace gouji
