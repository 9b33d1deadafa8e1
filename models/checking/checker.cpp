// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/checker.h"

#include "checking/caution.h"
#include "checking/findings.h"
#include "checking/ledger.h"
#include "checking/linecheck.h"
#include "checking/relation.h"
#include "checking/rulepacks.h"
#include "checking/unitcheck.h"

#include <algorithm>

namespace gouji {

namespace {

std::vector<TableIndex> indexed(const Disclosure &disclosure)
{
    std::vector<TableIndex> tables;
    tables.reserve(disclosure.statements.size());
    for (size_t i = 0; i < disclosure.statements.size(); ++i)
        tables.emplace_back(disclosure.statements[i], static_cast<int>(i));
    return tables;
}

/// A rule of style (option style) tells what it finds; where it finds nothing, the ledger still says that it looked.
void noteLooked(const Rule &rule, const Disclosure &disclosure, std::vector<Relation> &relations)
{
    const bool text = std::ranges::any_of(
        disclosure.paragraphs, [](const Paragraph &p) { return p.kind == Paragraph::Kind::Body && !p.text.isEmpty(); });
    if (!text || rule.option(QStringLiteral("style")) != u"true")
        return;
    Relation relation;
    relation.rule = rule.id;
    relation.shape = Relation::Shape::Text;
    relation.verdict = Verdict::Exact;
    relations.push_back(std::move(relation));
}

void applyRule(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    if (rule.check.isEmpty()) {
        applyLine(rule, context, relations);
    } else if (const Check check = findCheck(rule.check)) {
        const size_t before = relations.size();
        check(rule, context, relations);
        if (relations.size() == before)
            noteLooked(rule, context.disclosure, relations);
    }
}

/// Rules of one form first, so that they, and not the families for every table, name a relation both make.
void applyRules(const RulePacks &packs, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const bool general : {false, true}) {
        for (const RulePack &pack : packs.packs()) {
            for (const Rule &rule : pack.rules) {
                const bool ofForms = !rule.forms.isEmpty() || rule.check.isEmpty();
                if (ofForms != general)
                    applyRule(rule, context, relations);
            }
        }
    }
}

} // namespace

CheckResult check(const Disclosure &disclosure, const RulePacks &packs)
{
    CheckResult result;
    Quantities quantities(disclosure);
    const std::vector<TableIndex> tables = indexed(disclosure);
    const CheckContext context{disclosure, quantities, tables};
    correctUnits(context, packs, quantities, result.relations);
    applyRules(packs, context, result.relations);
    removeRepeated(result.relations);
    for (Relation &relation : result.relations) {
        if (relation.verdict == Verdict::NotChecked && relation.reason.isEmpty())
            evaluate(relation, quantities);
    }
    beCautious(result.relations, disclosure, quantities);
    result.findings = findingsFrom(result.relations, context, packs);
    fillLedger(result, disclosure, packs);
    return result;
}

} // namespace gouji
