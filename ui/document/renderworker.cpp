// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/renderworker.h"

#include "source/pagerenderer.h"
#include "source/pdftext.h"
#include "source/sourcefile.h"

#include <optional>

namespace gouji {

struct RenderWorker::Private {
    QByteArray bytes;
    QString name;
    QByteArray password;
    std::optional<PageRenderer> renderer;
    std::optional<PdfText> text; ///< opened when words are asked for: the first page must not wait for it
};

RenderWorker::RenderWorker()
    : d(std::make_unique<Private>())
{}

RenderWorker::~RenderWorker() = default;

void RenderWorker::close() { d = std::make_unique<Private>(); }

void RenderWorker::open(quint64 serial, const QString &path, const QString &password)
{
    close();
    Result<SourceFile> file = readSourceFile(path);
    if (!file) {
        Q_EMIT failed(serial, file.error());
        return;
    }
    d->bytes = file.value().bytes;
    d->name = file.value().name;
    d->password = password.toUtf8();
    Result<PageRenderer> renderer = PageRenderer::open(d->bytes, d->name, d->password);
    if (!renderer) {
        Q_EMIT failed(serial, renderer.error());
        return;
    }
    d->renderer.emplace(std::move(renderer).value());
    std::vector<PageSize> sizes;
    for (int page = 1; page <= d->renderer->pageCount(); ++page) {
        const Result<PageSize> size = d->renderer->pageSize(page);
        sizes.push_back(size ? size.value() : PageSize{595, 842}); // a broken page keeps its place
    }
    Q_EMIT opened(serial, sizes);
}

void RenderWorker::render(quint64 serial, int page, double dpi)
{
    QImage image;
    if (d->renderer) {
        if (const Result<QImage> result = d->renderer->render(page, dpi))
            image = result.value();
    }
    Q_EMIT rendered(serial, page, dpi, image);
}

void RenderWorker::renderPicture(quint64 serial, const QString &tag, int page, double dpi)
{
    QImage image;
    if (d->renderer) {
        if (const Result<QImage> result = d->renderer->render(page, dpi))
            image = result.value();
    }
    Q_EMIT pictureRendered(serial, tag, image);
}

void RenderWorker::readWords(quint64 serial, int page)
{
    if (!d->text) {
        if (Result<PdfText> text = PdfText::open(d->bytes, d->name, d->password))
            d->text.emplace(std::move(text).value());
    }
    std::vector<Word> words;
    if (d->text) {
        if (const Result<PdfText::Page> result = d->text->page(page))
            words = result.value().words;
    }
    Q_EMIT wordsRead(serial, page, words);
}

} // namespace gouji
