// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/decision.h"

namespace gouji {

QString decisionName(Decision::State state)
{
    switch (state) {
    case Decision::State::Open:
        return QStringLiteral("open");
    case Decision::State::Confirmed:
        return QStringLiteral("confirmed");
    case Decision::State::Dismissed:
        return QStringLiteral("dismissed");
    case Decision::State::Later:
        return QStringLiteral("later");
    }
    return {};
}

Decision::State decisionFromName(const QString &name)
{
    for (const auto state : {Decision::State::Confirmed, Decision::State::Dismissed, Decision::State::Later}) {
        if (decisionName(state) == name)
            return state;
    }
    return Decision::State::Open;
}

} // namespace gouji
