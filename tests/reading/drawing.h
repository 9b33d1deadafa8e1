// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "disclosure/statement.h"
#include "source/page.h"

#include <QStringList>

#include <map>

namespace gouji {

/// A page from a text drawing: + - | are rulings, the rest is text. A column is 5 points wide (an ideograph takes two),
/// a line 10 points high.
inline SourcePage drawnPage(int number, const QString &drawing)
{
    constexpr double across = 5, down = 10;
    SourcePage page;
    page.number = number;
    page.size = {600, 800};
    std::map<int, std::vector<int>> uprights; // column → lines
    const QStringList lines = drawing.split(u'\n');
    for (int row = 0; row < lines.size(); ++row) {
        const double y = row * down + down / 2;
        int column = 0, ruled = -1;
        Word word;
        const auto endWord = [&] {
            if (!word.text.isEmpty())
                page.words.push_back(word);
            word = Word();
        };
        for (const QChar c : lines[row] + QStringLiteral("  ")) {
            const bool line = c == u'-' || c == u'+';
            if (line && ruled < 0)
                ruled = column;
            if (!line && ruled >= 0) {
                if (column - ruled > 1)
                    page.rulings.push_back({true, y, ruled * across, (column - 1) * across, 0.5});
                ruled = -1;
            }
            if (c == u'|' || c == u'+')
                uprights[column].push_back(row);
            const int width = isWide(c.unicode()) ? 2 : 1;
            if (line || c == u'|' || c == u' ') {
                endWord();
            } else {
                const PageRect box{column * across, y - 4, (column + width) * across, y + 4};
                word.text += c;
                word.boxes.push_back(box);
                word.box = word.box.united(box);
            }
            column += width;
        }
    }
    for (const auto &[column, rows] : uprights) {
        for (size_t i = 0; i < rows.size();) {
            size_t j = i;
            while (j + 1 < rows.size() && rows[j + 1] == rows[j] + 1)
                ++j;
            if (j > i)
                page.rulings.push_back(
                    {false, column * across, rows[i] * down + down / 2, rows[j] * down + down / 2, 0.5});
            i = j + 1;
        }
    }
    return page;
}

/// Rows of a grid as text: cells parted by "|", "^" where a merged cell covers, line breaks as "/".
inline QString printed(const Grid &grid)
{
    QStringList rows;
    for (int row = 0; row < grid.rows; ++row) {
        QStringList cells;
        for (int column = 0; column < grid.columns; ++column) {
            const Cell *cell = grid.cellAt(row, column);
            const bool own = cell && cell->row == row && cell->column == column;
            cells.append(own ? QString(cell->text).replace(u'\n', u'/') : QStringLiteral("^"));
        }
        rows.append(cells.join(u'|'));
    }
    return rows.join(u'\n');
}

} // namespace gouji
