// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Another reviewer's events taken into a library: the same state in an empty one, nothing lost when both went on, and
// conflicts named and decided.
#include "checking/checker.h"
#include "export/notesdocument.h"
#include "export/samplenotes.h"
#include "export/savefile.h"
#include "review/editor.h"
#include "session/importing.h"
#include "session/importinglog.h"
#include "session/notetaking.h"
#include "session/opening.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace gouji;

namespace {

/// A library with the sample in it.
struct Shelf {
    explicit Shelf(const Knowledge &knowledge)
        : data(folder.path())
    {
        filled = importFiles({samplePath()}, knowledge, data, [](int, const ImportedFile &file) {
                     return file.outcome == ImportedFile::Outcome::Imported;
                 }).ok();
    }
    [[nodiscard]] std::vector<Event> events(const QByteArray &sha256) const
    {
        const auto library = Library::open(data.databasePath());
        return library.value()->events(library.value()->find(sha256).value()->id).value();
    }
    [[nodiscard]] QString put(const QByteArray &sha256, const std::vector<Event> &of) const
    {
        const QString path = folder.filePath(QStringLiteral("log.jsonl"));
        return saveFile(path, eventLog(sha256, of)).ok() ? path : QString();
    }

    QTemporaryDir folder;
    DataFolder data;
    bool filled = false;
};

QStringList idsOf(const std::vector<Event> &events)
{
    QStringList ids;
    for (const Event &event : events)
        ids << event.id.text();
    return ids;
}

} // namespace

class TestImportingLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void emptyLibrary();
    void conflict_data();
    void conflict();
    void randomMerges();
    void refused();

private:
    /// What one reviewer does to the sample, after what was done before.
    [[nodiscard]] std::vector<Event> reviewed(const QString &reviewer, const std::vector<Event> &before, quint32 seed,
                                              int steps) const;

    Knowledge m_knowledge = Knowledge::builtIn();
    Disclosure m_read;
    QByteArray m_sha256;
    CheckResult m_result;
};

void TestImportingLog::initTestCase()
{
    auto read = readDisclosure({samplePath()}, m_knowledge.forms);
    QVERIFY(read.ok());
    m_read = read.value();
    m_sha256 = m_read.files[0].sha256;
    m_result = check(m_read, m_knowledge.packs);
    QVERIFY(m_result.findings.size() > 3);
}

std::vector<Event> TestImportingLog::reviewed(const QString &reviewer, const std::vector<Event> &before, quint32 seed,
                                              int steps) const
{
    ReviewCollaborators with;
    with.understanding.statement = [](Statement statement) { return statement; };
    with.understanding.indicatorTables = [](Disclosure &) {};
    with.check = [this](const Disclosure &, CheckMemory &) { return m_result; }; // only the events are wanted
    with.reviewer = reviewer;
    QRandomGenerator dice(seed);
    with.clock = [time = 1760000000000 + dice.bounded(1000)]() mutable { return time += 7; };
    ReviewDocument document(m_read, before, with, m_result);
    Editor editor(document);
    for (int i = 0; i < steps; ++i) {
        const QString key = m_result.findings[static_cast<size_t>(dice.bounded(3))].key;
        const int step = dice.bounded(6);
        const QString word = reviewer + QString::number(i);
        if (step < 2)
            (void)editor.decide({key}, step == 0 ? Decision::State::Confirmed : Decision::State::Dismissed, word);
        else if (step == 2)
            (void)editor.addNote(editor.pinOfFinding(key), word);
        else if (step == 3)
            (void)editor.correctCell({2, dice.bounded(3), 0}, word);
        else
            (void)(step == 4 ? document.undo() : document.redo());
    }
    return document.events();
}

// Exported, and taken into a library that has only the document: the same state.
void TestImportingLog::emptyLibrary()
{
    const ReviewNotes notes = sampleNotes(m_knowledge);
    const Shelf shelf(m_knowledge);
    QVERIFY(shelf.filled);
    const auto log = importLog(shelf.put(m_sha256, notes.events), shelf.data, {});
    QVERIFY2(log.ok(), log ? "" : qPrintable(log.error().message));
    QCOMPARE(log.value().added, static_cast<int>(notes.events.size()));
    QVERIFY(log.value().conflicts.empty());
    QVERIFY(shelf.events(m_sha256) == notes.events);
    const ReviewNotes again = reviewNotes(m_read, shelf.events(m_sha256), m_knowledge, notes.reviewer, notes.time);
    QCOMPARE(notesJson(again, Language::Chinese), notesJson(notes, Language::Chinese));
}

