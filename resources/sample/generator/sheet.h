// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mistakes.h"
#include "press.h"

#include <QList>
#include <QString>

namespace gouji::sample {

/// One cell with its spans. A slot names it for planted mistakes.
struct Cell {
    enum class Align { Left, Centre, Right };
    QString text;
    Align align = Align::Left;
    int rows = 1;
    int columns = 1;
    bool bold = false;
    double indent = 0; ///< points
    QString slot;
};

[[nodiscard]] Cell head(const QString &text, int rows = 1, int columns = 1);
[[nodiscard]] Cell label(const QString &text, double indent = 0, bool bold = false);
[[nodiscard]] Cell amount(const QString &text, const QString &slot = {});
[[nodiscard]] Cell middle(const QString &text, const QString &slot = {});

/// A ruled table. Rows list only the cells that begin in them, as HTML does; the rest follows from the spans.
struct Sheet {
    QString number; ///< 公开01表; empty for a form
    QString title;
    QString subtitle;
    QString left;         ///< 编制单位：…
    QString right;        ///< 单位：万元
    QList<double> widths; ///< relative
    QList<QList<Cell>> rows;
    QStringList notes;
    double size = 10;
    double rowHeight = 20;
    bool landscape = false;
};

/// Sets sheets, each from a new page. A sheet longer than its page continues on the next without its header, as
/// spreadsheets are printed.
class SheetPrinter {
public:
    SheetPrinter(Press &press, Mistakes &mistakes)
        : m_press(press)
        , m_mistakes(mistakes)
    {}
    void print(const Sheet &sheet);

private:
    struct Placed {
        Cell cell;
        int row = 0;
        int column = 0;
        QString shown;
    };
    void place(const Sheet &sheet);
    void measure(const Sheet &sheet);
    void heading(const Sheet &sheet);
    void segment(const Sheet &sheet, int from, int to);
    void cellText(const Sheet &sheet, const Placed &placed, double top, double height);
    [[nodiscard]] QFont fontOf(const Sheet &sheet, const Cell &cell) const;
    [[nodiscard]] QStringList linesOf(const Sheet &sheet, const Placed &placed) const;

    Press &m_press;
    Mistakes &m_mistakes;
    QList<Placed> m_cells;
    QList<double> m_x;
    QList<double> m_heights;
    int m_index = -1;
};

} // namespace gouji::sample
