// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/geometry.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <utility>
#include <vector>

namespace gouji {

/// A point of a page. page is 1-based.
struct PageSpot {
    int page = 0;
    PagePoint point;
    bool operator==(const PageSpot &) const = default;
};

/// Where pages stand when they are laid out below each other, and the one place that converts between page space (PDF
/// points) and content pixels (logical pixels from the top-left corner of the whole scrolled content). A value.
class PageLayoutMap {
public:
    static constexpr double margin = 14; ///< pixels around and between pages

    void setPages(std::vector<PageSize> sizes);
    void setZoom(double pixelsPerPoint);
    void setViewportWidth(double pixels);
    /// Every page as wide as the viewport, whatever the zoom: documents mix upright text and landscape tables.
    void setFitWidth(bool on);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_sizes.size()); }
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] double zoomOf(int page) const { return m_zooms[static_cast<size_t>(page - 1)]; }
    [[nodiscard]] PageSize pageSize(int page) const { return m_sizes[static_cast<size_t>(page - 1)]; }
    [[nodiscard]] QSizeF contentSize() const { return {m_width, m_height}; }

    [[nodiscard]] QRectF pageRect(int page) const;
    /// First and last page that touch the area; {1, 0} when none does.
    [[nodiscard]] std::pair<int, int> pagesIn(const QRectF &area) const;
    /// The page whose area or gap below holds that y; 0 without pages.
    [[nodiscard]] int pageNear(double y) const;

    [[nodiscard]] QRectF toContent(int page, const PageRect &rect) const;
    [[nodiscard]] QPointF toContent(const PageSpot &spot) const;
    /// Nothing outside of pages.
    [[nodiscard]] std::optional<PageSpot> toPage(QPointF content) const;
    /// As toPage, but clamped into the nearest page. pageCount() > 0.
    [[nodiscard]] PageSpot toNearestPage(QPointF content) const;

    [[nodiscard]] double zoomForPage(int page, QSizeF viewport) const;

private:
    void layOut();

    std::vector<PageSize> m_sizes;
    std::vector<double> m_tops;
    std::vector<double> m_zooms; ///< pixels per point of each page
    double m_zoom = 1;
    bool m_fitWidth = false;
    double m_viewportWidth = 0;
    double m_width = 0;
    double m_height = 0;
};

} // namespace gouji
