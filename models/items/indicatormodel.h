// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/attainment.h"
#include "items/formmodel.h"

namespace gouji {

/// The indicators of one performance form, grouped by level: a heading row with subtotals for each 一级指标, under it
/// its indicators with target and actual value as printed and as understood.
class IndicatorModel final : public FormModel {
    Q_OBJECT

public:
    enum Column { Level, Name, Target, Actual, Reached, Weight, Score, Deviation, ColumnCount };

    explicit IndicatorModel(ReviewItems &items, QObject *parent = nullptr)
        : FormModel(items, parent)
    {}

    [[nodiscard]] bool isGroup(int row) const;
    /// Rows from this one on that belong to one 二级指标.
    [[nodiscard]] int levelSpan(int row) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    int collect(const IndicatorTable &table) override;
    [[nodiscard]] CellPosition position(const IndicatorTable &table, int row, int column) const override;
    [[nodiscard]] QVariant own(const IndicatorTable &table, int row, int column, int role) const override;

private:
    /// An indicator, or the heading of those from first up to last.
    struct Line {
        int indicator = -1;
        int first = 0;
        int last = 0;
    };
    [[nodiscard]] QVariant groupData(const IndicatorTable &table, const Line &line, int column, int role) const;

    std::vector<Line> m_lines;
};

/// What a target or actual value was understood to say: "≥ 95 %", "≤ 2024-12-31"; "in words" for a text.
[[nodiscard]] QString parsedText(const IndicatorValue &value);
[[nodiscard]] QString attainmentText(Attainment how); ///< for people, with its sign

} // namespace gouji
