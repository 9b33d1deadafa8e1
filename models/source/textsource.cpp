// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/textsource.h"

#include "source/sourcefile.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace gouji {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TextSource)
};

QStringList linesOf(QStringView text)
{
    QStringList lines;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\n' && text[i] != u'\r')
            continue;
        lines.append(text.mid(start, i - start).toString());
        if (text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            ++i;
        start = i + 1;
    }
    if (start < text.size())
        lines.append(text.mid(start).toString());
    return lines;
}

} // namespace

Result<TextSource> textSourceFrom(const QByteArray &bytes, const QString &name)
{
    if (bytes.isEmpty())
        return Error{Error::Code::NotReadable, Tr::tr("%1 is empty (0 bytes).").arg(name), {}};
    if (isPdf(bytes))
        return Error{Error::Code::NotADisclosure, Tr::tr("%1 is a PDF file, not a text file.").arg(name), {}};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless); // takes a byte order mark away
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return Error{
            Error::Code::NotADisclosure, Tr::tr("%1 is neither a PDF file nor a text file in UTF-8.").arg(name), {}};
    return TextSource{linesOf(text)};
}

} // namespace gouji
