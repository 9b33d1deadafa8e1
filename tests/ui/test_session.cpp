// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole review by keys and clicks only: every finding decided, cells corrected, a cell split, all undone and done
// again, exported, quit, opened again. Nothing may be lost, and Qt may not complain.
#include "findings/findingspane.h"
#include "papers/exportdialog.h"
#include "tables/gridview.h"
#include "tables/tablespane.h"
#include "ui/desk.h"
#include "window/messagebar.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

class TestSession final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { collectQtWarnings(); }
    void a_whole_review();
    void cleanupTestCase();

private:
    static void decideEverything(Desk &desk);
    static bool correct(Desk &desk, int row, int column, const QString &text);
    static bool splitMergedCell(Desk &desk);
    static bool exportTo(Desk &desk, const QString &folder);
    static void clickCell(GridView &grid, int row, int column);
};

/// A third confirmed, a third dismissed with one of the ready reasons, a third left for later.
void TestSession::decideEverything(Desk &desk)
{
    const size_t count = desk.document().result().findings.size();
    for (size_t i = 0; i < count; ++i) {
        desk.key(Qt::Key_F8);
        if (i % 3 == 0) {
            desk.key(Qt::Key_A);
        } else if (i % 3 == 1) {
            desk.key(Qt::Key_D);
            desk.key(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i / 3 % 5)));
        } else {
            desk.key(Qt::Key_L);
        }
    }
}

void TestSession::clickCell(GridView &grid, int row, int column)
{
    const QModelIndex at = grid.model()->index(row, column);
    grid.scrollTo(at);
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.visualRect(at).center());
}

bool TestSession::correct(Desk &desk, int row, int column, const QString &text)
{
    clickCell(desk.window.tables().grid(), row, column);
    desk.key(Qt::Key_F2);
    if (!QTest::qWaitFor([] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); }))
        return false;
    desk.keys(QStringLiteral("Ctrl+A"));
    desk.type(text);
    desk.key(Qt::Key_Return);
    return QTest::qWaitFor([&] { return desk.state().contains(text); });
}

bool TestSession::splitMergedCell(Desk &desk)
{
    GridView &grid = desk.window.tables().grid();
    const Grid &cells = desk.document().disclosure().statements[static_cast<size_t>(grid.statement())].grid;
    const auto merged = std::ranges::find_if(
        cells.cells, [](const Cell &c) { return (c.rowSpan > 1 || c.columnSpan > 1) && !c.text.isEmpty(); });
    if (merged == cells.cells.end())
        return false;
    const size_t before = cells.cells.size();
    clickCell(grid, merged->row, merged->column);
    const QPoint middle = grid.visualRect(grid.currentIndex()).center();
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, middle, grid.viewport()->mapToGlobal(middle));
    QApplication::sendEvent(&grid, &menu);
    if (!QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }))
        return false;
    desk.key(Qt::Key_S); // "&Split merged cell"
    return QTest::qWaitFor([&] {
        return desk.document().disclosure().statements[static_cast<size_t>(grid.statement())].grid.cells.size() >
               before;
    });
}

bool TestSession::exportTo(Desk &desk, const QString &folder)
{
    desk.keys(QStringLiteral("Ctrl+E"));
    ExportDialog *dialog = nullptr;
    if (!QTest::qWaitFor([&] { return (dialog = desk.window.findChild<ExportDialog *>()) != nullptr; }))
        return false;
    dialog->setFolder(folder);
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto go = std::ranges::find_if(buttons, [](const QPushButton *b) { return b->text() == u"Export"; });
    if (go == buttons.end())
        return false;
    QTest::mouseClick(*go, Qt::LeftButton);
    return QTest::qWaitFor(
        [&] { return !QDir(folder).entryList({QStringLiteral("*-review*")}, QDir::Files).isEmpty(); }, 60'000);
}

void TestSession::a_whole_review()
{
    QTemporaryDir folder;
    qputenv("GOUJI_DATA", folder.path().toUtf8());
    QString kept;
    {
        Desk desk(folder.path());
        QVERIFY(desk.openSample());
        const QString untouched = desk.state();

        decideEverything(desk);
        for (const Finding &finding : desk.document().result().findings)
            QVERIFY2(desk.document().decision(finding.key).state != Decision::State::Open, qPrintable(finding.key));

        auto *tabs = desk.window.tables().findChild<QTabBar *>();
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(static_cast<int>(TableTab::Expenditure)).center());
        GridView &grid = desk.window.tables().grid();
        const auto &figures = desk.document().disclosure().statements[static_cast<size_t>(grid.statement())].figures;
        QVERIFY(figures.size() > 4);
        const std::pair first(figures[1].row, figures[1].column);
        const std::pair second(figures[3].row, figures[3].column);
        QVERIFY(correct(desk, first.first, first.second, QStringLiteral("98,765.43")));
        QVERIFY(correct(desk, second.first, second.second, QStringLiteral("12,345.67")));
        QVERIFY(splitMergedCell(desk));
        const QString edited = desk.state();

        int steps = 0;
        const auto can = [&](const char *name) {
            return desk.window.commands()[QByteArray(name) == "undo" ? Command::Undo : Command::Redo]->isEnabled();
        };
        for (; can("undo") && steps < 500; ++steps)
            desk.keys(QStringLiteral("Ctrl+Z"));
        QCOMPARE(desk.state(), untouched);
        for (int i = 0; i < steps; ++i)
            desk.keys(QStringLiteral("Ctrl+Y"));
        QVERIFY(!can("redo"));
        QCOMPARE(desk.state(), edited);

        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("notes")));
        QVERIFY(exportTo(desk, folder.filePath(QStringLiteral("notes"))));
        kept = desk.state();
        desk.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.keys(QStringLiteral("Ctrl+Q"));
        QVERIFY(!desk.window.isVisible());
    }
    Desk again(folder.path());
    QVERIFY(again.openSample());
    QCOMPARE(again.state(), kept);
}

void TestSession::cleanupTestCase()
{
    qInstallMessageHandler(nullptr);
    QVERIFY2(qtWarnings().isEmpty(), qPrintable(qtWarnings().join(u'\n')));
}

QTEST_MAIN(TestSession)
#include "test_session.moc"
