// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/odtcontent.h"

#include "export/placecrops.h"
#include "export/reportlayout.h"
#include "export/writable.h"

#include <QColor>
#include <QImage>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

namespace gouji {

namespace {

constexpr double TextWidth = 174; // millimetres between the margins

const char *const spaces[][2] = {{"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
                                 {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
                                 {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
                                 {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
                                 {"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
                                 {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
                                 {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
                                 {"xlink", "http://www.w3.org/1999/xlink"},
                                 {"dc", "http://purl.org/dc/elements/1.1/"}};

QString points(double value) { return QString::number(value, 'f', 1) + QStringLiteral("pt"); }

/// Widths as given, in percent; what is left is shared by the others.
QList<double> widthsOf(const QTextTable &table)
{
    QList<double> widths(table.columns(), 0);
    double left = TextWidth;
    int free = 0;
    const QList<QTextLength> given = table.format().columnWidthConstraints();
    for (int c = 0; c < table.columns(); ++c) {
        if (given.value(c).type() == QTextLength::PercentageLength)
            left -= widths[c] = given[c].rawValue() * TextWidth / 100;
        else
            ++free;
    }
    for (double &width : widths)
        width = width > 0 ? width : std::max(10.0, left / free);
    return widths;
}

} // namespace

OdtContent::OdtContent(const QTextDocument &document)
    : m_document(document)
    , m_xml(&m_text)
{
    addFrame(*document.rootFrame());
}

QByteArray OdtContent::xml() const
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    writeRoot(xml, QStringLiteral("office:document-content"));
    xml.writeStartElement(QStringLiteral("office:automatic-styles"));
    writeStyles(xml, QStringLiteral("paragraph"), QStringLiteral("P"), m_paragraphs);
    writeStyles(xml, QStringLiteral("text"), QStringLiteral("T"), m_texts);
    writeStyles(xml, QStringLiteral("table-column"), QStringLiteral("C"), m_columns);
    writeStyles(xml, QStringLiteral("table-cell"), QStringLiteral("B"), m_cells);
    xml.writeEndElement();
    return bytes + "<office:body><office:text>" + m_text.toUtf8() +
           "</office:text></office:body></office:document-content>\n";
}

void OdtContent::writeRoot(QXmlStreamWriter &xml, const QString &name)
{
    xml.writeStartDocument();
    xml.writeStartElement(name);
    for (const auto &[prefix, uri] : spaces)
        xml.writeAttribute(QStringLiteral("xmlns:") + QLatin1StringView(prefix), QLatin1StringView(uri));
    xml.writeAttribute(QStringLiteral("office:version"), QStringLiteral("1.2"));
}

void OdtContent::writeEmpty(QXmlStreamWriter &xml, const QString &name, const Properties &attributes)
{
    xml.writeEmptyElement(name);
    for (auto it = attributes.begin(); it != attributes.end(); ++it)
        xml.writeAttribute(it.key(), it.value());
}

OdtContent::Properties OdtContent::paragraphProperties(const QTextBlockFormat &format)
{
    Properties p{{QStringLiteral("fo:margin-top"), points(format.topMargin() * 0.75)},
                 {QStringLiteral("fo:margin-bottom"), points(format.bottomMargin() * 0.75)}};
    if (format.alignment().testFlag(Qt::AlignHCenter))
        p.insert(QStringLiteral("fo:text-align"), QStringLiteral("center"));
    else if (format.alignment().testFlag(Qt::AlignRight))
        p.insert(QStringLiteral("fo:text-align"), QStringLiteral("end"));
    if (format.pageBreakPolicy().testFlag(QTextFormat::PageBreak_AlwaysBefore))
        p.insert(QStringLiteral("fo:break-before"), QStringLiteral("page"));
    if (format.background().style() != Qt::NoBrush)
        p.insert(QStringLiteral("fo:background-color"), format.background().color().name());
    if (format.headingLevel() > 0)
        p.insert(QStringLiteral("fo:keep-with-next"), QStringLiteral("always"));
    return p;
}

OdtContent::Properties OdtContent::textProperties(const QTextCharFormat &format)
{
    Properties p;
    if (format.fontWeight() > QFont::Normal) {
        p.insert(QStringLiteral("fo:font-weight"), QStringLiteral("bold"));
        p.insert(QStringLiteral("style:font-weight-asian"), QStringLiteral("bold"));
    }
    if (format.hasProperty(QTextFormat::FontPointSize)) {
        p.insert(QStringLiteral("fo:font-size"), points(format.fontPointSize()));
        p.insert(QStringLiteral("style:font-size-asian"), points(format.fontPointSize()));
    }
    if (format.foreground().style() != Qt::NoBrush)
        p.insert(QStringLiteral("fo:color"), format.foreground().color().name());
    return p;
}

void OdtContent::writeStyles(QXmlStreamWriter &xml, const QString &family, const QString &letter,
                             const QList<Properties> &styles)
{
    for (qsizetype i = 0; i < styles.size(); ++i) {
        xml.writeStartElement(QStringLiteral("style:style"));
        xml.writeAttribute(QStringLiteral("style:name"), letter + QString::number(i + 1));
        xml.writeAttribute(QStringLiteral("style:family"), family);
        if (family == QLatin1StringView("paragraph"))
            xml.writeAttribute(QStringLiteral("style:parent-style-name"), QStringLiteral("Standard"));
        writeEmpty(xml, QStringLiteral("style:%1-properties").arg(family), styles[i]);
        xml.writeEndElement();
    }
}

QString OdtContent::styleOf(QList<Properties> &styles, const QString &letter, const Properties &properties)
{
    qsizetype at = styles.indexOf(properties);
    if (at < 0) {
        at = styles.size();
        styles.append(properties);
    }
    return letter + QString::number(at + 1);
}

void OdtContent::addFrame(const QTextFrame &of)
{
    for (auto it = of.begin(); !it.atEnd(); ++it) {
        if (const auto *child = qobject_cast<const QTextTable *>(it.currentFrame()))
            addTable(*child);
        else if (it.currentFrame())
            addFrame(*it.currentFrame());
        else
            addBlock(it.currentBlock());
    }
}

void OdtContent::addBlock(const QTextBlock &block)
{
    const int level = block.blockFormat().headingLevel();
    m_xml.writeStartElement(level > 0 ? QStringLiteral("text:h") : QStringLiteral("text:p"));
    m_xml.writeAttribute(QStringLiteral("text:style-name"),
                         styleOf(m_paragraphs, QStringLiteral("P"), paragraphProperties(block.blockFormat())));
    if (level > 0)
        m_xml.writeAttribute(QStringLiteral("text:outline-level"), QString::number(level));
    for (auto it = block.begin(); !it.atEnd(); ++it)
        addFragment(it.fragment());
    m_xml.writeEndElement();
}

void OdtContent::addFragment(const QTextFragment &fragment)
{
    if (fragment.charFormat().isImageFormat()) {
        for (qsizetype i = 0; i < fragment.text().size(); ++i)
            addPicture(fragment.charFormat().toImageFormat());
        return;
    }
    m_xml.writeStartElement(QStringLiteral("text:span"));
    m_xml.writeAttribute(QStringLiteral("text:style-name"),
                         styleOf(m_texts, QStringLiteral("T"), textProperties(fragment.charFormat())));
    const QStringList lines = fragment.text().split(QChar::LineSeparator);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_xml.writeEmptyElement(QStringLiteral("text:line-break"));
        m_xml.writeCharacters(writable(lines[i]));
    }
    m_xml.writeEndElement();
}

void OdtContent::addPicture(const QTextImageFormat &format)
{
    const QUrl name(format.name());
    QByteArray bytes = m_document.resource(EncodedPicture, name).toByteArray();
    if (bytes.isEmpty())
        bytes = pngOf(m_document.resource(QTextDocument::ImageResource, name).value<QImage>());
    if (bytes.isEmpty())
        return;
    m_pictures.push_back(bytes);
    const QString number = QString::number(m_pictures.size());
    m_xml.writeStartElement(QStringLiteral("draw:frame"));
    m_xml.writeAttribute(QStringLiteral("draw:name"), QStringLiteral("picture") + number);
    m_xml.writeAttribute(QStringLiteral("text:anchor-type"), QStringLiteral("as-char"));
    m_xml.writeAttribute(QStringLiteral("svg:width"), points(format.width() * 0.75));
    m_xml.writeAttribute(QStringLiteral("svg:height"), points(format.height() * 0.75));
    writeEmpty(m_xml, QStringLiteral("draw:image"),
               {{QStringLiteral("xlink:href"), QStringLiteral("Pictures/%1.png").arg(number)},
                {QStringLiteral("xlink:type"), QStringLiteral("simple")}});
    m_xml.writeEndElement();
}

void OdtContent::addTable(const QTextTable &table)
{
    m_xml.writeStartElement(QStringLiteral("table:table"));
    for (const double width : widthsOf(table)) {
        const Properties column{
            {QStringLiteral("style:column-width"), QString::number(width, 'f', 1) + QStringLiteral("mm")}};
        writeEmpty(m_xml, QStringLiteral("table:table-column"),
                   {{QStringLiteral("table:style-name"), styleOf(m_columns, QStringLiteral("C"), column)}});
    }
    const int heads = table.format().headerRowCount();
    for (int row = 0; row < table.rows(); ++row) {
        if (row == 0 && heads > 0)
            m_xml.writeStartElement(QStringLiteral("table:table-header-rows"));
        addRow(table, row);
        if (heads > 0 && row == heads - 1)
            m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void OdtContent::addRow(const QTextTable &table, int row)
{
    m_xml.writeStartElement(QStringLiteral("table:table-row"));
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        if (cell.row() != row || cell.column() != column) {
            m_xml.writeEmptyElement(QStringLiteral("table:covered-table-cell"));
            continue;
        }
        Properties style{{QStringLiteral("fo:border"), QStringLiteral("0.5pt solid #c4ccd6")},
                         {QStringLiteral("fo:padding"), QStringLiteral("3pt")}};
        if (cell.format().background().style() != Qt::NoBrush)
            style.insert(QStringLiteral("fo:background-color"), cell.format().background().color().name());
        m_xml.writeStartElement(QStringLiteral("table:table-cell"));
        m_xml.writeAttribute(QStringLiteral("table:style-name"), styleOf(m_cells, QStringLiteral("B"), style));
        if (cell.rowSpan() > 1)
            m_xml.writeAttribute(QStringLiteral("table:number-rows-spanned"), QString::number(cell.rowSpan()));
        if (cell.columnSpan() > 1)
            m_xml.writeAttribute(QStringLiteral("table:number-columns-spanned"), QString::number(cell.columnSpan()));
        for (auto it = cell.begin(); !it.atEnd(); ++it) {
            if (it.currentBlock().isValid())
                addBlock(it.currentBlock());
        }
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

} // namespace gouji
