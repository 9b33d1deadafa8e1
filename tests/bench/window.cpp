// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// window FILE [LIBRARY]: what a person waits for in the window: start, first page, scrolling through all pages at 192
// pixels an inch, first over new ones, then over those at hand; from an entry to the repaint; with LIBRARY (a folder
// made by the program library) also the start with it. Exit status 1 when a goal is missed.
#include "figures.h"

#include "document/documentpane.h"
#include "document/pageview.h"
#include "items/librarymodel.h"
#include "library/librarypane.h"
#include "session/documentsession.h"
#include "session/importer.h"
#include "tables/gridview.h"
#include "tables/tablespane.h"
#include "theme/theme.h"
#include "window/appsettings.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace gouji;
using namespace gouji::bench;

namespace {

struct Scrolled {
    std::vector<double> frames; ///< from asking for a place to the end of painting it
    std::vector<double> waits;  ///< until a page that came into sight is crisp
};

/// Steps of a wheel, one every 16 ms, over the first pages of a document.
Scrolled scroll(PageView &view, int pages)
{
    Scrolled out;
    QScrollBar &bar = *view.verticalScrollBar();
    int page = 0;
    bar.setValue(0);
    for (int y = 0; y < bar.maximum() && view.currentPage() <= pages; y += 160) {
        QElapsedTimer timer;
        timer.start();
        const double waited = waitedForProcessor(); // the other programs of the machine are not what is measured
        bar.setValue(y);
        view.viewport()->repaint();
        const double others = waitedForProcessor() - waited;
        out.frames.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6 - others);
        if (view.currentPage() != page) {
            page = view.currentPage();
            (void)QTest::qWaitFor([&] { return view.isRendered(page); }, 5000);
            out.waits.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        QTest::qWait(std::max(1, 16 - static_cast<int>(timer.elapsed())));
    }
    return out;
}

bool scrolling(MainWindow &window)
{
    PageView &view = window.pages().view();
    window.resize(1920, 1200);
    view.setFit(PageView::Fit::Free);
    view.zoomBy(192.0 / 72 / view.map().zoomOf(1));
    QTest::qWait(300);
    report("resolution", view.map().zoomOf(1) * 72 * view.devicePixelRatioF(), 0, "pixels an inch");
    const Scrolled fresh = scroll(view, view.map().pageCount());
    bool good = report("frame over new pages, 99 %", quantile(fresh.frames, 0.99), 50);
    report("new page crisp, median", quantile(fresh.waits, 0.5), 0);
    report("new page crisp, 99 %", quantile(fresh.waits, 0.99), 0);
    (void)scroll(view, 5);
    Scrolled again;
    for (int round = 0; round < 5; ++round) {
        const Scrolled more = scroll(view, 5);
        again.frames.insert(again.frames.end(), more.frames.begin(), more.frames.end());
    }
    report("frame over pages at hand, median", quantile(again.frames, 0.5), 0);
    report("frame over pages at hand, 95 %", quantile(again.frames, 0.95), 0);
    good = report("frame over pages at hand, 99 %", quantile(again.frames, 0.99), 16) && good;
    report("frames measured", static_cast<double>(fresh.frames.size() + again.frames.size()), 0, "");
    return report("page cache", static_cast<double>(view.cache().bytes()) / 1e6,
                  static_cast<double>(view.cache().bound()) / 1e6, "MB") &&
           good;
}

/// From the entry of an amount until the table and the page with their marks are painted; each is taken back.
bool editing(MainWindow &window, ReviewDocument &document)
{
    auto &tables = *window.findChild<TablesPane *>();
    GridView &grid = tables.grid();
    std::vector<double> times;
    for (int statement = 0; statement < std::ssize(document.disclosure().statements) && times.size() < 60;
         ++statement) {
        const Statement &s = document.disclosure().statements[static_cast<size_t>(statement)];
        std::vector<CellPosition> cells;
        for (size_t i = 0; i < s.figures.size() && cells.size() < 6; i += 7)
            cells.push_back({statement, s.figures[i].row, s.figures[i].column});
        for (const CellPosition &cell : cells) {
            tables.showCell(cell);
            QTest::qWait(20);
            if (!tables.showsGrid())
                continue;
            QElapsedTimer timer;
            timer.start();
            const double waited = waitedForProcessor();
            grid.model()->setData(grid.currentIndex(), QStringLiteral("12,345.67"));
            grid.viewport()->repaint();
            window.pages().view().viewport()->repaint();
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6 - (waitedForProcessor() - waited));
            (void)document.undo();
        }
    }
    report("edits measured", static_cast<double>(times.size()), 0, "");
    report("edit to repaint, median", quantile(times, 0.5), 16);
    return report("edit to repaint, 95 %", quantile(times, 0.95), 16);
}

/// Of the whole process so far: on a busy machine it says more than the clock.
double processorMilliseconds() { return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC; }

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: window FILE [LIBRARY]\n");
        return 2;
    }
    QTemporaryDir temporary;
    const QString folder = argc > 2 ? QFile::decodeName(argv[2]) : temporary.path();
    AppSettings settings(temporary.filePath(QStringLiteral("settings.ini")));
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    const Knowledge knowledge = Knowledge::builtIn();
    Importer importer(knowledge, DataFolder(folder));
    DocumentSession session(knowledge, DataFolder(folder), QStringLiteral("bench"));
    MainWindow window(session, importer, theme, settings);
    window.show();
    bool good = true;
    const double busy = processorMilliseconds();
    const double shown = static_cast<double>(sinceStart.nsecsElapsed()) / 1e6;
    window.open({QFile::decodeName(argv[1])});
    (void)QTest::qWaitFor([&] { return window.pages().view().isRendered(1); }, 10'000);
    report("window shown", shown, 0);
    report("  processor time of all threads until then", busy, 0);
    good = report("first page, from the start of the process", static_cast<double>(sinceStart.nsecsElapsed()) / 1e6,
                  300) &&
           good;
    report("  processor time of all threads until then", processorMilliseconds(), 0);
    if (argc > 2) {
        (void)QTest::qWaitFor([&] { return window.library().model().rowCount() > 0; }, 20'000);
        good = report("library listed, from the start", static_cast<double>(sinceStart.nsecsElapsed()) / 1e6, 1000) &&
               good;
    }
    (void)QTest::qWaitFor([&] { return session.document() != nullptr; }, 60'000);
    report("read and checked, from the start", static_cast<double>(sinceStart.nsecsElapsed()) / 1e6, 0);
    good = editing(window, *session.document()) && good;
    good = scrolling(window) && good;
    good = report("memory", residentMegabytes(), 600, "MB") && good;
    return good ? 0 : 1;
}
