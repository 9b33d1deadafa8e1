// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/narrative.h"
#include "reading/paragraphs.h"

#include <vector>

namespace gouji {

/// Sets the kind of every paragraph (cover, contents, heading, glossary, body) and its section; returns the sections.
[[nodiscard]] std::vector<Section> sectionsOf(std::vector<DraftParagraph> &drafts);

} // namespace gouji
