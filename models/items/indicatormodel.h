// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reviewitems.h"
#include "items/treemodel.h"

namespace gouji {

/// Performance forms as a tree: project → its funding rows and indicators. Editing a value corrects the cell it was
/// read from. Owned by its view.
class IndicatorModel final : public TreeModel {
    Q_OBJECT

public:
    enum Column { Name, Target, Actual, Weight, Score, Deviation, ColumnCount };

    explicit IndicatorModel(ReviewItems &items, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex indexOf(CellPosition at) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    /// One row of the tree: a table, or one of its funding rows or indicators.
    struct Line {
        int table = -1;
        int funding = -1;
        int indicator = -1;
        bool operator==(const Line &) const = default;
    };

    [[nodiscard]] CellPosition position(const Line &line, int column) const; ///< row -1 when there is no such cell
    [[nodiscard]] QString nameOf(const Line &line) const;
    [[nodiscard]] const Line *lineOf(const QModelIndex &index) const;
    [[nodiscard]] std::vector<Line> linesNow() const;
    void follow(const Change &change);
    void build();

    ReviewItems &m_items;
    std::vector<Line> m_lines;
};

} // namespace gouji
