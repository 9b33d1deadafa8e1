// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"

#include <QAbstractTableModel>

#include <vector>

namespace gouji {

/// The findings of a review with what was decided about each, and those that a correction made vanish.
class FindingsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Place, Message, Difference, State, Columns };
    enum Role {
        KeyRole = Qt::UserRole + 1,
        SeverityRole,
        StateRole, ///< of Decision::State, or Resolved
        VerdictRole,
        RuleRole,
        TitleRole, ///< of the rule
        SectionRole,
        TableRole, ///< title of the table, empty for the narrative
        SortRole,
        MarkRole
    };
    static constexpr int Resolved = 4; ///< the state after those of Decision

    explicit FindingsModel(ReviewDocument &document, QObject *parent = nullptr);

    [[nodiscard]] const Finding *finding(int row) const;
    [[nodiscard]] int rowOf(const QString &key) const; ///< -1 when there is none
    [[nodiscard]] int count(Severity severity) const;  ///< without those that are resolved
    [[nodiscard]] int open() const;                    ///< not yet decided

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void apply(const Change &change);
    void count();
    [[nodiscard]] bool isResolved(int row) const;
    [[nodiscard]] int stateOf(int row) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString whole(int row, int column) const;
    [[nodiscard]] QString tableOf(int row) const;
    [[nodiscard]] QVariant sortValue(int row, int column) const;
    [[nodiscard]] int mark(int row, int column) const;

    ReviewDocument &m_document;
    int m_rows = 0;
    std::vector<int> m_numbers; ///< of the findings, as papers and marks on the page have them
};

/// "Dismissed: rounding".
[[nodiscard]] QString stateText(const Decision &decision);
/// Of FindingsModel::StateRole.
[[nodiscard]] QString stateName(int state);

} // namespace gouji
