// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a person uses it: by keys, on the sample disclosure.
#include "document/documentpane.h"
#include "document/pageview.h"
#include "findings/findingspane.h"
#include "history/historyview.h"
#include "items/librarymodel.h"
#include "library/librarypane.h"
#include "tables/gridview.h"
#include "tables/tablespane.h"
#include "ui/desk.h"
#include "window/messagebar.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <memory>

using namespace gouji;
using test::Desk;

class TestWindow final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void first_page_comes_before_reading_ends();
    void a_review_by_keys();
    void parts_of_one_disclosure_are_read_as_one();
    void quitting_leaves_an_import_for_the_next_start();
    void damaged_file_is_reported_in_the_bar();
    void cleanupTestCase();
};

void TestWindow::initTestCase() { test::collectQtWarnings(); }

void TestWindow::first_page_comes_before_reading_ends()
{
    QTemporaryDir folder;
    qputenv("GOUJI_DATA", folder.path().toUtf8());
    Desk desk(folder.path());
    bool shown = false;
    bool readBefore = false;
    QObject::connect(&desk.window.pages(), &DocumentPane::firstPageShown, &desk.window, [&] {
        shown = true;
        readBefore = desk.session.document() != nullptr;
    });
    QVERIFY(desk.openSample());
    QVERIFY(shown);
    QVERIFY(!readBefore);
    QTRY_VERIFY(desk.window.pages().view().isRendered(1));
}

void TestWindow::a_review_by_keys()
{
    QTemporaryDir folder;
    qputenv("GOUJI_DATA", folder.path().toUtf8());
    QString kept;
    {
        Desk desk(folder.path());
        QVERIFY(desk.openSample());
        ReviewDocument &document = *desk.session.document();
        const auto findings = document.result().findings;
        QVERIFY(findings.size() > 2);

        // Every finding is reached with F8, and its place comes into view.
        QStringList visited;
        for (size_t i = 0; i < findings.size(); ++i) {
            desk.key(Qt::Key_F8);
            visited << desk.window.findings().current();
        }
        for (const Finding &finding : findings)
            QVERIFY2(visited.contains(finding.key), qPrintable(finding.key));

        // Keys of a decision work right after F8, wherever the focus was before, and leave the cell alone.
        const QString untouched = desk.state();
        desk.key(Qt::Key_2, Qt::AltModifier);
        desk.key(Qt::Key_F8);
        const QString judged = desk.window.findings().current();
        desk.key(Qt::Key_A);
        QCOMPARE(document.decision(judged).state, Decision::State::Confirmed);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.state(), untouched);

        // The first is confirmed, the second dismissed with the first reason.
        desk.key(Qt::Key_3, Qt::AltModifier);
        desk.key(Qt::Key_F8);
        const QString first = desk.window.findings().current();
        desk.key(Qt::Key_A);
        QCOMPARE(document.decision(first).state, Decision::State::Confirmed);
        desk.key(Qt::Key_F8);
        const QString second = desk.window.findings().current();
        desk.key(Qt::Key_D);
        desk.key(Qt::Key_1);
        QCOMPARE(document.decision(second).state, Decision::State::Dismissed);
        QVERIFY(!document.decision(second).reason.isEmpty());

        // A single entry of the history is taken back and put in force again, whatever came after it.
        auto *history = desk.window.findChild<HistoryView *>();
        QVERIFY(history);
        desk.keys(QStringLiteral("Alt+6"));
        history->setCurrentItem(history->topLevelItem(1)); // the older one
        QTest::keyClick(history, Qt::Key_Delete);
        QCOMPARE(document.decision(first).state, Decision::State::Open);
        QCOMPARE(document.decision(second).state, Decision::State::Dismissed);
        QTest::keyClick(history, Qt::Key_Delete);
        QCOMPARE(document.decision(first).state, Decision::State::Confirmed);

        // A cell is edited, undone and done again.
        const QString before = desk.state();
        desk.window.tables().setTab(TableTab::Expenditure);
        desk.key(Qt::Key_2, Qt::AltModifier);
        GridView &grid = desk.window.tables().grid();
        const Statement &statement = document.disclosure().statements[static_cast<size_t>(grid.statement())];
        QVERIFY(!statement.figures.empty());
        const int row = statement.figures.front().row;
        const int column = statement.figures.front().column;
        grid.selectCell(row, column);
        desk.key(Qt::Key_F2);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        qobject_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
        desk.type(QStringLiteral("98,765.43"));
        desk.key(Qt::Key_Return);
        QTRY_VERIFY(desk.state() != before);
        QVERIFY(desk.state().contains(u"98,765.43"));
        const QString edited = desk.state();
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.state(), before);
        desk.key(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(desk.state(), edited);
        kept = edited;

        const QString picture = folder.filePath(QStringLiteral("window.png"));
        QVERIFY(desk.window.grab().save(picture));
        desk.window.close();
    }
    Desk again(folder.path());
    QVERIFY(again.openSample());
    QCOMPARE(again.state(), kept);
}

