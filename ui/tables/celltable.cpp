// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/celltable.h"

#include "items/itemroles.h"
#include "items/reviewitems.h"
#include "tables/celldelegate.h"
#include "tables/columnwidths.h"
#include "tables/lookproxy.h"
#include "tables/rangetext.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace gouji {

namespace {

constexpr int widestColumn = 420;
constexpr int narrowest = 36;
constexpr int leastWrapped = 72;
constexpr int mostWrapped = 112;
constexpr int comfortable = 160; ///< for wrapped texts where the table is scrolled sideways
constexpr int tight = 58;
constexpr int overhang = 60; ///< that is better met by narrow columns
constexpr int rowsAtOnce = 300;
constexpr int measuredRows = 300; ///< more rows do not change the width of a column

} // namespace

CellTable::CellTable(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_delegate(new CellDelegate(theme, this))
{
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(EditKeyPressed | AnyKeyPressed | DoubleClicked);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(12);
    verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_delegate, &CellDelegate::editorOpened, this, [this](QLineEdit *editor, const QModelIndex &at) {
        // Its place and text come right after it.
        QMetaObject::invokeMethod(
            editor, [this, editor, cell = positionOf(at)] { Q_EMIT editorOpened(editor, cell); }, Qt::QueuedConnection);
    });
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &CellTable::fitSomeRows);
    connect(&theme, &Theme::changed, this, [this] {
        verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
        layOut();
    });
}

void CellTable::layOut()
{
    m_wishes.clear();
    refit();
}

void CellTable::refit()
{
    if (!model() || model()->rowCount() == 0)
        return;
    fitColumns();
    fitRows();
    if (m_fitted) {
        const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
        const bool wide = horizontalHeader()->length() > viewport()->width();
        const int bar = wide ? horizontalScrollBar()->sizeHint().height() : 0;
        setFixedHeight(verticalHeader()->length() + header + bar + 2);
    }
}

int CellTable::mostWidth(int) const { return widestColumn; }

bool CellTable::wraps(int column) const
{
    const int rows = std::min(model()->rowCount(), measuredRows);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex at = model()->index(row, column);
        if (!isRowHidden(row) && at.data(LookProxy::NumericRole).toBool())
            return false;
    }
    return true;
}

ColumnWish CellTable::measured(int column) const
{
    ColumnWish wish;
    if (isColumnHidden(column))
        return wish;
    const QStyleOptionViewItem option;
    int bare = horizontalHeader()->isHidden() ? narrowest : std::max(narrowest, headerWish(column));
    wish.wish = bare;
    for (int row = 0; row < std::min(model()->rowCount(), measuredRows); ++row) {
        if (isRowHidden(row) || columnSpan(row, column) > 1)
            continue;
        const QModelIndex at = model()->index(row, column);
        const int needed = m_delegate->sizeHint(option, at).width();
        wish.wish = std::max(wish.wish, needed);
        bare = std::max(bare, needed - m_delegate->tieWidth(at));
    }
    wish.wish = std::min(wish.wish, mostWidth(column));
    wish.elastic = wraps(column) && wish.wish > leastWrapped;
    // Numbers are never cut; the count of their ties is left out where there is no room.
    wish.least = wish.elastic ? std::clamp(wish.wish / 3, leastWrapped, mostWrapped) : std::min(wish.wish, bare);
    return wish;
}

void CellTable::fitColumns()
{
    if (std::ssize(m_wishes) != model()->columnCount()) {
        m_wishes.clear();
        for (int column = 0; column < model()->columnCount(); ++column)
            m_wishes.push_back(measured(column));
    }
    std::vector<ColumnWish> wishes = m_wishes;
    // What has to be scrolled sideways anyway need not be that narrow.
    const auto least =
        std::accumulate(wishes.begin(), wishes.end(), 0, [](int sum, const ColumnWish &w) { return sum + w.least; });
    for (ColumnWish &wish : wishes) {
        if (least > viewport()->width() + (m_fitted ? overhang : 0))
            wish.least = std::min(std::max(wish.wish, wish.least), wish.elastic ? comfortable : wish.wish);
        else if (least > viewport()->width() && wish.elastic)
            wish.least = std::min(wish.least, tight); // rather than a bar for a few pixels
    }
    const std::vector<int> widths = fittedWidths(wishes, viewport()->width());
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, widths[static_cast<size_t>(column)]);
    }
}

int CellTable::headerWish(int column) const
{
    const QFontMetrics metrics(m_theme.font(Theme::Step::Small));
    return metrics.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) + 17;
}

/// The first rows at once; the rest of a table of thousands a part at a time, while the window goes on.
void CellTable::fitRows()
{
    m_wrapped.assign(static_cast<size_t>(model()->columnCount()), false);
    for (int column = 0; column < model()->columnCount(); ++column)
        m_wrapped[static_cast<size_t>(column)] =
            !isColumnHidden(column) && (wraps(column) || columnWidth(column) >= mostWidth(column));
    m_nextRow = 0;
    fitSomeRows();
}

void CellTable::fitSomeRows()
{
    const int rows = model() ? model()->rowCount() : 0;
    const int end = m_fitted ? rows : std::min(rows, m_nextRow + rowsAtOnce);
    for (; m_nextRow < end; ++m_nextRow) {
        if (!isRowHidden(m_nextRow))
            fitRow(m_nextRow);
    }
    if (m_nextRow < rows)
        m_rest.start();
}

