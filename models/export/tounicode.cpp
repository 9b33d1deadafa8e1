// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/tounicode.h"

#include <QHash>
#include <QRawFont>
#include <QString>

namespace gouji {

namespace {

QString charactersFrom(char16_t first, char16_t last)
{
    QString text;
    for (char16_t c = first; c <= last; ++c)
        text += QChar(c);
    return text;
}

/// Radicals of both blocks with the ideograph that has the same glyph.
QHash<quint16, quint16> ideographsOf(const QRawFont &font)
{
    const QString ideographs = charactersFrom(0x4e00, 0x9fff);
    const QString radicals = charactersFrom(0x2e80, 0x2fdf);
    QHash<quint32, quint16> byGlyph;
    const QList<quint32> glyphs = font.glyphIndexesForString(ideographs);
    for (qsizetype i = glyphs.size() - 1; i >= 0; --i)
        byGlyph.insert(glyphs[i], ideographs[i].unicode());
    QHash<quint16, quint16> result;
    const QList<quint32> drawn = font.glyphIndexesForString(radicals);
    for (qsizetype i = 0; i < drawn.size(); ++i) {
        const auto found = byGlyph.constFind(drawn[i]);
        if (drawn[i] != 0 && found != byGlyph.constEnd())
            result.insert(radicals[i].unicode(), *found);
    }
    return result;
}

} // namespace

void nameIdeographs(QByteArray &pdf, const QRawFont &font)
{
    const QHash<quint16, quint16> ideographs = ideographsOf(font);
    for (qsizetype from = pdf.indexOf("beginbfrange"); from >= 0; from = pdf.indexOf("beginbfrange", from + 1)) {
        const qsizetype end = pdf.indexOf("endbfrange", from);
        for (qsizetype at = pdf.indexOf('[', from); at >= 0 && at < end; at = pdf.indexOf('<', at + 1)) {
            if (pdf[at] != '<' || pdf.mid(at + 5, 1) != ">")
                continue;
            bool isCode = false;
            const auto code = pdf.mid(at + 1, 4).toUShort(&isCode, 16);
            if (isCode && ideographs.contains(code))
                pdf.replace(at + 1, 4, QByteArray::number(ideographs.value(code), 16).toUpper());
        }
    }
}

} // namespace gouji
