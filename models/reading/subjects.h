// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/statement.h"

namespace gouji {

struct Form;

/// Fills statement.subjects: what each body row says in each lane, its place in the classification and the row it is a
/// part of. Columns and lanes must be set; form may be null.
void understandSubjects(Statement &statement, const Form *form);

} // namespace gouji
