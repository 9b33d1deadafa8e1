// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"

namespace gouji {

/// Writes the findings beside and moves them into place: as JSON when the name ends in .json, else as text for people.
[[nodiscard]] Result<Done> exportFindings(const ReviewDocument &document, const QString &path);

} // namespace gouji
