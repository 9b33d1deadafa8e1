// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/formcatalogue.h"
#include "reading/reader.h"
#include "reading/textlayout.h"

namespace gouji::tests {

/// What is read from a text file with these lines.
inline Disclosure readPlainText(const QString &text)
{
    static const FormCatalogue forms = FormCatalogue::builtIn();
    return read({layoutOfText(text.split(u'\n'), 0)}, {FileInfo()}, forms);
}

inline QStringList paragraphTexts(const Disclosure &disclosure, Paragraph::Kind without = Paragraph::Kind::Cover)
{
    QStringList all;
    for (const Paragraph &paragraph : disclosure.paragraphs) {
        if (paragraph.kind != without)
            all.append(paragraph.text);
    }
    return all;
}

/// Sixteen lines of 28 ideographs, as a page has them, so that the file is known to keep the line breaks of its pages.
inline QString wrappedPage()
{
    const QString line = QStringLiteral("某某单位按照规定安排支出并且如实列支各项经费情况总体良好好好");
    return QStringList(16, line.left(28)).join(u'\n') + QStringLiteral("\n以上为全部情况。\n");
}

} // namespace gouji::tests
