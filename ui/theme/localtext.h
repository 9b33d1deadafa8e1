// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/finding.h"

namespace gouji {

/// The text in the language of the window; Chinese when there is no other.
[[nodiscard]] QString shown(const LocalText &text);

/// "Page 12", "Line 40" of a text file, or nothing for a place nowhere.
[[nodiscard]] QString pageText(const Place &place);

[[nodiscard]] QString severityText(Severity severity);
[[nodiscard]] QString verdictText(Verdict verdict);

} // namespace gouji
