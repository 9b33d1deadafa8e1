// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/across.h"

#include "base/text.h"
#include "checking/rulepacks.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace gouji {

namespace {

using AcrossCheck = void (*)(const Rule &, const across::Documents &, std::vector<Finding> &);

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
    Entry{u"across.units", &across::units},
    Entry{u"across.report-score", &across::reportScore},
};

} // namespace

namespace across {

void inOneDocument(const Rule & /*rule*/, const CheckContext & /*context*/, std::vector<Relation> & /*relations*/) {}

bool sameBody(const Document &a, const Document &b)
{
    const QString body = squashed(a.disclosure->body);
    return !body.isEmpty() && body == squashed(b.disclosure->body);
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

std::vector<Finding> checkAcross(const std::vector<const Disclosure *> &documents, const RulePacks &packs)
{
    static const Quantities noQuantities;
    static const std::vector<TableIndex> noTables;
    across::Documents all;
    int files = 0;
    for (const Disclosure *disclosure : documents) {
        all.push_back({disclosure, files, CheckContext{*disclosure, noQuantities, noTables}});
        files += static_cast<int>(std::max<size_t>(1, disclosure->files.size()));
    }
    std::vector<Finding> findings;
    if (documents.size() < 2)
        return findings;
    for (const RulePack &pack : packs.packs()) {
        for (const Rule &rule : pack.rules) {
            const auto entry = std::ranges::find(catalogue, QStringView(rule.check), &Entry::name);
            if (entry != catalogue.end())
                entry->check(rule, all, findings);
        }
    }
    std::ranges::stable_sort(findings, {}, [](const Finding &f) { return static_cast<int>(f.severity); });
    return findings;
}

} // namespace gouji
