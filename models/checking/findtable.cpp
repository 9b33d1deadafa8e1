// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/linecheck.h"

namespace gouji {

namespace {

/// The one statement of a form; null when there is none or the document has it twice.
const TableIndex *tableOfForm(const QString &form, const CheckContext &context)
{
    const TableIndex *found = nullptr;
    for (const TableIndex &table : context.tables) {
        if (table.statement().form != form || table.statement().isEmpty)
            continue;
        if (found)
            return nullptr;
        found = &table;
    }
    return found;
}

} // namespace

QString formMeant(const QString &shortName, const Vocabulary &words)
{
    if (shortName.contains(u'.'))
        return shortName;
    qsizetype digits = shortName.size();
    while (digits > 0 && shortName[digits - 1].isDigit())
        --digits;
    const QString prefix = words.forms.value(shortName.left(digits));
    return prefix.isEmpty() ? shortName : prefix + shortName.mid(digits);
}

const TableIndex *findTable(const QString &form, const Vocabulary &words, const CheckContext &context)
{
    return tableOfForm(formMeant(form, words), context);
}

namespace {

QString notReadReason() { return QStringLiteral("表的行列没有读清楚"); }

} // namespace

QString whyNoTable(const QString &form, const Vocabulary &words, const CheckContext &context)
{
    const QString meant = formMeant(form, words);
    int filled = 0;
    bool unread = false;
    for (const TableIndex &table : context.tables) {
        if (table.statement().form != meant)
            continue;
        filled += table.statement().isEmpty ? 0 : 1;
        unread |= table.statement().grid.ambiguous;
    }
    return unread ? notReadReason() : filled > 1 ? QStringLiteral("同一种表不止一张") : QString();
}

bool isEmptyTable(const QString &form, const Vocabulary &words, const CheckContext &context)
{
    const QString meant = formMeant(form, words);
    bool found = false;
    for (const TableIndex &table : context.tables) {
        const bool own = table.statement().form == meant;
        if (own && !table.statement().isEmpty)
            return false;
        found |= own;
    }
    return found;
}

bool notRead(const Rule &rule, const Statement &statement, std::vector<Relation> &relations)
{
    const bool own = rule.forms.isEmpty() ? !statement.form.isEmpty() : rule.forms.contains(statement.form);
    if (statement.grid.ambiguous && own) {
        Relation relation;
        relation.rule = rule.id;
        relation.reason = notReadReason();
        relations.push_back(std::move(relation));
    }
    return statement.grid.ambiguous;
}

} // namespace gouji
