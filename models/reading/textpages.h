// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace gouji {

/// Of a text file: 1 for each line that holds only the page's number. A number between dashes or in 第…页 always is
/// one. A bare number counts where it stands at the end or the start of a page that ends with a form feed and the page
/// before or behind it is numbered in step; in a file without form feeds, where at least three count on from page to
/// page.
[[nodiscard]] std::vector<char> pageNumberLines(const QStringList &lines);

} // namespace gouji
