// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mistakes.h"

#include <QJsonObject>

namespace gouji::sample {

QString Mistakes::text(const QString &slot, const QString &right)
{
    for (Mistake &mistake : m_list) {
        if (mistake.slot == slot) {
            mistake.right = right;
            m_pending.append(slot);
            return mistake.printed;
        }
    }
    return right;
}

void Mistakes::paragraphSet(const QString &section, const QString &paragraph, const QList<int> &pages)
{
    for (Mistake &mistake : m_list) {
        if (!m_pending.contains(mistake.slot) || !mistake.table.isEmpty())
            continue;
        const qsizetype at = paragraph.indexOf(mistake.printed);
        mistake.section = section;
        mistake.context = paragraph.mid(qMax<qsizetype>(0, at - 20), 40 + mistake.printed.size());
        mistake.pages = pages;
    }
    m_pending.clear();
}

void Mistakes::cellSet(const QString &slot, const Mistake &where)
{
    for (Mistake &mistake : m_list) {
        if (mistake.slot != slot)
            continue;
        mistake.context = where.context;
        mistake.table = where.table;
        mistake.tableIndex = where.tableIndex;
        mistake.rowLabel = where.rowLabel;
        mistake.row = where.row;
        mistake.column = where.column;
        mistake.pages = where.pages;
        m_pending.removeAll(slot);
    }
}

QStringList Mistakes::unused() const
{
    QStringList result;
    for (const Mistake &mistake : m_list) {
        if (mistake.pages.isEmpty())
            result.append(mistake.slot);
    }
    return result;
}

QJsonArray Mistakes::toJson() const
{
    QJsonArray result;
    for (const Mistake &mistake : m_list) {
        QJsonObject where;
        const bool cell = !mistake.table.isEmpty();
        where.insert(QStringLiteral("where"), cell ? QStringLiteral("table_cell") : QStringLiteral("paragraph"));
        if (cell) {
            where.insert(QStringLiteral("table_index"), mistake.tableIndex);
            where.insert(QStringLiteral("table"), mistake.table);
            where.insert(QStringLiteral("row"), mistake.row);
            where.insert(QStringLiteral("col"), mistake.column);
            where.insert(QStringLiteral("row_label"), mistake.rowLabel);
        } else {
            where.insert(QStringLiteral("section"), mistake.section);
        }
        where.insert(QStringLiteral("context"), mistake.context);
        QJsonArray pages;
        for (const int page : mistake.pages)
            pages.append(page);
        where.insert(QStringLiteral("pages"), pages);
        result.append(QJsonObject{{QStringLiteral("id"), result.size() + 1},
                                  {QStringLiteral("kind"), mistake.kind},
                                  {QStringLiteral("where"), where},
                                  {QStringLiteral("old"), mistake.right},
                                  {QStringLiteral("new"), mistake.printed},
                                  {QStringLiteral("slot"), mistake.slot},
                                  {QStringLiteral("violates"), QJsonArray{mistake.violates}}});
    }
    return result;
}

} // namespace gouji::sample
