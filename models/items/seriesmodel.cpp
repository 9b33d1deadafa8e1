// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/seriesmodel.h"

#include "items/itemroles.h"

#include <algorithm>

namespace gouji {

SeriesModel::SeriesModel(ReviewItems &items, Maker maker, QObject *parent)
    : QAbstractTableModel(parent)
    , m_items(items)
    , m_maker(std::move(maker))
{
    build();
    connect(&items, &ReviewItems::changed, this, [this](const Change &change) {
        if (!change.everything && !change.findings)
            return;
        beginResetModel();
        build();
        endResetModel();
    });
}

void SeriesModel::build()
{
    m_chart = m_maker(m_items.disclosure());
    m_categories = categoriesOf(m_chart);
}

int SeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_categories.size());
}

int SeriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_chart.series.size());
}

QVariant SeriesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString &category = m_categories.at(index.row());
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == SortRole ? QVariant(category) : QVariant();
    const auto &points = m_chart.series[static_cast<size_t>(index.column() - 1)].points;
    const auto point = std::ranges::find(points, category, &SeriesPoint::category);
    if (point == points.end())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return point->value.grouped();
    case SortRole: // lengths of bars and angles of slices; what is read stays exact
        return point->value.toString().toDouble();
    case FigureRole:
        return point->figure.isNull() ? QVariant() : QVariant::fromValue(point->figure);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == 0 ? QString() : m_chart.series[static_cast<size_t>(section - 1)].name;
}

} // namespace gouji
