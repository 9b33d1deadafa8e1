// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/series.h"
#include "review/sides.h"

#include <QHash>

#include <functional>

namespace gouji {

/// Figures of one statement by their position. Keeps references: not longer than the disclosure.
class TableAmounts final {
public:
    TableAmounts(const Disclosure &disclosure, int statement);

    [[nodiscard]] std::optional<SeriesPoint> point(const QString &category, int row, int column) const;

private:
    [[nodiscard]] int position(int row, int column) const { return row * m_statement.grid.columns + column; }

    const Statement &m_statement;
    int m_index;
    QHash<int, const Figure *> m_figures;
};

/// The first amount column of a lane whose measure is, else contains, one of these; -1 when there is none.
[[nodiscard]] int amountColumn(const Statement &statement, int lane, const QStringList &measures);
/// The column to look at when there is only one to be shown: 决算数, 合计, 预算数, else the first. -1 without amounts.
[[nodiscard]] int mainColumn(const Statement &statement, int lane);

using WantedSubject = std::function<bool(const Subject &)>;
/// Amounts of the wanted rows; rows without a figure, and zeros unless asked for, are left out.
[[nodiscard]] Series rowSeries(const Disclosure &disclosure, LaneRef at, int column, const QString &name,
                               const WantedSubject &wanted, bool zeros = false);

/// Rows of the first level by their list numbers (一、, then 1.), or all items where none is numbered. What stands
/// between a numbered row and the next total without a number belongs to an 其中 and is left out. Indices into
/// subjects.
[[nodiscard]] std::vector<int> topItems(const Statement &statement, int lane);
/// Rows of the second level under a row of the first one.
[[nodiscard]] std::vector<int> itemsUnder(const Statement &statement, int lane, int top);

/// The name of a row without list number and code.
[[nodiscard]] QString labelOf(const Subject &subject);
/// Points of one category added up: a department's table may list each of its units.
[[nodiscard]] Series merged(const Series &series);

/// A balance brought or carried forward: no income and no expenditure of the year.
[[nodiscard]] bool isBalance(const QString &name);

} // namespace gouji
