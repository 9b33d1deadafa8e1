// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that a person does with a big document holds the window up.
#include "watchedapplication.h"

#include "document/documentpane.h"
#include "document/pagetexts.h"
#include "document/pageview.h"
#include "document/searchbar.h"
#include "findings/findingspane.h"
#include "library/libraryview.h"
#include "papers/exportfile.h"
#include "review/editor.h"
#include "ui/desk.h"
#include "window/librarydesk.h"

#include <QAction>
#include <QLineEdit>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <cstdlib>

using namespace gouji;

namespace {

constexpr double bound = 50; // ms

WatchedApplication &application() { return *static_cast<WatchedApplication *>(QCoreApplication::instance()); }

/// Runs as an event, as it would if a person had caused it, so that it is timed.
void act(QObject &context, const std::function<void()> &what)
{
    QMetaObject::invokeMethod(&context, what, Qt::QueuedConnection);
    QTest::qWait(30);
}

} // namespace

class TestWatchdog final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void a_disclosure();
    void five_hundred_pages();

private:
    void judge(const char *part);
    static QString bigFile(const QString &path);
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Says what took longest since it was called last; fails when that is too long.
void TestWatchdog::judge(const char *part)
{
    const auto worst = application().longest(3);
    for (const auto &pause : worst)
        qInfo("%s: %.1f ms, %s", part, pause.milliseconds, qPrintable(pause.what));
    if (application().part().milliseconds > 0)
        qInfo("%s: %.1f ms of it or others, %s", part, application().part().milliseconds,
              qPrintable(application().part().what));
    QVERIFY(!worst.empty());
    // Waiting for a disk that others keep busy says nothing; work that takes too long does on any machine.
    double load = 0;
    const bool busy = getloadavg(&load, 1) == 1 && load > 2.0 * QThread::idealThreadCount();
    double longest = busy ? 0 : worst.front().milliseconds;
    for (const auto &pause : worst)
        longest = std::max(longest, pause.processor);
    QVERIFY2(longest <= bound, qPrintable(QStringLiteral("%1: %2").arg(QString::fromLatin1(part), worst.front().what)));
    application().watch(true);
}

void TestWatchdog::a_disclosure()
{
    const QString shared = qEnvironmentVariable("GOUJI_SHARED") + QStringLiteral("/disclosures/real/wanli24.pdf");
    const QString sample = qEnvironmentVariable("GOUJI_SOURCE_DIR") + QStringLiteral("/resources/sample/sample.pdf");
    const QString path = QFile::exists(shared) ? shared : sample;
    qputenv("GOUJI_DATA", m_folder->path().toUtf8());
    test::Desk desk(m_folder->path());
    MainWindow &window = desk.window;
    QTest::qWait(500); // the first painting of a window is not what this is about
    application().watch(true);

    act(window, [&] { window.open({path}); });
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.document(), 60'000);
    QTest::qWait(300);
    judge("opening");

    ReviewDocument &document = *desk.session.document();
    for (int i = 0; i < 6; ++i)
        act(window, [&] { window.commands()[Command::NextFinding]->trigger(); });
    act(window, [&] { window.commands()[Command::Peek]->trigger(); });
    act(window, [&] { window.commands()[Command::Ticks]->trigger(); });
    act(window, [&] { window.commands()[Command::ShowCharts]->trigger(); });
    act(window, [&] { window.commands()[Command::SplitView]->trigger(); });
    QTest::qWait(500);
    act(window, [&] { window.commands()[Command::NextFinding]->trigger(); });
    judge("looking at findings");

    const Statement &statement = document.disclosure().statements.front();
    const CellPosition at{0, statement.figures.front().row, statement.figures.front().column};
    act(window, [&] { static_cast<void>(Editor(document).correctCell(at, QStringLiteral("123.45"))); });
    act(window, [&] { window.commands()[Command::Undo]->trigger(); });
    act(window, [&] { window.commands()[Command::Redo]->trigger(); });
    QTest::qWait(800); // the summary is saved a little later
    judge("editing");

    act(window, [&] { window.pages().find(QStringLiteral("支出")); });
    QTRY_VERIFY_WITH_TIMEOUT(!window.pages().search().hits().empty(), 60'000);
    for (int i = 0; i < 5; ++i)
        act(window, [&] { window.pages().search().step(1); });
    judge("searching");

    QSignalSpy written(&window.exporting(), &ExportFile::written);
    const NotesFormat formats[] = {NotesFormat::Workbook, NotesFormat::Report, NotesFormat::Page,
                                   NotesFormat::Annotated};
    for (const NotesFormat format : formats) {
        const auto count = written.count();
        act(window, [&] { window.exporting().write(format, m_folder->filePath(QStringLiteral("out"))); });
        QTRY_VERIFY_WITH_TIMEOUT(written.count() > count, 60'000);
    }
    judge("exporting");

    act(window, [&] { desk.importer.import({sample}); });
    act(window, [&] { window.commands()[Command::ShowLibrary]->trigger(); });
    act(window, [&] { window.libraryDesk().view().field().setText(QStringLiteral("支出")); });
    QTRY_VERIFY_WITH_TIMEOUT(!desk.importer.isRunning(), 60'000);
    QTest::qWait(500);
    judge("importing and searching the library");
}

QString TestWatchdog::bigFile(const QString &path)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(72);
    QPainter painter(&writer);
    for (int page = 1; page <= 500; ++page) {
        if (page > 1)
            writer.newPage();
        for (int line = 0; line < 40; ++line)
            painter.drawText(20, 20 + line * 16,
                             QStringLiteral("Page %1, line %2: 12,345.%2 yuan").arg(page).arg(line));
    }
    return path;
}

void TestWatchdog::five_hundred_pages()
{
    const QString path = bigFile(m_folder->filePath(QStringLiteral("big.pdf")));
    qputenv("GOUJI_DATA", m_folder->path().toUtf8());
    test::Desk desk(m_folder->path());
    MainWindow &window = desk.window;
    QTest::qWait(500);
    application().watch(true);
    act(window, [&] { window.open({path}); });
    QTRY_COMPARE_WITH_TIMEOUT(window.pages().view().map().pageCount(), 500, 60'000);
    PageView &view = window.pages().view();
    QScrollBar &bar = *view.verticalScrollBar();
    for (int i = 0; i <= 100; ++i)
        act(view, [&] { bar.setValue(bar.maximum() / 100 * i); });
    judge("scrolling while it is read");
    QVERIFY(view.cache().bytes() <= view.cache().bound());

    QTRY_VERIFY_WITH_TIMEOUT(desk.session.document(), 120'000);
    QTest::qWait(300);
    judge("500 pages read");

    act(window, [&] { window.pages().find(QStringLiteral("line 7")); });
    QTRY_VERIFY_WITH_TIMEOUT(window.pages().texts().isComplete(), 120'000);
    QTRY_VERIFY_WITH_TIMEOUT(window.pages().search().hits().size() == 500, 10'000);
    judge("searching 500 pages");
    act(view, [&] { view.selectAll(); });
    judge("selecting 500 pages");
}

int main(int argc, char **argv)
{
    WatchedApplication watched(argc, argv);
    TestWatchdog test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "test_watchdog.moc"
