// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/pagemark.h"

#include <QPlainTextEdit>

namespace gouji {

class Theme;

/// A text file in place of pages: findings and the current place are whole lines, with the line numbers at the left.
/// Owned by the document pane.
class TextView final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit TextView(const Theme &theme, QWidget *parent = nullptr);

    /// A line with a finding; lines are 1-based.
    struct LineMark {
        int line = 0;
        Mark sign = Mark::None;
    };
    struct Hit {
        int line = 0; ///< 1-based
        int from = 0;
        int to = 0;
        bool current = false;
    };
    void setHits(std::vector<Hit> hits); ///< of a search
    void setLineMarks(std::vector<LineMark> marks);
    void showLine(int line);

Q_SIGNALS:
    void lineClicked(int line);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void paintLines();

    const Theme &m_theme;
    std::vector<LineMark> m_marks;
    std::vector<Hit> m_hits;
    int m_current = 0;
};

} // namespace gouji
