// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/disclosure.h"
#include "reading/layout.h"
#include "reading/listmark.h"

#include <vector>

namespace gouji {

/// A line of the narrative with what is needed to join it with its neighbours. Lengths are PDF points; in a text file
/// columns, a wide character being two.
struct FlowLine {
    const TextLine *line = nullptr; ///< of the page it was made from, which must live on
    QString squashed;
    ListMark mark;
    int file = 0;
    int page = 0;
    int gridsAbove = 0; ///< tables before it in the document: two lines with different numbers have one between them
    double pageWidth = 0;
    double left = 0;
    double right = 0;
    double em = 12;
    bool emIsSure = false; ///< measured on several ideographs
    double marginLeft = 0;
    double marginRight = 0;
    double pitch = 0;     ///< usual distance of lines on its page, 0 when unknown
    bool indents = false; ///< first lines of paragraphs are indented on its page
    bool isText = false;
    bool isFigure = false; ///< label or legend of a chart
};

/// The free lines of all pages in reading order, without page numbers, running headers and lines that a page repeats
/// from the end of the page before.
[[nodiscard]] std::vector<FlowLine> flowOf(const std::vector<PageLayout> &pages, const Disclosure &disclosure);

} // namespace gouji
