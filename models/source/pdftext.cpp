// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/pdftext.h"

#include "source/popplerfile.h"

#include <poppler-qt6.h>

namespace gouji {

namespace {

bool isOutside(const PageRect &box, PageSize size)
{
    return box.right <= 0 || box.bottom <= 0 || box.left >= size.width || box.top >= size.height;
}

// One box per UTF-16 unit: both halves of a surrogate pair get the box of their character.
Word wordOf(const Poppler::TextBox &box, PageSize size)
{
    Word word;
    const QString text = box.text();
    word.text.reserve(text.size());
    word.boxes.reserve(static_cast<size_t>(text.size()));
    int character = 0;
    for (qsizetype i = 0; i < text.size(); ++character) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const qsizetype units = pair ? 2 : 1;
        QRectF r = box.charBoundingBox(character);
        if (r.isNull())
            r = box.boundingBox();
        const PageRect place{r.left(), r.top(), r.right(), r.bottom()};
        if (!isOutside(place, size)) {
            word.text.append(QStringView(text).mid(i, units));
            word.boxes.insert(word.boxes.end(), static_cast<size_t>(units), place);
            word.box = word.box.united(place);
        }
        i += units;
    }
    return word;
}

} // namespace

struct PdfText::Private {
    std::unique_ptr<Poppler::Document> document;
};

PdfText::PdfText(std::unique_ptr<Private> data)
    : d(std::move(data))
{}
PdfText::PdfText(PdfText &&) noexcept = default;
PdfText &PdfText::operator=(PdfText &&) noexcept = default;
PdfText::~PdfText() = default;

Result<PdfText> PdfText::open(const QByteArray &bytes, const QString &name, const QByteArray &password)
{
    Result<std::unique_ptr<Poppler::Document>> document = openPoppler(bytes, name, password);
    if (!document)
        return document.error();
    auto data = std::make_unique<Private>();
    data->document = std::move(document).value();
    return PdfText(std::move(data));
}

int PdfText::pageCount() const { return d->document->numPages(); }

Result<PageSize> PdfText::pageSize(int number) const
{
    const Result<std::unique_ptr<Poppler::Page>> page = findPage(*d->document, number);
    if (!page)
        return page.error();
    return sizeOf(*page.value());
}

Result<PdfText::Page> PdfText::page(int number) const
{
    const Result<std::unique_ptr<Poppler::Page>> page = findPage(*d->document, number);
    if (!page)
        return page.error();
    Page out;
    out.size = sizeOf(*page.value());
    const std::vector<std::unique_ptr<Poppler::TextBox>> boxes = page.value()->textList();
    out.words.reserve(boxes.size());
    for (const std::unique_ptr<Poppler::TextBox> &box : boxes) {
        Word word = wordOf(*box, out.size);
        if (!word.text.isEmpty())
            out.words.push_back(std::move(word));
    }
    return out;
}

} // namespace gouji
