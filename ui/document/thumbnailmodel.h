// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/geometry.h"
#include "document/pagecache.h"
#include "document/pagemark.h"

#include <QAbstractListModel>
#include <QHash>

#include <vector>

namespace gouji {

class RenderQueue;

/// Pages as small pictures. Only those that a view asks for are rendered, after everything else, and no more are kept
/// than the bound allows. Owned by the view.
class ThumbnailModel final : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr qint64 bound = 24LL * 1024 * 1024; ///< bytes of pictures
    static constexpr int width = 104;                   ///< of a picture, logical pixels

    enum Role { FindingsRole = Qt::UserRole + 1, MarkRole }; ///< how many stand on the page; Mark of the gravest

    explicit ThumbnailModel(RenderQueue &queue, QObject *parent = nullptr);

    void setFindings(const std::vector<PageMark> &marks); ///< as they stand over the pages
    /// Renders the pages of these rows when they are not at hand, in this order; others are no longer wanted.
    void want(int first, int last, double pixelRatio);

    [[nodiscard]] QSize pictureSize(int row) const; ///< logical pixels
    [[nodiscard]] qint64 bytes() const { return m_images.bytes(); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Tally {
        int findings = 0;
        Mark gravest = Mark::None;
    };
    RenderQueue &m_queue;
    std::vector<PageSize> m_sizes;
    PageCache m_images;
    QHash<int, Tally> m_tallies; ///< by page
};

} // namespace gouji
