// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/writable.h"

#include "base/text.h"

namespace gouji {

namespace {

bool mustShow(const QString &text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate())
        return i + 1 >= text.size() || !text[i + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return i == 0 || !text[i - 1].isHighSurrogate();
    const char16_t code = c.unicode();
    return (code < 0x20 && c != u'\n' && c != u'\t') || (code >= 0x7f && code < 0xa0) || code == 0xfffe ||
           code == 0xffff;
}

} // namespace

QString writable(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (mustShow(text, i))
            out += QStringLiteral("⟨U+%1⟩").arg(text[i].unicode(), 4, 16, QLatin1Char('0')).toUpper();
        else
            out += text[i];
    }
    return out;
}

QString escapedHtml(const QString &text)
{
    return writable(text).toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>"));
}

int columnsWide(const QString &text)
{
    int width = 0;
    for (const QChar c : text)
        width += isWide(c.unicode()) ? 2 : 1;
    return width;
}

} // namespace gouji
