// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/odt.h"

#include "export/odtcontent.h"
#include "export/writable.h"
#include "export/zip.h"

namespace gouji {

namespace {

const char *const mimeType = "application/vnd.oasis.opendocument.text";

/// Paper, the default font and the foot of every page but the cover. Western text is not Chinese: else words and
/// numbers may be broken anywhere.
const char *const styles = R"(<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="125%"/>
<style:text-properties fo:font-family="Noto Sans CJK SC" style:font-family-asian="Noto Sans CJK SC" fo:font-size="9.5pt"
 style:font-size-asian="9.5pt" fo:language="en" fo:country="US" style:language-asian="zh" style:country-asian="CN"/>
</style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Footer" style:family="paragraph"><style:paragraph-properties><style:tab-stops>
<style:tab-stop style:position="174mm" style:type="right"/></style:tab-stops></style:paragraph-properties>
<style:text-properties fo:font-size="8pt" style:font-size-asian="8pt" fo:color="#5c6675"/></style:style>
</office:styles>
<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm"
 fo:page-height="297mm" fo:margin-top="18mm" fo:margin-bottom="12mm" fo:margin-left="18mm" fo:margin-right="18mm"/>
<style:footer-style><style:header-footer-properties fo:min-height="8mm" fo:margin-top="3mm"/></style:footer-style>
</style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">
<style:footer><text:p text:style-name="Footer">%1<text:tab/><text:page-number text:select-page="current"/> /
 <text:page-count/></text:p></style:footer>
<style:footer-first><text:p text:style-name="Footer"/></style:footer-first>
</style:master-page></office:master-styles></office:document-styles>
)";

QByteArray stylesXml(const QString &title)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    OdtContent::writeRoot(xml, QStringLiteral("office:document-styles"));
    xml.writeCharacters(QStringLiteral("\n"));
    return bytes + QString::fromUtf8(styles).arg(escapedHtml(title)).toUtf8();
}

QByteArray metaXml(const QString &title)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    OdtContent::writeRoot(xml, QStringLiteral("office:document-meta"));
    xml.writeStartElement(QStringLiteral("office:meta"));
    xml.writeTextElement(QStringLiteral("dc:title"), writable(title));
    xml.writeEndDocument();
    return bytes;
}

QByteArray manifestXml(size_t pictures)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest "
                     "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                     "manifest:version=\"1.2\">\n";
    const auto entry = [&xml](const QByteArray &path, const QByteArray &type) {
        xml += "<manifest:file-entry manifest:full-path=\"" + path + "\" manifest:media-type=\"" + type + "\"/>\n";
    };
    entry("/", mimeType);
    for (const char *name : {"content.xml", "styles.xml", "meta.xml"})
        entry(name, "text/xml");
    for (size_t i = 1; i <= pictures; ++i)
        entry("Pictures/" + QByteArray::number(static_cast<qulonglong>(i)) + ".png", "image/png");
    return xml + "</manifest:manifest>\n";
}

} // namespace

QByteArray odtOf(const QTextDocument &document, const QString &title)
{
    const OdtContent content(document);
    Zip zip;
    zip.add("mimetype", mimeType, Zip::Method::Stored); // first and plain, so that the kind can be told
    zip.add("content.xml", content.xml());
    zip.add("styles.xml", stylesXml(title));
    zip.add("meta.xml", metaXml(title));
    for (size_t i = 0; i < content.pictures().size(); ++i)
        zip.add("Pictures/" + QByteArray::number(static_cast<qulonglong>(i + 1)) + ".png", content.pictures()[i],
                Zip::Method::Stored);
    zip.add("META-INF/manifest.xml", manifestXml(content.pictures().size()));
    return zip.finished();
}

} // namespace gouji
