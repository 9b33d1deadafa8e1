// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/finding.h"

namespace gouji {

/// "Page 12", "Line 40" of a text file, or nothing for a place nowhere.
[[nodiscard]] QString pageText(const Place &place);

[[nodiscard]] QString verdictText(Verdict verdict);

} // namespace gouji
