// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/narrative.h"

#include "reading/flow.h"
#include "reading/paragraphs.h"
#include "reading/sections.h"

namespace gouji {

void narrativeOf(const std::vector<PageLayout> &pages, Disclosure &disclosure)
{
    std::vector<DraftParagraph> drafts = paragraphsOf(flowOf(pages, disclosure));
    disclosure.sections = sectionsOf(drafts);
    disclosure.paragraphs.clear();
    disclosure.paragraphs.reserve(drafts.size());
    for (DraftParagraph &draft : drafts)
        disclosure.paragraphs.push_back(std::move(draft.paragraph));
}

} // namespace gouji
