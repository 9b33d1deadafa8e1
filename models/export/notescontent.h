// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/finding.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace gouji {

enum class Language;

/// What goes into the papers of a review, as the reviewer chose. JSON and the event log always have everything.
struct NotesContent {
    bool hints = true;     ///< findings of that severity
    bool dismissed = true; ///< findings that the reviewer dismissed
    bool open = true;      ///< findings without a decision
    bool charts = true;
    bool pictures = true;
    bool corrections = true;
    bool notes = true;
    bool ledger = true;
    bool tables = true; ///< of the workbook: the data and the indicators
    bool ticks = false; ///< of the annotated copy: a tick at every tied figure
    bool operator==(const NotesContent &) const = default;
};

/// A choice by name, for the command line and the dialog.
struct NotesPart {
    QLatin1StringView name;
    bool NotesContent::*flag;
    LocalText title;
};
[[nodiscard]] const std::vector<NotesPart> &notesParts();

/// Titles of what was left out of a paper by choice; ticks are an addition and never missing.
[[nodiscard]] QStringList leftOutOf(const NotesContent &content, Language language);

} // namespace gouji
