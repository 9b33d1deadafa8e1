// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/samplenotes.h"

#include "checking/checker.h"
#include "review/editor.h"
#include "session/notetaking.h"
#include "session/opening.h"

namespace gouji {

QString samplePath()
{
    return qEnvironmentVariable("GOUJI_SOURCE_DIR") + QStringLiteral("/resources/sample/sample.pdf");
}

ReviewNotes sampleNotes(const Knowledge &knowledge)
{
    const Result<Disclosure> read = readDisclosure({samplePath()}, knowledge.forms);
    if (!read)
        return {};
    ReviewCollaborators with;
    with.understanding.statement = [](Statement statement) { return statement; };
    with.understanding.indicatorTables = [](Disclosure &) {};
    with.check = [&](const Disclosure &disclosure, CheckMemory &memory) {
        return check(disclosure, knowledge.packs, memory);
    };
    with.reviewer = QStringLiteral("复核人甲");
    ReviewDocument document(read.value(), {}, with);
    if (document.result().findings.empty())
        return {};
    Editor editor(document);
    const QString key = document.result().findings.front().key;
    // A label is corrected, so that no figure changes.
    const bool done = editor.decide({key}, Decision::State::Dismissed, formulaText).ok() &&
                      editor.addNote(editor.pinOfFinding(key), noteText).ok() &&
                      editor.correctCell({2, 0, 0}, QStringLiteral("@收入"), QStringLiteral("-理由")).ok();
    return done ? reviewNotes(read.value(), document.events(), knowledge, QStringLiteral("复核人甲"), 1760000000000)
                : ReviewNotes();
}

} // namespace gouji
