// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/report.h"

#include "export/odt.h"
#include "export/reportlayout.h"
#include "export/reportvalues.h"
#include "export/tounicode.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QDateTime>
#include <QFontDatabase>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>
#include <QRawFont>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace gouji {

namespace {

constexpr int Resolution = 300;     // of the PDF's units; text and lines are drawn as such, not as pixels
constexpr double FooterHeight = 30; // points at the foot of a page, for its number

void paintFooter(QPainter &painter, const QRectF &foot, const QString &title, const QString &number)
{
    painter.setFont(reportFont(8));
    painter.setPen(QColor(0x5c, 0x66, 0x75));
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, title);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, number);
}

/// A heading is never the last line of a page: it goes to the next with what it is about.
void keepHeadingsWithText(QTextDocument &document)
{
    const QAbstractTextDocumentLayout &layout = *document.documentLayout();
    const double height = document.pageSize().height();
    const auto page = [&](double y) { return static_cast<int>(y / height); };
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlock next = block.next();
        if (block.blockFormat().headingLevel() == 0 || !next.isValid())
            continue;
        const QRectF own = layout.blockBoundingRect(block);
        const QRectF following = layout.blockBoundingRect(next);
        const double firstLine = std::min(following.height(), 40.0 * Resolution / 72);
        if (page(own.bottom()) == page(following.top() + firstLine))
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
    }
}

/// The lines of one page. What only touches it is on the next: drawn here it would not be seen, but found and copied.
void drawPage(QPainter &painter, QTextDocument &document, const QRectF &shown)
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = shown.adjusted(0, 1, 0, -1);
    document.documentLayout()->draw(&painter, context);
}

void paintPages(QPdfWriter &writer, QTextDocument &document, const QString &title)
{
    document.documentLayout()->setPaintDevice(&writer);
    const QRectF paper(QPointF(), QSizeF(writer.width(), writer.height()));
    const double footer = FooterHeight * writer.logicalDpiY() / 72;
    const QSizeF body(paper.width(), paper.height() - footer);
    document.setDocumentMargin(0);
    document.setPageSize(body);
    keepHeadingsWithText(document);
    const int pages = document.pageCount();
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -page * body.height());
        const QRectF shown(0, page * body.height(), body.width(), body.height());
        painter.setClipRect(shown);
        drawPage(painter, document, shown);
        painter.restore();
        if (page == 0)
            continue; // the cover has no number
        paintFooter(painter, QRectF(0, paper.height() - footer, paper.width(), footer), title,
                    QStringLiteral("%1 / %2").arg(page + 1).arg(pages));
    }
}

/// The time that the paper states is that of the notes.
void stateTime(QByteArray &pdf, qint64 time)
{
    const QByteArray key = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(key);
    const QByteArray stamp = QDateTime::fromMSecsSinceEpoch(time).toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
    if (at >= 0)
        pdf.replace(at + key.size(), stamp.size(), stamp);
}

/// Qt writes the fonts of a PDF in the order of a hash, which differs from run to run unless it is told not to.
class SteadyHashes final {
public:
    SteadyHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyHashes() { QHashSeed::resetRandomGlobalSeed(); }
    SteadyHashes(const SteadyHashes &) = delete;
    SteadyHashes &operator=(const SteadyHashes &) = delete;
};

} // namespace

QByteArray reportPdf(const ReviewNotes &notes, const ReportMaterial &material, Language language)
{
    const SteadyHashes steady;
    const auto document = reportDocument(notes, material, language);
    const QString title = reportTitle(notes, language);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(Resolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(18, 18, 18, 14), QPageLayout::Millimeter);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Gouji ") + notes.version);
        paintPages(writer, *document, title);
    }
    stateTime(bytes, notes.time);
    nameIdeographs(bytes, QRawFont::fromFont(reportFont(9.5), QFontDatabase::SimplifiedChinese));
    return bytes;
}

QByteArray reportOdt(const ReviewNotes &notes, const ReportMaterial &material, Language language)
{
    return odtOf(*reportDocument(notes, material, language), reportTitle(notes, language));
}

} // namespace gouji
