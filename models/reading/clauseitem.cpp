// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/clauseitem.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace gouji {

namespace {

constexpr int longestName = 48;

/// "(类)", "(201类)", "(08款)" or a bare code "(2050202)".
struct Mark {
    int from = 0;
    int to = 0;
    int level = -1;
    QString code;
};

int levelOf(QChar c) { return c == u'类' ? 0 : c == u'款' ? 1 : c == u'项' ? 2 : -1; }
int levelOfCode(qsizetype digits) { return digits == 3 ? 0 : digits == 5 ? 1 : digits == 7 ? 2 : -1; }

std::optional<Mark> markAt(const QString &t, int i)
{
    int j = i + 1;
    while (j < t.size() && t[j].isDigit())
        ++j;
    if (j >= t.size())
        return std::nullopt;
    const QString code = t.mid(i + 1, j - i - 1);
    if (t[j] == u')') {
        if (const int level = levelOfCode(code.size()); level >= 0 && code.startsWith(u'2'))
            return Mark{i, j + 1, level, code};
        return std::nullopt;
    }
    const int level = levelOf(t[j]);
    if (level < 0 || j + 1 >= t.size() || t[j + 1] != u')' || code.size() > 7)
        return std::nullopt;
    return Mark{i, j + 2, level, code};
}

bool isNumeral(QChar c)
{
    static const QString numerals = QStringLiteral("一二三四五六七八九十百");
    return c.isDigit() || numerals.contains(c);
}

bool endsListNumber(const QString &t, int i)
{
    const QChar c = t[i];
    if (c == u'、' || c == u'.')
        return i > 0 && isNumeral(t[i - 1]);
    if (c == u')') {
        int j = i - 1;
        while (j >= 0 && isNumeral(t[j]))
            --j;
        return j < i - 1 && j >= 0 && t[j] == u'(';
    }
    return false;
}

/// Where the name that ends at `end` begins, not before `least`.
int nameStart(const QString &t, int end, int least)
{
    static const QString borders = QStringLiteral("。;:,!?");
    int i = end;
    while (i > least && end - i < longestName) {
        const QChar c = t[i - 1];
        if (borders.contains(c) || endsListNumber(t, i - 1) || c.isDigit())
            break;
        --i;
    }
    return i;
}

QString cleanName(QString name)
{
    static const QStringList leads{QStringLiteral("其中"), QStringLiteral("科目"), QStringLiteral("年度"),
                                   QStringLiteral("年")};
    for (const QString &lead : leads) {
        if (name.startsWith(lead))
            name.remove(0, lead.size());
    }
    static const QString separators = QStringLiteral("-—–－·/>、"); // "教育支出(类)-普通教育(款)"
    while (!name.isEmpty() && (separators.contains(name.front()) || name.front() == u')'))
        name.remove(0, 1);
    while (!name.isEmpty() && separators.contains(name.back()))
        name.chop(1);
    return name;
}

/// A-B-C科目 or A科目 without marks.
std::optional<NamedItem> subjectBefore(const QString &t, int word, int least)
{
    const int from = nameStart(t, word, least);
    QString text = t.mid(from, word - from);
    text.replace(u'—', u'-').replace(u'－', u'-').replace(u'–', u'-');
    const QStringList parts = text.split(u'-', Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts.size() > 3 || parts[0].size() < 2 || word - from >= longestName)
        return std::nullopt;
    if (parts.size() == 1 && !parts[0].endsWith(u"支出") && !parts[0].endsWith(u"费"))
        return std::nullopt;
    NamedItem item{from, word + 2, {}, {}};
    for (qsizetype i = 0; i < parts.size(); ++i)
        item.names[static_cast<size_t>(i)] = cleanName(parts[i]);
    return item;
}

void addMark(std::vector<NamedItem> &items, const QString &t, const Mark &mark)
{
    const int last = items.empty() ? 0 : items.back().to;
    const bool continues =
        !items.empty() && mark.from - last <= longestName && mark.from > last && items.back().level() - 1 < mark.level;
    int from = nameStart(t, mark.from, last);
    if (continues && from == last) {
        NamedItem &item = items.back();
        item.names[static_cast<size_t>(mark.level)] = cleanName(t.mid(from, mark.from - from));
        item.code += mark.code.size() >= 5 ? QString() : mark.code;
        if (mark.code.size() >= 5)
            item.code = mark.code;
        item.to = mark.to;
        return;
    }
    NamedItem item{from, mark.to, {}, mark.code};
    item.names[static_cast<size_t>(mark.level)] = cleanName(t.mid(from, mark.from - from));
    if (!item.isEmpty())
        items.push_back(item);
}

} // namespace

QString NamedItem::path() const
{
    QStringList parts;
    std::ranges::copy_if(names, std::back_inserter(parts), [](const QString &name) { return !name.isEmpty(); });
    return parts.join(u'/');
}

std::vector<NamedItem> itemsOf(const QString &flat)
{
    std::vector<NamedItem> items;
    for (int i = 0; i < flat.size(); ++i) {
        if (flat[i] == u'(') {
            if (const auto mark = markAt(flat, i)) {
                addMark(items, flat, *mark);
                i = mark->to - 1;
            }
        } else if (flat[i] == u'科' && i + 1 < flat.size() && flat[i + 1] == u'目') {
            const int last = items.empty() ? 0 : items.back().to;
            if (!items.empty() && last == i)
                items.back().to = i + 2;
            else if (const auto item = subjectBefore(flat, i, last))
                items.push_back(*item);
        }
    }
    return items;
}

} // namespace gouji
