// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finish.h"

#include "base/text.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTextStream>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

namespace gouji::sample {

namespace {

bool isSubstitute(uint code) { return (code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff); }

/// Replaces <2F54> by <6C34> and so on. Glyph numbers of a subset are small and never look like a radical.
QByteArray withIdeographs(QByteArray map)
{
    for (qsizetype at = map.indexOf('<'); at >= 0; at = map.indexOf('<', at + 1)) {
        bool ok = false;
        const uint code = map.mid(at + 1, 4).toUInt(&ok, 16);
        if (!ok || !isSubstitute(code) || map.size() <= at + 5 || map[at + 5] != '>')
            continue;
        const QString ideograph = normalised(QString(QChar(static_cast<char16_t>(code))));
        if (ideograph.size() == 1)
            map.replace(at + 1, 4, QByteArray::number(ideograph[0].unicode(), 16).rightJustified(4, '0').toUpper());
    }
    return map;
}

void repairMaps(QPDF &pdf)
{
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
            continue;
        QPDFObjectHandle stream = object.getKey("/ToUnicode");
        const auto data = stream.getStreamData();
        const QByteArray map(reinterpret_cast<const char *>(data->getBuffer()),
                             static_cast<qsizetype>(data->getSize()));
        stream.replaceStreamData(withIdeographs(map).toStdString(), QPDFObjectHandle::newNull(),
                                 QPDFObjectHandle::newNull());
    }
}

} // namespace

bool finished(const QString &fileName)
{
    try {
        QPDF pdf;
        const QByteArray name = QFile::encodeName(fileName);
        pdf.processFile(name.constData());
        repairMaps(pdf);
        pdf.getTrailer().getKey("/Info").replaceKey("/CreationDate", QPDFObjectHandle::newString("D:20250901090000Z"));
        const QByteArray temporary = name + ".new";
        QPDFWriter writer(pdf, temporary.constData());
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        return QFile::remove(fileName) && QFile::rename(QFile::decodeName(temporary), fileName);
    } catch (const std::exception &error) {
        QTextStream(stderr) << fileName << ": " << error.what() << Qt::endl;
        return false;
    }
}

} // namespace gouji::sample
