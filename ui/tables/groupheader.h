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
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowHeight(int row) const;
    [[nodiscard]] int rowTop(int row) const;

    const Theme &m_theme;
    std::vector<Cell> m_cells;
    int m_rows = 0;
    std::vector<bool> m_numeric; ///< columns whose figures stand at the right
};

} // namespace gouji
