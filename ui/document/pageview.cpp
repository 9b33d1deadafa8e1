// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pageview.h"

#include "document/markpainter.h"
#include "document/pagetexts.h"
#include "document/renderqueue.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

constexpr qint64 cacheBytes = 160LL * 1024 * 1024;
constexpr double smallestZoom = 0.1;
constexpr double largestZoom = 8;

} // namespace

PageView::PageView(RenderQueue &queue, PageTexts &texts, const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_queue(queue)
    , m_texts(texts)
    , m_theme(theme)
    , m_cache(cacheBytes)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Document pages"));
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    verticalScrollBar()->setSingleStep(48);
    horizontalScrollBar()->setSingleStep(48);
    m_requestTimer.setSingleShot(true);
    m_requestTimer.setInterval(0);
    connect(&m_requestTimer, &QTimer::timeout, this, &PageView::requestPages);
    connect(&m_queue, &RenderQueue::pageReady, this, [this](int page, double, const QImage &image) {
        m_cache.insert(page, image);
        viewport()->update();
    });
    connect(&m_theme, &Theme::changed, this, [this] { viewport()->update(); });
}

void PageView::setPages(const std::vector<PageSize> &sizes)
{
    m_cache.clear();
    m_announced = 0;
    m_selectFrom.reset();
    m_map.setPages(sizes);
    verticalScrollBar()->setValue(0);
    relayout();
    requestPages();
}

void PageView::clear()
{
    for (int i = 0; i < PageMarks::layers; ++i)
        m_marks.set(static_cast<PageMarks::Layer>(i), {});
    setPages({});
}

void PageView::setMarks(PageMarks::Layer layer, const std::vector<PageMark> &marks)
{
    m_marks.set(layer, marks);
    viewport()->update();
    Q_EMIT marksChanged(layer, marks);
}

void PageView::setPageColours(bool followTheme)
{
    m_followTheme = followTheme;
    viewport()->update();
}

int PageView::currentPage() const
{
    const QRectF area = visibleArea();
    return m_map.pageNear(area.top() + area.height() / 3);
}

QString PageView::selectedText() const
{
    if (!m_selectFrom || !m_selectTo)
        return {};
    return m_texts.copy(m_texts.between(*m_selectFrom, *m_selectTo));
}

bool PageView::isRendered(int page) const
{
    return page >= 1 && page <= m_map.pageCount() && !m_cache.best(page).isNull() &&
           m_cache.best(page).width() >= pixelWidth(page);
}

const PageMark *PageView::findingAt(const PageSpot &spot) const { return m_marks.findingAt(spot.page, spot.point); }

QRectF PageView::onViewport(int page, const PageRect &rect) const
{
    return page >= 1 && page <= m_map.pageCount() ? m_map.toContent(page, rect).translated(-offset()) : QRectF();
}

void PageView::setFit(Fit fit)
{
    m_fit = fit;
    relayout();
}

double PageView::freeZoom()
{
    const double zoom = m_map.pageCount() > 0 ? m_map.zoomOf(std::max(1, currentPage())) : 1;
    m_fit = Fit::Free;
    return zoom;
}

void PageView::zoomBy(double factor)
{
    applyZoom(freeZoom() * factor, QPointF(viewport()->width(), viewport()->height()) / 2);
}

void PageView::goToPage(int page)
{
    if (m_map.pageCount() == 0)
        return;
    const QRectF rect = m_map.pageRect(std::clamp(page, 1, m_map.pageCount()));
    verticalScrollBar()->setValue(static_cast<int>(rect.top() - PageLayoutMap::margin));
}

void PageView::ensureVisible(int page, const PageRect &rect)
{
    if (page < 1 || page > m_map.pageCount())
        return;
    const QRectF target = m_map.toContent(page, rect);
    const QRectF area = visibleArea();
    const double roomY = std::min(60.0, area.height() / 5);
    const double roomX = std::min(40.0, area.width() / 6);
    const QRectF inner = area.adjusted(roomX, roomY, -roomX, -roomY);
    if (target.top() < inner.top() || target.bottom() > inner.bottom())
        verticalScrollBar()->setValue(static_cast<int>(target.center().y() - area.height() * 0.4));
    if (target.left() < inner.left() || target.right() > inner.right())
        horizontalScrollBar()->setValue(static_cast<int>(target.center().x() - area.width() / 2));
}

void PageView::selectAll()
{
    if (m_map.pageCount() == 0)
        return;
    const int last = m_map.pageCount();
    m_selectFrom = PageSpot{1, {0, 0}};
    m_selectTo = PageSpot{last, {m_map.pageSize(last).width, m_map.pageSize(last).height}};
    updateSelection();
}

QPointF PageView::offset() const { return QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()); }

QRectF PageView::visibleArea() const { return {offset(), QSizeF(viewport()->size())}; }

int PageView::pixelWidth(int page) const
{
    return static_cast<int>(std::ceil(m_map.pageSize(page).width * m_map.zoomOf(page) * devicePixelRatioF()));
}

void PageView::applyZoom(double zoom, QPointF anchor)
{
    if (m_map.pageCount() == 0)
        return;
    zoom = std::clamp(zoom, smallestZoom, largestZoom);
    const PageSpot spot = m_map.toNearestPage(offset() + anchor);
    m_map.setFitWidth(m_fit == Fit::Width);
    m_map.setZoom(zoom);
    updateBars();
    const QPointF now = m_map.toContent(spot) - anchor;
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(now.x())));
    verticalScrollBar()->setValue(static_cast<int>(std::lround(now.y())));
    m_requestTimer.start();
    viewport()->update();
    Q_EMIT zoomChanged(m_map.zoomOf(spot.page));
}

