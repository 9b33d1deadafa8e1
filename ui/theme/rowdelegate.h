// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/textsizes.h"

#include <QStyledItemDelegate>

class QAbstractItemView;
class QTreeView;

namespace gouji {

/// Rows of lists that are only read: texts of all scripts stand on one line, with the margins of the header above them,
/// a thin line parts the rows of a table, and a bar at the edge shows where the keys go. What is cut
/// is in the tooltip. Colours come from the palette.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Texts of the first column go on in further lines where there is no room, and are not cut.
    void setWraps(bool on) { m_wraps = on; }

protected:
    /// Everything but the text; returns the box of the text.
    [[nodiscard]] QRect paintRow(QPainter &painter, QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Where letters stand in a box, whatever fonts they come from.
    [[nodiscard]] static int baseline(const QRect &box, const QFontMetrics &metrics);

private:
    [[nodiscard]] int wrappedHeight(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    bool m_wraps = false;
    TextSizes m_sizes;
};

/// Gives a list, tree or table this look.
void dressRows(QAbstractItemView &view);

/// Likewise; in the first column long texts take several lines.
void dressWrappedRows(QTreeView &view);

} // namespace gouji
