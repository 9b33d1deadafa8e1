// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/statement.h"

#include <QHash>
#include <QString>

#include <vector>

namespace gouji {

/// Finds rows, columns and figures of one statement without searching. Refers to the statement it was made from.
class TableIndex {
public:
    TableIndex(const Statement &statement, int number);

    [[nodiscard]] const Statement &statement() const { return *m_statement; }
    [[nodiscard]] int number() const { return m_number; } ///< index into Disclosure::statements

    /// The figure at a position; a null id when there is none.
    [[nodiscard]] FigureId figureAt(int row, int column) const;
    [[nodiscard]] const Figure *findFigure(int row, int column) const;
    /// Subjects of a lane whose key is this (compared squashed, with 「的」 and brackets as they are).
    [[nodiscard]] std::vector<int> subjectsNamed(const QString &key, int lane = -1) const;
    [[nodiscard]] std::vector<int> subjectsOfLane(int lane) const;
    /// Subject with this code in the lane; -1 when there is none or more than one.
    [[nodiscard]] int subjectCoded(const QString &code, int lane) const;
    /// Columns of a lane with this measure; -1 lane: all lanes.
    [[nodiscard]] std::vector<int> columnsMeasuring(const QString &measure, int lane = -1) const;
    /// Row label with cell texts, as a table place is quoted.
    [[nodiscard]] QString quoteOfRow(int row, int lane) const;

private:
    const Statement *m_statement;
    int m_number;
    std::vector<int> m_figures;                ///< row · columns + column → index into figures, -1
    QHash<QString, std::vector<int>> m_byKey;  ///< key → subjects
    QHash<QString, std::vector<int>> m_byCode; ///< code → subjects
};

} // namespace gouji
