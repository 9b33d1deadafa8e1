// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/rangetext.h"

namespace gouji {

QString rangeToText(const std::vector<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row) {
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.startsWith(u'"'))
                cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
            cells << cell;
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

std::vector<QStringList> rangeFromText(const QString &text)
{
    std::vector<QStringList> rows(1);
    QString cell;
    bool quoted = false;
    const auto endCell = [&] {
        rows.back() << cell;
        cell.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
                cell.append(text[++i]);
            else if (c == u'"')
                quoted = false;
            else
                cell.append(c);
        } else if (c == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n') {
            endCell();
            rows.emplace_back();
        } else if (c != u'\r') {
            cell.append(c);
        }
    }
    // A line break at the end of the clipboard is no further row.
    if (!cell.isEmpty() || !rows.back().isEmpty())
        endCell();
    else if (rows.size() > 1)
        rows.pop_back();
    return rows;
}

} // namespace gouji
