// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reviewitems.h"
#include "items/treemodel.h"
#include "review/sides.h"

namespace gouji {

/// One lane of a statement as a tree by classification code: code, name, then its amounts. Base of the models of the
/// two sides, which differ in the lanes they offer. Owned by the view that shows it.
class LaneModel : public TreeModel {
    Q_OBJECT

public:
    enum Column { Code, Name, FirstAmount };

    [[nodiscard]] const std::vector<LaneRef> &lanes() const { return m_lanes; } ///< that can be shown
    [[nodiscard]] LaneRef lane() const { return m_lane; }
    void setLane(LaneRef lane);
    [[nodiscard]] static QString titleOf(const Disclosure &disclosure, LaneRef lane); ///< for choosing
    [[nodiscard]] QModelIndex indexOf(CellPosition at) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void lanesChanged();

protected:
    LaneModel(ReviewItems &items, Side side, QObject *parent);

private:
    [[nodiscard]] const Statement *statement() const;
    [[nodiscard]] const Subject *subjectOf(const QModelIndex &index) const;
    [[nodiscard]] CellPosition position(const QModelIndex &index) const; ///< row -1 when the item is no cell
    void follow(const Change &change);
    void collect();

    ReviewItems &m_items;
    Side m_side;
    std::vector<LaneRef> m_lanes;
    LaneRef m_lane;
};

/// 收入.
class IncomeModel final : public LaneModel {
    Q_OBJECT

public:
    explicit IncomeModel(ReviewItems &items, QObject *parent = nullptr)
        : LaneModel(items, Side::Income, parent)
    {}
};

/// 支出.
class ExpenditureModel final : public LaneModel {
    Q_OBJECT

public:
    explicit ExpenditureModel(ReviewItems &items, QObject *parent = nullptr)
        : LaneModel(items, Side::Expenditure, parent)
    {}
};

} // namespace gouji
