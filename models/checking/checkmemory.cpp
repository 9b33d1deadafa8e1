// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/checkmemory.h"

namespace gouji {

void CheckMemory::takeBack(std::vector<Relation> relations)
{
    if (relations.size() != loans.size())
        return forget();
    for (const Judgement &was : doubtful) {
        Relation &relation = relations[was.relation];
        relation.verdict = was.verdict;
        relation.remark = was.remark;
        relation.reason = was.reason;
    }
    for (size_t i = 0; i < loans.size(); ++i) {
        const Loan &loan = loans[i];
        if (loan.table >= 0 && tables[static_cast<size_t>(loan.table)])
            tables[static_cast<size_t>(loan.table)]->made[loan.rule].relations[loan.index] = std::move(relations[i]);
        else if (loan.table == allForms && together[loan.rule])
            together[loan.rule]->relations[loan.index] = std::move(relations[i]);
    }
    loans.clear();
    doubtful.clear();
}

void CheckMemory::forget()
{
    tables.clear();
    forms.clear();
    together.clear();
    textStands = false;
    loans.clear();
    doubtful.clear();
}

void CheckMemory::forget(int statement)
{
    if (statement >= 0 && statement < std::ssize(tables))
        tables[static_cast<size_t>(statement)].reset();
}

} // namespace gouji
