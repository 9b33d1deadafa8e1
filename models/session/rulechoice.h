// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/rulepacks.h"

#include <QHash>
#include <QSet>

namespace gouji {

/// Which rules are in force and how loud they are, as the reviewer chose. A value.
struct RuleChoice {
    QSet<QString> packsOff;
    QSet<QString> rulesOff;
    QHash<QString, Severity> severities; ///< by rule id

    /// The packs without what is off.
    [[nodiscard]] RulePacks applied(const RulePacks &all) const;
    bool operator==(const RuleChoice &) const = default;
};

} // namespace gouji
