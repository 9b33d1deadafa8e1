// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "document/documentpane.h"
#include "document/pageview.h"
#include "document/sidepane.h"
#include "findings/findingspane.h"
#include "history/historyview.h"
#include "history/notesview.h"
#include "library/librarypane.h"
#include "library/outlineview.h"
#include "review/editor.h"
#include "tables/gridview.h"
#include "tables/narrativeview.h"
#include "tables/tablespane.h"
#include "window/commands.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>
#include <memory>

using namespace gouji;
using test::Desk;

/// Menus of tables, room for what is shown, colours that follow.
class TestPanes final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { test::collectQtWarnings(); }
    void init();
    void cleanup();
    void repairs_are_commands();
    void cells_are_edited_by_commands();
    void notes_stand_in_the_order_of_the_document();
    void the_menu_of_a_cell_tells_the_keys();
    void a_tab_takes_the_keys();
    void headings_are_whole();
    void a_long_code_leaves_room_for_amounts();
    void charts_get_room();
    void second_view_begins_where_the_first_is();
    void zoom_is_that_of_the_page();
    void narrative_needs_no_scrolling_sideways();
    void total_score_is_found_in_the_list_of_projects();
    void colours_of_items_follow_the_theme();
    void counts_carry_the_gravest_mark();
    void dismissed_findings_leave_the_outline();
    void cleanupTestCase() { QCOMPARE(test::qtWarnings().join(u'\n'), QString()); }

private:
    void run(Command command) { m_desk->window.commands()[command]->trigger(); }
    [[nodiscard]] bool can(Command command) const { return m_desk->window.commands()[command]->isEnabled(); }
    [[nodiscard]] TablesPane &tables() const { return *m_desk->window.findChild<TablesPane *>(); }
    /// The first cell of a table with rows to spare.
    bool select(int row, int column);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

void TestPanes::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("GOUJI_DATA", m_folder->path().toUtf8());
    m_desk = std::make_unique<Desk>(m_folder->path(), QSize(1280, 800));
    QVERIFY(m_desk->openSample());
}

void TestPanes::cleanup()
{
    m_desk.reset();
    m_folder.reset();
}

bool TestPanes::select(int row, int column)
{
    tables().setTab(TableTab::Expenditure);
    run(Command::FocusTables);
    tables().grid().selectCell(row, column);
    return tables().grid().hasFocus();
}

void TestPanes::repairs_are_commands()
{
    const QString before = m_desk->state();
    QVERIFY(select(6, 1));
    const int statement = tables().grid().statement();
    const auto rows = [&] {
        return m_desk->document().disclosure().statements[static_cast<size_t>(statement)].grid.rows;
    };
    const int count = rows();
    QVERIFY(!can(Command::SplitCell));  // nothing is merged here
    QVERIFY(!can(Command::MergeCells)); // one cell only
    QVERIFY(can(Command::InsertRowBelow));
    run(Command::InsertRowBelow);
    QCOMPARE(rows(), count + 1);
    m_desk->keys(QStringLiteral("Alt+Delete"));
    QCOMPARE(rows(), count);
    run(Command::MarkTotal);
    QVERIFY(m_desk->window.commands()[Command::MarkTotal]->isChecked());
    // Where no table is shown nothing can be repaired.
    tables().setTab(TableTab::Narrative);
    QVERIFY(!can(Command::InsertRowBelow));
    // The history says what each repair did.
    run(Command::FocusHistory);
    const auto *history = m_desk->window.findChild<HistoryView *>();
    QStringList changes;
    for (int i = 0; i < history->topLevelItemCount(); ++i)
        changes << history->topLevelItem(i)->text(3);
    QCOMPARE(changes, QStringList({QStringLiteral("row 7 is a total"), QStringLiteral("row 7 deleted"),
                                   QStringLiteral("row 8 inserted")}));
    for (int i = 0; i < 3; ++i)
        run(Command::Undo);
    QCOMPARE(m_desk->state(), before);
}

void TestPanes::cells_are_edited_by_commands()
{
    QVERIFY(select(6, 2));
    QVERIFY(can(Command::EditCell));
    QVERIFY(!can(Command::RevertCell)); // as printed
    const QModelIndex at = tables().grid().currentIndex();
    const QString printed = at.data(Qt::EditRole).toString();
    run(Command::EmptyCells);
    QVERIFY(at.data(Qt::EditRole).toString() != printed);
    QTRY_VERIFY(can(Command::RevertCell));
    run(Command::RevertCell);
    QCOMPARE(at.data(Qt::EditRole).toString(), printed);
}

