// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/statement.h"

#include <QHeaderView>

namespace gouji {

class Theme;

/// The header rows of a statement as printed, with their groups, over the columns of a grid view.
class GroupHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit GroupHeader(const Theme &theme, QWidget *parent = nullptr);

    /// null: nothing to show. The statement is copied.
    void setStatement(const Statement *statement);
    void setFrozen(int columns); ///< at the left, that stay where they are
    /// Pixels a column wants for its header text in a few lines.
    [[nodiscard]] int wish(int column) const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void measure();
    [[nodiscard]] int heightFor(const Cell &cell) const;
    [[nodiscard]] int rowTop(int row) const;
    void paintCells(QPainter &painter, int from, int to, int shift) const;

    const Theme &m_theme;
    std::vector<Cell> m_cells;
    int m_rows = 0;
    int m_frozen = 0;
    std::vector<int> m_heights;  ///< of the header rows
    std::vector<bool> m_numeric; ///< columns whose figures stand at the right
};

} // namespace gouji
