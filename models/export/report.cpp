// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/report.h"

#include "export/reporttext.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QUrl>

#include <memory>

namespace gouji {

namespace {

constexpr int Resolution = 300;     // of the PDF's units; text and lines are drawn as such, not as pixels
constexpr double FooterHeight = 30; // points at the foot of a page, for its number

QFont textFont(double points)
{
    QFont font(QStringList{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"),
                           QStringLiteral("Microsoft YaHei"), QStringLiteral("sans-serif")});
    font.setPointSizeF(points);
    font.setStyleStrategy(QFont::PreferNoShaping); // glyphs put for others have no text when copied from a PDF
    return font;
}

std::unique_ptr<QTextDocument> documentOf(const ReviewNotes &notes, const PlaceCrops &crops, Language language)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultFont(textFont(9.5));
    for (auto it = crops.begin(); it != crops.end(); ++it)
        document->addResource(QTextDocument::ImageResource, QUrl(cropName(it.key())), it.value());
    document->setDefaultStyleSheet(reportStyle());
    document->setHtml(reportText(notes, crops, language));
    document->setMetaInformation(QTextDocument::DocumentTitle, reportTitle(notes, language));
    return document;
}

void paintPages(QPdfWriter &writer, QTextDocument &document, const QString &title)
{
    document.documentLayout()->setPaintDevice(&writer);
    const QRectF paper(QPointF(), QSizeF(writer.width(), writer.height()));
    const double footer = FooterHeight * writer.logicalDpiY() / 72;
    const QSizeF body(paper.width(), paper.height() - footer);
    document.setDocumentMargin(0);
    document.setPageSize(body);
    const int pages = document.pageCount();
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -page * body.height());
        const QRectF shown(0, page * body.height(), body.width(), body.height());
        painter.setClipRect(shown);
        document.drawContents(&painter, shown);
        painter.restore();
        if (page == 0)
            continue; // the cover has no number
        painter.setFont(textFont(8));
        painter.setPen(QColor(0x5c, 0x66, 0x75));
        const QRectF foot(0, paper.height() - footer, paper.width(), footer);
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, title);
        painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, QStringLiteral("%1 / %2").arg(page + 1).arg(pages));
    }
}

} // namespace

QByteArray reportPdf(const ReviewNotes &notes, const PlaceCrops &crops, Language language)
{
    const auto document = documentOf(notes, crops, language);
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
    return bytes;
}

QByteArray reportOdt(const ReviewNotes &notes, const PlaceCrops &crops, Language language)
{
    const auto document = documentOf(notes, crops, language);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "odf");
    if (!writer.write(document.get()))
        bytes.clear();
    return bytes;
}

} // namespace gouji
