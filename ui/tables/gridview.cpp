// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/gridview.h"

#include "items/itemroles.h"
#include "items/reviewitems.h"
#include "tables/celldelegate.h"
#include "tables/groupheader.h"
#include "tables/lookproxy.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace gouji {

namespace {

/// No more than this part of the view is frozen, in percent; else the amounts had no room.
constexpr int mostFrozen = 66;
constexpr int widestCode = 130;

} // namespace

GridView::GridView(const Theme &look, const FigureLooks &looks, QWidget *parent)
    : CellTable(look, parent)
    , m_proxy(new LookProxy(look, looks, this))
    , m_header(new GroupHeader(look, this))
{
    setHorizontalHeader(m_header);
    setAccessibleName(tr("Table"));
    setModel(m_proxy);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, [this] {
        if (!isQuiet())
            layOut();
    });
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_header->viewport(), qOverload<>(&QWidget::update));
}

const Statement *GridView::shown() const
{
    const bool there =
        m_document && m_statement >= 0 && m_statement < static_cast<int>(m_document->disclosure().statements.size());
    return there ? &m_document->disclosure().statements[static_cast<size_t>(m_statement)] : nullptr;
}

void GridView::show(QAbstractItemModel *model, const ReviewDocument *document, int statement)
{
    setQuiet(true);
    m_document = document;
    m_statement = statement;
    m_proxy->setSourceModel(model);
    m_proxy->setStatement(document, statement);
    layOut();
    setQuiet(false);
}

/// Columns keep their widths: what the reviewer looks at does not move with every entry.
void GridView::refresh()
{
    m_proxy->refresh();
    layOutRows();
    if (m_proxy->rowCount() > 0)
        fitRows();
}

void GridView::layOut()
{
    layOutRows();
    CellTable::layOut();
}

void GridView::refit()
{
    CellTable::refit();
    freeze();
    m_header->updateGeometry();
    updateGeometries();
}

void GridView::layOutRows()
{
    clearSpans();
    const Statement *s = shown();
    m_header->setStatement(s);
    if (!s)
        return;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        setRowHidden(row, row < s->headerRows);
    for (const Cell &cell : s->grid.cells) {
        if (cell.row >= s->headerRows && (cell.rowSpan > 1 || cell.columnSpan > 1))
            setSpan(cell.row, cell.column, cell.rowSpan, cell.columnSpan);
    }
    for (int row = s->headerRows; row < m_proxy->rowCount(); ++row) {
        if (m_proxy->isFolded(row)) {
            for (const int child : m_proxy->childrenOf(row))
                setRowHidden(child, true);
        }
    }
}

/// Code and name columns at the left of a table with one lane; in one with two each side has its own names.
void GridView::freeze()
{
    m_frozen = 0;
    const Statement *s = shown();
    if (s && s->lanes.size() == 1) {
        const auto leads = [](const Column &column) {
            return column.role == Column::Role::Code || column.role == Column::Role::Name ||
                   column.role == Column::Role::Sequence;
        };
        const int name = s->lanes[0].nameColumn;
        const auto leading =
            static_cast<int>(std::find_if_not(s->columns.begin(), s->columns.end(), leads) - s->columns.begin());
        const int count = name >= 0 && name < leading ? name + 1 : leading;
        m_frozen = count < m_proxy->columnCount() ? count : 0;
    }
    if (frozenWidth() * 100 > viewport()->width() * mostFrozen)
        m_frozen = 0;
    m_header->setFrozen(m_frozen);
}

int GridView::frozenLeft(int column) const
{
    int left = 0;
    for (int c = 0; c < column; ++c)
        left += columnWidth(c);
    return left;
}

int GridView::frozenWidth() const { return frozenLeft(m_frozen); }

QRect GridView::visualRect(const QModelIndex &index) const
{
    QRect rect = CellTable::visualRect(index);
    if (index.isValid() && isFrozen(index.column()))
        rect.moveLeft(frozenLeft(index.column()));
    return rect;
}

QModelIndex GridView::indexAt(const QPoint &point) const
{
    if (horizontalOffset() == 0 || point.x() >= frozenWidth())
        return CellTable::indexAt(point);
    return CellTable::indexAt(point - QPoint(horizontalOffset(), 0));
}

void GridView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    CellTable::scrollTo(index, hint);
    if (!index.isValid() || isFrozen(index.column()))
        return;
    const int under = frozenWidth() - visualRect(index).left();
    if (under > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - under);
}

void GridView::scrollContentsBy(int dx, int dy)
{
    CellTable::scrollContentsBy(dx, dy);
    if (dx != 0 && m_frozen > 0)
        viewport()->update(); // what is scrolled by copying would smear the frozen part
}

