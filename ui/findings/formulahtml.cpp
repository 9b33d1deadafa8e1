// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/formulahtml.h"

#include <vector>

namespace gouji {

namespace {

bool inNumber(QChar c) { return (c >= u'0' && c <= u'9') || c == u'.' || c == u','; }

/// Digits only, so that "2,520.06" in a cell is found as "2520.06" in a formula.
QString bare(QStringView number)
{
    QString out;
    for (const QChar c : number) {
        if ((c >= u'0' && c <= u'9') || c == u'.')
            out.append(c);
    }
    return out;
}

} // namespace

QString formulaHtml(const QString &formula, const QStringList &printed, const QColor &link)
{
    std::vector<QString> keys;
    for (const QString &number : printed)
        keys.push_back(bare(number));
    std::vector<bool> used(keys.size(), false);
    const auto indexOf = [&](const QString &key) {
        int again = -1;
        for (size_t i = 0; i < keys.size(); ++i) {
            if (keys[i] != key || key.isEmpty())
                continue;
            if (!used[i]) {
                used[i] = true;
                return static_cast<int>(i);
            }
            again = static_cast<int>(i);
        }
        return again;
    };
    QString out;
    for (qsizetype i = 0; i < formula.size();) {
        qsizetype end = i;
        while (end < formula.size() && inNumber(formula[end]))
            ++end;
        if (end == i) {
            out += QString(formula[i]).toHtmlEscaped();
            ++i;
            continue;
        }
        const QString number = formula.mid(i, end - i);
        const int index = indexOf(bare(number));
        out += index < 0 ? number.toHtmlEscaped()
                         : QStringLiteral("<a href=\"figure:%1\" style=\"color:%2\">%3</a>")
                               .arg(index)
                               .arg(link.name(), number.toHtmlEscaped());
        i = end;
    }
    return out;
}

} // namespace gouji
