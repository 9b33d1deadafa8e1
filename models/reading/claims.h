// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/disclosure.h"
#include "reading/lexicon.h"

#include <vector>

namespace gouji {

/// The sentences of the narrative understood: every number with a unit is a figure of some claim; one that we do not
/// understand stays Unbound. Needs the paragraphs, sections and year of the disclosure.
[[nodiscard]] std::vector<Claim> claimsOf(const Disclosure &disclosure, const Lexicon &lexicon = Lexicon::builtIn());

/// Fund that a heading speaks of: "一般公共预算", "政府性基金预算", "国有资本经营预算", "财政拨款" or nothing.
[[nodiscard]] QString scopeOfTitle(const QString &title);

} // namespace gouji
