// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"
#include "tables/figurelooks.h"

#include <QAbstractTableModel>

#include <vector>

namespace gouji {

/// Every number of the narrative with what it says. The number can be corrected.
class ClaimsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Page, Subject, Role, Number, Unit, Columns };

    ClaimsModel(ReviewDocument &document, const FigureLooks &looks, QObject *parent = nullptr);

    [[nodiscard]] FigureId figure(int row) const { return m_figures[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(FigureId figure) const; ///< -1 when there is none
    void refresh();                                 ///< looks have changed

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    [[nodiscard]] const ClaimFigure *at(int row) const;
    [[nodiscard]] QString text(int row, int column) const;
    void collect();

    ReviewDocument &m_document;
    const FigureLooks &m_looks;
    std::vector<FigureId> m_figures;
};

} // namespace gouji
