// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/wordruns.h"
#include "source/page.h"

#include <vector>

namespace gouji {

/// The rules that a table without any would have between its rows, and whether they are beyond doubt.
struct RowRules {
    std::vector<Ruling> rules;
    bool certain = true;
};

/// Texts that stand at one height make a row; one that stands in the middle of several rows is a cell of them all.
/// lines: those of the table. xs: the boundaries of its columns. drawn: what parts rows for
/// certain.
[[nodiscard]] RowRules inferredRules(const std::vector<RunLine> &lines, const std::vector<double> &xs,
                                     const std::vector<double> &drawn);

} // namespace gouji
