// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/textmerge.h"

#include "base/number.h"
#include "base/text.h"

#include <vector>

namespace gouji {

namespace {

int headerRowOf(const Grid &grid)
{
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            if (squashed(grid.cells[std::size_t(row) * std::size_t(grid.columns) + std::size_t(column)].text) ==
                u"三级指标")
                return row;
        }
    }
    return -1;
}

/// Makes the merged cells of performance forms again: a label reaches to the right over blanks in the block of the
/// project, and down over blanks in the columns of the indicator levels.
class Merger {
public:
    explicit Merger(Grid &grid)
        : m_grid(grid)
        , m_taken(grid.cells.size(), false)
    {}

    void run(int header)
    {
        for (int row = 0; row < header; ++row)
            mergeRight(row);
        for (int column = 0; column < levelColumns(header); ++column)
            mergeDown(column, header);
        std::vector<Cell> kept;
        for (std::size_t i = 0; i < m_grid.cells.size(); ++i) {
            if (!m_taken[i])
                kept.push_back(std::move(m_grid.cells[i]));
        }
        m_grid.cells = std::move(kept);
    }

private:
    [[nodiscard]] std::size_t at(int row, int column) const
    {
        return std::size_t(row) * std::size_t(m_grid.columns) + std::size_t(column);
    }
    [[nodiscard]] bool isEmpty(int row, int column) const { return m_grid.cells[at(row, column)].text.isEmpty(); }

    // Only rows of labels and values; rows of amounts keep their blanks.
    void mergeRight(int row)
    {
        for (int column = 0; column < m_grid.columns; ++column) {
            Cell &cell = m_grid.cells[at(row, column)];
            if (cell.text.isEmpty() || parseNumber(cell.text).has_value())
                continue;
            const bool amounts = hasNumbers(row);
            for (int next = column + 1; !amounts && next < m_grid.columns && isEmpty(row, next); ++next) {
                m_taken[at(row, next)] = true;
                ++cell.columnSpan;
            }
        }
    }
    [[nodiscard]] bool hasNumbers(int row) const
    {
        int labels = 0;
        for (int column = 0; column < m_grid.columns; ++column) {
            const QString &text = m_grid.cells[at(row, column)].text;
            if (parseNumber(text).has_value())
                return true;
            labels += text.isEmpty() ? 0 : 1;
        }
        return labels > 4; // a row of column heads
    }
    // Columns left of the names of the indicators.
    [[nodiscard]] int levelColumns(int header) const
    {
        for (int column = 0; column < m_grid.columns; ++column) {
            if (squashed(m_grid.cells[at(header, column)].text) == u"三级指标")
                return column;
        }
        return 0;
    }
    void mergeDown(int column, int header)
    {
        for (int row = header + 1; row < m_grid.rows; ++row) {
            Cell &cell = m_grid.cells[at(row, column)];
            if (cell.text.isEmpty() || m_taken[at(row, column)])
                continue;
            for (int next = row + 1; next < m_grid.rows && isEmpty(next, column) && leftIsEmpty(next, column); ++next) {
                m_taken[at(next, column)] = true;
                ++cell.rowSpan;
            }
        }
    }
    [[nodiscard]] bool leftIsEmpty(int row, int column) const
    {
        for (int left = 0; left < column; ++left) {
            if (!isEmpty(row, left))
                return false;
        }
        return true;
    }

    Grid &m_grid;
    std::vector<bool> m_taken;
};

} // namespace

bool mergeFormLabels(Grid &grid)
{
    const int header = headerRowOf(grid);
    if (header >= 0)
        Merger(grid).run(header);
    return header >= 0;
}

} // namespace gouji
