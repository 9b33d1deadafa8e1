// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace gouji {

class Theme;

/// Paints cells with their marks and edits them as text. Owned by the grid view.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;

    /// Where the fold sign of a cell stands.
    [[nodiscard]] QRect foldBox(const QRect &cell, const QModelIndex &index) const;

private:
    /// Pixels of a cell that are in use: signs at the left, the text itself.
    struct Taken {
        int signs = 0;
        int text = 0;
    };
    void paintFold(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// What stands beside the text: the printed value of a corrected cell, else how often it is tied.
    void paintAside(QPainter *painter, const QRect &box, const QModelIndex &index, const Taken &taken) const;
    void paintBack(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] int paintSigns(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const; ///< gives the width taken at the left

    const Theme &m_theme;
};

} // namespace gouji
