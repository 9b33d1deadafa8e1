// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/rule.h"
#include "disclosure/statement.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace gouji {

/// A row or column name made comparable: bareName() without what stands in brackets.
[[nodiscard]] QString plainKey(const QString &name);

/// Finds rows, columns and figures of one statement without searching. Refers to the statement it was made from and
/// lives as long as the check.
class TableIndex {
public:
    TableIndex(const Statement &statement, int number);
    /// Refers to an equal statement from now on.
    void moveTo(const Statement &statement) { m_statement = &statement; }

    [[nodiscard]] const Statement &statement() const { return *m_statement; }
    [[nodiscard]] int number() const { return m_number; } ///< index into Disclosure::statements
    [[nodiscard]] const Subject &subject(int index) const { return m_statement->subjects[static_cast<size_t>(index)]; }

    /// The figure at a position; a null id when there is none.
    [[nodiscard]] FigureId figureAt(int row, int column) const;
    [[nodiscard]] const Figure *findFigure(int row, int column) const;
    /// The one figure to the right of a row's label, before the next label of the row: a total that spans lanes.
    [[nodiscard]] FigureId figureBeside(int subject) const;

    /// Subjects with this name (as plainKey) in a lane; -1: in any lane. Blank rows and notes are never found.
    [[nodiscard]] std::vector<int> subjectsNamed(const QString &key, int lane = -1) const;
    /// True when a row of this name has a figure that is not zero.
    [[nodiscard]] bool hasAmount(const QString &key) const;
    /// Whether a column of one of these measures has an amount that is not zero.
    [[nodiscard]] bool hasColumn(const QStringList &measures) const;
    /// Subjects of a lane that are no blank rows and no notes, from top to bottom.
    [[nodiscard]] const std::vector<int> &subjectsOfLane(int lane) const;
    /// The one subject with this code in the lane; -1 when there is none or more than one.
    [[nodiscard]] int subjectCoded(const QString &code, int lane) const;
    /// The row of a table that has figures in one row only, called 本行 in lines: -1 none, -2 several.
    [[nodiscard]] int onlyRow() const;
    /// The one subject with this code in any lane: -1 none, -2 several.
    [[nodiscard]] int subjectCodedAnywhere(const QString &code) const;
    /// The row that a line means by a name (or, all digits, by its code): -1 when there is none, -2 when several could
    /// be meant.
    [[nodiscard]] int subjectMeant(const QString &name, const Vocabulary &words) const;

    /// Amount columns of a lane.
    [[nodiscard]] const std::vector<int> &amountsOfLane(int lane) const;
    /// The amount column a line means by a name among these: -1 none, -2 several.
    [[nodiscard]] int columnMeant(const QString &name, const Vocabulary &words, const std::vector<int> &among) const;
    /// The column that speaks for a lane: its only one, the one called 合计, or the one of the statement's year. -1
    /// none.
    [[nodiscard]] int mainColumn(int lane) const;
    /// Header texts of a column from top to bottom, each as plainKey.
    [[nodiscard]] const QStringList &headerPath(int column) const;
    /// True when the header text of that level says that the column is only a part of the one before: 其中：….
    [[nodiscard]] bool isOfWhich(int column, qsizetype level) const;

    /// Row label with cell texts of its lane, as a table place is quoted.
    [[nodiscard]] QString quoteOfRow(int row, int lane) const;

private:
    [[nodiscard]] std::vector<int> lanesNamed(const QString &name) const;

    const Statement *m_statement;
    int m_number;
    std::vector<int> m_figures;                ///< row · columns + column → index into figures, -1
    QHash<QString, std::vector<int>> m_byKey;  ///< plain key → subjects
    QHash<QString, std::vector<int>> m_byCode; ///< code → subjects
    std::vector<std::vector<int>> m_lanes;     ///< subjects of each lane
    std::vector<std::vector<int>> m_amounts;   ///< amount columns of each lane
    std::vector<QStringList> m_paths;          ///< of each column
};

} // namespace gouji