QRegion GridView::visualRegionForSelection(const QItemSelection &selection) const
{
    return horizontalOffset() > 0 && m_frozen > 0 ? QRegion(viewport()->rect())
                                                  : CellTable::visualRegionForSelection(selection);
}

void GridView::paintEvent(QPaintEvent *event)
{
    CellTable::paintEvent(event);
    if (m_frozen == 0 || horizontalOffset() == 0)
        return;
    QPainter painter(viewport());
    const QRect area(0, 0, frozenWidth(), viewport()->height());
    painter.setClipRect(area);
    painter.fillRect(area, theme().colours().pane);
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        if (isRowHidden(row))
            continue;
        for (int column = 0; column < m_frozen; ++column) {
            const QModelIndex at = m_proxy->index(row, column);
            if (!at.data(SpanRole).isValid()) // covered by another
                continue;
            QStyleOptionViewItem option;
            initViewItemOption(&option);
            option.rect = visualRect(at);
            if (!option.rect.intersects(area))
                continue;
            option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(at));
            option.state.setFlag(QStyle::State_HasFocus, hasFocus() && at == currentIndex());
            cells().paint(&painter, option, at);
        }
    }
    painter.setClipping(false);
    painter.setPen(theme().colours().line);
    painter.drawLine(area.topRight(), area.bottomRight());
}

CellPosition GridView::currentCell() const
{
    const QModelIndex at = currentIndex();
    return at.isValid() ? CellPosition{m_statement, at.row(), at.column()} : CellPosition{};
}

CellPosition GridView::positionOf(const QModelIndex &index) const
{
    const Statement *s = shown();
    const Cell *cell = s && index.isValid() ? s->grid.cellAt(index.row(), index.column()) : nullptr;
    const bool own = cell && cell->row == index.row() && cell->column == index.column();
    return own ? CellPosition{m_statement, index.row(), index.column()} : CellPosition();
}

bool GridView::wraps(int column) const
{
    const Statement *s = shown();
    if (!s || column >= static_cast<int>(s->columns.size()))
        return CellTable::wraps(column);
    const Column::Role role = s->columns[static_cast<size_t>(column)].role;
    return role == Column::Role::Name || role == Column::Role::Text ||
           (role == Column::Role::Unknown && CellTable::wraps(column));
}

/// A text that a repair has put among the codes must not push the amounts out of sight.
int GridView::mostWidth(int column) const
{
    const Statement *s = shown();
    const bool code = s && column < std::ssize(s->columns) &&
                      (s->columns[static_cast<size_t>(column)].role == Column::Role::Code ||
                       s->columns[static_cast<size_t>(column)].role == Column::Role::Sequence);
    return code ? static_cast<int>(widestCode * theme().textScale()) : CellTable::mostWidth(column);
}

int GridView::headerWish(int column) const { return m_header->wish(column); }

void GridView::selectCell(int row, int column)
{
    const QModelIndex at = m_proxy->index(row, column);
    if (!at.isValid())
        return;
    for (int up = row; up >= 0 && isRowHidden(row) && m_document; --up) {
        if (m_proxy->isFolded(up))
            setFolded(up, false);
    }
    setQuiet(true);
    setCurrentIndex(at);
    scrollTo(at, EnsureVisible);
    setQuiet(false);
}

void GridView::setFolded(int row, bool folded)
{
    m_proxy->setFolded(row, folded);
    layOutRows();
}

void GridView::foldAll(bool folded)
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        if (m_proxy->canFold(row))
            m_proxy->setFolded(row, folded);
    }
    layOutRows();
}

bool GridView::canFold() const
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        if (m_proxy->canFold(row))
            return true;
    }
    return false;
}

std::optional<GridMenuTarget> GridView::target() const
{
    const Statement *s = shown();
    const QModelIndex at = currentIndex();
    if (!s || !at.isValid())
        return std::nullopt;
    return GridMenuTarget{*s, at.row(), at.column(), range()};
}

void GridView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    if (at.isValid() && at.data(LookProxy::FoldRole).toInt() > 0 &&
        cells().foldBox(visualRect(at), at).contains(event->pos())) {
        setFolded(at.row(), !m_proxy->isFolded(at.row()));
        return;
    }
    CellTable::mousePressEvent(event);
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex at = currentIndex();
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (state() != EditingState && event->modifiers() == Qt::AltModifier && sideways && m_proxy->canFold(at.row())) {
        setFolded(at.row(), event->key() == Qt::Key_Left);
        return;
    }
    // In the window the keys are those of its commands, which may be others.
    const auto there = actions().isEmpty() && state() != EditingState ? target() : std::nullopt;
    const auto edit = there ? structureByKey(*event, *there) : std::nullopt;
    if (edit)
        Q_EMIT structureRequested(*edit);
    else
        CellTable::keyPressEvent(event);
}

} // namespace gouji
