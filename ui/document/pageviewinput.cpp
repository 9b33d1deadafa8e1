// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PageView that listens to the person.
#include "document/pagetexts.h"
#include "document/pageview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace gouji {

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    applyZoom(freeZoom() * std::pow(1.0016, event->angleDelta().y()), event->position());
    event->accept();
}

void PageView::scrollBy(double dx, double dy)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + static_cast<int>(dx));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(dy));
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    const double page = viewport()->height() * 0.9;
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Space:
        scrollBy(0, event->modifiers() & Qt::ShiftModifier ? -page : page);
        return;
    case Qt::Key_PageDown:
        control ? goToPage(currentPage() + 1) : scrollBy(0, page);
        return;
    case Qt::Key_PageUp:
        control ? goToPage(currentPage() - 1) : scrollBy(0, -page);
        return;
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        return;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1.2);
        return;
    case Qt::Key_Minus:
        zoomBy(1 / 1.2);
        return;
    case Qt::Key_W:
        setFit(Fit::Width);
        return;
    case Qt::Key_P:
        setFit(Fit::Page);
        return;
    case Qt::Key_Up:
        scrollBy(0, -48);
        return;
    case Qt::Key_Down:
        scrollBy(0, 48);
        return;
    case Qt::Key_Left:
        scrollBy(-48, 0);
        return;
    case Qt::Key_Right:
        scrollBy(48, 0);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    if (m_map.pageCount() == 0)
        return;
    m_pressed = m_last = event->pos();
    if (event->button() == Qt::MiddleButton) {
        m_drag = Drag::Pan;
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton) {
        m_drag = Drag::Maybe;
    }
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_map.pageCount() == 0)
        return;
    if (m_drag == Drag::None) {
        const auto spot = m_map.toPage(offset() + event->pos());
        Q_EMIT hovered(spot.value_or(PageSpot{}), event->globalPosition().toPoint());
        return;
    }
    if (m_drag == Drag::Pan) {
        const QPoint moved = event->pos() - m_last;
        scrollBy(-moved.x(), -moved.y());
        m_last = event->pos();
        return;
    }
    if (m_drag == Drag::Maybe && (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_drag = Drag::Select;
        m_selectFrom = m_map.toNearestPage(offset() + m_pressed);
    }
    if (m_drag == Drag::Select) {
        m_selectTo = m_map.toNearestPage(offset() + event->pos());
        updateSelection();
        if (event->pos().y() < 0 || event->pos().y() > viewport()->height())
            scrollBy(0, event->pos().y() < 0 ? -24 : 24);
    }
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    viewport()->setCursor(Qt::IBeamCursor);
    if (drag != Drag::Maybe)
        return;
    if (m_selectFrom) {
        m_selectFrom.reset();
        m_selectTo.reset();
        updateSelection();
    }
    if (const auto spot = m_map.toPage(offset() + event->pos()))
        Q_EMIT clicked(*spot, event->modifiers());
}

void PageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto spot = m_map.toPage(offset() + event->pos());
    const auto word = spot ? m_texts.wordAt(*spot) : std::nullopt;
    if (!word)
        return;
    const std::vector<PageRect> boxes = m_texts.page(word->page)->boxes(word->from, word->to);
    if (boxes.empty())
        return;
    m_selectFrom = PageSpot{word->page, {boxes.front().left + 0.5, boxes.front().centre().y}};
    m_selectTo = PageSpot{word->page, {boxes.back().right - 0.5, boxes.back().centre().y}};
    updateSelection();
}

void PageView::contextMenuEvent(QContextMenuEvent *event)
{
    const auto spot = m_map.pageCount() ? m_map.toPage(offset() + event->pos()) : std::nullopt;
    Q_EMIT contextRequested(spot.value_or(PageSpot{}), event->globalPos());
}

} // namespace gouji
