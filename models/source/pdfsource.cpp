// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/pdfsource.h"

#include "source/pdfdrawings.h"
#include "source/pdftext.h"

#include <QCoreApplication>

#include <atomic>
#include <cmath>
#include <future>
#include <utility>

namespace gouji {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PdfSource)
};

using Drawn = Result<PdfDrawings::Page>;

bool isSameSize(PageSize a, PageSize b)
{
    return std::abs(a.width - b.width) < 0.6 && std::abs(a.height - b.height) < 0.6;
}

// Words are never lost because the lines of a page are damaged.
SourcePage pageOf(int number, PdfText::Page text, Drawn drawn)
{
    SourcePage page;
    page.number = number;
    page.size = text.size;
    page.words = std::move(text.words);
    if (!drawn) {
        page.problem = drawn.error().message;
        return page;
    }
    if (!isSameSize(text.size, drawn.value().size)) { // the two libraries repaired a damaged file differently
        page.problem = Tr::tr("The drawn lines of page %1 cannot be read.").arg(number);
        return page;
    }
    page.rulings = std::move(drawn.value().rulings);
    page.fills = std::move(drawn.value().fills);
    page.hasImages = drawn.value().hasImages;
    page.problem = drawn.value().problem;
    return page;
}

SourcePage unreadPage(int number, const Error &error)
{
    SourcePage page;
    page.number = number;
    page.problem = error.message;
    return page;
}

Drawn drawnPage(Result<PdfDrawings> &drawings, int number)
{
    if (!drawings)
        return drawings.error();
    return drawings.value().page(number);
}

} // namespace

struct PdfSource::Private {
    PdfText text;
    Result<PdfDrawings> drawings;
};

PdfSource::PdfSource(std::unique_ptr<Private> data)
    : d(std::move(data))
{}
PdfSource::PdfSource(PdfSource &&) noexcept = default;
PdfSource &PdfSource::operator=(PdfSource &&) noexcept = default;
PdfSource::~PdfSource() = default;

Result<PdfSource> PdfSource::open(QByteArray bytes, const QString &name, const QByteArray &password)
{
    Result<PdfText> text = PdfText::open(bytes, name, password);
    if (!text)
        return text.error();
    return PdfSource(
        std::make_unique<Private>(Private{std::move(text).value(), PdfDrawings::open(std::move(bytes), password)}));
}

int PdfSource::pageCount() const { return d->text.pageCount(); }

Result<PageSize> PdfSource::pageSize(int number) const { return d->text.pageSize(number); }

Result<SourcePage> PdfSource::page(int number)
{
    Result<PdfText::Page> text = d->text.page(number);
    if (!text)
        return text.error();
    return pageOf(number, std::move(text).value(), drawnPage(d->drawings, number));
}

Result<std::vector<SourcePage>> readAllPages(const QByteArray &bytes, const QString &name, const QByteArray &password,
                                             const ReadProgress &progress)
{
    // Words and lines take about the same time and share nothing, so fonts are loaded only once.
    std::atomic<bool> stop = false;
    std::future<std::vector<Drawn>> drawing = std::async(std::launch::async, [&] {
        std::vector<Drawn> pages;
        Result<PdfDrawings> drawings = PdfDrawings::open(bytes, password);
        const int count = drawings ? drawings.value().pageCount() : 0;
        for (int i = 1; i <= count && !stop; ++i)
            pages.push_back(drawings.value().page(i));
        return pages;
    });
    const Result<PdfText> text = PdfText::open(bytes, name, password);
    std::vector<Result<PdfText::Page>> texts;
    const int count = text ? text.value().pageCount() : 0;
    for (int i = 1; i <= count && !stop; ++i) {
        texts.push_back(text.value().page(i));
        stop = progress && !progress(i, count);
    }
    stop = stop || !text;
    std::vector<Drawn> drawn = drawing.get();
    if (!text)
        return text.error();
    if (stop)
        return Error{Error::Code::Cancelled, Tr::tr("Reading %1 was cancelled.").arg(name), {}};
    std::vector<SourcePage> pages;
    pages.reserve(texts.size());
    const Error noLines{Error::Code::NotReadable, Tr::tr("The drawn lines of the document cannot be read."), {}};
    for (size_t i = 0; i < texts.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        if (texts[i])
            pages.push_back(
                pageOf(number, std::move(texts[i]).value(), i < drawn.size() ? std::move(drawn[i]) : noLines));
        else
            pages.push_back(unreadPage(number, texts[i].error()));
    }
    return pages;
}

} // namespace gouji
