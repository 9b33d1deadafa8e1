// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/event.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <optional>

namespace gouji {

namespace {

using Kind = EventTarget::Kind;
constexpr std::array kinds{Kind::Cell,    Kind::Position, Kind::Figure, Kind::Table,
                           Kind::Finding, Kind::Place,    Kind::Event};
constexpr std::array types{Event::Type::Correction, Event::Type::Structure, Event::Type::Decision,
                           Event::Type::Note,       Event::Type::Undo,      Event::Type::Redo};

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Cell:
        return QStringLiteral("cell");
    case Kind::Position:
        return QStringLiteral("position");
    case Kind::Figure:
        return QStringLiteral("figure");
    case Kind::Table:
        return QStringLiteral("table");
    case Kind::Finding:
        return QStringLiteral("finding");
    case Kind::Place:
        return QStringLiteral("place");
    case Kind::Event:
        return QStringLiteral("event");
    }
    return {};
}

QJsonObject toJson(const EventTarget &target)
{
    QJsonObject out{{QStringLiteral("kind"), kindName(target.kind)}};
    if (!target.key.isEmpty())
        out.insert(QStringLiteral("key"), target.key);
    if (!target.printed.isEmpty())
        out.insert(QStringLiteral("printed"), target.printed);
    const Place &place = target.place;
    if (place != Place{}) {
        out.insert(QStringLiteral("file"), place.file);
        out.insert(QStringLiteral("page"), place.page);
        out.insert(QStringLiteral("line"), place.line);
        if (place.rect != PageRect{})
            out.insert(QStringLiteral("rect"),
                       QJsonArray{place.rect.left, place.rect.top, place.rect.right, place.rect.bottom});
    }
    if (target.row >= 0)
        out.insert(QStringLiteral("row"), target.row);
    if (target.column >= 0)
        out.insert(QStringLiteral("column"), target.column);
    return out;
}

std::optional<EventTarget> targetFromJson(const QJsonObject &object)
{
    EventTarget target;
    const QString name = object.value(u"kind").toString();
    const auto *kind = std::ranges::find_if(kinds, [&](Kind k) { return kindName(k) == name; });
    if (kind == kinds.end())
        return std::nullopt;
    target.kind = *kind;
    target.key = object.value(u"key").toString();
    target.printed = object.value(u"printed").toString();
    target.place.file = object.value(u"file").toInt();
    target.place.page = object.value(u"page").toInt();
    target.place.line = object.value(u"line").toInt();
    const QJsonArray rect = object.value(u"rect").toArray();
    if (rect.size() == 4)
        target.place.rect = {rect[0].toDouble(), rect[1].toDouble(), rect[2].toDouble(), rect[3].toDouble()};
    target.row = object.value(u"row").toInt(-1);
    target.column = object.value(u"column").toInt(-1);
    return target;
}

Error notAnEvent(const QString &why)
{
    return {Error::Code::BadInput,
            QCoreApplication::translate("gouji::Event", "An entry of the review log is damaged."), why};
}

} // namespace

QByteArray toJsonLine(const Event &event)
{
    QJsonObject out{{QStringLiteral("id"), event.id.text()},
                    {QStringLiteral("time"), event.time},
                    {QStringLiteral("reviewer"), event.reviewer},
                    {QStringLiteral("type"), eventTypeName(event.type)},
                    {QStringLiteral("target"), toJson(event.target)}};
    if (!event.before.isNull())
        out.insert(QStringLiteral("before"), event.before);
    if (!event.after.isNull())
        out.insert(QStringLiteral("after"), event.after);
    if (!event.reason.isEmpty())
        out.insert(QStringLiteral("reason"), event.reason);
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

Result<Event> eventFromJson(const QByteArray &line)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return notAnEvent(QStringLiteral("No JSON object: %1.").arg(problem.errorString()));
    const QJsonObject object = document.object();
    const QString typeName = object.value(u"type").toString();
    const auto *type = std::ranges::find_if(types, [&](Event::Type t) { return eventTypeName(t) == typeName; });
    if (type == types.end())
        return notAnEvent(QStringLiteral("Unknown event type \"%1\".").arg(typeName));
    const auto target = targetFromJson(object.value(u"target").toObject());
    if (!target)
        return notAnEvent(QStringLiteral("The target has no known kind."));
    Event event;
    event.id = EventId(object.value(u"id").toString());
    if (event.id.isNull())
        return notAnEvent(QStringLiteral("The event has no id."));
    event.time = object.value(u"time").toInteger();
    event.reviewer = object.value(u"reviewer").toString();
    event.type = *type;
    event.target = *target;
    if (object.contains(u"before"))
        event.before = object.value(u"before");
    if (object.contains(u"after"))
        event.after = object.value(u"after");
    event.reason = object.value(u"reason").toString();
    return event;
}

} // namespace gouji
