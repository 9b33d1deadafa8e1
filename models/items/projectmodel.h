// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reviewitems.h"

#include <QAbstractTableModel>

#include <functional>

namespace gouji {

/// The performance forms of a document, one a row: score, execution rate, share of indicators attained, findings.
/// Owned by its view.
class ProjectModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Project, Score, Execution, Reached, Findings, ColumnCount };

    /// problems: open findings that point at the cells of a statement.
    ProjectModel(ReviewItems &items, std::function<int(int statement)> problems, QObject *parent = nullptr);

    [[nodiscard]] int rowOf(int statement) const; ///< of its form; -1 when there is none
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant text(const IndicatorTable &table, int column) const;
    [[nodiscard]] FigureId figure(const IndicatorTable &table, int column) const;
    void follow(const Change &change);

    ReviewItems &m_items;
    std::function<int(int)> m_problems;
    int m_rows = 0;
};

} // namespace gouji
