// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/statement.h"

#include <QStringList>

#include <vector>

namespace gouji {

struct Form;

/// Fills statement.columns and statement.lanes from header texts and from what stands below them. headerRows must be
/// set; form may be null.
void understandColumns(Statement &statement, const Form *form, const std::vector<QStringList> &paths);

} // namespace gouji
