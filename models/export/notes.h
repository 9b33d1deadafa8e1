// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/rulepacks.h"
#include "export/findingsjson.h"
#include "export/notescontent.h"
#include "review/decision.h"
#include "review/event.h"

#include <QString>

#include <vector>

namespace gouji {

/// A finding with what the reviewer made of it.
struct NotedFinding {
    int number = 0; ///< 1-based, in the order of the document
    Finding finding;
    QString line;  ///< of its rule
    QString basis; ///< legal source of its rule
    Decision decision;
    QStringList notes;
};

/// A repair of our reading: of a text, or of the structure of a table.
struct NotedCorrection {
    Place place;
    QString table;   ///< title, empty for the narrative
    QString printed; ///< as the document has it
    QString before;  ///< what stood there before this correction
    QString after;
    QString reviewer;
    qint64 time = 0; ///< milliseconds since 1970 UTC
    QString reason;
};

/// Everything that is handed in at the end of a review, from which every format is written. A value.
struct ReviewNotes {
    Disclosure disclosure; ///< with the corrections in force
    QString reviewer;
    qint64 time = 0;                                ///< of the export
    QString version;                                ///< of the program
    std::vector<std::pair<QString, QString>> packs; ///< id and version of those in force
    std::vector<NotedFinding> findings;             ///< by number
    std::vector<NotedCorrection> corrections;
    std::vector<Note> notes; ///< all of them, in the order they were made
    Ledger ledger;
    std::vector<Event> events; ///< the whole log
    std::vector<Place> ties;   ///< of figures that are tied and in no failed relation
    int correctionCount = 0;   ///< of all, listed or not
    NotesContent content;      ///< what was chosen; see selected()
    int leftOut = 0;           ///< findings that are not listed by choice

    [[nodiscard]] int count(Severity severity) const;
    /// Title of a statement by its id; empty when there is none.
    [[nodiscard]] QString tableTitle(const QString &statement) const;
};

/// What the notes are made of. The disclosure has the corrections of the events in it already.
struct NotesInput {
    const Disclosure &disclosure;
    const CheckResult &result;
    const std::vector<Event> &events;
    const RulePacks &packs;
    QString reviewer;
    qint64 time = 0;
};
[[nodiscard]] ReviewNotes notesOf(const NotesInput &input);
/// The notes with what was chosen for a paper; numbers of findings stay.
[[nodiscard]] ReviewNotes selected(ReviewNotes notes, const NotesContent &content);

/// "2026-05-04 10:30" in UTC, empty for 0.
[[nodiscard]] QString timeText(qint64 millisecondsSince1970);
/// Names of kinds and states for people.
[[nodiscard]] QString severityText(Severity severity, Language language);
[[nodiscard]] QString decisionText(Decision::State state, Language language);
[[nodiscard]] QString kindText(Kind kind, Language language);

} // namespace gouji
