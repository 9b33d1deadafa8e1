// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/notesdocument.h"

#include "export/jsonparts.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTimeZone>

namespace gouji {

namespace {

QJsonValue timeJson(qint64 milliseconds)
{
    if (milliseconds == 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject decisionJson(const Decision &decision)
{
    return {{QStringLiteral("state"), decisionName(decision.state)},
            {QStringLiteral("reason"), textOrNull(decision.reason)},
            {QStringLiteral("reviewer"), textOrNull(decision.reviewer)},
            {QStringLiteral("time"), timeJson(decision.time)}};
}

QJsonArray correctionsJson(const ReviewNotes &notes)
{
    QJsonArray array;
    for (const NotedCorrection &one : notes.corrections) {
        QJsonObject object{{QStringLiteral("table"), textOrNull(one.table)},
                           {QStringLiteral("printed"), one.printed},
                           {QStringLiteral("before"), one.before},
                           {QStringLiteral("after"), one.after},
                           {QStringLiteral("reviewer"), one.reviewer},
                           {QStringLiteral("time"), timeJson(one.time)},
                           {QStringLiteral("reason"), textOrNull(one.reason)}};
        insertPlace(object, one.place, notes.disclosure);
        array.append(object);
    }
    return array;
}

QJsonArray notesArray(const ReviewNotes &notes)
{
    QJsonArray array;
    for (const Note &note : notes.notes) {
        QJsonObject object{{QStringLiteral("text"), note.text},
                           {QStringLiteral("printed"), note.target.printed},
                           {QStringLiteral("reviewer"), note.reviewer},
                           {QStringLiteral("time"), timeJson(note.time)}};
        insertPlace(object, note.target.place, notes.disclosure);
        array.append(object);
    }
    return array;
}

} // namespace

QByteArray notesJson(const ReviewNotes &notes, Language language)
{
    CheckResult result;
    result.ledger = notes.ledger;
    for (const NotedFinding &noted : notes.findings)
        result.findings.push_back(noted.finding);
    QJsonObject document = documentJson(notes.disclosure, result, language);
    QJsonArray findings = document[QStringLiteral("findings")].toArray();
    for (size_t i = 0; i < notes.findings.size(); ++i) {
        QJsonObject finding = findings[static_cast<qsizetype>(i)].toObject();
        finding.insert(u"number", notes.findings[i].number);
        finding.insert(u"line", textOrNull(notes.findings[i].line));
        finding.insert(u"basis", textOrNull(notes.findings[i].basis));
        finding.insert(u"decision", decisionJson(notes.findings[i].decision));
        finding.insert(u"notes", QJsonArray::fromStringList(notes.findings[i].notes));
        findings[static_cast<qsizetype>(i)] = finding;
    }
    document.insert(u"findings", findings);
    QJsonArray packs;
    for (const auto &[id, version] : notes.packs)
        packs.append(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("version"), version}});
    QJsonArray events;
    for (const Event &event : notes.events)
        events.append(QJsonDocument::fromJson(toJsonLine(event)).object());
    return indented({{QStringLiteral("schema"), QStringLiteral("gouji.notes/1")},
                     {QStringLiteral("version"), notes.version},
                     {QStringLiteral("packs"), packs},
                     {QStringLiteral("reviewer"), notes.reviewer},
                     {QStringLiteral("time"), timeJson(notes.time)},
                     {QStringLiteral("document"), document},
                     {QStringLiteral("corrections"), correctionsJson(notes)},
                     {QStringLiteral("notes"), notesArray(notes)},
                     {QStringLiteral("events"), events}});
}

} // namespace gouji
