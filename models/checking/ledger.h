// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/rulepacks.h"

namespace gouji {

/// Counts relations by rule and figures by how often they were tied.
void fillLedger(CheckResult &result, const Disclosure &disclosure, const RulePacks &packs);

/// Adds what another check of the same rules counted.
void addLedger(Ledger &ledger, const Ledger &other);

} // namespace gouji
