// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "checking/rulepacks.h"
#include "reading/formcatalogue.h"

#include <vector>

namespace gouji {

/// Runs the examples of the rules of a pack that are written as text (key sentences: {pass, fail, passes,
/// fails, form, table, kind, body, level}; passes and fails are lists of more), and those that are tables (key
/// examples). Reports each that does not do what it should, and, where all are required, each rule without one. Line by
/// line: "# heading" and "## one below it", "~ line of the contents", "= title of a table" with "单位：…" below it, "|
/// cell | cell |" a row of a form
/// ("<" continues the cell to the left, "^" the one above), "=== kind year [level [body]]" begins the next document,
/// anything else is a paragraph. In a rule with a form, "a → b" changes the form and the rest is read as above.
[[nodiscard]] std::vector<Error> runAllExamples(const RulePack &pack, const FormCatalogue &forms, bool requireAll);

struct RuleExample {
    QString name; ///< "pass" or "fail"
    std::vector<Disclosure> documents;
};
/// All examples of a rule, read.
[[nodiscard]] std::vector<RuleExample> examplesOf(const Rule &rule, const FormCatalogue &forms);

/// The documents of one such text.
[[nodiscard]] std::vector<Disclosure> documentsFromExample(const Rule &rule, const QString &text,
                                                           const FormCatalogue &forms);

} // namespace gouji
