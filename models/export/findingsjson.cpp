// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/findingsjson.h"

#include "export/jsonparts.h"

namespace gouji {

namespace {

QJsonObject placeJson(const FindingPlace &place, const Disclosure &disclosure)
{
    QJsonObject object{{QStringLiteral("section"), textOrNull(place.section)},
                       {QStringLiteral("table"), textOrNull(place.table)},
                       {QStringLiteral("row"), place.row >= 0 ? QJsonValue(place.row) : QJsonValue()},
                       {QStringLiteral("column"), place.column >= 0 ? QJsonValue(place.column) : QJsonValue()},
                       {QStringLiteral("quote"), place.quote},
                       {QStringLiteral("figures"), QJsonArray::fromStringList(place.figures)}};
    insertPlace(object, place.place, disclosure);
    return object;
}

QJsonObject suspectJson(const Suspect &suspect, const Disclosure &disclosure, Language language)
{
    QJsonObject object{{QStringLiteral("printed"), suspect.printed},
                       {QStringLiteral("repaired"), suspect.repaired},
                       {QStringLiteral("pattern"), textOrNull(textIn(suspect.pattern, language))},
                       {QStringLiteral("repairs"), suspect.repairs},
                       {QStringLiteral("breaks"), suspect.breaks},
                       {QStringLiteral("reading_likelier"), suspect.readingLikelier}};
    insertPlace(object, suspect.place, disclosure);
    return object;
}

QJsonObject findingJson(const Finding &finding, const Disclosure &disclosure, Language language)
{
    QJsonArray places;
    for (const FindingPlace &place : finding.places)
        places.append(placeJson(place, disclosure));
    QJsonArray suspects;
    for (const Suspect &suspect : finding.suspects)
        suspects.append(suspectJson(suspect, disclosure, language));
    return {{QStringLiteral("key"), finding.key},
            {QStringLiteral("rule"), finding.rule},
            {QStringLiteral("severity"), severityName(finding.severity)},
            {QStringLiteral("verdict"), verdictName(finding.verdict)},
            {QStringLiteral("title"), textIn(finding.title, language)},
            {QStringLiteral("message"), textIn(finding.message, language)},
            {QStringLiteral("formula"), finding.formula},
            {QStringLiteral("expected"), textOrNull(finding.expected)},
            {QStringLiteral("actual"), textOrNull(finding.actual)},
            {QStringLiteral("difference"), textOrNull(finding.difference)},
            {QStringLiteral("places"), places},
            {QStringLiteral("suspects"), suspects},
            {QStringLiteral("relations"), static_cast<int>(finding.relations.size())}};
}

QJsonObject countsOf(const LedgerLine &line)
{
    return {{QStringLiteral("exact"), line.exact},           {QStringLiteral("rounding"), line.rounding},
            {QStringLiteral("improbable"), line.improbable}, {QStringLiteral("mismatch"), line.mismatch},
            {QStringLiteral("suspicious"), line.suspicious}, {QStringLiteral("not_checked"), line.notChecked}};
}

QJsonObject countedJson(const Ledger &ledger, Language language)
{
    QJsonArray rules;
    for (const LedgerLine &line : ledger.lines) {
        QJsonObject object = countsOf(line);
        object.insert(u"rule", line.rule);
        object.insert(u"title", textIn(line.title, language));
        rules.append(object);
    }
    QJsonArray notChecked;
    for (const NotCheckedLine &line : ledger.notChecked)
        notChecked.append(QJsonObject{{QStringLiteral("rule"), line.rule},
                                      {QStringLiteral("reason"), line.reason},
                                      {QStringLiteral("count"), line.count}});
    return {{QStringLiteral("relations"), countsOf(totalOf(ledger))},
            {QStringLiteral("rules"), rules},
            {QStringLiteral("not_checked"), notChecked}};
}

QJsonObject ledgerJson(const Ledger &ledger, Language language)
{
    QJsonObject object = countedJson(ledger, language);
    object.insert(u"figures", ledger.figures);
    object.insert(u"tied", ledger.tied);
    return object;
}

} // namespace

QString said(const char16_t *zh, const char16_t *en, Language language)
{
    return QString::fromUtf16(language == Language::Chinese ? zh : en);
}

QString textIn(const LocalText &text, Language language)
{
    return language == Language::English && !text.en.isEmpty() ? text.en : text.zh;
}

LedgerLine totalOf(const Ledger &ledger)
{
    LedgerLine total;
    for (const LedgerLine &line : ledger.lines) {
        total.exact += line.exact;
        total.rounding += line.rounding;
        total.improbable += line.improbable;
        total.mismatch += line.mismatch;
        total.suspicious += line.suspicious;
        total.notChecked += line.notChecked;
    }
    return total;
}

QJsonObject documentJson(const Disclosure &disclosure, const CheckResult &result, Language language)
{
    QJsonObject object;
    insertIdentity(object, disclosure);
    QJsonArray findings;
    for (const Finding &finding : result.findings)
        findings.append(findingJson(finding, disclosure, language));
    object.insert(u"findings", findings);
    object.insert(u"ledger", ledgerJson(result.ledger, language));
    object.insert(u"unread", unreadOf(disclosure));
    return object;
}

QJsonArray acrossJson(const std::vector<Finding> &findings, const std::vector<const Disclosure *> &documents,
                      Language language)
{
    Disclosure all; // of the files only: places count through them
    for (const Disclosure *document : documents)
        all.files.insert(all.files.end(), document->files.begin(), document->files.end());
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(findingJson(finding, all, language));
    return array;
}

QJsonObject acrossLedgerJson(const Ledger &ledger, Language language) { return countedJson(ledger, language); }

} // namespace gouji
