// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/textheader.h"

#include "base/number.h"
#include "base/text.h"
#include "reading/headerrows.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace gouji {

namespace {

constexpr int mostRows = 8;      // of a header
constexpr int mostColumns = 200; // of a table that somebody set by hand

bool isTotal(const QString &text) { return text == u"合计" || text == u"总计"; }

bool isCodeHeading(const QString &text) { return text.size() == 1 && QStringView(u"类款项").contains(text); }

bool isItem(const QString &text) { return text.size() > 2 && !text.startsWith(u"其中") && bareName(text) != text; }

/// "208", "05": no amount.
bool isCode(const QString &text)
{
    return text.size() <= 7 && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

class Header {
public:
    explicit Header(Grid &grid)
        : m_grid(grid)
        , m_columns(grid.columns)
    {
        for (int row = 0; row < std::min(grid.rows, mostRows + 1); ++row) {
            QStringList texts;
            for (int column = 0; column < m_columns; ++column)
                texts.append(squashed(grid.cells[at(row, column)].text));
            m_texts.push_back(std::move(texts));
        }
    }

    void merge()
    {
        m_labelled = m_texts.size() > 1 && !m_texts[0].join(QString()).isEmpty() && !hasNumber(0) ? 1 : 0;
        if (m_labelled == 0)
            return;
        own(0, true);
        while (m_labelled < int(m_texts.size()) && isHeader(m_labelled)) {
            own(m_labelled, true);
            ++m_labelled;
        }
        const int rows = m_labelled;
        if (rows < int(m_texts.size()) && namesColumns(rows))
            ++m_labelled; // a row of amounts too: its labels part those above, but its cells stay apart
        m_owners.clear();
        for (int row = 0; row < rows; ++row)
            own(row, row + 1 < m_labelled);
        apply(rows);
    }

private:
    /// The cell that reaches over a position, by its first row and column.
    struct Owner {
        int row = 0;
        int column = 0;
        bool operator==(const Owner &) const = default;
    };

    [[nodiscard]] std::size_t at(int row, int column) const
    {
        return std::size_t(row) * std::size_t(m_columns) + std::size_t(column);
    }
    [[nodiscard]] const QString &text(int row, int column) const { return m_texts[std::size_t(row)][column]; }
    [[nodiscard]] Owner owner(int row, int column) const { return m_owners[std::size_t(row)][std::size_t(column)]; }
    [[nodiscard]] bool hasNumber(int row) const
    {
        return std::ranges::any_of(m_texts[std::size_t(row)],
                                   [](const QString &cell) { return parseNumber(cell).has_value(); });
    }
    [[nodiscard]] bool sharesGroup(int row, int column, int other) const
    {
        return row == 0 || owner(row - 1, column) == owner(row - 1, other);
    }
    /// Equal labels side by side are one when a row below tells their columns apart.
    [[nodiscard]] bool repeatsLeft(int row, int column) const
    {
        if (column == 0 || text(row, column).isEmpty() || text(row, column) != text(row, column - 1))
            return false;
        for (int below = row + 1; below < int(m_texts.size()); ++below) {
            const QString &label = text(below, column);
            if (label.isEmpty() || text(below, column - 1).isEmpty() || parseNumber(label).has_value())
                return false;
            if (label != text(below, column - 1))
                return true;
        }
        return false;
    }
    /// A label over blanks in all its columns reaches down.
    [[nodiscard]] bool reachesDown(int row, Owner above) const
    {
        for (int column = 0; column < m_columns; ++column) {
            if (owner(row - 1, column) == above && !text(row, column).isEmpty() &&
                text(row, column) != text(above.row, above.column))
                return false;
        }
        return true;
    }
    void own(int row, bool extends)
    {
        std::vector<Owner> owners;
        owners.reserve(std::size_t(m_columns));
        for (int column = 0; column < m_columns; ++column)
            owners.push_back(ownerOf(row, column, extends, owners));
        m_owners.push_back(std::move(owners));
    }
    [[nodiscard]] Owner ownerOf(int row, int column, bool extends, const std::vector<Owner> &left) const
    {
        const bool blank = text(row, column).isEmpty();
        const Owner own{row, column};
        if (row > 0 && !blank) {
            const Owner above = owner(row - 1, column);
            if (text(above.row, above.column) == text(row, column) && reachesDown(row, above))
                return above;
        }
        const bool beside = column > 0 && left.back().row == row && !text(row, left.back().column).isEmpty() &&
                            sharesGroup(row, column, column - 1);
        if (beside && (extends ? blank || repeatsLeft(row, column) : blank && holdsNoAmounts(column)))
            return left.back();
        if (blank && row > 0 && reachesDown(row, owner(row - 1, column)))
            return owner(row - 1, column);
        return own;
    }
    /// A column of codes or names under one heading with its neighbour. A column of amounts keeps its blank heading.
    [[nodiscard]] bool holdsNoAmounts(int column) const
    {
        bool any = false;
        for (int row = m_labelled; row < m_grid.rows; ++row) {
            const QString body = m_grid.cells[at(row, column)].text.trimmed();
            if (!body.isEmpty() && !isCode(body) && parseNumber(body).has_value())
                return false;
            any = any || !body.isEmpty();
        }
        return any;
    }
    [[nodiscard]] int width(Owner of, int row) const { return int(std::ranges::count(m_owners[std::size_t(row)], of)); }
    [[nodiscard]] int codeHeadings(int row) const
    {
        return int(std::ranges::count_if(m_texts[std::size_t(row)], isCodeHeading));
    }
    /// A row of labels, one of which stands under a cell of several columns or under one that the row above left blank.
    /// A lone label is a total, a remark or a row without amounts, unless 类, 款 and 项 stand under it.
    [[nodiscard]] bool isHeader(int row) const
    {
        if (hasNumber(row) || isNumberingRow(m_grid, row))
            return false;
        int filled = 0;
        bool under = false;
        for (int column = 0; column < m_columns; ++column) {
            const QString &label = text(row, column);
            if (label.isEmpty())
                continue;
            ++filled;
            if (isItem(label))
                return false;
            const Owner above = owner(row - 1, column);
            under = under || above.row < row - 1 || width(above, row - 1) > 1 || text(row - 1, column) == label;
        }
        const bool overCodes = row + 1 < int(m_texts.size()) && codeHeadings(row + 1) >= 2;
        return under && (filled > 1 || (filled == 1 && overCodes));
    }
    /// A row that begins the body and names columns too: "类 | 款 | 项 | 合计 | 5.00", "合计 | | 5.00 | 基本支出".
    [[nodiscard]] bool namesColumns(int row) const
    {
        int under = 0;
        bool total = false;
        for (int column = 0; column < m_columns; ++column) {
            const QString &label = text(row, column);
            total = total || isTotal(label);
            const bool isLabel = !label.isEmpty() && !parseNumber(label).has_value();
            under += isLabel && width(owner(row - 1, column), row - 1) > 1 ? 1 : 0;
        }
        return total && (codeHeadings(row) >= 2 || under >= 2);
    }
    void apply(int rows)
    {
        std::vector<char> covered(m_grid.cells.size(), 0);
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < m_columns; ++column) {
                const Owner of = owner(row, column);
                Cell &cell = m_grid.cells[at(of.row, of.column)];
                cell.rowSpan = std::max(cell.rowSpan, row - of.row + 1);
                cell.columnSpan = std::max(cell.columnSpan, column - of.column + 1);
                covered[at(row, column)] = char(of == Owner{row, column} ? 0 : 1);
            }
        }
        std::vector<Cell> kept;
        kept.reserve(m_grid.cells.size());
        for (std::size_t i = 0; i < m_grid.cells.size(); ++i) {
            if (!covered[i])
                kept.push_back(std::move(m_grid.cells[i]));
        }
        m_grid.cells = std::move(kept);
    }

    Grid &m_grid;
    int m_columns = 0;
    int m_labelled = 0; ///< rows that name columns
    std::vector<QStringList> m_texts;
    std::vector<std::vector<Owner>> m_owners;
};

} // namespace

void mergeHeaderCells(Grid &grid)
{
    if (grid.columns > 1 && grid.columns <= mostColumns &&
        grid.cells.size() == std::size_t(grid.rows) * std::size_t(grid.columns))
        Header(grid).merge();
}

} // namespace gouji
