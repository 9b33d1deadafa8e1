// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/layout.h"
#include "reading/wordruns.h"

#include <span>
#include <vector>

namespace gouji {

/// A line as the texts on it that stand far apart.
struct SpacedLine {
    struct Text {
        double left = 0;
        double right = 0;
        bool number = false;
        QString text; ///< squashed
    };
    PageRect box;
    std::vector<Text> texts;
    bool goesOn = false; ///< a sentence around its numbers
};

[[nodiscard]] SpacedLine spacedLineOf(const RunLine &line);
[[nodiscard]] SpacedLine spacedLineOf(const TextLine &line);

/// Whether a line has a number and all its texts begin or end where some of the rows above do: a row of theirs, however
/// far below it stands.
[[nodiscard]] bool isRowOf(const SpacedLine &line, std::span<const SpacedLine> rows);

/// Whether the first text of a line begins where one of those above does.
[[nodiscard]] bool beginsBelow(const SpacedLine &line, std::span<const SpacedLine> rows);

/// Lines next to each other on which texts stand below those of the others.
struct AlignedRows {
    size_t first = 0;
    size_t last = 0;    ///< one past the last
    bool clear = false; ///< three columns or more of which each stands at one place; else it only looks like a table
};

/// Finds tables by nothing but where their texts stand. Sentences, contents, blanks to fill in and lists of shares
/// beside a chart are none. lines: what stands outside of all other tables of a page, from top to bottom.
[[nodiscard]] std::vector<AlignedRows> alignedRowsOf(const std::vector<SpacedLine> &lines, const PageSize &size);

} // namespace gouji