void CellTable::fitRow(int row)
{
    int height = m_theme.rowHeight();
    const int columns = std::min(model()->columnCount(), static_cast<int>(m_wrapped.size()));
    for (int column = 0; column < columns; ++column) {
        if (!m_wrapped[static_cast<size_t>(column)] || rowSpan(row, column) > 1)
            continue;
        int width = 0;
        for (int c = column; c < column + std::max(1, columnSpan(row, column)); ++c)
            width += columnWidth(c);
        height = std::max(height, m_delegate->heightFor(model()->index(row, column), width));
    }
    if (rowHeight(row) != height)
        setRowHeight(row, height);
}

CellPosition CellTable::positionOf(const QModelIndex &index) const
{
    return index.isValid() && index.flags() & Qt::ItemIsEditable ? index.data(CellRole).value<CellPosition>()
                                                                 : CellPosition();
}

void CellTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_quiet || !current.isValid())
        return;
    if (const QVariant cell = current.data(CellRole); cell.isValid())
        Q_EMIT cellChosen(cell.value<CellPosition>());
}

bool CellTable::canEditCurrent() const { return positionOf(currentIndex()).row >= 0; }

bool CellTable::canRevertCurrent() const
{
    return canEditCurrent() && currentIndex().data(LookProxy::CorrectedRole).toBool();
}

void CellTable::editCurrent() { edit(currentIndex()); }

void CellTable::revertCurrent()
{
    if (canRevertCurrent())
        Q_EMIT revertRequested(positionOf(currentIndex()));
}

/// The commands that work here, with their keys.
void CellTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = byKey ? currentIndex() : indexAt(event->pos());
    if (!at.isValid() || actions().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(at).center()) : event->globalPos());
}

void CellTable::keyPressEvent(QKeyEvent *event)
{
    // The editor leaves Enter to us as well; it is the end of the edit, not the beginning of the next one.
    if (state() == EditingState) {
        event->accept();
        return;
    }
    const QModelIndex at = currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier) {
        fillDown();
    } else if (event->key() == Qt::Key_Delete) {
        empty();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && at.isValid()) {
        edit(at);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void CellTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool submitted = hint == QAbstractItemDelegate::SubmitModelCache;
    QTableView::closeEditor(editor, hint);
    // As in a spreadsheet: Enter goes on to the cell below.
    if (submitted) {
        const QModelIndex below = moveCursor(MoveDown, Qt::NoModifier);
        if (below.isValid())
            setCurrentIndex(below);
    }
}

void CellTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        refit();
}

void CellTable::wheelEvent(QWheelEvent *event)
{
    if (m_fitted)
        event->ignore(); // for what it stands in
    else
        QTableView::wheelEvent(event);
}

QItemSelectionRange CellTable::range() const
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    if (selected.isEmpty())
        return QItemSelectionRange(currentIndex());
    int top = selected[0].row(), bottom = top, left = selected[0].column(), right = left;
    for (const QModelIndex &at : selected) {
        top = std::min(top, at.row());
        bottom = std::max(bottom, at.row());
        left = std::min(left, at.column());
        right = std::max(right, at.column());
    }
    return {model()->index(top, left), model()->index(bottom, right)};
}

void CellTable::copy() const
{
    const QItemSelectionRange area = range();
    std::vector<QStringList> rows;
    for (int row = area.top(); row <= area.bottom(); ++row) {
        if (isRowHidden(row))
            continue;
        QStringList cells;
        for (int column = area.left(); column <= area.right(); ++column) {
            const QModelIndex at = model()->index(row, column);
            const QVariant text = at.data(Qt::EditRole);
            cells << (text.isValid() ? text : at.data(Qt::DisplayRole)).toString();
        }
        rows.push_back(cells);
    }
    QGuiApplication::clipboard()->setText(rangeToText(rows));
}

void CellTable::paste()
{
    const QItemSelectionRange area = range();
    if (!area.isValid())
        return;
    std::vector<QStringList> rows = rangeFromText(QGuiApplication::clipboard()->text());
    // One text over a selected range fills it, as in a spreadsheet.
    if (rows.size() == 1 && rows[0].size() == 1 && (area.height() > 1 || area.width() > 1))
        rows.assign(static_cast<size_t>(area.height()), QStringList(area.width(), rows[0][0]));
    int row = area.top();
    std::vector<CellText> edits;
    for (const QStringList &cells : rows) {
        while (row < model()->rowCount() && isRowHidden(row))
            ++row;
        for (int i = 0; i < cells.size(); ++i) {
            const CellPosition at = positionOf(model()->index(row, area.left() + i));
            if (at.row >= 0)
                edits.push_back({at, cells[i]});
        }
        ++row;
    }
    Q_EMIT textsEntered(edits);
}

void CellTable::fillDown()
{
    const QItemSelectionRange area = range();
    std::vector<CellText> edits;
    for (int column = area.left(); column <= area.right(); ++column) {
        const QString text = model()->index(area.top(), column).data(Qt::EditRole).toString();
        for (int row = area.top() + 1; row <= area.bottom(); ++row) {
            const CellPosition at = positionOf(model()->index(row, column));
            if (at.row >= 0 && !isRowHidden(row))
                edits.push_back({at, text});
        }
    }
    Q_EMIT textsEntered(edits);
}

void CellTable::empty()
{
    std::vector<CellText> edits;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        const CellPosition at = positionOf(index);
        if (at.row >= 0)
            edits.push_back({at, QString()});
    }
    Q_EMIT textsEntered(edits);
}

} // namespace gouji
