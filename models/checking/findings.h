// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/check.h"
#include "checking/rulepacks.h"

#include <vector>

namespace gouji {

/// Findings from judged relations: one for each root cause, one for each failed relation that is not arithmetic, one
/// hint for the remarks of one rule between the same tables. By severity, then by place.
[[nodiscard]] std::vector<Finding> findingsFrom(const std::vector<Relation> &relations, const CheckContext &context,
                                                const RulePacks &packs);

} // namespace gouji
