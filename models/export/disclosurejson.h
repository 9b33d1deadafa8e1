// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/disclosure.h"

#include <QJsonObject>

namespace gouji {

/// A disclosure as JSON, schema "gouji.disclosure/1" (resources/schema). Texts are as printed; a merged cell's text
/// stands at its top-left position and the positions it covers are null.
[[nodiscard]] QJsonObject disclosureJson(const Disclosure &disclosure);

/// How many figures were read, how many of them are bound to a meaning and how many are not.
struct FigureCount {
    int inStatements = 0;      ///< all tables
    int inIndicatorTables = 0; ///< of those in tables
    int inClaims = 0;
    int unbound = 0; ///< of those in claims and tables
    bool operator==(const FigureCount &) const = default;
};
[[nodiscard]] FigureCount countFigures(const Disclosure &disclosure);

[[nodiscard]] QString roleName(ClaimRole role); ///< "total", "part" … as in JSON

} // namespace gouji
