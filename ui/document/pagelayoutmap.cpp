// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pagelayoutmap.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr double largestFit = 2.0; // a page need not fill a very wide window

} // namespace

void PageLayoutMap::setPages(std::vector<PageSize> sizes)
{
    m_sizes = std::move(sizes);
    layOut();
}

void PageLayoutMap::setZoom(double pixelsPerPoint)
{
    m_zoom = pixelsPerPoint;
    layOut();
}

void PageLayoutMap::setViewportWidth(double pixels)
{
    m_viewportWidth = pixels;
    layOut();
}

void PageLayoutMap::setFitWidth(bool on)
{
    m_fitWidth = on;
    layOut();
}

void PageLayoutMap::layOut()
{
    m_tops.clear();
    m_zooms.clear();
    m_tops.reserve(m_sizes.size());
    double y = margin;
    double widest = 0;
    for (const PageSize &size : m_sizes) {
        const double fitting = std::max(0.05, (m_viewportWidth - 2 * margin) / std::max(1.0, size.width));
        const double zoom = m_fitWidth ? std::min(fitting, largestFit) : m_zoom;
        m_tops.push_back(y);
        m_zooms.push_back(zoom);
        y += size.height * zoom + margin;
        widest = std::max(widest, size.width * zoom);
    }
    m_height = m_sizes.empty() ? 0 : y;
    m_width = std::max(m_viewportWidth, m_sizes.empty() ? 0 : widest + 2 * margin);
}

QRectF PageLayoutMap::pageRect(int page) const
{
    const auto i = static_cast<size_t>(page - 1);
    const double width = m_sizes[i].width * m_zooms[i];
    return {(m_width - width) / 2, m_tops[i], width, m_sizes[i].height * m_zooms[i]};
}

std::pair<int, int> PageLayoutMap::pagesIn(const QRectF &area) const
{
    if (m_sizes.empty())
        return {1, 0};
    const auto above = std::upper_bound(m_tops.begin(), m_tops.end(), area.top());
    int first = std::max(1, static_cast<int>(above - m_tops.begin()));
    if (pageRect(first).bottom() < area.top())
        ++first;
    int last = static_cast<int>(std::lower_bound(m_tops.begin(), m_tops.end(), area.bottom()) - m_tops.begin());
    last = std::min(last, pageCount());
    return first <= last ? std::pair{first, last} : std::pair{1, 0};
}

int PageLayoutMap::pageNear(double y) const
{
    if (m_sizes.empty())
        return 0;
    const auto above = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return std::clamp(static_cast<int>(above - m_tops.begin()), 1, pageCount());
}

QRectF PageLayoutMap::toContent(int page, const PageRect &rect) const
{
    const QPointF origin = pageRect(page).topLeft();
    const double zoom = zoomOf(page);
    return {origin.x() + rect.left * zoom, origin.y() + rect.top * zoom, rect.width() * zoom, rect.height() * zoom};
}

QPointF PageLayoutMap::toContent(const PageSpot &spot) const
{
    return pageRect(spot.page).topLeft() + QPointF(spot.point.x, spot.point.y) * zoomOf(spot.page);
}

std::optional<PageSpot> PageLayoutMap::toPage(QPointF content) const
{
    const int page = pageNear(content.y());
    if (page == 0 || !pageRect(page).contains(content))
        return std::nullopt;
    return toNearestPage(content);
}

PageSpot PageLayoutMap::toNearestPage(QPointF content) const
{
    const int page = pageNear(content.y());
    const QPointF p = (content - pageRect(page).topLeft()) / zoomOf(page);
    const PageSize size = pageSize(page);
    return {page, {std::clamp(p.x(), 0.0, size.width), std::clamp(p.y(), 0.0, size.height)}};
}

double PageLayoutMap::zoomForPage(int page, QSizeF viewport) const
{
    const PageSize size = pageSize(page);
    return std::max(
        0.05, std::min((viewport.width() - 2 * margin) / size.width, (viewport.height() - 2 * margin) / size.height));
}

} // namespace gouji
