// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/gridview.h"

#include "review/reviewdocument.h"
#include "tables/celldelegate.h"
#include "tables/gridmenu.h"
#include "tables/groupheader.h"
#include "tables/lookproxy.h"
#include "tables/rangetext.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace gouji {

namespace {

constexpr int widestColumn = 220;
constexpr int measuredRows = 200; ///< more rows do not change the width of a column

} // namespace

GridView::GridView(const Theme &theme, const FigureLooks &looks, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_proxy(new LookProxy(theme, looks, this))
    , m_delegate(new CellDelegate(theme, this))
    , m_header(new GroupHeader(theme, this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(EditKeyPressed | AnyKeyPressed | DoubleClicked);
    setAccessibleName(tr("Table"));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
    setModel(m_proxy);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_quiet) {
            layOutRows();
            layOutColumns();
        }
    });
    connect(&m_theme, &Theme::changed, this, [this] {
        verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
        layOutColumns();
    });
}

void GridView::show(QAbstractItemModel *model, const ReviewDocument *document, int statement)
{
    m_quiet = true;
    m_document = document;
    m_statement = statement;
    m_proxy->setSourceModel(model);
    m_proxy->setStatement(document, statement);
    layOutRows();
    layOutColumns();
    m_quiet = false;
}

void GridView::refresh()
{
    m_proxy->refresh();
    layOutRows();
}

void GridView::layOutRows()
{
    clearSpans();
    const bool there =
        m_document && m_statement >= 0 && m_statement < static_cast<int>(m_document->disclosure().statements.size());
    if (!there) {
        m_header->setStatement(nullptr);
        return;
    }
    const Statement &s = m_document->disclosure().statements[static_cast<size_t>(m_statement)];
    m_header->setStatement(&s);
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        setRowHidden(row, row < s.headerRows);
    for (const Cell &cell : s.grid.cells) {
        if (cell.row >= s.headerRows && (cell.rowSpan > 1 || cell.columnSpan > 1))
            setSpan(cell.row, cell.column, cell.rowSpan, cell.columnSpan);
    }
    for (int row = s.headerRows; row < m_proxy->rowCount(); ++row) {
        if (m_proxy->isFolded(row)) {
            for (const int child : m_proxy->childrenOf(row))
                setRowHidden(child, true);
        }
    }
}

void GridView::layOutColumns()
{
    if (m_proxy->rowCount() == 0)
        return;
    const QStyleOptionViewItem option;
    std::vector<int> widths(static_cast<size_t>(m_proxy->columnCount()), 44);
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        int &width = widths[static_cast<size_t>(column)];
        for (int row = 0; row < std::min(m_proxy->rowCount(), measuredRows); ++row) {
            if (isRowHidden(row) || columnSpan(row, column) > 1)
                continue;
            width = std::max(width, m_delegate->sizeHint(option, m_proxy->index(row, column)).width());
        }
        width = std::min(width, widestColumn);
    }
    for (int column = 0; column < m_proxy->columnCount(); ++column)
        setColumnWidth(column, widths[static_cast<size_t>(column)]);
    m_header->updateGeometry();
    updateGeometries();
}

CellPosition GridView::currentCell() const
{
    const QModelIndex at = currentIndex();
    return at.isValid() ? CellPosition{m_statement, at.row(), at.column()} : CellPosition{};
}

void GridView::selectCell(int row, int column)
{
    const QModelIndex at = m_proxy->index(row, column);
    if (!at.isValid())
        return;
    for (int up = row; up >= 0 && isRowHidden(row) && m_document; --up) {
        if (m_proxy->isFolded(up))
            setFolded(up, false);
    }
    m_quiet = true;
    setCurrentIndex(at);
    scrollTo(at, EnsureVisible);
    m_quiet = false;
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        Q_EMIT cellChosen({m_statement, current.row(), current.column()});
}

void GridView::setFolded(int row, bool folded)
{
    m_proxy->setFolded(row, folded);
    layOutRows();
}

void GridView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    if (at.isValid() && at.data(LookProxy::FoldRole).toInt() > 0 &&
        m_delegate->foldBox(visualRect(at), at).contains(event->pos())) {
        setFolded(at.row(), !m_proxy->isFolded(at.row()));
        return;
    }
    QTableView::mousePressEvent(event);
}

void GridView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex at = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!at.isValid() || !m_document)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Edit cell"), this, [this, at] { edit(at); });
    QAction *revert = menu->addAction(tr("Back to what is &printed"), this, [this, at] {
        Q_EMIT revertRequested({m_statement, at.row(), at.column()});
    });
    revert->setEnabled(at.data(LookProxy::CorrectedRole).toBool());
    menu->addAction(tr("C&opy"), this, &GridView::copy);
    menu->addAction(tr("P&aste"), this, &GridView::paste);
    menu->addSeparator();
    const Statement &statement = m_document->disclosure().statements[static_cast<size_t>(m_statement)];
    fillGridMenu(*menu, {statement, at.row(), at.column(), range()},
                 [this](const StructureEdit &edit) { Q_EMIT structureRequested(edit); });
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(at).center())
                                                               : event->globalPos());
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    // The editor leaves Enter to us as well; it is the end of the edit, not the beginning of the next one.
    if (state() == EditingState) {
        event->accept();
        return;
    }
    const QModelIndex at = currentIndex();
    const bool alt = event->modifiers() & Qt::AltModifier;
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
    } else if (alt && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && m_proxy->canFold(at.row())) {
        setFolded(at.row(), event->key() == Qt::Key_Left);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void GridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
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

QItemSelectionRange GridView::range() const
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
    return {m_proxy->index(top, left), m_proxy->index(bottom, right)};
}

void GridView::copy() const
{
    const QItemSelectionRange area = range();
    std::vector<QStringList> rows;
    for (int row = area.top(); row <= area.bottom(); ++row) {
        if (isRowHidden(row))
            continue;
        QStringList cells;
        for (int column = area.left(); column <= area.right(); ++column)
            cells << m_proxy->index(row, column).data(Qt::EditRole).toString();
        rows.push_back(cells);
    }
    QGuiApplication::clipboard()->setText(rangeToText(rows));
}

void GridView::paste()
{
    const QItemSelectionRange area = range();
    if (!area.isValid())
        return;
    const std::vector<QStringList> rows = rangeFromText(QGuiApplication::clipboard()->text());
    int row = area.top();
    std::vector<CellText> edits;
    for (const QStringList &cells : rows) {
        while (row < m_proxy->rowCount() && isRowHidden(row))
            ++row;
        for (int i = 0; i < cells.size(); ++i) {
            const QModelIndex at = m_proxy->index(row, area.left() + i);
            if (at.isValid() && at.flags() & Qt::ItemIsEditable)
                edits.push_back({{m_statement, at.row(), at.column()}, cells[i]});
        }
        ++row;
    }
    Q_EMIT textsEntered(edits);
}

void GridView::fillDown()
{
    const QItemSelectionRange area = range();
    std::vector<CellText> edits;
    for (int column = area.left(); column <= area.right(); ++column) {
        const QString text = m_proxy->index(area.top(), column).data(Qt::EditRole).toString();
        for (int row = area.top() + 1; row <= area.bottom(); ++row)
            edits.push_back({{m_statement, row, column}, text});
    }
    Q_EMIT textsEntered(edits);
}

void GridView::empty()
{
    std::vector<CellText> edits;
    for (const QModelIndex &at : selectionModel()->selectedIndexes())
        edits.push_back({{m_statement, at.row(), at.column()}, QString()});
    Q_EMIT textsEntered(edits);
}

} // namespace gouji
