// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/placecrops.h"

#include "source/pagerenderer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PlaceCrops)
};

constexpr double Above = 20; // points of the page shown above and below a place
constexpr int Pad = 10;      // pixels
constexpr int PngQuality = 80;
constexpr double SameLines = 30;
constexpr size_t PlacesShown = 4; // of one finding: a sum over twenty rows is better read in the table

struct Wanted {
    std::pair<int, int> key;
    std::vector<PageRect> rects; ///< on the same lines
};

/// What is wanted of each page, so that every page is drawn once.
QMap<std::pair<int, int>, std::vector<Wanted>> wantedByPage(const ReviewNotes &notes)
{
    QMap<std::pair<int, int>, std::vector<Wanted>> pages;
    for (const NotedFinding &noted : notes.findings) {
        const std::vector<FindingPlace> &places = noted.finding.places;
        size_t shown = 0;
        for (size_t i = 0; i < places.size(); ++i) {
            const Place &place = places[i].place;
            if (place.page < 1 || place.rect.isEmpty())
                continue;
            std::vector<Wanted> &wanted = pages[{place.file, place.page}];
            const auto beside = std::ranges::find_if(wanted, [&](const Wanted &other) {
                return other.key.first == noted.number &&
                       std::abs(other.rects.front().top - place.rect.top) < SameLines;
            });
            if (beside != wanted.end())
                beside->rects.push_back(place.rect);
            else if (++shown <= PlacesShown)
                wanted.push_back({{noted.number, static_cast<int>(i)}, {place.rect}});
        }
    }
    return pages;
}

/// The whole width of the page: a row is read from its name.
QImage cropOf(const QImage &page, const std::vector<PageRect> &rects)
{
    const double scale = CropDpi / 72;
    double top = rects.front().top;
    double bottom = rects.front().bottom;
    for (const PageRect &rect : rects) {
        top = std::min(top, rect.top);
        bottom = std::max(bottom, rect.bottom);
    }
    const QRect region = QRectF(0, (top - Above) * scale, page.width(), (bottom - top + 2 * Above) * scale)
                             .toAlignedRect()
                             .intersected(page.rect());
    if (region.isEmpty())
        return {};
    QImage crop = page.copy(region).convertToFormat(QImage::Format_RGB32);
    QPainter painter(&crop);
    painter.setPen(QPen(QColor(0xc0, 0x39, 0x2b), 2));
    for (const PageRect &rect : rects) {
        const QRectF box(QPointF(rect.left, rect.top) * scale, QPointF(rect.right, rect.bottom) * scale);
        painter.drawRect(box.translated(-region.topLeft()).adjusted(-3, -3, 3, 3));
    }
    painter.setPen(QPen(QColor(0xc4, 0xcc, 0xd6), 1));
    painter.drawRect(crop.rect().adjusted(0, 0, -1, -1));
    // Air above: a picture that begins a page would else leave its first line on the page before.
    QImage padded(crop.width(), crop.height() + Pad, QImage::Format_RGB32);
    padded.fill(Qt::white);
    QPainter onto(&padded);
    onto.drawImage(0, Pad, crop);
    return padded;
}

void drawPage(const PageRenderer &renderer, int number, const std::vector<Wanted> &all, PlaceCrops &crops)
{
    const auto page = renderer.render(number, CropDpi);
    if (!page) {
        crops.problems.append(Tr::tr("No picture of page %1: %2").arg(number).arg(page.error().message));
        return;
    }
    for (const Wanted &wanted : all) {
        QImage crop = cropOf(page.value(), wanted.rects);
        if (crop.isNull())
            continue;
        QByteArray png = pngOf(crop);
        crops.pictures.insert(wanted.key, {std::move(crop), std::move(png)});
    }
}

} // namespace

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png", PngQuality);
    return bytes;
}

PlaceCrops cropsOf(const ReviewNotes &notes, const NotesSources &sources)
{
    PlaceCrops crops;
    const auto pages = wantedByPage(notes);
    for (size_t file = 0; file < sources.files.size(); ++file) {
        const SourceFile &source = sources.files[file];
        if (!isPdf(source.bytes))
            continue;
        const auto renderer = PageRenderer::open(source.bytes, source.name, sources.password);
        if (!renderer) {
            crops.problems.append(Tr::tr("No pictures of the places: %1").arg(renderer.error().message));
            continue;
        }
        for (auto it = pages.begin(); it != pages.end(); ++it) {
            if (it.key().first == static_cast<int>(file))
                drawPage(renderer.value(), it.key().second, it.value(), crops);
        }
    }
    return crops;
}

} // namespace gouji
