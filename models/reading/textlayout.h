// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/layout.h"

#include <QStringList>

namespace gouji {

/// Lines of a .txt or .md file that another tool made of a disclosure, taken apart like a page: tab-separated tables
/// as grids (Found::Text, line numbers as places), everything else as lines. number is 0: the file is one long page.
[[nodiscard]] PageLayout layoutOfText(const QStringList &lines, int file);

} // namespace gouji
