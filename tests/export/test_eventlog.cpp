// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/eventlog.h"

#include <QRandomGenerator>
#include <QSet>
#include <QtTest>

using namespace gouji;

namespace {

Event made(const QString &id, Event::Type type, const QString &key, const QString &after)
{
    Event event;
    event.id = EventId(id);
    event.time = 1760000000000;
    event.reviewer = QStringLiteral("甲");
    event.type = type;
    event.target.kind = type == Event::Type::Correction ? EventTarget::Kind::Cell : EventTarget::Kind::Finding;
    event.target.key = key;
    event.target.printed = key;
    event.before = QString();
    event.after = after;
    event.reason = QStringLiteral("=理由\n\"第二行\"");
    return event;
}

/// Ids as text, for lists that read like the screen.
QStringList ids(const std::vector<Event> &events)
{
    QStringList list;
    for (const Event &e : events)
        list.append(e.id.text());
    return list;
}

} // namespace

class TestEventLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roundTrip();
    void broken_data();
    void broken();
    void conflicts();
    void randomMerges();
};

void TestEventLog::roundTrip()
{
    const std::vector<Event> events = {
        made(QStringLiteral("01"), Event::Type::Correction, QStringLiteral("a"), QStringLiteral("1.00")),
        made(QStringLiteral("02"), Event::Type::Decision, QStringLiteral("f"), QStringLiteral("dismissed")),
        made(QStringLiteral("03"), Event::Type::Note, QStringLiteral("f"), QStringLiteral("备注\n第二行"))};
    const auto log = eventLogFrom(eventLog("abc", events));
    QVERIFY(log.ok());
    QCOMPARE(log.value().documentSha256, QByteArray("abc"));
    QVERIFY(log.value().events == events);
}

void TestEventLog::broken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const std::vector<Event> one = {
        made(QStringLiteral("01"), Event::Type::Note, QStringLiteral("a"), QStringLiteral("x"))};
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no log") << QByteArray("hello\n");
    QTest::newRow("other schema") << QByteArray("{\"schema\":\"gouji.notes/1\",\"document\":\"abc\"}\n");
    QTest::newRow("cut off") << eventLog("abc", one).chopped(9);
}

void TestEventLog::broken()
{
    QFETCH(QByteArray, bytes);
    const auto log = eventLogFrom(bytes);
    QVERIFY(!log.ok());
    QVERIFY(!log.error().message.isEmpty());
}

void TestEventLog::conflicts()
{
    const Event shared =
        made(QStringLiteral("01"), Event::Type::Decision, QStringLiteral("f"), QStringLiteral("later"));
    const Event mine =
        made(QStringLiteral("02"), Event::Type::Decision, QStringLiteral("f"), QStringLiteral("confirmed"));
    const Event theirs =
        made(QStringLiteral("03"), Event::Type::Decision, QStringLiteral("f"), QStringLiteral("dismissed"));
    const Event same =
        made(QStringLiteral("04"), Event::Type::Decision, QStringLiteral("f"), QStringLiteral("confirmed"));
    const Event elsewhere =
        made(QStringLiteral("05"), Event::Type::Decision, QStringLiteral("g"), QStringLiteral("dismissed"));
    QCOMPARE(conflictsOf({shared, mine}, {shared, theirs}), (std::vector<EventConflict>{{mine, theirs}}));
    QVERIFY(conflictsOf({shared, mine}, {shared, same}).empty());
    QVERIFY(conflictsOf({shared, mine}, {shared, elsewhere}).empty());
    QVERIFY(conflictsOf({shared}, {shared, theirs}).empty());
    QVERIFY2(conflictsOf({shared, mine}, {shared, mine, theirs}).empty(), "who knew the other's word had the last one");
}

void TestEventLog::randomMerges()
{
    QRandomGenerator dice(20240917);
    for (int round = 0; round < 100; ++round) {
        std::vector<Event> both, one, other;
        QSet<QString> all;
        for (int i = 0; i < dice.bounded(40); ++i) {
            const QString id = QStringLiteral("%1").arg(dice.bounded(100000), 6, 10, QLatin1Char('0'));
            if (all.contains(id))
                continue;
            all.insert(id);
            const auto type = dice.bounded(2) == 0 ? Event::Type::Correction : Event::Type::Decision;
            const Event fresh = made(id, type, QString::number(dice.bounded(5)), QString::number(dice.bounded(3)));
            const int whose = dice.bounded(3);
            if (whose != 1)
                one.push_back(fresh);
            if (whose != 0)
                other.push_back(fresh);
        }
        const std::vector<Event> merged = united(one, other);
        QStringList expected(all.begin(), all.end());
        expected.sort();
        QCOMPARE(ids(merged), expected);
        QVERIFY(merged == united(other, one));
        QVERIFY(merged == united(merged, one));
        QCOMPARE(conflictsOf(one, other).size(), conflictsOf(other, one).size());
    }
}

QTEST_APPLESS_MAIN(TestEventLog)
#include "test_eventlog.moc"
