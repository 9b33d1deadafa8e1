// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/narrative.h"
#include "reading/flow.h"

#include <vector>

namespace gouji {

/// A paragraph with what tells headings from body text.
struct DraftParagraph {
    Paragraph paragraph;
    QString squashed;
    ListMark mark;
    int page = 0;
    int lines = 0;
    int gridsAbove = 0;
    double height = 0;    ///< of its first line
    bool centred = false; ///< its lines stand in the middle between the margins
    bool opensPage = false;
    bool isText = false;
};

/// Lines joined to paragraphs over line and page breaks.
[[nodiscard]] std::vector<DraftParagraph> paragraphsOf(const std::vector<FlowLine> &flow);

/// True when blanks between these two characters are no part of the text: around ideographs, inside numbers, before %.
[[nodiscard]] bool dropsBlank(QChar before, QChar after);

} // namespace gouji