void TestImportingLog::conflict_data()
{
    QTest::addColumn<int>("take"); // -1: not said
    QTest::addColumn<QString>("inForce");
    QTest::newRow("the newer") << -1 << QStringLiteral("log");
    QTest::newRow("here") << 0 << QStringLiteral("here");
    QTest::newRow("log") << 1 << QStringLiteral("log");
}

void TestImportingLog::conflict()
{
    QFETCH(int, take);
    QFETCH(QString, inForce);
    const auto decision = [this](const QString &id, const QString &reason) {
        Event event;
        event.id = EventId(id);
        event.reviewer = reason;
        event.type = Event::Type::Decision;
        event.target.kind = EventTarget::Kind::Finding;
        event.target.key = m_result.findings[0].key;
        event.before = QStringLiteral("open");
        event.after = reason == u"here" ? QStringLiteral("confirmed") : QStringLiteral("dismissed");
        event.reason = reason;
        return event;
    };
    const Shelf shelf(m_knowledge);
    const Event here = decision(QStringLiteral("01890000-0000-7000-8000-000000000001"), QStringLiteral("here"));
    const Event other = decision(QStringLiteral("01890000-0001-7000-8000-000000000001"), QStringLiteral("log"));
    QVERIFY(importLog(shelf.put(m_sha256, {here}), shelf.data, {}).ok());
    const std::optional<bool> wanted = take < 0 ? std::optional<bool>() : take == 1;
    const auto log = importLog(shelf.put(m_sha256, {other}), shelf.data, wanted);
    QVERIFY(log.ok());
    QCOMPARE(log.value().conflicts, (std::vector<EventConflict>{{here, other}}));
    const std::vector<Event> events = shelf.events(m_sha256);
    QCOMPARE(events.size(), take < 0 ? size_t(2) : size_t(3)); // both words stay
    QCOMPARE(events.back().reason, inForce);
    // Once more: all is known.
    const auto again = importLog(shelf.put(m_sha256, {other}), shelf.data, {});
    QVERIFY(again.ok() && again.value().conflicts.empty() && again.value().added == 0);
}

// Two reviewers go on from the same events, a hundred times over; who is taken in by whom makes no difference.
void TestImportingLog::randomMerges()
{
    const Shelf one(m_knowledge);
    const Shelf other(m_knowledge);
    QVERIFY(one.filled && other.filled);
    for (quint32 round = 0; round < 100; ++round) {
        const std::vector<Event> before = reviewed(QStringLiteral("共"), {}, round * 3, 3);
        const std::vector<Event> mine = reviewed(QStringLiteral("甲"), before, round * 3 + 1, 6);
        const std::vector<Event> theirs = reviewed(QStringLiteral("乙"), before, round * 3 + 2, 6);
        const std::vector<Event> merged = united(mine, theirs);
        QVERIFY(merged == united(theirs, mine));
        QSet<QString> all;
        for (const std::vector<Event> *events : {&mine, &theirs}) {
            for (const QString &id : idsOf(*events))
                all.insert(id);
        }
        QCOMPARE(merged.size(), size_t(all.size())); // nothing lost, nothing twice
        if (round % 10 != 0)
            continue; // the database, now and then
        for (const std::vector<Event> *events : {&mine, &theirs})
            QVERIFY(importLog(one.put(m_sha256, *events), one.data, {}).ok());
        for (const std::vector<Event> *events : {&theirs, &mine})
            QVERIFY(importLog(other.put(m_sha256, *events), other.data, {}).ok());
        QVERIFY(one.events(m_sha256) == other.events(m_sha256));
        for (const QString &id : idsOf(merged))
            QVERIFY(idsOf(one.events(m_sha256)).contains(id));
    }
    const auto state = [&](const Shelf &shelf) {
        return notesJson(reviewNotes(m_read, shelf.events(m_sha256), m_knowledge, {}, 0), Language::Chinese);
    };
    QCOMPARE(state(one), state(other));
}

void TestImportingLog::refused()
{
    const Shelf shelf(m_knowledge);
    const auto message = [&](const Result<ImportedLog> &log) { return log ? QString() : log.error().message; };
    QVERIFY(message(importLog(QStringLiteral("/nowhere.jsonl"), shelf.data, {})).contains(QStringLiteral("/nowhere")));
    QVERIFY(message(importLog(shelf.put("abc", {}), shelf.data, {})).contains(QStringLiteral("not in the library")));
    const QString path = shelf.folder.filePath(QStringLiteral("bad.jsonl"));
    QVERIFY(saveFile(path, eventLog(m_sha256, {}) + "{\"id\":1}\n").ok());
    QVERIFY(message(importLog(path, shelf.data, {})).contains(QStringLiteral("line 2")));
}

QTEST_GUILESS_MAIN(TestImportingLog)
#include "test_importinglog.moc"
