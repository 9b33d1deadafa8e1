// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/crops.h"

#include "document/renderqueue.h"

#include <cmath>

namespace gouji {

namespace {

const QString tagStem = QStringLiteral("crop:");

} // namespace

Crops::Crops(RenderQueue &queue, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_pages(48LL * 1024 * 1024)
{
    connect(&queue, &RenderQueue::pictureReady, this, [this](const QString &tag, const QImage &image) {
        if (!tag.startsWith(tagStem))
            return;
        const int page = tag.mid(tagStem.size()).toInt();
        m_asked.remove(page);
        if (image.isNull())
            return;
        m_pages.insert(page, image);
        Q_EMIT ready();
    });
    connect(&queue, &RenderQueue::opened, this, &Crops::ready);
}

QImage Crops::crop(const Place &place)
{
    const FilePages &files = m_queue.pages();
    const int page = files.numberOf(place);
    if (page < 1 || (place.file > 0 && place.file >= files.fileCount()))
        return {};
    const PageRect &rect = place.rect;
    const QImage whole = m_pages.best(page);
    if (whole.isNull()) {
        if (!m_asked.contains(page)) {
            m_asked.insert(page);
            m_queue.wantPicture(tagStem + QString::number(page), {page, dpi});
        }
        return {};
    }
    const double scale = dpi / 72;
    const QRect area(static_cast<int>(std::floor(rect.left * scale)), static_cast<int>(std::floor(rect.top * scale)),
                     static_cast<int>(std::ceil(rect.width() * scale)),
                     static_cast<int>(std::ceil(rect.height() * scale)));
    return whole.copy(area.intersected(whole.rect()));
}

void Crops::clear()
{
    m_pages.clear();
    m_asked.clear();
}

} // namespace gouji
