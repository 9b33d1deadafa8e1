// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/localtext.h"

#include <QCoreApplication>

namespace gouji {

namespace {

/// Gives the texts of this file a context for translators.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(gouji::Texts)
};

} // namespace

QString pageText(const Place &place)
{
    if (place.page > 0)
        return Texts::tr("Page %1").arg(place.page);
    if (place.line > 0)
        return Texts::tr("Line %1").arg(place.line);
    return {};
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Exact:
        return Texts::tr("Exact");
    case Verdict::Rounding:
        return Texts::tr("Rounding");
    case Verdict::Improbable:
        return Texts::tr("Improbable");
    case Verdict::Mismatch:
        return Texts::tr("Mismatch");
    case Verdict::Suspicious:
        return Texts::tr("Suspicious");
    case Verdict::NotChecked:
        break;
    }
    return Texts::tr("Not checked");
}

} // namespace gouji
