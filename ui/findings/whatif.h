// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"

namespace gouji {

/// What the check would say if a suspect had its repaired value. Nothing is changed.
struct WhatIf {
    std::vector<Finding> gone; ///< findings that would vanish, in order
    std::vector<Finding> come; ///< findings that would appear
};

[[nodiscard]] WhatIf whatIf(const ReviewDocument &document, const Suspect &suspect);

} // namespace gouji
