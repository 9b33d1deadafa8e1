// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/hitsmodel.h"

#include "theme/localtext.h"

#include <QSet>

namespace gouji {

HitsModel::HitsModel(const LibraryModel &library, const LibraryFilter &filter, QObject *parent)
    : QAbstractTableModel(parent)
    , m_library(library)
    , m_filter(filter)
{
    connect(&filter, &LibraryFilter::changed, this, &HitsModel::sift);
}

void HitsModel::setHits(std::vector<TextHit> hits)
{
    m_all = std::move(hits);
    sift();
}

void HitsModel::sift()
{
    beginResetModel();
    m_hits.clear();
    for (const TextHit &hit : m_all) {
        const LibraryDocument *document = m_library.documentOf(hit.document);
        if (document && m_filter.accepts(*document))
            m_hits.push_back(hit);
    }
    endResetModel();
}

const TextHit *HitsModel::hit(int row) const
{
    return row >= 0 && row < std::ssize(m_hits) ? &m_hits[static_cast<size_t>(row)] : nullptr;
}

int HitsModel::documentCount() const
{
    QSet<qint64> documents;
    for (const TextHit &hit : m_hits)
        documents.insert(hit.document);
    return static_cast<int>(documents.size());
}

int HitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

int HitsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant HitsModel::data(const QModelIndex &index, int role) const
{
    const TextHit *found = hit(index.row());
    const LibraryDocument *document = found ? m_library.documentOf(found->document) : nullptr;
    if (!document)
        return {};
    if (role == Qt::ToolTipRole)
        return index.column() == Text ? found->text : document->name;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Document:
        return titleOf(*document);
    case Page:
        return document->pages > 0 ? pageText({found->file, found->page, 0, {}})
                                   : pageText({found->file, 0, found->page, {}});
    default:
        return found->text.simplified();
    }
}

QVariant HitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Document ? tr("Document") : section == Page ? tr("Place") : tr("Text");
}

} // namespace gouji
