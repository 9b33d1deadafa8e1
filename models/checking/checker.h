// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/checkmemory.h"
#include "checking/finding.h"

namespace gouji {

class RulePacks;

/// Runs every rule in force over a disclosure. Pure: the same input gives the same result; safe on any thread.
[[nodiscard]] CheckResult check(const Disclosure &disclosure, const RulePacks &packs);

/// The same with the memory of the check before, which has taken its relations back; it is brought up to date.
[[nodiscard]] CheckResult check(const Disclosure &disclosure, const RulePacks &packs, CheckMemory &memory);

} // namespace gouji
