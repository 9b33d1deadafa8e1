// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/textsizes.h"

#include <QStyledItemDelegate>

namespace gouji {

class Theme;

/// A document of the library in two lines: name; pages, findings by severity, how much is tied.
class LibraryDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit LibraryDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintFacts(QPainter *painter, const QRect &box, const QModelIndex &index) const; ///< the second line

    const Theme &m_theme;
    TextSizes m_sizes;
};

} // namespace gouji
