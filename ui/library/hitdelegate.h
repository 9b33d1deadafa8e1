// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/rowdelegate.h"

#include <QStringList>

namespace gouji {

/// Paints the text of a hit so that what was looked for is seen, however long the line, and is marked.
class HitDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    void setQuery(const QString &query);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where in the line the first of the words, or a printed form of the amount, stands: {from, length}.
    [[nodiscard]] std::pair<qsizetype, qsizetype> find(const QString &line) const;

private:
    QString m_query;
};

} // namespace gouji
