// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/pageparts.h"

#include <QCoreApplication>

#include <cmath>
#include <utility>

namespace gouji {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PdfSource)
};

bool isSameSize(PageSize a, PageSize b)
{
    return std::abs(a.width - b.width) < 0.6 && std::abs(a.height - b.height) < 0.6;
}

} // namespace

SourcePage joinedPage(int number, PdfText::Page text, Result<PdfDrawings::Page> drawn)
{
    SourcePage page;
    page.number = number;
    page.size = text.size;
    page.words = std::move(text.words);
    if (!drawn) {
        page.problem = drawn.error().message;
        return page;
    }
    if (!isSameSize(text.size, drawn.value().size)) { // the two libraries repaired a damaged file differently
        page.problem = Tr::tr("The drawn lines of page %1 cannot be read.").arg(number);
        return page;
    }
    if (!drawn.value().textStarts.empty())
        dropHidden(page.words, std::move(drawn.value().textStarts));
    page.rulings = std::move(drawn.value().rulings);
    page.fills = std::move(drawn.value().fills);
    page.whites = std::move(drawn.value().whites);
    page.hasImages = drawn.value().hasImages;
    page.problem = drawn.value().problem;
    return page;
}

SourcePage unreadPage(int number, const Error &error)
{
    SourcePage page;
    page.number = number;
    page.problem = error.message;
    return page;
}

} // namespace gouji
