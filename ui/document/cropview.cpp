// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/cropview.h"

#include "document/crops.h"
#include "document/markpainter.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace gouji {

CropView::CropView(Crops &crops, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_crops(crops)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
    connect(&m_crops, &Crops::ready, this, qOverload<>(&QWidget::update));
}

void CropView::setPlace(const Place &place, bool wrong)
{
    m_place = place;
    m_wrong = wrong;
    setAccessibleName(tr("Page %1, as printed").arg(place.page));
    updateGeometry();
    update();
}

QSize CropView::sizeHint() const { return {260, 46}; }

PageRect CropView::area() const
{
    // One line of print at 1.35 pixels a point; what a number is stands to the left of it.
    const double scale = std::min(1.35, (width() - 12) / std::max(1.0, m_place.rect.width() + 8));
    const double w = width() / scale;
    const double h = height() / scale;
    const PagePoint c = m_place.rect.centre();
    const double left = std::min(std::max(c.x - w * 0.68, m_place.rect.right + 8 - w), m_place.rect.left - 4);
    return {left, c.y - h / 2, left + w, c.y + h / 2};
}

void CropView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.fillRect(frame, m_theme.colours().paper);
    PageRect shown = area();
    const PageRect onPage{std::max(0.0, shown.left), std::max(0.0, shown.top), shown.right, shown.bottom};
    const QImage image = m_crops.crop({m_place.file, m_place.page, 0, onPage});
    const double scale = width() / shown.width();
    if (!image.isNull()) {
        const double shrink = scale * 72 / Crops::dpi;
        painter.drawImage(QRectF((onPage.left - shown.left) * scale, (onPage.top - shown.top) * scale,
                                 image.width() * shrink, image.height() * shrink),
                          image);
        if (m_theme.isDark()) {
            painter.setCompositionMode(QPainter::CompositionMode_Multiply);
            painter.fillRect(frame, m_theme.colours().paper);
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        }
        const QRectF box((m_place.rect.left - shown.left) * scale, (m_place.rect.top - shown.top) * scale,
                         m_place.rect.width() * scale, m_place.rect.height() * scale);
        const PageMark mark{
            .kind = m_wrong ? PageMark::Kind::Current : PageMark::Kind::Partner, .rect = {}, .badge = {}, .key = {}};
        painter.setClipRect(frame);
        paintPageMark(painter, mark, box, Colours::light(), font());
    }
    painter.setClipping(false);
    painter.setPen(hasFocus() ? m_theme.colours().accent : m_theme.colours().line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
}

void CropView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT activated(m_place);
}

void CropView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT activated(m_place);
    else
        QWidget::keyPressEvent(event);
}

} // namespace gouji
