// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/pagecache.h"
#include "document/pagelayoutmap.h"
#include "document/pagemark.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <optional>

namespace gouji {

class PageTexts;
class RenderQueue;
class Theme;

/// Paints continuous pages with marks over them and says what was clicked. Layout, rendering, text and marks are kept
/// beside it. GUI thread; owned by the document pane.
class PageView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Fit { Free, Width, Page };

    PageView(RenderQueue &queue, PageTexts &texts, const Theme &theme, QWidget *parent = nullptr);

    void setPages(const std::vector<PageSize> &sizes);
    void clear();
    void setMarks(PageMarks::Layer layer, const std::vector<PageMark> &marks);
    void setPageColours(bool followTheme); ///< pages inverted in the dark theme

    [[nodiscard]] const PageLayoutMap &map() const { return m_map; }
    [[nodiscard]] int currentPage() const;
    [[nodiscard]] Fit fit() const { return m_fit; }
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] bool isRendered(int page) const; ///< crisp at this zoom
    /// The mark of a finding under a point; null when there is none.
    [[nodiscard]] const PageMark *findingAt(const PageSpot &spot) const;
    [[nodiscard]] QRectF onViewport(int page, const PageRect &rect) const; ///< pixels of the viewport
    [[nodiscard]] const PageCache &cache() const { return m_cache; }

    void setFit(Fit fit);
    void zoomBy(double factor); ///< around the middle
    void goToPage(int page);
    /// Scrolls as little as needed so that the area is seen with some room around it.
    void ensureVisible(int page, const PageRect &rect);
    void selectAll();

Q_SIGNALS:
    void marksChanged(gouji::PageMarks::Layer layer, const std::vector<gouji::PageMark> &marks);
    void clicked(const gouji::PageSpot &spot, Qt::KeyboardModifiers modifiers);
    void hovered(const gouji::PageSpot &spot, const QPoint &global); ///< page 0 when over no page
    void currentPageChanged(int page);
    void zoomChanged(double zoom);
    void selectionChanged();
    void contextRequested(const gouji::PageSpot &spot, const QPoint &global);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QPointF offset() const; ///< of the viewport in the content
    [[nodiscard]] QRectF visibleArea() const;
    [[nodiscard]] int pixelWidth(int page) const;
    void paintPage(QPainter &painter, int page);
    [[nodiscard]] double freeZoom();             ///< leaves fitting, with the zoom the current page has
    void applyZoom(double zoom, QPointF anchor); ///< anchor in viewport pixels keeps its place on the page
    void relayout();
    void updateBars();
    void requestPages();
    void announcePage();
    void updateSelection();
    void scrollBy(double dx, double dy);

    RenderQueue &m_queue;
    PageTexts &m_texts;
    const Theme &m_theme;
    PageLayoutMap m_map;
    PageCache m_cache;
    PageMarks m_marks;
    Fit m_fit = Fit::Width;
    bool m_followTheme = false;
    int m_announced = 0;
    QTimer m_requestTimer;

    enum class Drag { None, Maybe, Select, Pan };
    Drag m_drag = Drag::None;
    QPoint m_pressed;
    QPoint m_last;
    std::optional<PageSpot> m_selectFrom;
    std::optional<PageSpot> m_selectTo;
};

} // namespace gouji
