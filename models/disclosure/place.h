// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/geometry.h"

namespace gouji {

/// Where something is printed. page is 1-based and 0 for text files; line is 1-based and 0 for PDFs.
struct Place {
    int file = 0; ///< index into Disclosure::files
    int page = 0;
    int line = 0;
    PageRect rect; ///< PDF points, page as displayed; empty for text files
    bool operator==(const Place &) const = default;
};

} // namespace gouji
