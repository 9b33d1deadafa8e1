// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/pdfsource.h"

#include "source/pageparts.h"
#include "source/pdfdrawings.h"
#include "source/pdftext.h"

#include <utility>

namespace gouji {

namespace {

Result<PdfDrawings::Page> drawnPage(Result<PdfDrawings> &drawings, int number)
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
    return joinedPage(number, std::move(text).value(), drawnPage(d->drawings, number));
}

} // namespace gouji