void TestWindow::parts_of_one_disclosure_are_read_as_one()
{
    const QDir shared(qEnvironmentVariable("GOUJI_SHARED") + QStringLiteral("/disclosures/real"));
    const QStringList paths{shared.filePath(QStringLiteral("js-rd-2019-budget-text.pdf")),
                            shared.filePath(QStringLiteral("js-rd-2019-budget-tables.pdf"))};
    if (!QFileInfo::exists(paths[0]))
        QSKIP("GOUJI_SHARED is not set");
    QTemporaryDir folder;
    qputenv("GOUJI_DATA", folder.path().toUtf8());
    Desk desk(folder.path());
    desk.window.take(paths);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.messages().text().contains(u"js-rd-2019-budget-tables.pdf"), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.document(), 60'000);
    QCOMPARE(desk.session.document()->disclosure().files.size(), 1U);
    desk.window.messages().findChild<QPushButton *>()->click();
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.document() && desk.session.document()->disclosure().files.size() == 2,
                             60'000);
    // The first file, opened alone before the question, is not left in the library.
    const auto files = [&] {
        const LibraryModel &library = desk.window.library().model();
        return library.rowCount() == 1 ? library.document(0)->files.size() : 0U;
    };
    QTRY_COMPARE_WITH_TIMEOUT(files(), 2U, 20'000);
    const Disclosure &both = desk.session.document()->disclosure();
    // A page of the second file comes after all pages of the first.
    QTRY_COMPARE(desk.window.pages().view().map().pageCount(),
                 static_cast<int>(both.files[0].pages.size() + both.files[1].pages.size()));
    QCOMPARE(both.statements.front().grid.cells.front().place.file, 1);
    desk.window.pages().showPlace({1, 1, 0, {100, 100, 200, 120}});
    QCOMPARE(desk.window.pages().view().currentPage(), static_cast<int>(both.files[0].pages.size()) + 1);
}

void TestWindow::quitting_leaves_an_import_for_the_next_start()
{
    constexpr int count = 12;
    QTemporaryDir folder;
    qputenv("GOUJI_DATA", folder.path().toUtf8());
    QFile sample(qEnvironmentVariable("GOUJI_SOURCE_DIR") + QStringLiteral("/resources/sample/sample.pdf"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QByteArray bytes = sample.readAll();
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        paths << folder.filePath(QStringLiteral("copy%1.pdf").arg(i));
        QFile copy(paths.back());
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write(bytes + "%" + QByteArray::number(i) + "\n"); // files are told apart by their bytes
    }
    {
        Desk desk(folder.path());
        int done = 0;
        connect(&desk.importer, &Importer::progressed, &desk.window, [&done](int files) { done = files; });
        desk.importer.import(paths);
        QTRY_VERIFY_WITH_TIMEOUT(done > 0, 60'000);
        desk.window.close();
        QThreadPool::globalInstance()->waitForDone(); // as the program does before it ends
        QCoreApplication::processEvents();
        QVERIFY(done < count);
    }
    Desk again(folder.path());
    const LibraryModel &library = again.window.library().model();
    QTRY_COMPARE_WITH_TIMEOUT(library.rowCount(), count, 60'000);
    QTRY_VERIFY(!again.importer.isRunning());
    QVERIFY(again.importer.failures().empty());
}

void TestWindow::damaged_file_is_reported_in_the_bar()
{
    QTemporaryDir folder;
    qputenv("GOUJI_DATA", folder.path().toUtf8());
    const QString path = folder.filePath(QStringLiteral("broken.pdf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.7\nnothing follows");
    file.close();
    Desk desk(folder.path());
    desk.window.open({path});
    QTRY_VERIFY(!desk.window.messages().text().isEmpty());
    QVERIFY(desk.window.messages().text().contains(u"broken.pdf"));
}

void TestWindow::cleanupTestCase()
{
    qInstallMessageHandler(nullptr);
    QVERIFY2(test::qtWarnings().isEmpty(), qPrintable(test::qtWarnings().join(u'\n')));
}

QTEST_MAIN(TestWindow)
#include "test_window.moc"
