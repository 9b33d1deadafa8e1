// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/layout.h"
#include "reading/textform.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace gouji {

/// A target form of which a text file has every cell on lines of its own, one after the other. Its heads tell the order
/// of the cells, the words that the form prescribes tell where each ends, and weights that add up to 90 or 100 that no
/// indicator is missing. A row of which a cell cannot be told is doubtful. Nothing when the form is not certain.
/// lines [from, to): those below the title.
[[nodiscard]] std::optional<std::vector<TextRow>> targetFormOf(const std::vector<TextLine> &lines, std::size_t from,
                                                               std::size_t to);

} // namespace gouji
