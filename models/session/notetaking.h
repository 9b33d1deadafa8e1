// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/rulepacks.h"
#include "export/notes.h"
#include "review/event.h"
#include "session/knowledge.h"

namespace gouji {

/// The notes of a review from what was read and what was done: events replayed, checked again. The pure path of the
/// window's export and of the command line.
[[nodiscard]] ReviewNotes reviewNotes(Disclosure asRead, const std::vector<Event> &events, const Knowledge &knowledge,
                                      const QString &reviewer, qint64 time);

} // namespace gouji
