// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/event.h"

#include <QJsonObject>
#include <QtTest/QTest>

using namespace gouji;

namespace {

Event made(const QString &id, Event::Type type, const QString &of = {})
{
    Event result;
    result.id = EventId(id);
    result.type = type;
    result.target.key = of;
    return result;
}

QString activeIds(const std::vector<Event> &events)
{
    QStringList ids;
    for (const Event &e : activeEvents(events))
        ids << e.id.text();
    return ids.join(u' ');
}

} // namespace

class TestEvent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<Event>("original");
        Event correction = made(QStringLiteral("a"), Event::Type::Correction);
        correction.time = 1'732'000'000'123;
        correction.reviewer = QStringLiteral("王 \"一\"");
        correction.target = {EventTarget::Kind::Cell,  {}, {1, 12, 0, {71.25, 100.1, 99.9999, 1.0 / 3}},
                             QStringLiteral("1,2\n3"), 4,  5};
        correction.before = QStringLiteral("1,2\n3");
        correction.after = QStringLiteral("=1+1");
        correction.reason = QStringLiteral("看错");
        QTest::newRow("correction") << correction;
        Event structure = made(QStringLiteral("b"), Event::Type::Structure);
        structure.target.kind = EventTarget::Kind::Position;
        structure.target.place.line = 7;
        structure.after = QJsonObject{{QStringLiteral("op"), QStringLiteral("insert-row")}, {QStringLiteral("row"), 3}};
        QTest::newRow("structure") << structure;
        Event undo = made(QStringLiteral("c"), Event::Type::Undo, QStringLiteral("b"));
        undo.target.kind = EventTarget::Kind::Event;
        QTest::newRow("undo") << undo;
    }
    void roundTrip()
    {
        QFETCH(Event, original);
        const QByteArray line = toJsonLine(original);
        QVERIFY(!line.contains('\n'));
        const auto back = eventFromJson(line);
        QVERIFY(back);
        QCOMPARE(back.value(), original);
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"id\":\"a\",");
        QTest::newRow("no type") << QByteArray("{\"id\":\"a\",\"target\":{\"kind\":\"cell\"}}");
        QTest::newRow("unknown type") << QByteArray("{\"id\":\"a\",\"type\":\"x\",\"target\":{\"kind\":\"cell\"}}");
        QTest::newRow("no target") << QByteArray("{\"id\":\"a\",\"type\":\"note\"}");
        QTest::newRow("no id") << QByteArray("{\"type\":\"note\",\"target\":{\"kind\":\"cell\"}}");
    }
    void damaged()
    {
        QFETCH(QByteArray, line);
        const auto result = eventFromJson(line);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::BadInput);
    }

    void idsAreOrderedAndUnique()
    {
        EventIds ids;
        EventId last;
        for (int i = 0; i < 10'000; ++i) { // more than one millisecond of counter, and a clock that runs backwards
            const EventId id = ids.next(1'732'000'000'000 - i / 3);
            QVERIFY(last < id);
            QCOMPARE(id.text().size(), 36);
            QCOMPARE(id.text().at(14), u'7');
            last = id;
        }
        EventIds later;
        later.startAfter(last);
        QVERIFY(last < later.next(0));
        const EventId before = later.next(0);
        QVERIFY(before < later.next(1'900'000'000'000));
    }

    void active_data()
    {
        QTest::addColumn<QString>("log"); // a = an event, -a = its undo, +a = its redo
        QTest::addColumn<QString>("inForce");
        QTest::newRow("none") << QString() << "";
        QTest::newRow("plain") << "a b"
                               << "a b";
        QTest::newRow("undone") << "a b -b"
                                << "a";
        QTest::newRow("redone") << "a b -b -a +a"
                                << "a";
        QTest::newRow("undone twice") << "a -a +a -a b"
                                      << "b";
    }
    void active()
    {
        QFETCH(QString, log);
        QFETCH(QString, inForce);
        std::vector<Event> events;
        for (const QString &word : log.split(u' ', Qt::SkipEmptyParts)) {
            const auto type = word.startsWith(u'-')   ? Event::Type::Undo
                              : word.startsWith(u'+') ? Event::Type::Redo
                                                      : Event::Type::Note;
            const bool toggles = type != Event::Type::Note;
            events.push_back(
                made(toggles ? QString::number(events.size()) : word, type, toggles ? word.mid(1) : QString()));
        }
        QCOMPARE(activeIds(events), inForce);
    }
};

QTEST_GUILESS_MAIN(TestEvent)
#include "test_event.moc"
