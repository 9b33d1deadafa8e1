// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/groupheader.h"

#include "base/text.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace gouji {

GroupHeader::GroupHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(36);
    // Sections are stretched over all their header rows: no repaint of parts only.
    connect(this, &QHeaderView::sectionResized, this, [this] {
        measure();
        viewport()->update();
    });
}

void GroupHeader::setFrozen(int columns)
{
    m_frozen = columns;
    measure();
    Q_EMIT geometriesChanged();
    viewport()->update();
}

int GroupHeader::wish(int column) const
{
    const QFontMetrics metrics(m_theme.font(Theme::Step::Small));
    int width = 0;
    for (const Cell &cell : m_cells) {
        if (cell.column <= column && cell.column + cell.columnSpan > column) {
            const int all = metrics.horizontalAdvance(squashed(cell.text)) / cell.columnSpan;
            const int lines = cell.rowSpan > 1 ? 3 : 2;
            const int two = metrics.averageCharWidth() * 5 + 14;
            width = std::max(width, std::max(std::min(all + 16, two), (all + lines - 1) / lines + 16));
        }
    }
    return width;
}

void GroupHeader::setStatement(const Statement *statement)
{
    m_cells.clear();
    m_numeric.clear();
    m_rows = 0;
    if (statement) {
        m_rows = statement->headerRows;
        for (const Cell &cell : statement->grid.cells) {
            if (cell.row < m_rows)
                m_cells.push_back(cell);
        }
        for (const Column &column : statement->columns)
            m_numeric.push_back(column.role == Column::Role::Amount || column.role == Column::Role::Rate ||
                                column.role == Column::Role::Count);
    }
    measure();
    // Lets the table view give the header its new height.
    Q_EMIT geometriesChanged();
    updateGeometry();
    viewport()->update();
}

int GroupHeader::heightFor(const Cell &cell) const
{
    int width = -14;
    for (int c = cell.column; c < std::min(cell.column + cell.columnSpan, count()); ++c)
        width += sectionSize(c);
    const QFontMetrics metrics(m_theme.font(Theme::Step::Small));
    const QRect needed = metrics.boundingRect(QRect(0, 0, std::max(20, width), 10'000),
                                              Qt::TextWrapAnywhere | Qt::AlignLeft, squashed(cell.text));
    return std::max(metrics.height(), needed.height()) + 8;
}

void GroupHeader::measure()
{
    const QFontMetrics metrics(m_theme.font(Theme::Step::Small));
    m_heights.assign(static_cast<size_t>(m_rows), metrics.height() + 8);
    for (const int span : {1, 2}) { // first what stands in one row, then what needs the room of several
        for (const Cell &cell : m_cells) {
            if ((cell.rowSpan > 1) != (span > 1) || cell.column >= count())
                continue;
            const int last = std::min(cell.row + cell.rowSpan, m_rows) - 1;
            const int there = rowTop(last + 1) - rowTop(cell.row);
            m_heights[static_cast<size_t>(last)] += std::max(0, heightFor(cell) - there);
        }
    }
}

int GroupHeader::rowTop(int row) const { return std::accumulate(m_heights.begin(), m_heights.begin() + row, 0); }

QSize GroupHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), m_rows == 0 ? 0 : rowTop(m_rows) + 1}; }

void GroupHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Colours &c = m_theme.colours();
    painter.fillRect(viewport()->rect(), c.head);
    painter.setFont(m_theme.font(Theme::Step::Small));
    paintCells(painter, 0, count(), 0);
    if (m_frozen > 0 && offset() > 0) {
        const QRect area(0, 0, sectionPosition(m_frozen - 1) + sectionSize(m_frozen - 1), viewport()->height());
        painter.setClipRect(area);
        painter.fillRect(area, c.head);
        paintCells(painter, 0, m_frozen, offset());
        painter.setPen(c.line);
        painter.drawLine(area.topRight(), area.bottomRight());
        painter.setClipping(false);
    }
    painter.setPen(c.line);
    painter.drawLine(viewport()->rect().bottomLeft(), viewport()->rect().bottomRight());
}

void GroupHeader::paintCells(QPainter &painter, int from, int to, int shift) const
{
    const Colours &c = m_theme.colours();
    for (const Cell &cell : m_cells) {
        if (cell.column < from || cell.column >= to || cell.row >= m_rows)
            continue;
        const int last = std::min(cell.column + cell.columnSpan, count()) - 1;
        const int left = sectionViewportPosition(cell.column) + shift;
        const int right = sectionViewportPosition(last) + sectionSize(last) + shift;
        const int top = rowTop(cell.row);
        const int bottom = rowTop(std::min(cell.row + cell.rowSpan, m_rows));
        const QRect box(left, top, right - left, bottom - top);
        if (!box.intersects(viewport()->rect()))
            continue;
        painter.setPen(c.line);
        painter.drawLine(box.bottomLeft(), box.bottomRight());
        if (cell.columnSpan > 1 || cell.column > 0)
            painter.drawLine(box.left(), box.top() + 3, box.left(), box.bottom() - 3);
        const bool numeric = cell.columnSpan == 1 && cell.column < static_cast<int>(m_numeric.size()) &&
                             m_numeric[static_cast<size_t>(cell.column)];
        const Qt::Alignment align = cell.columnSpan > 1 ? Qt::AlignHCenter : numeric ? Qt::AlignRight : Qt::AlignLeft;
        painter.setPen(c.dim);
        painter.drawText(box.adjusted(7, 2, -7, -2), static_cast<int>(align | Qt::AlignVCenter) | Qt::TextWrapAnywhere,
                         squashed(cell.text));
    }
}

} // namespace gouji
