// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/statement.h"

#include <algorithm>

namespace gouji {

const StatementFigure *Statement::figureAt(int row, int column) const
{
    const auto it =
        std::ranges::find_if(figures, [&](const StatementFigure &f) { return f.row == row && f.column == column; });
    return it == figures.end() ? nullptr : &*it;
}

const Subject *Statement::subjectAt(int row, int lane) const
{
    const auto it = std::ranges::find_if(subjects, [&](const Subject &s) { return s.row == row && s.lane == lane; });
    return it == subjects.end() ? nullptr : &*it;
}

} // namespace gouji
