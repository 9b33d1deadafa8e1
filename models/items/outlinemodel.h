// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reviewitems.h"
#include "items/treemodel.h"

namespace gouji {

/// Headings of the narrative and tables in document order; a table hangs below the heading it stands under. Owned by
/// its view.
class OutlineModel final : public TreeModel {
    Q_OBJECT

public:
    explicit OutlineModel(ReviewItems &items, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// KeyRole is the id of a table; empty for a heading.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry {
        QString title;
        QString table;
        Place place;
        bool operator==(const Entry &) const = default;
    };

    void build();

    ReviewItems &m_items;
    std::vector<Entry> m_entries;
};

} // namespace gouji
