// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/across.h"

#include "checking/rulepacks.h"
#include "checking/unitlist.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

namespace gouji {

namespace {

using AcrossCheck = void (*)(const Rule &, const across::Documents &, across::Outcome &);

struct Entry {
    QStringView name;
    AcrossCheck check;
};

constexpr std::array catalogue = {
    Entry{u"across.carried-over", &across::carriedOver},
    Entry{u"across.document-numbers", &across::documentNumbers},
    Entry{u"across.functions", &across::functions},
    Entry{u"across.initial-budget", &across::initialBudget},
    Entry{u"across.offices", &across::offices},
    Entry{u"across.prior-actuals", &across::priorActuals},
    Entry{u"across.prior-budget", &across::priorBudget},
    Entry{u"across.prior-final", &across::priorFinal},
    Entry{u"across.report-indicators", &across::reportIndicators},
    Entry{u"across.report-ratios", &across::reportRatios},
    Entry{u"across.carried-into-budget", &across::carriedIntoBudget},
    Entry{u"across.prior-costs", &across::priorCosts},
    Entry{u"across.project-budget", &across::projectBudget},
    Entry{u"across.carried-tables", &across::carriedTables},
    Entry{u"across.copied-reasons", &across::copiedReasons},
    Entry{u"across.own-disclosures", &across::ownDisclosures},
    Entry{u"across.units", &across::units},
    Entry{u"across.report-score", &across::reportScore},
};

} // namespace

namespace across {

void inOneDocument(const Rule & /*rule*/, const CheckContext & /*context*/, std::vector<Relation> & /*relations*/) {}

bool sameBody(const Document &a, const Document &b)
{
    const QString body = publisherOf(*a.disclosure);
    return !body.isEmpty() && body == publisherOf(*b.disclosure);
}

bool samePublisher(const Document &a, const Document &b)
{
    return sameBody(a, b) && a.disclosure->level != Level::Unknown && a.disclosure->level == b.disclosure->level;
}

FindingPlace placeIn(const Document &document, FindingPlace place, const QStringList &figures)
{
    place.place.file += document.firstFile;
    place.figures = figures;
    return place;
}

Finding finding(const Rule &rule, Verdict verdict, std::vector<FindingPlace> places, LocalText message,
                QStringList keys)
{
    Finding finding;
    finding.rule = rule.id;
    finding.severity = rule.chosen.value_or(rule.severity);
    finding.verdict = verdict;
    finding.title = rule.title;
    finding.message = std::move(message);
    finding.formula = rule.line;
    finding.places = std::move(places);
    keys.sort();
    const QByteArray text = (rule.id + u'\n' + keys.join(u'\n')).toUtf8();
    finding.key = QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16));
    return finding;
}

} // namespace across

namespace {

void enter(Ledger &ledger, const Rule &rule, const across::Outcome &outcome)
{
    if (outcome.findings.empty() && outcome.held == 0 && outcome.notChecked.isEmpty())
        return;
    LedgerLine line;
    line.rule = rule.id;
    line.title = rule.title;
    line.exact = outcome.held;
    line.notChecked = static_cast<int>(outcome.notChecked.size());
    for (const Finding &finding : outcome.findings)
        ++(finding.verdict == Verdict::Suspicious ? line.suspicious : line.mismatch);
    ledger.lines.push_back(line);
    std::map<QString, int> reasons;
    for (const QString &reason : outcome.notChecked)
        ++reasons[reason];
    for (const auto &[reason, count] : reasons)
        ledger.notChecked.push_back({rule.id, reason, count});
}

} // namespace

AcrossResult checkAcross(const std::vector<const Disclosure *> &documents, const RulePacks &packs)
{
    static const Quantities noQuantities;
    static const std::vector<TableIndex> noTables;
    across::Documents all;
    int files = 0;
    for (const Disclosure *disclosure : documents) {
        all.push_back({disclosure, files, CheckContext{*disclosure, noQuantities, noTables}});
        files += static_cast<int>(std::max<size_t>(1, disclosure->files.size()));
    }
    AcrossResult result;
    if (documents.size() < 2)
        return result;
    for (const RulePack &pack : packs.packs()) {
        for (const Rule &rule : pack.rules) {
            const auto entry = std::ranges::find(catalogue, QStringView(rule.check), &Entry::name);
            if (entry == catalogue.end())
                continue;
            across::Outcome outcome;
            entry->check(rule, all, outcome);
            enter(result.ledger, rule, outcome);
            std::ranges::move(outcome.findings, std::back_inserter(result.findings));
        }
    }
    std::ranges::sort(result.ledger.lines, {}, &LedgerLine::rule);
    std::ranges::sort(result.ledger.notChecked, {},
                      [](const NotCheckedLine &n) { return std::pair(n.rule, n.reason); });
    std::ranges::stable_sort(result.findings, {}, [](const Finding &f) { return static_cast<int>(f.severity); });
    return result;
}

} // namespace gouji
