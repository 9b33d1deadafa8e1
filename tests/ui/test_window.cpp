// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a person uses it: by keys, on the sample disclosure.
#include "document/documentpane.h"
#include "document/pageview.h"
#include "findings/findingspane.h"
#include "history/historyview.h"
#include "items/librarymodel.h"
#include "library/librarypane.h"
#include "session/documentsession.h"
#include "session/importer.h"
#include "tables/gridview.h"
#include "tables/tablespane.h"
#include "theme/theme.h"
#include "window/appsettings.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace gouji;

namespace {

QStringList warnings;

void collectWarnings(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // What our own parts log is no warning from Qt, and the offscreen platform says this of every window.
    const bool ours = QByteArray(context.category).startsWith("gouji");
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !ours && !text.contains(u"propagateSizeHints"))
        warnings << QStringLiteral("%1 [%2]").arg(text, QString::fromLatin1(context.category));
}

/// A session with its window, over a data folder.
struct Desk {
    explicit Desk(const QString &folder)
        : settings(folder + QStringLiteral("/settings.ini"))
        , session(Knowledge::builtIn(), DataFolder(folder), QStringLiteral("tester"))
        , importer(Knowledge::builtIn(), DataFolder(folder))
        , window(session, importer, theme, settings)
    {
        theme.setMode(Theme::Mode::Light);
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
        active = QTest::qWaitForWindowActive(&window);
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &window, key, modifiers);
    }

    void type(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        if (QWidget *target = QApplication::focusWidget())
            QApplication::sendEvent(target, &event);
    }

    bool openSample()
    {
        key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        type(QStringLiteral("sample"));
        key(Qt::Key_Return);
        return active && QTest::qWaitFor([this] { return session.document() != nullptr; }, 60'000);
    }

    AppSettings settings;
    Theme theme;
    DocumentSession session;
    Importer importer;
    MainWindow window;
    bool active = false;
};

/// What a review is, for comparing before and after.
QString stateOf(const ReviewDocument &document)
{
    QStringList lines;
    for (const Statement &s : document.disclosure().statements) {
        for (const Cell &cell : s.grid.cells) {
            if (cell.corrected)
                lines << QStringLiteral("%1 %2,%3 %4 was %5")
                             .arg(s.id)
                             .arg(cell.row)
                             .arg(cell.column)
                             .arg(cell.text, cell.printed);
        }
    }
    for (const Finding &finding : document.result().findings)
        lines << finding.key + u' ' + decisionName(document.decision(finding.key).state);
    return lines.join(u'\n');
}

} // namespace

class TestWindow final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void first_page_comes_before_reading_ends();
    void a_review_by_keys();
    void parts_of_one_disclosure_are_read_as_one();
    void damaged_file_is_reported_in_the_bar();
    void cleanupTestCase();
};

void TestWindow::initTestCase() { qInstallMessageHandler(collectWarnings); }

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
        const QString untouched = stateOf(document);
        desk.key(Qt::Key_2, Qt::AltModifier);
        desk.key(Qt::Key_F8);
        const QString judged = desk.window.findings().current();
        desk.key(Qt::Key_A);
        QCOMPARE(document.decision(judged).state, Decision::State::Confirmed);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stateOf(document), untouched);

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
        history->setCurrentItem(history->topLevelItem(1)); // the older one
        QTest::keyClick(history, Qt::Key_Delete);
        QCOMPARE(document.decision(first).state, Decision::State::Open);
        QCOMPARE(document.decision(second).state, Decision::State::Dismissed);
        QTest::keyClick(history, Qt::Key_Delete);
        QCOMPARE(document.decision(first).state, Decision::State::Confirmed);

        // A cell is edited, undone and done again.
        const QString before = stateOf(document);
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
        QTRY_VERIFY(stateOf(document) != before);
        QVERIFY(stateOf(document).contains(u"98,765.43"));
        const QString edited = stateOf(document);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stateOf(document), before);
        desk.key(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(stateOf(document), edited);
        kept = edited;

        const QString picture = folder.filePath(QStringLiteral("window.png"));
        QVERIFY(desk.window.grab().save(picture));
        desk.window.close();
    }
    Desk again(folder.path());
    QVERIFY(again.openSample());
    QCOMPARE(stateOf(*again.session.document()), kept);
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
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(u'\n')));
}

QTEST_MAIN(TestWindow)
#include "test_window.moc"
