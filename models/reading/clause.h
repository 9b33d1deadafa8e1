// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/clauseitem.h"
#include "reading/lexicon.h"
#include "reading/numberscan.h"

#include <vector>

namespace gouji {

/// A piece of a sentence that means something. Everything between tokens is ignored.
struct Token {
    Cue cue = Cue::Concept;
    int from = 0; ///< offsets into the flat text
    int to = 0;
    int index = -1; ///< of the concept, scope, class, item or number; the year of a Year
    /// Of Against: what the comparison is with: "上年", "上年预算", "年初预算" …; year in index when one is named.
    QString base;
};

/// A paragraph taken apart. Tokens only where there are numbers.
struct Clauses {
    FlatText flat;
    std::vector<ScannedNumber> numbers;
    std::vector<NamedItem> items;
    std::vector<Token> tokens;
};

/// year: fiscal year of the disclosure, so that "比2023年度" can be told from a date; 0 when unknown.
[[nodiscard]] Clauses clausesOf(QStringView text, const Lexicon &lexicon);

} // namespace gouji
