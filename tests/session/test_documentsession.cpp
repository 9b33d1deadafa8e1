// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/editor.h"
#include "session/documentsession.h"
#include "session/rulechoice.h"
#include "session/tinypdf.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest/QTest>

using namespace gouji;

class TestDocumentSession : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    int m_count = 0;

    DataFolder freshData() { return DataFolder(m_folder.filePath(QStringLiteral("data%1").arg(++m_count))); }

    static bool opens(DocumentSession &session, const QStringList &paths)
    {
        QSignalSpy opened(&session, &DocumentSession::opened);
        session.open(paths);
        return opened.wait(60'000);
    }

    static std::optional<CellPosition> cellWith(const Disclosure &disclosure, const QString &text)
    {
        for (int s = 0; s < std::ssize(disclosure.statements); ++s) {
            for (const Cell &cell : disclosure.statements[static_cast<size_t>(s)].grid.cells) {
                if (cell.text == text)
                    return CellPosition{s, cell.row, cell.column};
            }
        }
        return std::nullopt;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_folder.filePath(QStringLiteral("sample.pdf"));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(tinypdf::pdfOf(tinypdf::sample()));
    }

    void openedCorrectedAndOpenedAgain()
    {
        const DataFolder data = freshData();
        Disclosure corrected;
        CheckResult result;
        {
            DocumentSession session(Knowledge::builtIn(), data, QStringLiteral("李"));
            QVERIFY(opens(session, {m_path}));
            ReviewDocument &document = *session.document();
            const auto wrong = cellWith(document.disclosure(), QStringLiteral("30.00"));
            QVERIFY(wrong);
            QVERIFY(Editor(document).correctCell(*wrong, QStringLiteral("31.00")));
            QCOMPARE(cellWith(document.disclosure(), QStringLiteral("31.00")), wrong);
            corrected = document.disclosure();
            result = document.result();
        }
        DocumentSession session(Knowledge::builtIn(), data, QStringLiteral("王"));
        QVERIFY(opens(session, {m_path}));
        QCOMPARE(session.document()->disclosure(), corrected);
        QCOMPARE(session.document()->result(), result);
        QCOMPARE(session.document()->events().front().reviewer, QStringLiteral("李"));
        QCOMPARE(session.entry().state, LibraryDocument::State::Started);
    }

    void libraryKnowsTheNewCounts()
    {
        const DataFolder data = freshData();
        DocumentSession session(Knowledge::builtIn(), data, QStringLiteral("李"));
        QVERIFY(opens(session, {m_path}));
        const int before = session.entry().errors;
        QVERIFY(before > 0);
        const auto wrong = cellWith(session.document()->disclosure(), QStringLiteral("30.00"));
        QVERIFY(Editor(*session.document()).correctCell(*wrong, QStringLiteral("31.00")));
        QVERIFY(Editor(*session.document())
                    .correctCell(*cellWith(session.document()->disclosure(), QStringLiteral("141.00")),
                                 QStringLiteral("142.00")));
        QSignalSpy changed(&session, &DocumentSession::libraryChanged);
        QVERIFY(changed.wait(5'000));
        QCOMPARE(session.entry().errors, 0);
        const auto stored = Library::open(data.databasePath()).value()->find(session.entry().sha256).value();
        QCOMPARE(*stored, session.entry());
    }

    /// What still works on the database when the application is taken down would crash.
    void nothingWorksOnTheLibraryAfterTheSession()
    {
        for (int i = 0; i < 10; ++i) {
            auto session = std::make_unique<DocumentSession>(Knowledge::builtIn(), freshData(), QStringLiteral("李"));
            QVERIFY(opens(*session, {m_path}));
            if (i % 2 == 1)
                session->open({m_path}); // dropped while it is being read
            session.reset();
            QCOMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
            QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
        }
    }

    void rulesAsChosen()
    {
        DocumentSession session(Knowledge::builtIn(), freshData(), QStringLiteral("李"));
        QVERIFY(opens(session, {m_path}));
        const ReviewDocument &document = *session.document();
        QVERIFY(!document.result().findings.empty());
        const QString rule = document.result().findings.front().rule;
        const auto count = [&] { return std::ranges::count(document.result().findings, rule, &Finding::rule); };
        const RulePacks all = RulePacks::builtIn();
        RuleChoice choice;
        choice.severities.insert(rule, Severity::Hint);
        session.setPacks(choice.applied(all));
        QVERIFY(count() > 0);
        for (const Finding &finding : document.result().findings)
            QVERIFY(finding.rule != rule || finding.severity == Severity::Hint);
        choice.rulesOff.insert(rule);
        session.setPacks(choice.applied(all));
        QCOMPARE(count(), 0);
        RuleChoice nothing;
        for (const RulePack &pack : all.packs())
            nothing.packsOff.insert(pack.id);
        session.setPacks(nothing.applied(all));
        QVERIFY(document.result().relations.empty());
    }

    void tryingAnEditKeepsNothing()
    {
        DocumentSession session(Knowledge::builtIn(), freshData(), QStringLiteral("李"));
        QVERIFY(opens(session, {m_path}));
        const ReviewDocument &document = *session.document();
        const CheckResult before = document.result();
        const auto wrong = cellWith(document.disclosure(), QStringLiteral("30.00"));
        const CheckResult after = document.resultAfter(
            [&](ReviewDocument &copy) { QVERIFY(Editor(copy).correctCell(*wrong, QStringLiteral("31.00"))); });
        QVERIFY(after.findings != before.findings);
        QCOMPARE(document.result(), before);
        QVERIFY(document.events().empty());
        session.setReviewer(QStringLiteral("王"));
        QVERIFY(Editor(*session.document()).correctCell(*wrong, QStringLiteral("31.00")));
        QCOMPARE(document.result(), after);
        QCOMPARE(document.events().front().reviewer, QStringLiteral("王"));
    }

    void openedFromTheLibrary()
    {
        const DataFolder data = freshData();
        DocumentSession session(Knowledge::builtIn(), data, QStringLiteral("李"));
        const QString copy = m_folder.filePath(QStringLiteral("copy.pdf"));
        QVERIFY(QFile::copy(m_path, copy));
        QVERIFY(opens(session, {copy}));
        const LibraryDocument entry = session.entry();
        QVERIFY(QFile::remove(copy));
        QSignalSpy opened(&session, &DocumentSession::opened);
        session.open(entry);
        QVERIFY(opened.wait(60'000));
        QCOMPARE(session.entry().sha256, entry.sha256);
        QCOMPARE(session.document()->asRead().files.front().name, QStringLiteral("copy.pdf"));
        QVERIFY(QFile::exists(session.paths().front()));
    }

    void failureLeavesTheOldOne()
    {
        DocumentSession session(Knowledge::builtIn(), freshData(), QStringLiteral("李"));
        QVERIFY(opens(session, {m_path}));
        QSignalSpy failed(&session, &DocumentSession::failed);
        session.open({QStringLiteral("/nothing/there.pdf")});
        QVERIFY(failed.wait(60'000));
        QVERIFY(session.document());
        QCOMPARE(session.paths(), QStringList{m_path});
    }

    void newestWins()
    {
        DocumentSession session(Knowledge::builtIn(), freshData(), QStringLiteral("李"));
        QSignalSpy opened(&session, &DocumentSession::opened);
        QSignalSpy failed(&session, &DocumentSession::failed);
        session.open({QStringLiteral("/nothing/there.pdf")});
        session.open({m_path});
        session.open({m_path});
        QVERIFY(opened.wait(60'000));
        QTest::qWait(50);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(failed.count(), 0);
    }

    void cancelledLeavesTheOldOne()
    {
        DocumentSession session(Knowledge::builtIn(), freshData(), QStringLiteral("李"));
        QVERIFY(opens(session, {m_path}));
        const ReviewDocument *before = session.document();
        QSignalSpy opened(&session, &DocumentSession::opened);
        session.open({m_path});
        QVERIFY(session.isReading());
        session.cancel();
        QVERIFY(!session.isReading());
        QTest::qWait(50);
        QCOMPARE(opened.count(), 0);
        QCOMPARE(session.document(), before);
        QCOMPARE(session.paths(), QStringList{m_path});
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("truncated") << tinypdf::pdfOf(tinypdf::sample()).left(300);
        QTest::newRow("rubbish") << QByteArray("\xff\xfe\x01\x80 rubbish").repeated(50);
    }
    void badFiles()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_folder.filePath(QStringLiteral("bad.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        DocumentSession session(Knowledge::builtIn(), freshData(), QStringLiteral("李"));
        QSignalSpy failed(&session, &DocumentSession::failed);
        session.open({path});
        QVERIFY(failed.wait(60'000));
        QVERIFY(!failed.first().first().value<Error>().message.isEmpty());
        QVERIFY(!session.document());
    }

    void libraryThatCannotBeMade()
    {
        DocumentSession session(Knowledge::builtIn(), DataFolder(QStringLiteral("/proc/none")), QStringLiteral("李"));
        QSignalSpy failed(&session, &DocumentSession::failed);
        session.open({m_path});
        QVERIFY(failed.wait(60'000));
        QCOMPARE(failed.first().first().value<Error>().code, Error::Code::NotWritable);
    }
};

QTEST_MAIN(TestDocumentSession)
#include "test_documentsession.moc"
