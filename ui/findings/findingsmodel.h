// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <set>

namespace gouji {

/// The findings of a review with what was decided about each.
class FindingsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Severity, Place, Message, Difference, State, Columns };
    enum Role { KeyRole = Qt::UserRole + 1, SeverityRole, StateRole, SortRole, MarkRole };

    explicit FindingsModel(ReviewDocument &document, QObject *parent = nullptr);

    [[nodiscard]] const Finding *finding(int row) const;
    [[nodiscard]] int rowOf(const QString &key) const; ///< -1 when there is none
    [[nodiscard]] int count(gouji::Severity severity) const;
    [[nodiscard]] int open() const; ///< not yet decided

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void apply(const Change &change);
    [[nodiscard]] QString text(int row, int column) const;

    ReviewDocument &m_document;
    int m_rows = 0;
};

/// Findings of some severities, of one state, with some text.
class FindingsFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit FindingsFilter(QObject *parent = nullptr);

    void setSeverities(std::set<int> severities);
    void setState(int state); ///< of Decision::State, -1 for all
    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::set<int> m_severities{0, 1, 2};
    int m_state = -1;
    QString m_text;
};

[[nodiscard]] QString stateText(const Decision &decision);

} // namespace gouji
