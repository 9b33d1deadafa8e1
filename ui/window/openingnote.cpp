// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/openingnote.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {

namespace {

struct OpeningNote {
    Q_DECLARE_TR_FUNCTIONS(gouji::OpeningNote)
};

} // namespace

QString openingNote(const Disclosure &disclosure)
{
    int pages = 0;
    int withoutText = 0;
    for (const FileInfo &file : disclosure.files) {
        pages += static_cast<int>(file.pages.size());
        withoutText += static_cast<int>(
            std::count_if(file.pages.begin(), file.pages.end(), [](const PageInfo &p) { return !p.hasText; }));
    }
    if (pages > 0 && withoutText == pages)
        return OpeningNote::tr("This file is scanned: none of its pages has text, so nothing was read and nothing "
                               "checked. Ask for the original file, or check it by hand.");
    if (withoutText * 4 >= pages && withoutText > 1)
        return OpeningNote::tr("%1 of %2 pages are scanned or blank: they have no text and were not checked. They are "
                               "hatched; check them by hand.")
            .arg(withoutText)
            .arg(pages);
    for (const Unread &unread : disclosure.unread) {
        if (unread.place.page == 0 && unread.place.line == 0)
            return OpeningNote::tr("Not read: %1 – %2.").arg(unread.what, unread.why);
    }
    return {};
}

} // namespace gouji
