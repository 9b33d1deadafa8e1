// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/alignedtable.h"

#include "base/number.h"
#include "reading/alignedcolumns.h"
#include "reading/alignedheader.h"
#include "reading/bandedtable.h"
#include "reading/layout.h"

#include <QStringList>

#include <algorithm>
#include <cstddef>

namespace gouji {

namespace {

constexpr double wrapped = 0.8;   // of the pitch of rows: lines of one row are no further apart
constexpr double doubtful = 0.95; // and this far apart they may or may not be
constexpr int mostColumns = 40;

/// Lines of the body that are one row.
struct BodyRow {
    std::vector<const RunLine *> lines;
    double top = 0;
    double bottom = 0;
};

/// Parts the lines of a body into rows: by what is drawn, else by the lines that have numbers.
class BodyRows {
public:
    BodyRows(const AlignedArea &area, const std::vector<RunLine> &lines)
        : m_area(area)
    {
        double last = -1;
        for (const RunLine &line : lines) {
            if (!line.hasNumber())
                continue;
            if (last >= 0)
                m_pitch = std::min(m_pitch, line.middle() - last);
            last = line.middle();
        }
        std::vector<const RunLine *> group;
        for (const RunLine &line : lines) {
            if (!group.empty() && !together(*group.back(), line)) {
                close(group);
                group.clear();
            }
            group.push_back(&line);
        }
        if (!group.empty())
            close(group);
        bound();
    }

    [[nodiscard]] const std::vector<BodyRow> &rows() const { return m_rows; }
    [[nodiscard]] bool certain() const { return m_certain; }

private:
    [[nodiscard]] bool parted(const RunLine &upper, const RunLine &lower) const
    {
        return std::ranges::any_of(m_area.separators,
                                   [&](double y) { return y > upper.middle() && y <= lower.middle(); });
    }
    [[nodiscard]] bool together(const RunLine &upper, const RunLine &lower)
    {
        if (parted(upper, lower))
            return false;
        if (m_area.everyRow)
            return true;
        if (upper.hasNumber() && lower.hasNumber())
            return false;
        const double apart = lower.middle() - upper.middle();
        m_certain = m_certain && (apart <= wrapped * m_pitch || apart > doubtful * m_pitch);
        return apart <= wrapped * m_pitch;
    }
    /// A run of near lines has one line with numbers, or it is cut between those that have.
    void close(const std::vector<const RunLine *> &group)
    {
        std::vector<const RunLine *> anchors;
        std::ranges::copy_if(group, std::back_inserter(anchors), [](const RunLine *line) { return line->hasNumber(); });
        if (anchors.size() < 2 || m_area.everyRow) {
            m_rows.push_back({group, 0, 0});
            return;
        }
        m_certain = false;
        const size_t base = m_rows.size();
        m_rows.resize(base + anchors.size());
        for (const RunLine *line : group) {
            const auto nearest = std::ranges::min_element(
                anchors, {}, [&](const RunLine *anchor) { return std::abs(anchor->middle() - line->middle()); });
            m_rows[base + static_cast<size_t>(nearest - anchors.begin())].lines.push_back(line);
        }
    }
    void bound()
    {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            BodyRow &row = m_rows[i];
            row.bottom = row.lines.back()->box.bottom;
            row.top = row.lines.front()->box.top;
        }
        for (size_t i = 1; i < m_rows.size(); ++i)
            m_rows[i].top = m_rows[i - 1].bottom = (m_rows[i - 1].bottom + m_rows[i].top) / 2;
    }

    const AlignedArea &m_area;
    std::vector<BodyRow> m_rows;
    double m_pitch = 1e9;
    bool m_certain = true;
};

size_t bodyStart(const AlignedArea &area, const std::vector<RunLine> &lines)
{
    for (size_t i = 0; i < lines.size(); ++i) {
        if (area.body > 0 ? lines[i].middle() > area.body : lines[i].hasNumber())
            return i;
    }
    return lines.size();
}

QString textOf(const std::vector<Word> &words)
{
    QStringList parts;
    for (const TextLine &line : linesOf(words))
        parts.append(line.text.trimmed());
    return parts.join(u'\n');
}

/// Puts header and body together.
class Builder {
public:
    Builder(const AlignedArea &area, const AlignedColumns &columns, int file, int page)
        : m_area(area)
        , m_columns(columns)
        , m_file(file)
        , m_page(page)
    {
        m_grid.columns = columns.count();
        m_grid.found = Grid::Found::Alignment;
        m_grid.pages = {page};
        m_grid.boxes = {{columns.boundaries().front(), area.box.top, columns.boundaries().back(), area.box.bottom}};
    }

