// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/finding.h"

namespace gouji {

class RulePacks;

/// Runs every rule in force over a disclosure. Pure: the same input gives the same result; safe on any thread.
[[nodiscard]] CheckResult check(const Disclosure &disclosure, const RulePacks &packs);

} // namespace gouji
