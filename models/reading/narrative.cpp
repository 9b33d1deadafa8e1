// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/narrative.h"

#include "reading/flow.h"
#include "reading/paragraphs.h"
#include "reading/sections.h"

namespace gouji {

namespace {

// Text has no rectangles; those of its layout only served to find titles.
void clearRects(Statement &statement)
{
    for (Place *place : {&statement.titlePlace, &statement.unitPlace}) {
        if (place->page == 0)
            place->rect = {};
    }
    for (Place &place : statement.notePlaces) {
        if (place.page == 0)
            place.rect = {};
    }
}

} // namespace

void narrativeOf(const std::vector<PageLayout> &pages, Disclosure &disclosure)
{
    std::vector<DraftParagraph> drafts = paragraphsOf(flowOf(pages, disclosure));
    disclosure.sections = sectionsOf(drafts);
    for (const PageLayout &page : pages)
        disclosure.unread.insert(disclosure.unread.end(), page.unread.begin(), page.unread.end());
    for (Statement &statement : disclosure.statements)
        clearRects(statement);
    disclosure.paragraphs.clear();
    disclosure.paragraphs.reserve(drafts.size());
    for (DraftParagraph &draft : drafts)
        disclosure.paragraphs.push_back(std::move(draft.paragraph));
    identify(disclosure);
}

} // namespace gouji