    void addHeader(const AlignedHeader &header)
    {
        std::vector<double> ys{m_area.box.top};
        ys.insert(ys.end(), header.bottoms().begin(), header.bottoms().end());
        for (const AlignedHeader::Cell &from : header.cells()) {
            Cell cell = cellAt(from.row, from.column, from.columnSpan, ys[static_cast<size_t>(from.row)],
                               ys[static_cast<size_t>(from.row + from.rowSpan)]);
            cell.rowSpan = from.rowSpan;
            put(cell, from.words);
        }
        m_grid.rows = header.rows();
    }
    void addRow(const BodyRow &row)
    {
        std::vector<std::vector<Word>> words(static_cast<size_t>(m_grid.columns));
        for (const RunLine *line : row.lines) {
            for (const WordRun &run : line->runs) {
                const auto [column, inside] = m_columns.columnOf(run.box());
                m_crossed = m_crossed || !inside;
                words[static_cast<size_t>(column)].push_back(run.word);
            }
        }
        for (int column = 0; column < m_grid.columns; ++column) {
            Cell cell = cellAt(m_grid.rows, column, 1, row.top, row.bottom);
            put(cell, words[static_cast<size_t>(column)]);
        }
        ++m_grid.rows;
    }
    [[nodiscard]] Grid grid(int header, bool certain)
    {
        m_grid.rowPages.assign(static_cast<size_t>(m_grid.rows), m_page);
        std::ranges::stable_sort(m_grid.cells, {}, [](const Cell &cell) { return std::pair(cell.row, cell.column); });
        m_grid.ambiguous = !certain || m_crossed || mixes(header) || !m_grid.index();
        return std::move(m_grid);
    }

private:
    [[nodiscard]] Cell cellAt(int row, int column, int span, double top, double bottom) const
    {
        Cell cell;
        cell.row = row;
        cell.column = column;
        cell.columnSpan = span;
        const std::vector<double> &xs = m_columns.boundaries();
        cell.place = {
            m_file, m_page, 0, {xs[static_cast<size_t>(column)], top, xs[static_cast<size_t>(column + span)], bottom}};
        return cell;
    }
    void put(Cell &cell, const std::vector<Word> &words)
    {
        cell.text = textOf(words);
        cell.printed = cell.text;
        m_grid.cells.push_back(std::move(cell));
    }
    /// Numbers stand in columns of their own, and no column but the first mixes them with texts.
    [[nodiscard]] bool mixes(int header) const
    {
        std::vector<int> numbers(static_cast<size_t>(m_grid.columns)), texts = numbers;
        for (const Cell &cell : m_grid.cells) {
            if (cell.row < header || cell.text.isEmpty())
                continue;
            const auto number = parseNumber(cell.text);
            const bool amount = number && (number->value.scale() > 0 || number->grouped);
            numbers[static_cast<size_t>(cell.column)] += amount;
            texts[static_cast<size_t>(cell.column)] += !number && cell.text.size() > 1;
        }
        for (size_t c = 1; c < numbers.size(); ++c) {
            if (numbers[c] > 0 && texts[c] > 0)
                return true;
        }
        return false;
    }

    const AlignedArea &m_area;
    const AlignedColumns &m_columns;
    int m_file;
    int m_page;
    Grid m_grid;
    bool m_crossed = false;
};

} // namespace

Grid alignedGridOf(const AlignedArea &area, const std::vector<RunLine> &lines, int file, int page)
{
    if (!area.rules.empty()) {
        if (Grid grid = bandedGridOf(area, lines, file, page); grid.columns > 1)
            return grid;
    }
    const auto start = static_cast<std::ptrdiff_t>(bodyStart(area, lines));
    const std::vector<RunLine> head(lines.begin(), lines.begin() + start), body(lines.begin() + start, lines.end());
    const AlignedColumns columns =
        area.columns.empty() ? AlignedColumns(head, body, area.box.left, area.box.right) : AlignedColumns(area.columns);
    if (body.empty() || columns.count() < 2 || columns.count() > mostColumns)
        return {};
    const AlignedHeader header(head, body.front(), columns);
    const BodyRows rows(area, body);
    Builder builder(area, columns, file, page);
    builder.addHeader(header);
    for (const BodyRow &row : rows.rows())
        builder.addRow(row);
    return builder.grid(header.rows(), rows.certain());
}

} // namespace gouji
