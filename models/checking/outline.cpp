// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/outline.h"

#include "base/text.h"

#include <algorithm>

namespace gouji {

namespace {

bool isChineseDigit(QChar c) { return QStringView(u"一二三四五六七八九十百").contains(c); }
bool isStop(QChar c) { return c == u'、' || c == u'.' || c == u'．' || c == u'，' || c == u','; }

bool isTotalName(const QString &key)
{
    return key == u"合计" || key == u"总计" || key == u"收入总计" || key == u"支出总计" || key == u"收入合计" ||
           key == u"支出合计" || key == u"本年收入合计" || key == u"本年支出合计";
}

/// The row that numbers the columns of a form.
bool isColumnNumbers(const Subject &s) { return s.name == u"栏次" || s.name == u"行次"; }

bool isTotal(const Subject &s) { return s.role == Subject::Role::Total || isTotalName(plainKey(s.key)); }

bool isOfWhich(const Subject &s)
{
    return s.role == Subject::Role::OfWhich || s.name.startsWith(QStringLiteral("其中"));
}

bool hasFigures(const TableIndex &table, int subject, int lane)
{
    return std::ranges::any_of(table.amountsOfLane(lane),
                               [&](int c) { return table.findFigure(table.subject(subject).row, c) != nullptr; });
}

} // namespace

int numberingOf(const QString &name)
{
    const QString text = squashed(name);
    qsizetype i = 0;
    const bool bracket = !text.isEmpty() && text[0] == u'(';
    if (bracket)
        ++i;
    const qsizetype from = i;
    while (i < text.size() && isChineseDigit(text[i]))
        ++i;
    if (i > from && i < text.size())
        return bracket ? (text[i] == u')' ? 2 : 0) : (isStop(text[i]) ? 1 : 0);
    i = from;
    while (i < text.size() && text[i].isDigit())
        ++i;
    if (i > from && i < text.size())
        return bracket ? (text[i] == u')' ? 4 : 0) : (isStop(text[i]) ? 3 : 0);
    return 0;
}

bool isPlainCode(const QString &code) { return code.size() == 3 || code.size() == 5 || code.size() == 7; }

std::vector<RowSum> sumsByCode(const TableIndex &table, const std::vector<int> &lanes)
{
    std::vector<RowSum> sums;
    std::vector<size_t> open; // positions in sums of the rows that enclose the current one
    for (const int lane : lanes) {
        for (const int i : table.subjectsOfLane(lane)) {
            const Subject &s = table.subject(i);
            if (s.code.isEmpty()) {
                if (s.role == Subject::Role::Total && lanes.size() == 1)
                    open.clear(); // a subtotal of a unit begins another list
                continue;
            }
            while (!open.empty()) {
                const QString &above = table.subject(sums[open.back()].parent).code;
                if (s.code.size() > above.size() && s.code.startsWith(above))
                    break;
                open.pop_back();
            }
            if (!open.empty())
                sums[open.back()].children.push_back(i);
            if (isPlainCode(s.code)) {
                open.push_back(sums.size());
                sums.push_back({i, {}});
            }
        }
    }
    std::erase_if(sums, [](const RowSum &sum) { return sum.children.empty(); });
    return sums;
}

int totalOf(const TableIndex &table, int lane)
{
    int found = -1;
    for (const int i : table.subjectsOfLane(lane)) {
        const Subject &s = table.subject(i);
        if (!s.code.isEmpty() || !(isTotalName(plainKey(s.key)) || isTotalName(plainKey(s.name))))
            continue;
        if (!hasFigures(table, i, lane))
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

RowSum totalOfClasses(const TableIndex &table, int lane)
{
    RowSum sum;
    int codes = 0;
    int others = 0; // rows with figures that neither have a code nor are the total
    const int total = totalOf(table, lane);
    std::vector<QString> seen;
    for (const int i : table.subjectsOfLane(lane)) {
        const Subject &s = table.subject(i);
        if (i == total)
            continue;
        if (s.code.isEmpty() && hasFigures(table, i, lane))
            ++others;
        codes += s.code.isEmpty() ? 0 : 1;
        if (s.code.size() != 3)
            continue;
        if (std::ranges::find(seen, s.code) != seen.end())
            ++others; // a class that stands twice: lists of several units
        seen.push_back(s.code);
        sum.children.push_back(i);
    }
    if (total >= 0 && codes > 0 && others == 0)
        sum.parent = total;
    return sum;
}

std::vector<RowSum> sumsByNumbering(const TableIndex &table, int lane)
{
    std::vector<RowSum> sums;
    int parent = -1; // index into sums
    int parentStyle = 0;
    int childStyle = 0;
    for (const int i : table.subjectsOfLane(lane)) {
        const Subject &s = table.subject(i);
        const int style = numberingOf(s.name);
        if (s.role == Subject::Role::Total || !s.code.isEmpty()) {
            parent = -1;
            continue;
        }
        if (style == 0)
            continue; // 其中 rows and what follows them
        if (parent < 0 || style <= parentStyle) {
            sums.push_back({i, {}});
            parent = static_cast<int>(sums.size()) - 1;
            parentStyle = style;
            childStyle = 0;
        } else if (childStyle == 0 || style == childStyle) {
            childStyle = style;
            sums[static_cast<size_t>(parent)].children.push_back(i);
        }
    }
    std::erase_if(sums, [](const RowSum &sum) { return sum.children.empty(); });
    return sums;
}

Items itemsAbove(const TableIndex &table, int lane, int total)
{
    Items items;
    const int end = table.subject(total).row;
    int before = -1; // a total above: the sum goes on from it
    bool itemsSeen = false;
    for (const int i : table.subjectsOfLane(lane)) {
        const Subject &s = table.subject(i);
        if (s.row >= end || i == total)
            continue;
        if (!isTotal(s))
            itemsSeen = true;
        else if (itemsSeen) // a total at the top repeats the one below
            before = i;
    }
    const int start = before < 0 ? -1 : table.subject(before).row;
    std::vector<int> all;
    int style = 0;
    for (const int i : table.subjectsOfLane(lane)) {
        const Subject &s = table.subject(i);
        if (s.row <= start || s.row >= end || isOfWhich(s) || isTotal(s) || isColumnNumbers(s))
            continue;
        all.push_back(i);
        if (style == 0)
            style = numberingOf(s.name);
    }
    const bool coded = std::ranges::any_of(all, [&](int i) { return !table.subject(i).code.isEmpty(); });
    for (const int i : all) {
        const Subject &s = table.subject(i);
        if (coded ? s.code.size() == 3 : style == 0 || numberingOf(s.name) == style)
            items.subjects.push_back(i);
        else if (s.code.isEmpty() && numberingOf(s.name) == 0 && hasFigures(table, i, lane))
            items.unclear = true; // it may belong to a row above or be an item itself
    }
    if (before >= 0)
        items.subjects.insert(items.subjects.begin(), before);
    return items;
}

} // namespace gouji
