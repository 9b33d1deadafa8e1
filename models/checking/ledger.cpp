// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/ledger.h"

#include "checking/figuremap.h"
#include "checking/relation.h"

#include <map>

namespace gouji {

namespace {

int &countOf(LedgerLine &line, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Exact:
        return line.exact;
    case Verdict::Rounding:
        return line.rounding;
    case Verdict::Improbable:
        return line.improbable;
    case Verdict::Mismatch:
        return line.mismatch;
    case Verdict::Suspicious:
        return line.suspicious;
    case Verdict::NotChecked:
        break;
    }
    return line.notChecked;
}

void tally(FigureMap<Tally> &tallies, const Relation &relation)
{
    const bool good = holds(relation.verdict);
    const bool bad = fails(relation.verdict);
    if (!good && !bad)
        return;
    for (const auto *side : {&relation.left, &relation.right}) {
        for (const Operand &o : *side) {
            if (o.figure.isNull())
                continue;
            Tally &t = tallies[o.figure];
            t.tied += good ? 1 : 0;
            t.failed += bad ? 1 : 0;
        }
    }
}

} // namespace

void fillLedger(CheckResult &result, const Disclosure &disclosure, const RulePacks &packs)
{
    std::map<QString, LedgerLine> lines;
    std::map<std::pair<QString, QString>, int> notChecked;
    FigureMap<Tally> tallies;
    const QString *last = nullptr; // relations of one rule stand together: most need no search
    LedgerLine *own = nullptr;
    for (const Relation &relation : result.relations) {
        if (!last || last->constData() != relation.rule.constData()) {
            last = &relation.rule;
            own = &lines[relation.rule];
        }
        ++countOf(*own, relation.verdict);
        if (relation.verdict == Verdict::NotChecked)
            ++notChecked[{relation.rule, relation.reason}];
        tally(tallies, relation);
    }
    Ledger &ledger = result.ledger;
    for (auto &[id, line] : lines) {
        line.rule = id;
        const Rule *rule = packs.findRule(id);
        line.title = rule ? rule->title : LocalText{id, id};
        ledger.lines.push_back(line);
    }
    for (const auto &[key, count] : notChecked)
        ledger.notChecked.push_back({key.first, key.second, count});
    for (const Statement &statement : disclosure.statements)
        ledger.figures += static_cast<int>(statement.figures.size());
    for (const Claim &claim : disclosure.claims)
        ledger.figures += static_cast<int>(claim.figures.size());
    tallies.forEach([&](FigureId, const Tally &tally) { ledger.tied += tally.tied > 0 ? 1 : 0; });
    result.tallies = std::move(tallies);
}

void addLedger(Ledger &ledger, const Ledger &other)
{
    std::map<QString, LedgerLine> lines;
    std::map<std::pair<QString, QString>, int> notChecked;
    for (const Ledger *one : {static_cast<const Ledger *>(&ledger), &other}) {
        for (const LedgerLine &line : one->lines) {
            LedgerLine &all = lines[line.rule];
            all.rule = line.rule;
            all.title = line.title;
            for (const auto count : {&LedgerLine::exact, &LedgerLine::rounding, &LedgerLine::improbable,
                                     &LedgerLine::mismatch, &LedgerLine::suspicious, &LedgerLine::notChecked})
                all.*count += line.*count;
        }
        for (const NotCheckedLine &line : one->notChecked)
            notChecked[{line.rule, line.reason}] += line.count;
    }
    ledger.figures += other.figures;
    ledger.tied += other.tied;
    ledger.lines.clear();
    ledger.notChecked.clear();
    for (auto &[id, line] : lines)
        ledger.lines.push_back(std::move(line));
    for (const auto &[key, count] : notChecked)
        ledger.notChecked.push_back({key.first, key.second, count});
}

} // namespace gouji
