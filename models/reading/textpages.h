// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace gouji {

/// Of a text file whose pages end with a form feed: 1 for each line that holds only the page's number. A number at the
/// end or the start of a page counts when the page before or behind it is numbered in step; anything else stays text.
[[nodiscard]] std::vector<char> pageNumberLines(const QStringList &lines);

} // namespace gouji
