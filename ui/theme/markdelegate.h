// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <vector>

namespace gouji {

class Theme;

/// Rows of a list: the sign of a cell (a Mark under markRole) in its colour, one thin line under each row, no focus
/// frame around single cells.
class MarkDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    MarkDelegate(const Theme &theme, int markRole, QObject *parent = nullptr);

    void setDimColumns(std::initializer_list<int> columns) { m_dim = columns; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    int m_markRole;
    std::vector<int> m_dim;
};

} // namespace gouji
