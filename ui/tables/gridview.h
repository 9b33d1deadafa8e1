// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/celltable.h"
#include "tables/gridmenu.h"

#include <optional>

namespace gouji {

class FigureLooks;
class GroupHeader;
class LookProxy;
class ReviewDocument;
struct Statement;

/// One statement as a spreadsheet. Rows and columns of the model are those of the grid; its header rows are shown as
/// the header and hidden from the body. The leading code and name columns stay in sight when it is scrolled sideways.
/// GUI thread; owned by the tables pane.
class GridView final : public CellTable {
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
    void layOut() override;

    /// Pixels at the left that do not scroll.
    [[nodiscard]] int frozenWidth() const;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

    [[nodiscard]] bool canFold() const; ///< any row
    void foldAll(bool folded);
    /// What a repair would be done to; none without a current cell.
    [[nodiscard]] std::optional<GridMenuTarget> target() const;

Q_SIGNALS:
    void structureRequested(const gouji::StructureEdit &edit);

protected:
    [[nodiscard]] CellPosition positionOf(const QModelIndex &index) const override;
    [[nodiscard]] bool wraps(int column) const override;
    [[nodiscard]] int mostWidth(int column) const override;
    [[nodiscard]] int headerWish(int column) const override;
    void refit() override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    void layOutRows();
    void freeze();
    void setFolded(int row, bool folded);
    [[nodiscard]] const Statement *shown() const; ///< null without one
    [[nodiscard]] bool isFrozen(int column) const { return column < m_frozen; }
    /// The position in the table of a frozen column, as if nothing were scrolled.
    [[nodiscard]] int frozenLeft(int column) const;

    LookProxy *m_proxy;
    GroupHeader *m_header;
    const ReviewDocument *m_document = nullptr;
    int m_statement = -1;
    int m_frozen = 0; ///< columns at the left
};

} // namespace gouji
