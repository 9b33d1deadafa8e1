// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/groupheader.h"

#include "base/text.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace gouji {

GroupHeader::GroupHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(36);
    // Sections are stretched over all their header rows: no repaint of parts only.
    connect(this, &QHeaderView::sectionResized, viewport(), qOverload<>(&QWidget::update));
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
    // Lets the table view give the header its new height.
    Q_EMIT geometriesChanged();
    updateGeometry();
    viewport()->update();
}

int GroupHeader::rowHeight(int row) const
{
    const QFontMetrics metrics(m_theme.font(Theme::Step::Small));
    int lines = 1;
    for (const Cell &cell : m_cells) {
        if (cell.row != row || cell.rowSpan != 1 || cell.columnSpan != 1 || cell.column >= count())
            continue;
        const int width = std::max(20, sectionSize(cell.column) - 12);
        lines = std::max(lines, std::min(3, (metrics.horizontalAdvance(squashed(cell.text)) + width - 1) / width));
    }
    return lines * metrics.height() + 8;
}

int GroupHeader::rowTop(int row) const
{
    int top = 0;
    for (int i = 0; i < row; ++i)
        top += rowHeight(i);
    return top;
}

QSize GroupHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), m_rows == 0 ? 0 : rowTop(m_rows) + 1}; }

void GroupHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Colours &c = m_theme.colours();
    painter.fillRect(viewport()->rect(), c.head);
    painter.setFont(m_theme.font(Theme::Step::Small));
    for (const Cell &cell : m_cells) {
        if (cell.column >= count())
            continue;
        const int last = std::min(cell.column + cell.columnSpan, count()) - 1;
        const int left = sectionViewportPosition(cell.column);
        const int right = sectionViewportPosition(last) + sectionSize(last);
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
    painter.setPen(c.line);
    painter.drawLine(viewport()->rect().bottomLeft(), viewport()->rect().bottomRight());
}

} // namespace gouji
