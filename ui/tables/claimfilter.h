// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace gouji {

/// Lets numbers of the narrative through by text and by how they are tied. Owned by the narrative view.
class ClaimFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Show { All, Failed, NotTied, NotUnderstood };
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// In any column; digits are found with and without their separators.
    void setText(const QString &text);
    void setShow(Show show);
    [[nodiscard]] bool isActive() const { return !m_text.isEmpty() || m_show != Show::All; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    Show m_show = Show::All;
};

} // namespace gouji
