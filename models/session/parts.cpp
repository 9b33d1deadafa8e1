// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/parts.h"

#include "session/opening.h"

#include <algorithm>

namespace gouji {

namespace {

bool hasTables(const Disclosure &d) { return !d.statements.empty() || !d.indicatorTables.empty(); }

/// A claim is a sentence with figures; titles and notes around tables make no narrative.
bool hasNarrative(const Disclosure &d) { return !d.claims.empty(); }

bool agree(const Disclosure &a, const Disclosure &b)
{
    const bool kinds = a.kind == b.kind || a.kind == Kind::Unknown || b.kind == Kind::Unknown;
    const bool years = a.year == b.year || a.year == 0 || b.year == 0;
    return kinds && years && !a.body.isEmpty() && a.body == b.body;
}

} // namespace

bool looksLikeParts(const std::vector<Disclosure> &documents)
{
    if (documents.size() < 2)
        return false;
    const bool same = std::all_of(documents.begin() + 1, documents.end(),
                                  [&](const Disclosure &d) { return agree(documents.front(), d); });
    const bool telling = std::any_of(documents.begin(), documents.end(),
                                     [](const Disclosure &d) { return hasNarrative(d) && !hasTables(d); });
    const bool showing = std::any_of(documents.begin(), documents.end(),
                                     [](const Disclosure &d) { return hasTables(d) && !hasNarrative(d); });
    return same && (telling || showing) && std::any_of(documents.begin(), documents.end(), hasTables) &&
           std::any_of(documents.begin(), documents.end(), hasNarrative);
}

bool filesLookLikeParts(const QStringList &paths, const FormCatalogue &forms)
{
    std::vector<Disclosure> documents;
    for (const QString &path : paths) {
        auto read = readDisclosure({path}, forms);
        if (!read)
            return false;
        documents.push_back(std::move(read).value());
    }
    return looksLikeParts(documents);
}

} // namespace gouji
