// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reviewitems.h"

#include <QAbstractTableModel>

namespace gouji {

/// One part of a performance form as a table: each item is a cell of the printed form, or a text of ours without one.
/// Editing an item corrects the cell. Base of the parts; owned by the view that shows it.
class FormModel : public QAbstractTableModel {
    Q_OBJECT

public:
    [[nodiscard]] int form() const { return m_form; } ///< index into Disclosure::indicatorTables; -1 for none
    void setForm(int form);
    [[nodiscard]] QModelIndex indexOf(CellPosition at) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

protected:
    FormModel(ReviewItems &items, QObject *parent);

    [[nodiscard]] const ReviewItems &items() const { return m_items; }
    [[nodiscard]] const IndicatorTable *table() const; ///< null without a form
    /// Makes the rows anew; gives their number.
    virtual int collect(const IndicatorTable &table) = 0;
    /// The cell an item shows; row -1 when it is a text of ours.
    [[nodiscard]] virtual CellPosition position(const IndicatorTable &table, int row, int column) const = 0;
    /// What an item tells besides its cell, or instead of it.
    [[nodiscard]] virtual QVariant own(const IndicatorTable &table, int row, int column, int role) const = 0;

private:
    void follow(const Change &change);
    void build();

    ReviewItems &m_items;
    int m_form = -1;
    int m_rows = 0;
};

/// The funding block: a row for each source.
class FundingModel final : public FormModel {
    Q_OBJECT

public:
    enum Column { Source, Initial, Budget, Executed, Rate, Weight, Score, ColumnCount };
    explicit FundingModel(ReviewItems &items, QObject *parent = nullptr)
        : FormModel(items, parent)
    {}
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    int collect(const IndicatorTable &table) override { return static_cast<int>(table.funding.size()); }
    [[nodiscard]] CellPosition position(const IndicatorTable &table, int row, int column) const override;
    [[nodiscard]] QVariant own(const IndicatorTable &table, int row, int column, int role) const override;
};

/// Who and what for: department, unit, expected and actual goal, each beside its name.
class GoalModel final : public FormModel {
    Q_OBJECT

public:
    enum Column { Label, Text, ColumnCount };
    explicit GoalModel(ReviewItems &items, QObject *parent = nullptr)
        : FormModel(items, parent)
    {}
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    int collect(const IndicatorTable &table) override;
    [[nodiscard]] CellPosition position(const IndicatorTable &table, int row, int column) const override;
    [[nodiscard]] QVariant own(const IndicatorTable &table, int row, int column, int role) const override;

private:
    struct Line {
        QString label;
        CellPosition at;
    };
    std::vector<Line> m_lines;
};

} // namespace gouji
