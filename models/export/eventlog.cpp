// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/eventlog.h"

#include "export/notes.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace gouji {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EventLog)
};

const QString schema = QStringLiteral("gouji.events/1");

Error badLine(int number, const QString &why)
{
    return {Error::Code::BadInput, Tr::tr("The event log cannot be read: line %1: %2").arg(number).arg(why), why};
}

/// What an event is the last word on; empty for events that add and never replace.
QString subjectOf(const Event &event)
{
    if (event.type == Event::Type::Decision)
        return QStringLiteral("decision ") + event.target.key;
    if (event.type != Event::Type::Correction)
        return {};
    const PageRect &r = event.target.place.rect;
    return QStringLiteral("correction %1/%2/%3 %4 %5 %6 %7 %8 %9")
        .arg(event.target.place.file)
        .arg(event.target.place.page)
        .arg(event.target.place.line)
        .arg(r.left)
        .arg(r.top)
        .arg(event.target.row)
        .arg(event.target.column)
        .arg(event.target.key, event.target.printed);
}

/// The last event in force of each subject.
QMap<QString, Event> lastWords(const std::vector<Event> &events)
{
    QMap<QString, Event> last;
    for (const Event &event : activeEvents(events)) {
        const QString subject = subjectOf(event);
        if (!subject.isEmpty())
            last.insert(subject, event);
    }
    return last;
}

QSet<EventId> idsOf(const std::vector<Event> &events)
{
    QSet<EventId> ids;
    for (const Event &event : events)
        ids.insert(event.id);
    return ids;
}

} // namespace

QByteArray eventLog(const QByteArray &documentSha256, const std::vector<Event> &events)
{
    const QJsonObject head{{QStringLiteral("schema"), schema},
                           {QStringLiteral("document"), QString::fromLatin1(documentSha256)}};
    QByteArray log = QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n';
    for (const Event &event : events)
        log += toJsonLine(event) + '\n';
    return log;
}

Result<EventLog> eventLogFrom(const QByteArray &bytes)
{
    EventLog log;
    int number = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        if (number == 1) {
            const QJsonObject head = QJsonDocument::fromJson(line).object();
            if (head[QStringLiteral("schema")].toString() != schema)
                return badLine(1, Tr::tr("it does not begin as an event log of Gouji"));
            log.documentSha256 = head[QStringLiteral("document")].toString().toLatin1();
            continue;
        }
        Result<Event> event = eventFromJson(line);
        if (!event)
            return badLine(number, event.error().message);
        log.events.push_back(std::move(event).value());
    }
    if (log.documentSha256.isEmpty())
        return badLine(1, Tr::tr("it does not begin as an event log of Gouji"));
    return log;
}

std::vector<Event> united(const std::vector<Event> &one, const std::vector<Event> &other)
{
    QMap<EventId, Event> all;
    for (const std::vector<Event> *events : {&one, &other}) {
        for (const Event &event : *events)
            all.insert(event.id, event);
    }
    return {all.begin(), all.end()};
}

std::vector<EventConflict> conflictsOf(const std::vector<Event> &one, const std::vector<Event> &other)
{
    const QMap<QString, Event> mine = lastWords(one);
    const QMap<QString, Event> theirs = lastWords(other);
    const QSet<EventId> knownToOne = idsOf(one);
    const QSet<EventId> knownToOther = idsOf(other);
    std::vector<EventConflict> conflicts;
    for (auto it = mine.begin(); it != mine.end(); ++it) {
        const auto their = theirs.find(it.key());
        if (their == theirs.end() || their->after == it->after)
            continue;
        if (!knownToOther.contains(it->id) && !knownToOne.contains(their->id))
            conflicts.push_back({*it, *their});
    }
    return conflicts;
}

Event deciding(const EventConflict &conflict, bool other)
{
    Event event = other ? conflict.other : conflict.one;
    event.before = (other ? conflict.one : conflict.other).after;
    return event;
}

QString subjectText(const Event &event, Language language)
{
    const int page = event.target.place.page;
    if (page < 1 || event.type != Event::Type::Correction)
        return event.target.printed;
    return (language == Language::Chinese ? QStringLiteral("第%1页：%2") : QStringLiteral("Page %1: %2"))
        .arg(page)
        .arg(event.target.printed);
}

QString wordText(const Event &event, Language language)
{
    QString word = event.after.isObject()
                       ? QString::fromUtf8(QJsonDocument(event.after.toObject()).toJson(QJsonDocument::Compact))
                       : event.after.toString();
    if (event.type == Event::Type::Decision)
        word = decisionText(decisionFromName(word), language);
    if (!event.reason.isEmpty())
        word += QStringLiteral(" (%1)").arg(event.reason);
    return QStringLiteral("%1\n%2, %3").arg(word, event.reviewer, timeText(event.time));
}

} // namespace gouji