void TestPanes::notes_stand_in_the_order_of_the_document()
{
    ReviewDocument &document = *m_desk->session.document();
    const auto &findings = document.result().findings;
    const auto pageOf = [](const Finding &f) { return f.places.front().place.page; };
    QVERIFY(pageOf(findings[0]) < pageOf(findings[5]));
    Editor editor(document);
    QVERIFY(editor.addNote(editor.pinOfFinding(findings[5].key), QStringLiteral("later page")));
    QVERIFY(editor.addNote(editor.pinOfFinding(findings[0].key), QStringLiteral("earlier page")));
    QVERIFY(editor.decide({findings[3].key}, Decision::State::Dismissed, QStringLiteral("a reason")));
    m_desk->keys(QStringLiteral("Alt+8"));
    auto *notes = m_desk->window.findChild<NotesView *>();
    const auto written = [notes] {
        QStringList texts;
        for (int i = 0; i < notes->topLevelItemCount(); ++i)
            texts << notes->topLevelItem(i)->text(NotesView::TextColumn);
        return texts.join(u'/');
    };
    QTRY_COMPARE(written(), QStringLiteral("earlier page/a reason/later page"));
    // Enter goes to what a note is about.
    notes->setCurrentItem(notes->topLevelItem(2), NotesView::TextColumn);
    m_desk->key(Qt::Key_Return);
    QCOMPARE(m_desk->window.findings().current(), findings[5].key);
    // It is written anew in its place, and a reason is not.
    m_desk->key(Qt::Key_F2);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    m_desk->keys(QStringLiteral("Ctrl+A"));
    m_desk->type(QStringLiteral("other words"));
    m_desk->key(Qt::Key_Return);
    QTRY_COMPARE(written(), QStringLiteral("earlier page/a reason/other words"));
    QVERIFY(!(notes->topLevelItem(1)->flags() & Qt::ItemIsEditable));
    m_desk->key(Qt::Key_Delete);
    QTRY_COMPARE(written(), QStringLiteral("earlier page/a reason"));
    run(Command::Undo);
    QTRY_COMPARE(written(), QStringLiteral("earlier page/a reason/other words"));
}

void TestPanes::the_menu_of_a_cell_tells_the_keys()
{
    QVERIFY(select(6, 2));
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(&tables().grid(), &menu);
    QTRY_VERIFY(QApplication::activePopupWidget());
    const QList<QAction *> entries = QApplication::activePopupWidget()->actions();
    for (const Command command : {Command::EditCell, Command::PasteCells, Command::SplitCell, Command::ColumnUnit}) {
        QAction *action = m_desk->window.commands()[command];
        QVERIFY(entries.contains(action));
        QVERIFY(!action->shortcut().isEmpty());
    }
    QVERIFY(can(Command::EditCell));
    m_desk->key(Qt::Key_Escape);
}

void TestPanes::a_tab_takes_the_keys()
{
    run(Command::FocusFindings);
    auto *tabs = tables().findChild<QTabBar *>();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(static_cast<int>(TableTab::Expenditure)).center());
    QCOMPARE(tables().tab(), TableTab::Expenditure);
    QVERIFY(tables().grid().hasFocus());
    QTRY_VERIFY(can(Command::EditCell)); // of the cell that got the focus
}

void TestPanes::headings_are_whole()
{
    auto *outline = m_desk->window.findChild<OutlineView *>();
    QTest::qWait(50); // the rows are laid out for the width of the column
    const QFontMetrics metrics(outline->font());
    int wrapped = 0;
    for (QTreeWidgetItemIterator it(outline); *it; ++it) {
        const QRect box = outline->visualItemRect(*it);
        int depth = 1;
        for (QTreeWidgetItem *up = (*it)->parent(); up; up = up->parent())
            ++depth;
        const int room = outline->columnWidth(0) - depth * outline->indentation() - 16;
        const int lines = (metrics.horizontalAdvance((*it)->text(0)) + room - 1) / room;
        QVERIFY2(!box.isValid() || box.height() >= lines * metrics.height(), qPrintable((*it)->text(0)));
        wrapped += lines > 1;
    }
    QVERIFY(wrapped > 0); // else nothing was tested
}

void TestPanes::a_long_code_leaves_room_for_amounts()
{
    const auto &statements = m_desk->document().disclosure().statements;
    const auto table = std::ranges::find(statements, QStringLiteral("final.T3"), &Statement::form);
    QVERIFY(table != statements.end());
    tables().showCell({static_cast<int>(table - statements.begin()), 5, 0});
    GridView &grid = tables().grid();
    grid.model()->setData(grid.model()->index(5, 0), QString(80, u'码'));
    grid.layOut();
    QVERIFY(grid.columnWidth(0) <= 130);
    QVERIFY(grid.rowHeight(5) > 3 * m_desk->theme.rowHeight());
}

