// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "checking/rulepacks.h"

#include <vector>

namespace gouji {

/// A small disclosure from the text of an example. Each line is one of
///     # FORM UNIT                 begins a table: "# final.T1 万元"
///     @ LANE | MEASURE | …        begins a half of it, or its only one; header levels are joined with /
///     = TITLE                     its title, the form's id otherwise
///     ! NOTE                      a note under it
///     LABEL | CELL | …            a row; a code at the front of the label is its code: "20502 普通教育 | 1.00"
[[nodiscard]] Result<Disclosure> disclosureFromExample(const QString &text);

/// Runs the examples of every rule of a pack: the passing one has to be checked without a finding, the failing one has
/// to give a finding of the rule. Says "file:line: reason" of those that do not. Rules without examples are named only
/// where requireAll is set.
[[nodiscard]] std::vector<Error> runExamples(const RulePack &pack, bool requireAll);

} // namespace gouji
