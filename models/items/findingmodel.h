// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reviewitems.h"

#include <QAbstractTableModel>

namespace gouji {

/// Findings in the order of the check, then those that a correction has resolved. Rows keep their identity over a
/// re-check, so that a selection stays. Owned by the findings pane.
class FindingModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SeverityColumn, RuleColumn, PlaceColumn, MessageColumn, StateColumn, ColumnCount };

    explicit FindingModel(ReviewItems &items, QObject *parent = nullptr);

    [[nodiscard]] const Finding *finding(int row) const; ///< null outside
    [[nodiscard]] int rowOf(const QString &key) const;   ///< -1 when there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Finding finding;
        bool resolved = false;
        [[nodiscard]] QString id() const { return (resolved ? u'-' : u'+') + finding.key; }
    };

    [[nodiscard]] QVariant text(const Row &row, int column) const;
    [[nodiscard]] QVariant sortValue(const Row &row, int column) const;
    [[nodiscard]] std::vector<Row> rowsNow() const;
    void follow(const Change &change);
    void replace(std::vector<Row> rows);

    ReviewItems &m_items;
    std::vector<Row> m_rows;
};

[[nodiscard]] QString severityText(Severity severity);     ///< for people, translated
[[nodiscard]] QString decisionText(Decision::State state); ///< likewise
[[nodiscard]] QString localText(const LocalText &text);    ///< in the language of the program
[[nodiscard]] QString placeText(const Place &place);       ///< "p. 12" or "line 40"

} // namespace gouji
