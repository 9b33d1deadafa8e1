// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/flow.h"
#include "reading/runningsentence.h"

namespace gouji {

/// A paragraph of a text file: its first and its last line, and what it left unfinished.
struct TextParagraph {
    const FlowLine &first;
    const FlowLine &last;
    const RunningSentence &sentence;
};

/// True when next, which no number or bullet marks, begins a paragraph. Lines of a text file have no place on a page:
/// the width at which most lines of the file break, what the sentence still needs, and how headings, labels and rows of
/// tables look decide.
[[nodiscard]] bool beginsInText(const TextParagraph &paragraph, const FlowLine &next);

/// The same for a line that looks like the next of a list but does not count on: 19,044.27 ⏎ 2、…
[[nodiscard]] bool runsIntoNumber(const TextParagraph &paragraph, const FlowLine &next);

} // namespace gouji
