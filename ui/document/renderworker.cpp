// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/renderworker.h"

#include "document/filepages.h"
#include "source/pagerenderer.h"
#include "source/pdftext.h"
#include "source/sourcefile.h"

#include <optional>

namespace gouji {

struct RenderWorker::Private {
    struct File {
        QByteArray bytes;
        QString name;
        std::optional<PageRenderer> renderer; ///< none for a text
        std::optional<PdfText> text;          ///< opened when words are asked for: the first page must not wait for it
    };
    std::vector<File> files;
    QByteArray password;
    FilePages pages;

    File *fileOf(int &page)
    {
        const Place place = pages.placeOf(page);
        page = place.page;
        return place.file < static_cast<int>(files.size()) ? &files[static_cast<size_t>(place.file)] : nullptr;
    }

    QImage render(int page, double dpi)
    {
        const File *file = fileOf(page);
        if (!file || !file->renderer)
            return {};
        const Result<QImage> result = file->renderer->render(page, dpi);
        return result ? result.value() : QImage();
    }
};

RenderWorker::RenderWorker()
    : d(std::make_unique<Private>())
{}

RenderWorker::~RenderWorker() = default;

void RenderWorker::close() { d = std::make_unique<Private>(); }

void RenderWorker::open(quint64 serial, const QStringList &paths, const QString &password)
{
    close();
    d->password = password.toUtf8();
    std::vector<PageSize> sizes;
    std::vector<int> counts;
    for (const QString &path : paths) {
        Result<SourceFile> file = readSourceFile(path);
        if (!file) {
            Q_EMIT failed(serial, file.error());
            return;
        }
        d->files.push_back({file.value().bytes, file.value().name, {}, {}});
        counts.push_back(0);
        if (paths.size() > 1 && !isPdf(file.value().bytes))
            continue;
        Result<PageRenderer> renderer = PageRenderer::open(file.value().bytes, file.value().name, d->password);
        if (!renderer) {
            Q_EMIT failed(serial, renderer.error());
            return;
        }
        counts.back() = renderer.value().pageCount();
        for (int page = 1; page <= counts.back(); ++page) {
            const Result<PageSize> size = renderer.value().pageSize(page);
            sizes.push_back(size ? size.value() : PageSize{595, 842}); // a broken page keeps its place
        }
        d->files.back().renderer.emplace(std::move(renderer).value());
    }
    d->pages = FilePages(counts);
    Q_EMIT opened(serial, sizes, counts);
}

void RenderWorker::render(quint64 serial, int page, double dpi)
{
    Q_EMIT rendered(serial, page, dpi, d->render(page, dpi));
}

void RenderWorker::renderPicture(quint64 serial, const QString &tag, int page, double dpi)
{
    Q_EMIT pictureRendered(serial, tag, d->render(page, dpi));
}

void RenderWorker::readWords(quint64 serial, int page)
{
    int inFile = page;
    Private::File *file = d->fileOf(inFile);
    if (file && file->renderer && !file->text) {
        if (Result<PdfText> text = PdfText::open(file->bytes, file->name, d->password))
            file->text.emplace(std::move(text).value());
    }
    std::vector<Word> words;
    if (file && file->text) {
        if (const Result<PdfText::Page> result = file->text->page(inFile))
            words = result.value().words;
    }
    Q_EMIT wordsRead(serial, page, words);
}

} // namespace gouji
