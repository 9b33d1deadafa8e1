// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/names.h"
#include "checking/tableindex.h"
#include "disclosure/narrative.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

namespace gouji::narrative {

/// Rows of a statement by names from class to item, and by code.
class ItemRows {
public:
    /// year: of the document, for names that classes had before.
    ItemRows(const TableIndex &table, int year)
        : m_table(table)
        , m_year(year)
    {
        const Statement &s = table.statement();
        for (int lane = 0; lane < std::ssize(s.lanes); ++lane) {
            std::array<QString, 3> path;
            for (const int index : table.subjectsOfLane(lane)) {
                const Subject &subject = table.subject(index);
                if (subject.level < 1 || subject.level > 3)
                    continue;
                const auto level = static_cast<size_t>(subject.level) - 1;
                path[level] = plainKey(subject.name);
                for (size_t deeper = level + 1; deeper < path.size(); ++deeper)
                    path[deeper].clear();
                add(subject, index, path, level);
            }
        }
    }

    /// Index of the subject, -1 not found, -2 several.
    [[nodiscard]] int find(const ClaimFigure &figure) const
    {
        if (!figure.code.isEmpty() && m_byCode.contains(figure.code))
            return m_byCode.value(figure.code);
        QStringList names = keyed(figure.subject);
        if (const QString full = names.join(u'/'); m_byPath.contains(full))
            return m_byPath.value(full);
        names.front() = plainKey(NameCatalogue::builtIn().className(names.front(), m_year));
        if (const QString full = names.join(u'/'); m_byPath.contains(full))
            return m_byPath.value(full);
        return names.size() > 1 ? m_bySuffix.value(names.mid(names.size() - 2).join(u'/'), -1) : -1;
    }
    [[nodiscard]] FigureId figureOf(int subject) const
    {
        const Subject &s = m_table.subject(subject);
        const int column = m_table.mainColumn(s.lane);
        return column < 0 ? FigureId() : m_table.figureAt(s.row, column);
    }
    [[nodiscard]] const Subject &subject(int index) const { return m_table.subject(index); }
    [[nodiscard]] const Statement &statement() const { return m_table.statement(); }
    /// The subject and those above it, from class to item.
    [[nodiscard]] std::vector<int> lineOf(int index) const
    {
        std::vector<int> line;
        for (const auto &[path, i] : m_byPath.asKeyValueRange()) {
            const QString own = m_paths.value(index);
            if (i >= 0 && (own == path || own.startsWith(path + u'/')))
                line.push_back(i);
        }
        std::ranges::sort(line);
        return line;
    }
    /// The text names a row below the one that was found: names of several levels run together.
    [[nodiscard]] bool runsOn(int subject, const QString &text) const
    {
        const QString path = m_paths.value(subject);
        return std::ranges::any_of(m_items, [&](int item) {
            const Subject &s = m_table.subject(item);
            return item != subject && m_paths.value(item).startsWith(path + u'/') &&
                   plainKey(s.name) != path.section(u'/', -1) && text.contains(plainKey(s.name));
        });
    }
    [[nodiscard]] const std::vector<int> &items() const { return m_items; }
    [[nodiscard]] QString pathOf(int subject) const { return m_paths.value(subject); }

    [[nodiscard]] static QString keyOf(const QString &path) { return keyed(path).join(u'/'); }

private:
    static QStringList keyed(const QString &path)
    {
        QStringList out;
        for (const QString &name : path.split(u'/'))
            out.append(plainKey(name));
        return out;
    }

    void add(const Subject &subject, int index, const std::array<QString, 3> &path, size_t level)
    {
        QStringList names;
        for (size_t i = 0; i <= level; ++i)
            names.append(path[i]);
        put(m_byPath, names.join(u'/'), index);
        if (names.size() == 3) {
            put(m_bySuffix, names.mid(1).join(u'/'), index);
            m_items.push_back(index);
        }
        if (!subject.code.isEmpty())
            put(m_byCode, subject.code, index);
        m_paths.insert(index, names.join(u'/'));
    }

    static void put(QHash<QString, int> &map, const QString &key, int index)
    {
        map.insert(key, map.contains(key) ? -2 : index);
    }

    const TableIndex &m_table;
    int m_year = 0;
    QHash<QString, int> m_byPath, m_bySuffix, m_byCode;
    QHash<int, QString> m_paths;
    std::vector<int> m_items;
};

} // namespace gouji::narrative
