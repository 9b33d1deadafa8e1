// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

#include <numeric>

namespace gouji::sample {

namespace {

constexpr double inset = 4;
constexpr double thin = 0.5;

} // namespace

Cell head(const QString &text, int rows, int columns)
{
    return {text, Cell::Align::Centre, rows, columns, true, 0, {}};
}

Cell label(const QString &text, double indent, bool bold) { return {text, Cell::Align::Left, 1, 1, bold, indent, {}}; }

Cell amount(const QString &text, const QString &slot) { return {text, Cell::Align::Right, 1, 1, false, 0, slot}; }

Cell middle(const QString &text, const QString &slot) { return {text, Cell::Align::Centre, 1, 1, false, 0, slot}; }

void SheetPrinter::place(const Sheet &sheet)
{
    m_cells.clear();
    const qsizetype columns = sheet.widths.size();
    QList<QList<bool>> taken(sheet.rows.size(), QList<bool>(columns, false));
    for (int r = 0; r < sheet.rows.size(); ++r) {
        int column = 0;
        for (const Cell &cell : sheet.rows[r]) {
            while (column < columns && taken[r][column])
                ++column;
            Q_ASSERT(column + cell.columns <= columns);
            for (int i = r; i < r + cell.rows; ++i) {
                for (int k = column; k < column + cell.columns; ++k)
                    taken[i][k] = true;
            }
            const QString shown = cell.slot.isEmpty() ? cell.text : m_mistakes.text(cell.slot, cell.text);
            m_cells.append({cell, r, column, shown});
        }
    }
}

QFont SheetPrinter::fontOf(const Sheet &sheet, const Cell &cell) const
{
    return Press::font(cell.bold ? Press::Face::SansBold : Press::Face::Sans, sheet.size);
}

QStringList SheetPrinter::linesOf(const Sheet &sheet, const Placed &placed) const
{
    const double room = m_x[placed.column + placed.cell.columns] - m_x[placed.column] - 2 * inset - placed.cell.indent;
    return Press::lines(placed.shown, fontOf(sheet, placed.cell), room, room);
}

void SheetPrinter::measure(const Sheet &sheet)
{
    const double total = std::accumulate(sheet.widths.begin(), sheet.widths.end(), 0.0);
    const double scale = (m_press.right() - m_press.left()) / total;
    m_x = {m_press.left()};
    for (const double width : sheet.widths)
        m_x.append(m_x.last() + width * scale);
    m_heights = QList<double>(sheet.rows.size(), sheet.rowHeight);
    const double leading = sheet.size * 1.35;
    for (const bool single : {true, false}) { // merged cells only take what single rows leave missing
        for (const Placed &placed : std::as_const(m_cells)) {
            if ((placed.cell.rows == 1) != single)
                continue;
            const double need = static_cast<double>(linesOf(sheet, placed).size()) * leading + 6;
            const auto first = m_heights.begin() + placed.row;
            const double have = std::accumulate(first, first + placed.cell.rows, 0.0);
            if (need > have)
                m_heights[placed.row + placed.cell.rows - 1] += need - have;
        }
    }
}

void SheetPrinter::heading(const Sheet &sheet)
{
    const QFont small = Press::font(Press::Face::Sans, 10);
    if (!sheet.number.isEmpty()) {
        m_press.text(m_press.right() - Press::widthOf(sheet.number, small), m_press.y() + 6, sheet.number, small);
        m_press.skip(4);
    }
    m_press.centred(sheet.title, 17, Press::Face::SerifBold, 34);
    if (!sheet.subtitle.isEmpty())
        m_press.centred(sheet.subtitle, 11, Press::Face::Serif, 20);
    if (!sheet.left.isEmpty() || !sheet.right.isEmpty()) {
        m_press.text(m_press.left(), m_press.y() + 12, sheet.left, small);
        m_press.text(m_press.right() - Press::widthOf(sheet.right, small), m_press.y() + 12, sheet.right, small);
        m_press.skip(18);
    }
}

void SheetPrinter::print(const Sheet &sheet)
{
    ++m_index;
    const Press::Sheet kind = sheet.landscape ? Press::Sheet::WideTable : Press::Sheet::Table;
    m_press.newPage(kind);
    place(sheet);
    measure(sheet);
    heading(sheet);
    int from = 0;
    double height = 0;
    for (int r = 0; r < sheet.rows.size(); ++r) {
        if (m_press.y() + height + m_heights[r] > m_press.bottom() + 12) {
            segment(sheet, from, r);
            m_press.newPage(kind);
            from = r;
            height = 0;
        }
        height += m_heights[r];
    }
    segment(sheet, from, static_cast<int>(sheet.rows.size()));
    const QFont small = Press::font(Press::Face::Sans, 9.5);
    for (const QString &note : sheet.notes) {
        for (const QString &line :
             Press::lines(note, small, m_press.right() - m_press.left(), m_press.right() - m_press.left())) {
            m_press.text(m_press.left(), m_press.y() + 15, line, small);
            m_press.skip(15);
        }
    }
}

void SheetPrinter::segment(const Sheet &sheet, int from, int to)
{
    QList<double> top = {m_press.y()};
    for (int r = from; r < to; ++r)
        top.append(top.last() + m_heights[r]);
    for (const Placed &placed : std::as_const(m_cells)) {
        const int first = qMax(placed.row, from);
        const int end = qMin(placed.row + placed.cell.rows, to);
        if (first >= end)
            continue;
        const double x1 = m_x[placed.column];
        const double x2 = m_x[placed.column + placed.cell.columns];
        const double y1 = top[first - from];
        const double y2 = top[end - from];
        m_press.rule(x1, y1, x2, y1, thin);
        m_press.rule(x1, y1, x1, y2, thin);
        if (placed.column + placed.cell.columns == sheet.widths.size())
            m_press.rule(x2, y1, x2, y2, thin);
        if (end == to)
            m_press.rule(x1, y2, x2, y2, thin);
        if (placed.row >= from)
            cellText(sheet, placed, y1, y2 - y1);
    }
    m_press.setY(top.last());
}

void SheetPrinter::cellText(const Sheet &sheet, const Placed &placed, double top, double height)
{
    const QStringList lines = linesOf(sheet, placed);
    const QFont font = fontOf(sheet, placed.cell);
    const double leading = sheet.size * 1.35;
    double baseline =
        top + (height - leading * static_cast<double>(lines.size())) / 2 + leading * 0.5 + sheet.size * 0.37;
    const double x1 = m_x[placed.column] + inset + placed.cell.indent;
    const double x2 = m_x[placed.column + placed.cell.columns] - inset;
    for (const QString &line : lines) {
        const double wide = Press::widthOf(line, font);
        double x = x1;
        if (placed.cell.align == Cell::Align::Right)
            x = x2 - wide;
        else if (placed.cell.align == Cell::Align::Centre)
            x = (x1 + x2 - wide) / 2;
        m_press.text(x, baseline, line, font);
        baseline += leading;
    }
    if (placed.cell.slot.isEmpty())
        return;
    Mistake where;
    where.context = placed.shown;
    where.table = sheet.title;
    where.tableIndex = m_index;
    where.row = placed.row;
    where.column = placed.column;
    where.rowLabel = sheet.rows[placed.row].isEmpty() ? QString() : sheet.rows[placed.row].first().text;
    where.pages = {m_press.page()};
    m_mistakes.cellSet(placed.cell.slot, where);
}

} // namespace gouji::sample
