// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/notetaking.h"

#include "checking/checker.h"
#include "reading/reader.h"
#include "review/reviewdocument.h"

namespace gouji {

ReviewNotes reviewNotes(Disclosure asRead, const std::vector<Event> &events, const Knowledge &knowledge,
                        const QString &reviewer, qint64 time)
{
    ReviewCollaborators with;
    with.understanding.statement = [&](Statement statement) {
        return understood(std::move(statement), knowledge.forms);
    };
    with.understanding.indicatorTables = [](Disclosure &disclosure) { refreshIndicators(disclosure); };
    with.check = [&](const Disclosure &disclosure, CheckMemory &memory) {
        return check(disclosure, knowledge.packs, memory);
    };
    const ReviewDocument document(std::move(asRead), events, with);
    return notesOf({document.disclosure(), document.result(), document.events(), knowledge.packs, reviewer, time});
}

} // namespace gouji
