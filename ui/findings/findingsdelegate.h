// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/textsizes.h"

#include <QStyledItemDelegate>

namespace gouji {

class Theme;

/// Rows of the findings: the sign before the number, a message of some lines, decided ones dimmed. Owned by the
/// list.
class FindingsDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit FindingsDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Height of a row whose message column is so wide.
    [[nodiscard]] int rowHeight(const QString &message, int width) const;

private:
    [[nodiscard]] QStringList lines(const QString &message, int room) const;
    void paintMessage(QPainter &painter, const QRect &box, const QString &text) const;

    const Theme &m_theme;
    TextSizes m_sizes;
};

} // namespace gouji
