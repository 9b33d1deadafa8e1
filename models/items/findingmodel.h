// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"

#include <QAbstractTableModel>

#include <vector>

namespace gouji {

/// The findings of a review in the order of the check, with what was decided about each, then those that a correction
/// has resolved. Rows keep their identity over a re-check, so that a selection stays. Owned by the findings pane.
class FindingModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Place, Message, Difference, State, Columns };
    static constexpr int Resolved = 4; ///< in StateRole, after the states of Decision

    explicit FindingModel(ReviewDocument &document, QObject *parent = nullptr);

    [[nodiscard]] const Finding *finding(int row) const; ///< null outside
    [[nodiscard]] int rowOf(const QString &key) const;   ///< -1 when there is none
    [[nodiscard]] int count(Severity severity) const;    ///< without those that are resolved
    [[nodiscard]] int open() const;                      ///< not yet decided

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Finding finding;
        bool resolved = false;
        int number = 0; ///< as papers and marks on the page have it
        [[nodiscard]] QString id() const { return (resolved ? u'-' : u'+') + finding.key; }
        [[nodiscard]] bool operator==(const Row &) const = default;
    };

    [[nodiscard]] std::vector<Row> rowsNow() const;
    void follow(const Change &change);
    void replace(std::vector<Row> rows);
    [[nodiscard]] bool insertNew(const std::vector<Row> &rows);
    [[nodiscard]] int stateOf(const Row &row) const;
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QString whole(const Row &row, int column) const;
    [[nodiscard]] QString tableOf(const Row &row) const;
    [[nodiscard]] QVariant sortValue(int row, int column) const;
    [[nodiscard]] QVariant fact(const Row &row, int role) const;

    ReviewDocument &m_document;
    std::vector<Row> m_rows;
};

/// "Dismissed: rounding".
[[nodiscard]] QString stateText(const Decision &decision);
/// Of StateRole of a finding.
[[nodiscard]] QString stateName(int state);

} // namespace gouji
