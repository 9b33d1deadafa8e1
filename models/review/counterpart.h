// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/disclosure.h"

#include <QHash>
#include <QString>

#include <vector>

namespace gouji {

/// Finds in one disclosure the figure that says the same as a figure of another: last year's document, or the budget
/// beside the final accounts. In a table of the same form or title before
/// any other, the row with the same code or name, and there the column with the same measure, else its first amount; in
/// the narrative the same subject in the same role. A value; keeps its own copy of nothing but names.
class Counterparts final {
public:
    Counterparts() = default;
    explicit Counterparts(const Disclosure &there);

    /// Null when nothing there says it.
    [[nodiscard]] FigureId of(const Disclosure &here, FigureId figure) const;

private:
    struct Line {
        QString form; ///< of the table
        QString title;
        QString measure;
        FigureId figure;
    };
    [[nodiscard]] FigureId inTables(const Statement &statement, FigureId figure) const;

    QHash<QString, std::vector<Line>> m_lines; ///< figures of tables by code, and by key of the row
    QHash<QString, FigureId> m_said;           ///< figures of the narrative by subject, role and period
};

} // namespace gouji
