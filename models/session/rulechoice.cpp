// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rulechoice.h"

namespace gouji {

RulePacks RuleChoice::applied(const RulePacks &all) const
{
    RulePacks out;
    for (RulePack pack : all.packs()) {
        if (packsOff.contains(pack.id))
            continue;
        std::erase_if(pack.rules, [this](const Rule &rule) { return rulesOff.contains(rule.id); });
        for (Rule &rule : pack.rules) {
            if (const auto chosen = severities.constFind(rule.id); chosen != severities.constEnd())
                rule.chosen = *chosen;
        }
        out.add(std::move(pack));
    }
    return out;
}

} // namespace gouji
