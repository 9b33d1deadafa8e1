// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/pdfdrawings.h"

#include "source/contentreader.h"
#include "source/drawnlines.h"

#include <QCoreApplication>

#include <algorithm>
#include <exception>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace gouji {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PdfSource)
};

Error drawingError(const QString &message, const char *what)
{
    return {Error::Code::NotReadable, message, QString::fromUtf8(what)};
}

/// The page's content as one piece of text; one stream is used where it is.
struct Content {
    std::shared_ptr<Buffer> single;
    std::string joined;
    std::string problem;
    [[nodiscard]] std::string_view view() const
    {
        if (single)
            return {reinterpret_cast<const char *>(single->getBuffer()), single->getSize()};
        return joined;
    }
};

Content contentOf(QPDFPageObjectHelper &page)
{
    Content content;
    std::vector<QPDFObjectHandle> streams = page.getPageContents();
    for (QPDFObjectHandle &stream : streams) {
        try {
            const std::shared_ptr<Buffer> data = stream.getStreamData();
            if (streams.size() == 1) {
                content.single = data;
                break;
            }
            content.joined.append(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
            content.joined.push_back('\n');
        } catch (const std::exception &e) {
            content.problem = e.what();
        }
    }
    return content;
}

bool rectangleOf(QPDFObjectHandle array, PageRect &box)
{
    if (!array.isRectangle())
        return false;
    const QPDFObjectHandle::Rectangle r = array.getArrayAsRectangle();
    box = {r.llx, r.lly, r.urx, r.ury}; // here in file space: top is the smaller y
    return !box.isEmpty();
}

// The same box as the text side shows: the crop box inside the media box.
PageRect shownBox(QPDFPageObjectHelper &page)
{
    PageRect media{0, 0, 612, 792};
    rectangleOf(page.getAttribute("/MediaBox", false), media);
    PageRect crop = media;
    if (rectangleOf(page.getAttribute("/CropBox", false), crop)) {
        const PageRect inside = crop.intersected(media);
        return inside.isEmpty() ? media : inside;
    }
    return media;
}

int rotationOf(QPDFPageObjectHelper &page)
{
    QPDFObjectHandle rotate = page.getAttribute("/Rotate", false);
    const int degrees = rotate.isNumber() ? static_cast<int>(rotate.getNumericValue()) % 360 : 0;
    return degrees < 0 ? degrees + 360 : degrees;
}

Matrix toDisplay(const PageRect &box, int rotation)
{
    switch (rotation) {
    case 90:
        return {0, 1, 1, 0, -box.top, -box.left};
    case 180:
        return {-1, 0, 0, 1, box.right, -box.top};
    case 270:
        return {0, -1, -1, 0, box.bottom, box.right};
    default:
        return {1, 0, 0, -1, -box.left, box.bottom};
    }
}

void dropDuplicates(std::vector<Fill> &fills)
{
    const auto key = [](const Fill &f) { return std::tie(f.box.top, f.box.left, f.box.bottom, f.box.right); };
    std::sort(fills.begin(), fills.end(), [&](const Fill &a, const Fill &b) { return key(a) < key(b); });
    fills.erase(std::unique(fills.begin(), fills.end()), fills.end());
}

PdfDrawings::Page readPage(QPDFObjectHandle object, int number)
{
    QPDFPageObjectHelper page(object);
    const PageRect box = shownBox(page);
    const int rotation = rotationOf(page);
    PdfDrawings::Page out;
    out.size = {box.width(), box.height()};
    if (rotation == 90 || rotation == 270)
        std::swap(out.size.width, out.size.height);
    Drawing drawing;
    ContentReader reader(drawing, toDisplay(box, rotation), {0, 0, out.size.width, out.size.height});
    const Content content = contentOf(page);
    reader.read(content.view(), page.getAttribute("/Resources", false));
    out.rulings = mergedRulings(std::move(drawing.pieces));
    out.fills = std::move(drawing.fills);
    dropDuplicates(out.fills);
    out.whites = std::move(drawing.whites);
    dropDuplicates(out.whites);
    out.textStarts = reader.textStarts();
    out.hasImages = drawing.hasImages;
    if (!content.problem.empty() || !reader.problem().empty())
        out.problem = Tr::tr("Part of the drawn lines of page %1 cannot be read.").arg(number);
    return out;
}

} // namespace

struct PdfDrawings::Private {
    QByteArray bytes; ///< QPDF reads from it as long as it lives
    QPDF pdf;
    std::vector<QPDFObjectHandle> pages;
};

PdfDrawings::PdfDrawings(std::unique_ptr<Private> data)
    : d(std::move(data))
{}
PdfDrawings::PdfDrawings(PdfDrawings &&) noexcept = default;
PdfDrawings &PdfDrawings::operator=(PdfDrawings &&) noexcept = default;
PdfDrawings::~PdfDrawings() = default;

Result<PdfDrawings> PdfDrawings::open(QByteArray bytes, const QByteArray &password)
{
    auto data = std::make_unique<Private>();
    data->bytes = std::move(bytes);
    try {
        data->pdf.setSuppressWarnings(true);
        data->pdf.processMemoryFile("document", data->bytes.constData(), static_cast<size_t>(data->bytes.size()),
                                    password.constData());
        data->pages = data->pdf.getAllPages();
    } catch (const std::exception &e) {
        return drawingError(Tr::tr("The drawn lines of the document cannot be read."), e.what());
    }
    return PdfDrawings(std::move(data));
}

int PdfDrawings::pageCount() const { return static_cast<int>(d->pages.size()); }

Result<PdfDrawings::Page> PdfDrawings::page(int number)
{
    if (number < 1 || number > pageCount())
        return drawingError(Tr::tr("There is no page %1.").arg(number), "page number out of range");
    try {
        return readPage(d->pages[static_cast<size_t>(number - 1)], number);
    } catch (const std::exception &e) {
        return drawingError(Tr::tr("The drawn lines of page %1 cannot be read.").arg(number), e.what());
    }
}

} // namespace gouji
