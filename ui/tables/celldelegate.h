// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/textsizes.h"
#include <QLineEdit>

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

    /// Part of the width of sizeHint() that the count of ties takes.
    [[nodiscard]] int tieWidth(const QModelIndex &index) const;
    /// Height a cell of that width needs for its text, in pixels; at least a row's.
    [[nodiscard]] int heightFor(const QModelIndex &index, int width) const;
    /// Where the fold sign of a cell stands.
    [[nodiscard]] QRect foldBox(const QRect &cell, const QModelIndex &index) const;

Q_SIGNALS:
    void editorOpened(QLineEdit *editor, const QModelIndex &index) const;

private:
    /// Pixels of a cell that are in use: signs at the left, the text itself.
    struct Taken {
        int signs = 0;
        int text = 0;
    };
    [[nodiscard]] QFont fontOf(const QModelIndex &index) const;
    [[nodiscard]] QColor textColour(const QModelIndex &index) const;
    /// Pixels a number is moved to the left so that the decimal points of its column stand under each other.
    [[nodiscard]] int pointShift(const QModelIndex &index, const QString &text, const QFontMetrics &metrics) const;
    /// Pixels at the left that are taken before the text begins.
    [[nodiscard]] int lead(const QModelIndex &index) const;
    void paintText(QPainter *painter, const QRect &box, const QModelIndex &index, const QString &text) const;
    /// What a text was understood to say stands under it, for want of room beside it.
    [[nodiscard]] bool asideBelow(const QModelIndex &index, const QString &text, int room) const;
    void paintFold(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// What stands beside the text: the printed value of a corrected cell, what a target was understood to say, else
    /// how often it is tied.
    void paintAside(QPainter *painter, const QRect &box, const QModelIndex &index, const Taken &taken) const;
    void paintBack(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] int paintSigns(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const; ///< gives the width taken at the left

    const Theme &m_theme;
    TextSizes m_sizes;
};

} // namespace gouji
