// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/pdfbytes.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace gouji {

QByteArray PdfBytes::addObject(const QByteArray &body)
{
    m_objects.append(body);
    return QByteArray::number(m_objects.size() + 3) + " 0 R";
}

QByteArray PdfBytes::addStream(const QByteArray &dictionary, const QByteArray &data)
{
    return addObject("<< " + dictionary + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data +
                     "\nendstream");
}

void PdfBytes::addPage(const QByteArray &content, const QByteArray &attributes, const QByteArray &resources)
{
    const QByteArray stream = addStream({}, content);
    const QByteArray box = attributes.contains("/MediaBox") ? QByteArray() : QByteArray(" /MediaBox [0 0 200 100]");
    m_pages.append(addObject("<< /Type /Page /Parent 2 0 R /Contents " + stream + box + " " + attributes +
                             " /Resources << /Font << /F1 3 0 R >> " + resources + " >> >>"));
}

QByteArray PdfBytes::bytes() const
{
    QByteArrayList all{"<< /Type /Catalog /Pages 2 0 R >>",
                       "<< /Type /Pages /Kids [" + m_pages.join(' ') + "] /Count " +
                           QByteArray::number(m_pages.size()) + " >>",
                       "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"};
    all += m_objects;
    QByteArray out = "%PDF-1.7\n";
    QByteArray table = "xref\n0 " + QByteArray::number(all.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < all.size(); ++i) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(i + 1) + " 0 obj\n" + all[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(out.size());
    return out + table + "trailer\n<< /Size " + QByteArray::number(all.size() + 1) + " /Root 1 0 R >>\nstartxref\n" +
           start + "\n%%EOF\n";
}

QByteArray PdfBytes::onePage(const QByteArray &content, const QByteArray &attributes, const QByteArray &resources)
{
    PdfBytes pdf;
    pdf.addPage(content, attributes, resources);
    return pdf.bytes();
}

QByteArray PdfBytes::encrypted(const QByteArray &pdf, const QByteArray &password)
{
    QPDF file;
    file.processMemoryFile("test", pdf.constData(), static_cast<size_t>(pdf.size()));
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setR6EncryptionParameters(password.constData(), "owner", true, true, true, true, true, true, qpdf_r3p_full,
                                     true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

std::vector<PdfBytes::Annotation> PdfBytes::annotations(const QByteArray &pdf)
{
    QPDF file;
    file.processMemoryFile("test", pdf.constData(), static_cast<size_t>(pdf.size()));
    std::vector<Annotation> all;
    for (QPDFObjectHandle page : file.getAllPages()) {
        for (QPDFObjectHandle annotation : page.getKey("/Annots").getArrayAsVector()) {
            const auto text = [&](const char *key) {
                QPDFObjectHandle value = annotation.getKey(key);
                return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
            };
            all.push_back({QByteArray::fromStdString(annotation.getKey("/Subtype").getName()), text("/Contents"),
                           text("/T"), annotation.getKey("/Rect").getArrayItem(0).getNumericValue()});
        }
    }
    return all;
}

} // namespace gouji
