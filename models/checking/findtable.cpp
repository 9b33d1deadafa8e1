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

} // namespace gouji
