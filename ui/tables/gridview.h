// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/editor.h"

#include <QTableView>

namespace gouji {

class CellDelegate;
class FigureLooks;
class GroupHeader;
class LookProxy;
class ReviewDocument;
class Theme;

/// One statement as a spreadsheet. Rows and columns of the model are those of the grid; its header rows are shown as
/// the header and hidden from the body. GUI thread; owned by the tables pane.
class GridView final : public QTableView {
    Q_OBJECT
public:
    GridView(const Theme &theme, const FigureLooks &looks, QWidget *parent = nullptr);

    /// The model of the statement; not owned.
    void show(QAbstractItemModel *model, const ReviewDocument *document, int statement);
    void refresh(); ///< looks have changed
    [[nodiscard]] int statement() const { return m_statement; }
    [[nodiscard]] CellPosition currentCell() const;
    void selectCell(int row, int column);
    [[nodiscard]] LookProxy &proxy() { return *m_proxy; }

    void copy() const;
    void paste();
    void fillDown();
    void empty();

Q_SIGNALS:
    void cellChosen(const gouji::CellPosition &cell);
    void structureRequested(const gouji::StructureEdit &edit);
    void revertRequested(const gouji::CellPosition &cell); ///< to what is printed
    /// Pasted, filled or deleted: one step for all of them.
    void textsEntered(const std::vector<gouji::CellText> &texts);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void layOutRows();
    void layOutColumns();
    void setFolded(int row, bool folded);
    [[nodiscard]] QItemSelectionRange range() const; ///< the rectangle around the selection

    const Theme &m_theme;
    LookProxy *m_proxy;
    CellDelegate *m_delegate;
    GroupHeader *m_header;
    const ReviewDocument *m_document = nullptr;
    int m_statement = -1;
    bool m_quiet = false;
};

} // namespace gouji
