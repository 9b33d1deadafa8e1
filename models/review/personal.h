// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/decision.h"
#include "review/event.h"

#include <QHash>

#include <vector>

namespace gouji {

/// What follows from events alone. active: events in force, in order.
[[nodiscard]] QHash<QString, Decision> decisionsOf(const std::vector<Event> &active);
[[nodiscard]] std::vector<Note> notesOf(const std::vector<Event> &active);

/// Findings of the document as read that are not among those of the corrected one, with the correction each went with:
/// the last that stands at one of its places or figures, else the last of all. Nothing without corrections.
[[nodiscard]] std::vector<ResolvedFinding> resolvedOf(const Disclosure &read, const CheckResult &before,
                                                      const CheckResult &now, const std::vector<Event> &active);

} // namespace gouji
