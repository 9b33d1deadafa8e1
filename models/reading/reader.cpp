// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/reader.h"

#include "reading/claims.h"
#include "reading/formcatalogue.h"
#include "reading/furniture.h"
#include "reading/join.h"
#include "reading/narrative.h"

#include <utility>

namespace gouji {

Disclosure read(std::vector<PageLayout> pages, std::vector<FileInfo> files, const FormCatalogue &forms)
{
    Disclosure disclosure;
    disclosure.files = std::move(files);
    markFurniture(pages);
    for (Statement &statement : joinedTables(pages))
        disclosure.statements.push_back(understood(std::move(statement), forms));
    refreshIndicators(disclosure);
    markFurniture(pages); // again: boxes that were no tables gave their lines back
    narrativeOf(pages, disclosure);
    identify(disclosure);
    disclosure.claims = claimsOf(disclosure);
    return disclosure;
}

} // namespace gouji
