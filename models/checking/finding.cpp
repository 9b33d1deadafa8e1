// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/finding.h"

namespace gouji {

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Hint:
        break;
    }
    return QStringLiteral("hint");
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Exact:
        return QStringLiteral("exact");
    case Verdict::Rounding:
        return QStringLiteral("rounding");
    case Verdict::Improbable:
        return QStringLiteral("improbable");
    case Verdict::Mismatch:
        return QStringLiteral("mismatch");
    case Verdict::Suspicious:
        return QStringLiteral("suspicious");
    case Verdict::NotChecked:
        break;
    }
    return QStringLiteral("not_checked");
}

} // namespace gouji
