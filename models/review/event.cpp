// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/event.h"

#include <QHash>
#include <QRandomGenerator>
#include <QStringList>

namespace gouji {

namespace {

constexpr int counterBits = 12;

QString hex(quint64 value, int digits) { return QString::number(value, 16).rightJustified(digits, u'0'); }

} // namespace

QString eventTypeName(Event::Type type)
{
    switch (type) {
    case Event::Type::Correction:
        return QStringLiteral("correction");
    case Event::Type::Structure:
        return QStringLiteral("structure");
    case Event::Type::Decision:
        return QStringLiteral("decision");
    case Event::Type::Note:
        return QStringLiteral("note");
    case Event::Type::Undo:
        return QStringLiteral("undo");
    case Event::Type::Redo:
        return QStringLiteral("redo");
    }
    return {};
}

std::vector<Event> activeEvents(const std::vector<Event> &events)
{
    QHash<QString, bool> undone;
    for (const Event &event : events) {
        if (event.type == Event::Type::Undo || event.type == Event::Type::Redo)
            undone.insert(event.target.key, event.type == Event::Type::Undo);
    }
    std::vector<Event> active;
    active.reserve(events.size());
    for (const Event &event : events) {
        if (event.type != Event::Type::Undo && event.type != Event::Type::Redo && !undone.value(event.id.text()))
            active.push_back(event);
    }
    return active;
}

void EventIds::startAfter(const EventId &id)
{
    // xxxxxxxx-xxxx-7ccc-…: the stamp is the first twelve digits and the three after the version
    const QString digits = QString(id.text()).remove(u'-');
    if (digits.size() != 32)
        return;
    bool okTime = false;
    bool okCounter = false;
    const quint64 time = digits.left(12).toULongLong(&okTime, 16);
    const quint64 counter = digits.mid(13, 3).toULongLong(&okCounter, 16);
    if (okTime && okCounter)
        m_stamp = std::max(m_stamp, (time << counterBits) | counter);
}

EventId EventIds::next(qint64 time)
{
    m_stamp = std::max(m_stamp + 1, static_cast<quint64>(time) << counterBits);
    const quint64 random = QRandomGenerator::system()->generate64();
    const QString milliseconds = hex(m_stamp >> counterBits, 12);
    const QString counter = hex(m_stamp & ((1u << counterBits) - 1), 3);
    const QString variant = hex(0x8000u | (random >> 50), 4); // two bits of variant, fourteen random ones
    const QString tail = hex(random & ((1ull << 48) - 1), 12);
    return EventId(QStringList{milliseconds.left(8), milliseconds.mid(8), u'7' + counter, variant, tail}.join(u'-'));
}

} // namespace gouji
