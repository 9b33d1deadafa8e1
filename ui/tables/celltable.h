// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/editor.h"
#include "tables/columnwidths.h"

#include <QItemSelectionRange>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>

namespace gouji {

class CellDelegate;
class Theme;

/// A table view whose items are cells of the document (CellRole), edited as in a spreadsheet: type, F2, Enter, Tab,
/// ranges by Ctrl+C and Ctrl+V, Ctrl+D, Delete. It edits nothing itself: it says what was entered. GUI thread.
class CellTable : public QTableView {
    Q_OBJECT
public:
    explicit CellTable(const Theme &theme, QWidget *parent = nullptr);

    void editCurrent();
    void revertCurrent(); ///< to what is printed
    [[nodiscard]] bool canEditCurrent() const;
    [[nodiscard]] bool canRevertCurrent() const;
    [[nodiscard]] bool isEditing() const { return state() == EditingState; }
    void copy() const;
    void paste();
    void fillDown();
    void empty();
    /// Widths for the room there is, and heights for the wrapped texts.
    virtual void layOut();
    /// As high as its rows, without a scroll bar of its own: it stands in something that scrolls.
    void setFitted(bool fitted) { m_fitted = fitted; }

Q_SIGNALS:
    void cellChosen(const gouji::CellPosition &cell);
    void revertRequested(const gouji::CellPosition &cell); ///< to what is printed
    void editorOpened(QLineEdit *editor, const gouji::CellPosition &cell);
    /// Pasted, filled or deleted: one step for all of them.
    void textsEntered(const std::vector<gouji::CellText> &texts);

protected:
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] CellDelegate &cells() const { return *m_delegate; }
    [[nodiscard]] QItemSelectionRange range() const; ///< the rectangle around the selection
    /// Where an item's text goes; row -1 when it is none of the document's.
    [[nodiscard]] virtual CellPosition positionOf(const QModelIndex &index) const;
    [[nodiscard]] virtual int headerWish(int column) const; ///< width for its header text
    /// Columns that wrap and take what is left over; by default those whose texts are no numbers.
    [[nodiscard]] virtual bool wraps(int column) const;
    [[nodiscard]] virtual int mostWidth(int column) const; ///< what is longer goes on in further lines
    /// Fits columns and rows into the room with what was measured before; for a new size.
    virtual void refit();
    void fitColumns();
    void fitRows();
    [[nodiscard]] bool isQuiet() const { return m_quiet; }
    void setQuiet(bool quiet) { m_quiet = quiet; }

    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] ColumnWish measured(int column) const;
    void fitSomeRows();
    void fitRow(int row);

    const Theme &m_theme;
    CellDelegate *m_delegate;
    std::vector<ColumnWish> m_wishes; ///< of the columns; empty: to be measured
    std::vector<bool> m_wrapped;      ///< columns
    QTimer m_rest;                    ///< rows that are not fitted yet, from m_nextRow on
    int m_nextRow = 0;
    bool m_fitted = false;
    bool m_quiet = false;
};

} // namespace gouji
