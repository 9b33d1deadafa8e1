// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/annotatedcopy.h"

#include "source/popplerfile.h"

#include <QBuffer>
#include <QColor>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <map>
#include <poppler-annotation.h>
#include <poppler-qt6.h>

namespace gouji {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AnnotatedCopy)
};

constexpr double iconSize = 20;    ///< points
constexpr double tallestBand = 12; ///< points
constexpr double tickSize = 5;     ///< points

/// Poppler wants positions as shares of the displayed page.
QRectF share(const PageRect &rect, PageSize size)
{
    return {rect.left / size.width, rect.top / size.height, rect.width() / size.width, rect.height() / size.height};
}

void describe(Poppler::Annotation &annotation, const CopyMark &mark, const QString &suffix, double opacity)
{
    annotation.setContents(mark.text);
    annotation.setAuthor(mark.author);
    annotation.setUniqueName(mark.name + suffix);
    Poppler::Annotation::Style style;
    style.setColor(QColor::fromRgb(mark.colour));
    style.setOpacity(opacity);
    annotation.setStyle(style);
}

/// Last, for every other property that is set makes the time of the change that of the clock.
void date(Poppler::Annotation &annotation, const CopyMark &mark)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(mark.time, Qt::UTC);
    annotation.setCreationDate(time);
    annotation.setModificationDate(time);
}

void addHighlight(Poppler::Page &page, const CopyMark &mark, PageSize size)
{
    // Viewers round the ends of a highlight by its height, so a tall cell is painted in bands of a line each.
    const int bands = std::max(1, static_cast<int>(std::ceil(mark.rect.height() / tallestBand)));
    const double height = mark.rect.height() / bands;
    const double inset = std::min(height / 4, mark.rect.width() / 4);
    QList<Poppler::HighlightAnnotation::Quad> quads;
    for (int i = 0; i < bands; ++i) {
        const double top = mark.rect.top + height * i;
        const QRectF box = share({mark.rect.left + inset, top, mark.rect.right - inset, top + height}, size);
        Poppler::HighlightAnnotation::Quad quad;
        quad.points[0] = box.topLeft();
        quad.points[1] = box.topRight();
        quad.points[2] = box.bottomRight();
        quad.points[3] = box.bottomLeft();
        quad.capStart = false;
        quad.capEnd = false;
        quad.feather = 0;
        quads.append(quad);
    }
    Poppler::HighlightAnnotation highlight;
    describe(highlight, mark, QString(), 0.45);
    highlight.setBoundary(share(mark.rect, size));
    highlight.setHighlightQuads(quads);
    page.addAnnotation(&highlight);
    date(highlight, mark);
}

/// In the right margin, where it hides no text, below the notes that already stand there.
void addNote(Poppler::Page &page, const CopyMark &mark, PageSize size, double &lowest)
{
    const double left = size.width - iconSize - 2;
    const double top = std::clamp(mark.rect.top - 4, std::min(lowest, size.height - iconSize), size.height - iconSize);
    lowest = top + iconSize + 4; // viewers draw the sign a little larger
    const PageRect place{left, top, left + iconSize, top + iconSize};
    Poppler::TextAnnotation note(Poppler::TextAnnotation::Linked);
    describe(note, mark, QStringLiteral("-note"), 1.0);
    note.setTextIcon(QStringLiteral("Note"));
    note.setBoundary(share(place, size));
    page.addAnnotation(&note);
    date(note, mark);
}

/// All ticks of a page are one drawing, so that a page of hundreds of figures stays one annotation.
void addTicks(Poppler::Page &page, const CopyMark &mark, PageSize size)
{
    QList<QVector<QPointF>> paths;
    for (const PageRect &rect : mark.ticks) {
        const double left = std::max(rect.left + 0.5, 1.0);
        const double bottom = rect.centre().y + tickSize / 2;
        const auto at = [&](double x, double y) { return QPointF(x / size.width, y / size.height); };
        paths.append({at(left, bottom - tickSize * 0.45), at(left + tickSize * 0.4, bottom),
                      at(left + tickSize, bottom - tickSize)});
    }
    Poppler::InkAnnotation ink;
    describe(ink, mark, QString(), 1.0);
    Poppler::Annotation::Style style = ink.style();
    style.setWidth(0.9);
    ink.setStyle(style);
    ink.setBoundary(QRectF(0, 0, 1, 1));
    ink.setInkPaths(paths);
    page.addAnnotation(&ink);
    date(ink, mark);
}

/// Where a string of a PDF that begins at from ends, or -1.
qsizetype endOfString(const QByteArray &pdf, qsizetype from)
{
    if (pdf.mid(from, 1) == "<")
        return pdf.indexOf('>', from) + 1;
    int depth = 0;
    for (qsizetype i = from; i < pdf.size(); ++i) {
        if (pdf[i] == '\\')
            ++i;
        else if (pdf[i] == '(')
            ++depth;
        else if (pdf[i] == ')' && --depth == 0)
            return i + 1;
    }
    return -1;
}

/// The second half of the file's identifier is made of the clock; made of the change instead, the same marks give the
/// same bytes. It stands behind everything that a position in the file points to.
void steadyIdentifier(QByteArray &copy, qsizetype originalSize)
{
    const qsizetype key = copy.lastIndexOf("/ID [");
    if (key < originalSize)
        return;
    const qsizetype first = key + 5;
    const qsizetype firstEnd = endOfString(copy, first);
    const qsizetype second = firstEnd < 0 ? -1 : firstEnd + (copy.mid(firstEnd, 1) == " " ? 1 : 0);
    const qsizetype secondEnd = second < 0 ? -1 : endOfString(copy, second);
    if (secondEnd <= second)
        return;
    const QByteArray made = QCryptographicHash::hash(copy.first(key), QCryptographicHash::Md5).toHex();
    copy.replace(second, secondEnd - second, '<' + made + '>');
}

} // namespace

Result<QByteArray> annotatedCopy(const QByteArray &bytes, const QString &name, const std::vector<CopyMark> &marks,
                                 const QByteArray &password)
{
    const auto document = openPoppler(bytes, name, password);
    if (!document)
        return document.error();
    std::map<int, double> lowest; // end of the notes of each page
    for (const CopyMark &mark : marks) {
        const auto page = findPage(*document.value(), mark.page);
        if (!page)
            return page.error();
        const PageSize size = sizeOf(*page.value());
        if (!mark.ticks.empty()) {
            addTicks(*page.value(), mark, size);
            continue;
        }
        addHighlight(*page.value(), mark, size);
        if (mark.note)
            addNote(*page.value(), mark, size, lowest[mark.page]);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto converter = document.value()->pdfConverter();
    converter->setOutputDevice(&buffer);
    converter->setPDFOptions(converter->pdfOptions() | Poppler::PDFConverter::WithChanges);
    if (!converter->convert()) {
        return Error{Error::Code::NotWritable,
                     Tr::tr("%1 could not be saved with marks; it may forbid changes.").arg(name),
                     QStringLiteral("PDFConverter error %1").arg(static_cast<int>(converter->lastError()))};
    }
    QByteArray copy = buffer.data();
    steadyIdentifier(copy, bytes.size());
    return copy;
}

} // namespace gouji