void TestPanes::charts_get_room()
{
    const auto *findings = m_desk->window.findChild<QDockWidget *>(QStringLiteral("findings"));
    const auto *charts = m_desk->window.findChild<QDockWidget *>(QStringLiteral("charts"));
    const int low = findings->height();
    run(Command::FocusCharts);
    QTRY_VERIFY(charts->height() >= m_desk->window.height() * 42 / 100);
    run(Command::FocusFindings);
    QTRY_VERIFY2(std::abs(findings->height() - low) < 40, // its title stands in a tab now
                 qPrintable(QStringLiteral("%1, before %2").arg(findings->height()).arg(low)));
}

void TestPanes::second_view_begins_where_the_first_is()
{
    PageView &first = m_desk->window.pages().view();
    first.goToPage(14);
    run(Command::SplitView);
    QTRY_COMPARE(m_desk->window.side().pages().view().currentPage(), 14);
}

void TestPanes::zoom_is_that_of_the_page()
{
    PageView &view = m_desk->window.pages().view();
    QSignalSpy zoomed(&view, &PageView::zoomChanged);
    view.setFit(PageView::Fit::Width);
    for (const int page : {1, 18, 4}) { // 18 lies across
        view.goToPage(page);
        QCOMPARE(zoomed.last().front().toDouble(), view.map().zoomOf(page));
    }
    QVERIFY(view.map().zoomOf(18) < view.map().zoomOf(4));
}

void TestPanes::narrative_needs_no_scrolling_sideways()
{
    tables().setTab(TableTab::Narrative);
    const auto *view = m_desk->window.findChild<NarrativeView *>();
    QVERIFY(view->isVisible());
    QCOMPARE(view->table().horizontalScrollBar()->maximum(), 0);
}

void TestPanes::total_score_is_found_in_the_list_of_projects()
{
    const Disclosure &disclosure = m_desk->document().disclosure();
    QVERIFY(!disclosure.indicatorTables.empty());
    const IndicatorTable &form = disclosure.indicatorTables.front();
    QVERIFY(form.totalScore);
    const Grid &grid = disclosure.statements[static_cast<size_t>(form.statement)].grid;
    for (const StatementFigure &figure : disclosure.statements[static_cast<size_t>(form.statement)].figures) {
        if (figure.row != form.totalRow || figure.figure.place != form.totalScore->place)
            continue;
        tables().showFigure({FigureId::In::Statement, form.statement, figure.row * grid.columns + figure.column});
        QVERIFY(!tables().showsGrid()); // the form stays as a form
        return;
    }
    QFAIL("The sample has no total score.");
}

void TestPanes::colours_of_items_follow_the_theme()
{
    const auto colourOf = [](const QTreeWidget &tree) {
        for (QTreeWidgetItemIterator it(const_cast<QTreeWidget *>(&tree)); *it; ++it) {
            if (!(*it)->text(1).isEmpty())
                return (*it)->foreground(1).color();
        }
        return QColor();
    };
    const auto *outline = m_desk->window.findChild<OutlineView *>();
    m_desk->theme.setMode(Theme::Mode::Light);
    QCOMPARE(colourOf(*outline), Colours::light().error);
    m_desk->theme.setMode(Theme::Mode::Dark);
    QCOMPARE(colourOf(*outline), Colours::dark().error);
}

void TestPanes::counts_carry_the_gravest_mark()
{
    Finding finding;
    OpenFindings open;
    QCOMPARE(open.text(), QString());
    finding.severity = Severity::Hint;
    open.add(finding, {});
    QCOMPARE(open.text(), QStringLiteral("●1"));
    finding.severity = Severity::Warning;
    open.add(finding, {});
    QCOMPARE(open.text(), QStringLiteral("◆2"));
    finding.severity = Severity::Error;
    Decision dismissed;
    dismissed.state = Decision::State::Dismissed;
    open.add(finding, dismissed);
    QCOMPARE(open.text(), QStringLiteral("◆2"));
    open.add(OpenFindings{3, Mark::Error});
    QCOMPARE(open.text(), QStringLiteral("✕5"));
}

void TestPanes::dismissed_findings_leave_the_outline()
{
    const auto *outline = m_desk->window.findChild<OutlineView *>();
    const auto marked = [outline] {
        int count = 0;
        for (QTreeWidgetItemIterator it(const_cast<OutlineView *>(outline)); *it; ++it)
            count += !(*it)->text(1).isEmpty();
        return count;
    };
    QVERIFY(marked() > 0);
    QStringList keys;
    for (const Finding &finding : m_desk->document().result().findings)
        keys << finding.key;
    QVERIFY(Editor(*m_desk->session.document()).decide(keys, Decision::State::Dismissed, QStringLiteral("a reason")));
    QTRY_COMPARE(marked(), 0);
}

QTEST_MAIN(TestPanes)
#include "test_panes.moc"
