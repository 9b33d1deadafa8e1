// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/flow.h"

namespace gouji {

// What the end of one line and the start of the next say about a sentence that may run over both.

/// The line ends a sentence or clause, so that a paragraph may end with it.
[[nodiscard]] bool endsSentence(const FlowLine &line);

/// A sentence cannot pause here at the end of a paragraph.
[[nodiscard]] bool isOpen(const FlowLine &line);

/// A number that follows belongs to the sentence: 占 ⏎ 76.23, 决算为 ⏎ 2,520.06.
[[nodiscard]] bool awaitsNumber(const FlowLine &line);

[[nodiscard]] bool startsWithNumber(const FlowLine &line);

/// An amount, share or count at the start: 2,520.06 ⏎ 万元. Years are none.
[[nodiscard]] bool startsWithAmount(const FlowLine &line);

/// No paragraph begins with the mark that ends a clause, with the unit of a number or with the level of an item before
/// it: a tool that orders a page by its characters' feet leaves a mark on a line of its own.
[[nodiscard]] bool startsWithinSentence(const FlowLine &line);

/// "项目名称：…" on a cover or in a form: such lines stand alone.
[[nodiscard]] bool isLabelled(const FlowLine &line);

/// Width of what cannot be broken at the start of a line: one ideograph (with the punctuation that must not begin a
/// line), or a whole number or Latin word.
[[nodiscard]] double firstTokenWidth(const FlowLine &line);

/// The next line's first word would not have fitted.
[[nodiscard]] bool isFull(const FlowLine &line, const FlowLine &next);

} // namespace gouji
