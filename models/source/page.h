// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/geometry.h"

#include <QString>

#include <vector>

namespace gouji {

/// A run of characters as a file has it; boxes has one rectangle for each UTF-16 unit of text (PDF points, page as
/// displayed). Characters outside the page or wholly clipped away are not there.
struct Word {
    QString text;
    std::vector<PageRect> boxes;
    PageRect box; ///< union of boxes
    bool operator==(const Word &) const = default;
};

/// A straight drawn line that can separate cells: a stroke, or a thin dark filled rectangle. Collinear pieces are
/// merged and doubled lines are one. position is y of a horizontal line, x of a vertical one.
struct Ruling {
    bool horizontal = true;
    double position = 0;
    double from = 0; ///< smaller coordinate along the line
    double to = 0;
    double thickness = 0;
    bool operator==(const Ruling &) const = default;
};

/// A filled area that is no line: the background of a cell or of a row. White areas are listed apart.
struct Fill {
    PageRect box;
    bool operator==(const Fill &) const = default;
};

/// One page of a file, ready for reading.
struct SourcePage {
    int number = 0; ///< 1-based
    PageSize size;
    std::vector<Word> words; ///< in the order of the file's text
    std::vector<Ruling> rulings;
    std::vector<Fill> fills;
    std::vector<Fill> whites; ///< white areas: they may be cells beside coloured ones, or nothing at all
    bool hasImages = false;   ///< with no words: a scanned page
    QString problem; ///< for the user: why the page could not be read, or not all of it; empty if all went well
};

} // namespace gouji