void PageView::relayout()
{
    const PageSpot spot = m_map.pageCount() ? m_map.toNearestPage(offset()) : PageSpot{};
    m_map.setViewportWidth(viewport()->width());
    if (m_map.pageCount() == 0) {
        updateBars();
        viewport()->update();
        return;
    }
    // What stood at the top of the view stays there.
    m_map.setFitWidth(m_fit == Fit::Width);
    if (m_fit == Fit::Page)
        m_map.setZoom(std::clamp(m_map.zoomForPage(spot.page, viewport()->size()), smallestZoom, largestZoom));
    updateBars();
    const QPointF now = m_map.toContent(spot);
    verticalScrollBar()->setValue(static_cast<int>(std::lround(now.y())) -
                                  (spot.page == 1 && spot.point.y <= 0 ? static_cast<int>(PageLayoutMap::margin) : 0));
    m_requestTimer.start();
    viewport()->update();
    Q_EMIT zoomChanged(m_map.zoomOf(std::max(1, currentPage())));
    announcePage();
}

void PageView::updateBars()
{
    const QSizeF content = m_map.contentSize();
    const QSize view = viewport()->size();
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(content.height())) - view.height()));
    verticalScrollBar()->setPageStep(view.height());
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(content.width() - 0.01)) - view.width()));
    horizontalScrollBar()->setPageStep(view.width());
}

void PageView::requestPages()
{
    const QRectF area = visibleArea();
    const auto [first, last] = m_map.pagesIn(area);
    std::vector<int> order;
    for (int page = first; page <= last; ++page)
        order.push_back(page);
    // One page ahead and one behind, so that scrolling meets pages that are ready.
    for (const int page : {last + 1, first - 1, last + 2}) {
        if (first <= last && page >= 1 && page <= m_map.pageCount())
            order.push_back(page);
    }
    std::vector<RenderRequest> requests;
    for (const int page : order) {
        const int width = pixelWidth(page);
        if (m_cache.exact(page, width).isNull())
            requests.push_back({page, m_map.zoomOf(page) * devicePixelRatioF() * 72});
    }
    m_queue.want(std::move(requests));
}

void PageView::announcePage()
{
    const int page = currentPage();
    if (page == m_announced)
        return;
    m_announced = page;
    Q_EMIT currentPageChanged(page);
    if (m_map.pageCount() > 0)
        Q_EMIT zoomChanged(m_map.zoomOf(std::max(1, page))); // fitted to the width, a page across has its own
}

void PageView::updateSelection()
{
    std::vector<PageMark> marks;
    if (m_selectFrom && m_selectTo) {
        for (const TextStretch &stretch : m_texts.between(*m_selectFrom, *m_selectTo)) {
            for (const PageRect &box : m_texts.page(stretch.page)->boxes(stretch.from, stretch.to))
                marks.push_back(
                    {.kind = PageMark::Kind::Selection, .page = stretch.page, .rect = box, .badge = {}, .key = {}});
        }
    }
    setMarks(PageMarks::Layer::Selection, marks);
    Q_EMIT selectionChanged();
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.colours().background);
    const auto [first, last] = m_map.pagesIn(visibleArea());
    painter.translate(-offset());
    for (int page = first; page <= last; ++page)
        paintPage(painter, page);
}

void PageView::paintPage(QPainter &painter, int page)
{
    const QRectF rect = m_map.pageRect(page);
    QColor shadow(0, 0, 0, 26);
    painter.setPen(Qt::NoPen);
    painter.fillRect(rect.translated(0, 1).adjusted(-1, 0, 1, 1), shadow);
    painter.fillRect(rect, m_theme.colours().paper);
    QImage image = m_cache.exact(page, pixelWidth(page));
    if (image.isNull())
        image = m_cache.best(page);
    if (!image.isNull()) {
        const double ratio = devicePixelRatioF();
        const bool crisp = std::abs(image.width() - pixelWidth(page)) <= 1;
        // A picture of another size stands in for the few milliseconds until the right one is there: quickly drawn.
        painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
        if (crisp) {
            // On whole device pixels nothing is smeared.
            const QPointF at(std::round((rect.left() - offset().x()) * ratio) / ratio + offset().x(), rect.top());
            painter.drawImage(QRectF(at, QSizeF(image.size()) / ratio), image);
        } else {
            painter.drawImage(rect, image);
        }
        if (m_theme.isDark()) {
            if (m_followTheme) {
                painter.setCompositionMode(QPainter::CompositionMode_Difference);
                painter.fillRect(rect, Qt::white);
                painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
                painter.fillRect(rect, QColor(37, 40, 44, 70));
            } else {
                painter.setCompositionMode(QPainter::CompositionMode_Multiply);
                painter.fillRect(rect, m_theme.colours().paper);
                painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
            }
        }
    }
    const Colours colours = m_followTheme ? m_theme.colours() : Colours::light();
    QFont badge = m_theme.font(Theme::Step::Small);
    badge.setPixelSize(9);
    badge.setBold(true);
    for (int layer = 0; layer < PageMarks::layers; ++layer) {
        for (const PageMark &mark : m_marks.on(static_cast<PageMarks::Layer>(layer), page))
            paintPageMark(painter, mark, m_map.toContent(page, mark.rect), colours, badge);
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    m_requestTimer.start();
    announcePage();
}

} // namespace gouji
