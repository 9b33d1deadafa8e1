// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/disclosure.h"
#include "disclosure/grid.h"
#include "disclosure/statement.h"
#include "reading/wordruns.h"
#include "source/page.h"

#include <QString>

#include <vector>

namespace gouji {

/// A line of text outside tables. Characters that stand at one height are one line even if digits of another font sit
/// lower; wide gaps do not part it. Lines of a text file have an empty box and their line number.
struct TextLine {
    enum class Use { Free, Title, UnitLine, BodyLine, Note, PageNumber, Figure };
    QString text;             ///< as printed, blanks kept
    PageRect box;             ///< PDF points, page as displayed
    std::vector<float> edges; ///< left x of each UTF-16 unit, then the right x of the last
    float height = 0;         ///< of its tallest character, a stand-in for the font size
    int line = 0;             ///< 1-based line number in a text file, 0 in a PDF
    Use use = Use::Free;      ///< set when a table takes the line as its title, unit or note
    bool operator==(const TextLine &) const = default;
};

/// How far the text of a cell fills it, to tell text that had to wrap from text that ended. Points.
struct CellInk {
    PageRect box;         ///< of the cell
    float last = 0;       ///< width of the last line
    float widest = 0;     ///< width of the widest line
    float height = 0;     ///< of its characters, a stand-in for the width of an ideograph
    bool stacked = false; ///< one character below the other
};

/// A ruled frame that is no table by itself: one row, one column or hardly any text. It may be the rest of a table of
/// the page before; else its lines are text.
struct GridSlice {
    Grid grid;
    std::vector<TextLine> lines;
    std::vector<CellInk> ink;
};

/// What a table without rules on one page was read from.
struct UnruledPart {
    PageRect box; ///< of its grid
    std::vector<RunLine> lines;
};

/// A page taken apart: its tables as grids, and all other text as lines from top to bottom.
struct PageLayout {
    int file = 0;
    int number = 0; ///< 1-based; 0 for text files, which are one long page
    PageSize size;
    std::vector<Grid> grids;               ///< of this page alone, from top to bottom; joined later
    std::vector<std::vector<CellInk>> ink; ///< of each of grids, cells with text only
    std::vector<GridSlice> slices;         ///< not yet judged; empty after reading joined what continues
    std::vector<UnruledPart> unruled;
    std::vector<TextLine> lines;
    bool hasImages = false;
    std::vector<Unread> unread; ///< what another tool spoilt when it made this text
};

/// Lines from characters that belong to no table.
[[nodiscard]] std::vector<TextLine> linesOf(const std::vector<Word> &words);

/// Grids from rulings, characters put into cells by their centre, the rest made into lines. One page, no context.
[[nodiscard]] PageLayout layoutOf(const SourcePage &page, int file);

} // namespace gouji
