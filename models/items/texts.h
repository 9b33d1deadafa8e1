// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/finding.h"
#include "disclosure/disclosure.h"
#include "review/decision.h"

#include <QString>

namespace gouji {

// What people read of a finding, in the language of the program.
[[nodiscard]] QString severityText(Severity severity);
[[nodiscard]] QString decisionText(Decision::State state);
[[nodiscard]] QString localText(const LocalText &text);

/// "Page 12", "Line 40" of a text file, or nothing for a place nowhere.
[[nodiscard]] QString pageText(const Place &place);
/// The same with the name of the file after it where several were read as one.
[[nodiscard]] QString pageText(const Place &place, const Disclosure &disclosure);

} // namespace gouji
