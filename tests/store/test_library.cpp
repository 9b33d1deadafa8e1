// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datafolder.h"
#include "store/library.h"
#include "store/migrations.h"
#include "store/textsearch.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <thread>

using namespace gouji;

namespace {

LibraryDocument document(const QByteArray &sha256, const QString &body = QStringLiteral("示例局"))
{
    LibraryDocument made;
    made.sha256 = sha256;
    made.name = QStringLiteral("a.pdf");
    made.files = {{sha256, QStringLiteral("a.pdf")}};
    made.kind = Kind::Budget;
    made.body = body;
    made.level = Level::Unit;
    made.year = 2025;
    made.pages = 30;
    made.errors = 1;
    made.figures = 800;
    made.tied = 760;
    made.imported = 5;
    made.changed = 5;
    return made;
}

Event note(const QString &id)
{
    Event event;
    event.id = EventId(id);
    event.time = 77;
    event.type = Event::Type::Note;
    event.after = QStringLiteral("'; DROP TABLE events; --");
    return event;
}

} // namespace

class TestLibrary : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_count = 0;
    QString fresh() { return m_folder.filePath(QStringLiteral("%1.db").arg(++m_count)); }

private Q_SLOTS:
    void documentsAreKept()
    {
        const QString path = fresh();
        LibraryDocument first = document("aa");
        {
            auto library = Library::open(path);
            QVERIFY(library);
            const auto id = library.value()->put(first);
            QVERIFY(id);
            first.id = id.value();
        }
        auto library = Library::open(path);
        QVERIFY(library);
        QCOMPARE(library.value()->documents().value(), std::vector{first});
        QCOMPARE(library.value()->find("aa").value(), std::optional(first));
        QVERIFY(!library.value()->find("bb").value());
        LibraryDocument again = document("aa", QStringLiteral("另一局"));
        again.imported = 99;
        QCOMPARE(library.value()->put(again).value(), first.id);
        const auto found = library.value()->find("aa").value();
        QCOMPARE(found->body, QStringLiteral("另一局"));
        QCOMPARE(found->imported, 5);
        QCOMPARE(std::ssize(found->files), 1);
    }

    void eventsAreAppendedOnly()
    {
        const QString path = fresh();
        auto library = Library::open(path);
        const qint64 id = library.value()->put(document("aa")).value();
        QVERIFY(library.value()->append(id, {note(QStringLiteral("b")), note(QStringLiteral("a"))}));
        QVERIFY(library.value()->append(id, {note(QStringLiteral("a")), note(QStringLiteral("c"))}));
        QCOMPARE(library.value()->events(id).value(),
                 (std::vector{note(QStringLiteral("a")), note(QStringLiteral("b")), note(QStringLiteral("c"))}));
        const auto changed = library.value()->find("aa").value();
        QCOMPARE(changed->changed, 77);
        QCOMPARE(changed->state, LibraryDocument::State::Started);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("refused.*")));
        QVERIFY(!library.value()->database().run(QStringLiteral("DELETE FROM events")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("refused.*")));
        QVERIFY(!library.value()->database().run(QStringLiteral("UPDATE events SET body = ''")));
    }

    void eventsNeedADocument()
    {
        auto library = Library::open(fresh());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("refused.*")));
        const auto refused = library.value()->append(42, {note(QStringLiteral("a"))});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Database);
    }

    void damagedFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("this is no database at all, not even a little one").repeated(100);
        QTest::newRow("cut off") << QByteArray("SQLite format 3\0", 16);
    }
    void damagedFiles()
    {
        QFETCH(QByteArray, content);
        const QString path = fresh();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("refused.*")));
        const auto library = Library::open(path);
        QVERIFY(!library);
        QCOMPARE(library.error().code, Error::Code::Database);
    }

    void everyMigrationKeepsWhatIsThere()
    {
        const auto &steps = migrations();
        for (size_t from = 1; from <= steps.size(); ++from) {
            const QString path = fresh();
            {
                auto database = Database::open(path);
                QVERIFY(migrate(*database.value(), {steps.begin(), steps.begin() + static_cast<ptrdiff_t>(from)}));
                QVERIFY(database.value()->run(QStringLiteral(
                    "INSERT INTO documents (sha256, name, kind, body, level, year, pages, state, imported, changed) "
                    "VALUES ('aa', 'a', 'budget', 'b', '', 2024, 3, 'new', 1, 1)")));
            }
            auto library = Library::open(path);
            QVERIFY(library);
            QCOMPARE(library.value()->documents().value().front().year, 2024);
        }
    }

    void failedMigrationLeavesTheVersionBefore()
    {
        auto database = Database::open(fresh());
        std::vector<QStringList> steps = migrations();
        steps.push_back({QStringLiteral("CREATE TABLE half (x)"), QStringLiteral("CREATE NONSENSE")});
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("refused.*")));
        QVERIFY(!migrate(*database.value(), steps));
        QCOMPARE(database.value()->value(QStringLiteral("PRAGMA user_version")).value().toInt(),
                 static_cast<int>(migrations().size()));
        QCOMPARE(database.value()
                     ->value(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'half'"))
                     .value()
                     .toInt(),
                 0);
    }

    void newerLibraryIsLeftAlone()
    {
        const QString path = fresh();
        {
            auto database = Database::open(path);
            QVERIFY(database.value()->run(QStringLiteral("PRAGMA user_version = 1000")));
        }
        QVERIFY(!Library::open(path));
    }

    void twoThreadsWrite()
    {
        const QString path = fresh();
        const qint64 id = Library::open(path).value()->put(document("aa")).value();
        std::atomic<int> failures = 0;
        const auto work = [&](const QString &name) {
            auto library = Library::open(path);
            for (int i = 0; i < 50; ++i) {
                if (!library || !library.value()->append(id, {note(name + QString::number(i))}))
                    ++failures;
            }
        };
        std::thread one(work, QStringLiteral("x"));
        std::thread two(work, QStringLiteral("y"));
        one.join();
        two.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(Library::open(path).value()->events(id).value().size(), size_t(100));
    }

    void untouchedDocumentsCanBeForgotten()
    {
        auto library = Library::open(fresh());
        const qint64 touched = library.value()->put(document("aa")).value();
        const qint64 other = library.value()->put(document("bb")).value();
        QVERIFY(library.value()->append(touched, {note(QStringLiteral("x"))}));
        Disclosure disclosure;
        Paragraph paragraph;
        paragraph.text = QStringLiteral("教育支出");
        disclosure.paragraphs = {paragraph};
        QVERIFY(indexText(library.value()->database(), other, disclosure));
        QVERIFY(!library.value()->forgetUntouched("aa").value());
        QVERIFY(library.value()->forgetUntouched("bb").value());
        QVERIFY(!library.value()->forgetUntouched("bb").value());
        QCOMPARE(std::ssize(library.value()->documents().value()), 1);
        QVERIFY(searchText(library.value()->database(), QStringLiteral("教育")).value().empty());
    }

    void filesByContent()
    {
        const DataFolder folder(m_folder.filePath(QStringLiteral("data")));
        QVERIFY(folder.make());
        QVERIFY(folder.keep("content", "0123"));
        QVERIFY(folder.keep("content", "0123"));
        QFile file(folder.filePath("0123"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("content"));
        QVERIFY(!DataFolder(QStringLiteral("/proc/nothing")).make());
        const DataFolder other = DataFolder::ofDatabase(QStringLiteral("/a/b/mine.db"));
        QCOMPARE(other.databasePath(), QStringLiteral("/a/b/mine.db"));
        QCOMPARE(other.path(), QStringLiteral("/a/b"));
    }

    void identity()
    {
        QCOMPARE(identityOf({{"aa", {}}}), QByteArray("aa"));
        QVERIFY(identityOf({{"aa", {}}, {"bb", {}}}) != identityOf({{"bb", {}}, {"aa", {}}}));
    }
};

QTEST_GUILESS_MAIN(TestLibrary)
#include "test_library.moc"
