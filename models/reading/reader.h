// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "disclosure/disclosure.h"
#include "reading/layout.h"

namespace gouji {

class FormCatalogue;

/// Everything understood from pages already taken apart: continued grids joined, titles, units and notes bound,
/// statements, indicator tables, paragraphs, sections and claims. files says which file each page is of.
/// Pure; the same pages give the same Disclosure.
[[nodiscard]] Disclosure read(std::vector<PageLayout> pages, std::vector<FileInfo> files, const FormCatalogue &forms);

/// The derived part of one statement made anew after an edit of its grid (see statement.h).
[[nodiscard]] Statement understood(Statement statement, const FormCatalogue &forms);

/// After edits of statements: indicator tables that depend on them, made anew.
void refreshIndicators(Disclosure &disclosure);

} // namespace gouji
