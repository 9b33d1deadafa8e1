// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryfilter.h"
#include "store/textsearch.h"

#include <QAbstractTableModel>

namespace gouji {

/// What a search found in the library, as far as the documents fit the facets. Owned by the library view.
class HitsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Document, Page, Text, ColumnCount };

    HitsModel(const LibraryModel &library, const LibraryFilter &filter, QObject *parent = nullptr);

    void setHits(std::vector<TextHit> hits);
    [[nodiscard]] const TextHit *hit(int row) const;
    [[nodiscard]] int documentCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void sift();

    const LibraryModel &m_library;
    const LibraryFilter &m_filter;
    std::vector<TextHit> m_all;
    std::vector<TextHit> m_hits;
};

} // namespace gouji
