// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/page.h"

#include <vector>

namespace gouji {

/// Text that stands together and so belongs to one cell: a number, or words without a wide gap.
struct WordRun {
    Word word;
    bool number = false;
    bool amount = false; ///< a number with decimals or separators

    [[nodiscard]] const PageRect &box() const { return word.box; }
};

/// Runs that stand at one height, from left to right.
struct RunLine {
    std::vector<WordRun> runs;
    PageRect box;

    [[nodiscard]] double middle() const { return (box.top + box.bottom) / 2; }
    [[nodiscard]] bool hasNumber() const;
};

/// Lines of a page or a part of it, from top to bottom. An amount and the text that touches it are two runs.
[[nodiscard]] std::vector<RunLine> runLinesOf(const std::vector<Word> &words);

} // namespace gouji
