// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reviewitems.h"

#include <QAbstractTableModel>

namespace gouji {

/// Every number of the narrative with what it was understood to say. The number can be corrected. Owned by its view.
class ClaimModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        PlaceColumn,
        SentenceColumn,
        SubjectColumn,
        RoleColumn, ///< meaning and period
        NumberColumn,
        VerdictColumn,
        ColumnCount
    };

    explicit ClaimModel(ReviewItems &items, QObject *parent = nullptr);

    [[nodiscard]] int rowOf(FigureId figure) const; ///< -1 when there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    [[nodiscard]] QVariant text(FigureId id, int column) const;
    [[nodiscard]] QString sentence(const Claim &claim) const;
    [[nodiscard]] QString snippet(const Claim &claim, const ClaimFigure &number) const;
    [[nodiscard]] QVariant verdict(FigureId id, int role) const;
    void collect();
    void follow(const Change &change);

    ReviewItems &m_items;
    std::vector<FigureId> m_figures;
};

[[nodiscard]] QString claimRoleText(ClaimRole role);     ///< for people, translated
[[nodiscard]] QString periodText(const QString &period); ///< of ClaimFigure, for people, translated

} // namespace gouji
