// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/output.h"
#include "export/findingsjson.h"
#include "session/ruleexamples.h"

#include <QTextStream>

#include <algorithm>
#include <iterator>

namespace gouji::cli {

int rules(const Options &options, Streams streams)
{
    RulePacks packs = RulePacks::builtIn();
    for (const QString &file : options.files)
        packs.addFile(file);
    const Language language = options.english ? Language::English : Language::Chinese;
    for (const RulePack &pack : packs.packs()) {
        streams.out << pack.id << ' ' << pack.version << "  " << textIn(pack.title, language) << '\n';
        for (const Rule &rule : pack.rules) {
            streams.out << "  " << rule.id << "  [" << severityName(rule.severity) << "]  "
                        << textIn(rule.title, language) << '\n'
                        << "      " << rule.line << '\n';
        }
    }
    std::vector<Error> problems = packs.problems();
    const FormCatalogue forms = FormCatalogue::builtIn();
    for (const RulePack &pack : packs.packs())
        std::ranges::move(runAllExamples(pack, forms, !pack.ofUser), std::back_inserter(problems));
    for (const Error &problem : problems)
        streams.err << problem.message << '\n';
    return problems.empty() ? NoErrorFound : ErrorsFound;
}

} // namespace gouji::cli
