// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/disclosure.h"
#include "reading/formcatalogue.h"

#include <QStringList>

#include <vector>

namespace gouji {

/// Whether documents read apart are parts of one disclosure: the same body and year by content, no two different kinds,
/// and one with narrative but no tables, or tables but no narrative. What is not known of one of them
/// does not speak against it as long as the body is known of all.
[[nodiscard]] bool looksLikeParts(const std::vector<Disclosure> &documents);

/// The same for files. False when one of them cannot be read. Blocks; safe on any thread.
[[nodiscard]] bool filesLookLikeParts(const QStringList &paths, const FormCatalogue &forms);

} // namespace gouji
