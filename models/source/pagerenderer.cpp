// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/pagerenderer.h"

#include "source/popplerfile.h"

#include <QCoreApplication>
#include <QVariant>

#include <cmath>
#include <poppler-qt6.h>
#include <utility>

namespace gouji {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PageRenderer)
};

/// Part of a page in pixels.
struct Pixels {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
};

// The pixels that the region touches. Fits int because the whole was checked against MostPixels first.
std::optional<Pixels> pixelsOf(const PageRect &region, PageSize size, double dpi)
{
    const PageRect seen = region.intersected({0, 0, size.width, size.height});
    const double k = dpi / 72;
    const double x = std::floor(seen.left * k);
    const double y = std::floor(seen.top * k);
    const double width = std::ceil(seen.right * k) - x;
    const double height = std::ceil(seen.bottom * k) - y;
    const bool possible =
        width >= 1 && height >= 1 && width * height <= PageRenderer::MostPixels && x + width < 1e9 && y + height < 1e9;
    if (!possible)
        return {};
    return Pixels{static_cast<int>(x), static_cast<int>(y), static_cast<int>(width), static_cast<int>(height)};
}

bool askToStop(const QVariant &closure)
{
    const auto *shouldStop = static_cast<const std::function<bool()> *>(closure.value<void *>());
    return shouldStop && *shouldStop && (*shouldStop)();
}

QImage drawn(const Poppler::Page &page, double dpi, const Pixels &part, const std::function<bool()> &shouldStop)
{
    if (!shouldStop)
        return page.renderToImage(dpi, dpi, part.x, part.y, part.width, part.height);
    const QVariant closure = QVariant::fromValue(const_cast<void *>(static_cast<const void *>(&shouldStop)));
    return page.renderToImage(dpi, dpi, part.x, part.y, part.width, part.height, Poppler::Page::Rotate0, nullptr,
                              nullptr, askToStop, closure);
}

} // namespace

struct PageRenderer::Private {
    std::unique_ptr<Poppler::Document> document;
};

PageRenderer::PageRenderer(std::unique_ptr<Private> data)
    : d(std::move(data))
{}
PageRenderer::PageRenderer(PageRenderer &&) noexcept = default;
PageRenderer &PageRenderer::operator=(PageRenderer &&) noexcept = default;
PageRenderer::~PageRenderer() = default;

Result<PageRenderer> PageRenderer::open(const QByteArray &bytes, const QString &name, const QByteArray &password)
{
    Result<std::unique_ptr<Poppler::Document>> document = openPoppler(bytes, name, password);
    if (!document)
        return document.error();
    auto data = std::make_unique<Private>();
    data->document = std::move(document).value();
    data->document->setRenderBackend(Poppler::Document::SplashBackend);
    data->document->setRenderHint(Poppler::Document::Antialiasing);
    data->document->setRenderHint(Poppler::Document::TextAntialiasing);
    return PageRenderer(std::move(data));
}

int PageRenderer::pageCount() const { return d->document->numPages(); }

Result<PageSize> PageRenderer::pageSize(int number) const
{
    const Result<std::unique_ptr<Poppler::Page>> page = findPage(*d->document, number);
    if (!page)
        return page.error();
    return sizeOf(*page.value());
}

Result<QImage> PageRenderer::render(int number, double dpi, std::optional<PageRect> region,
                                    const std::function<bool()> &shouldStop) const
{
    const Result<std::unique_ptr<Poppler::Page>> page = findPage(*d->document, number);
    if (!page)
        return page.error();
    const PageSize size = sizeOf(*page.value());
    const std::optional<Pixels> part = pixelsOf(region.value_or(PageRect{0, 0, size.width, size.height}), size, dpi);
    if (!part) {
        return Error{Error::Code::BadInput, Tr::tr("Page %1 cannot be drawn at this size.").arg(number),
                     QStringLiteral("%1 x %2 pt at %3 dpi").arg(size.width).arg(size.height).arg(dpi)};
    }
    QImage image = drawn(*page.value(), dpi, *part, shouldStop);
    if (!image.isNull())
        return image;
    if (shouldStop && shouldStop())
        return Error{Error::Code::Cancelled, Tr::tr("Drawing page %1 was cancelled.").arg(number), {}};
    return Error{Error::Code::NotReadable, Tr::tr("Page %1 cannot be drawn.").arg(number), {}};
}

} // namespace gouji
