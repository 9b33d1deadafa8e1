// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartspane.h"
#include "charts/chartview.h"
#include "desk.h"
#include "review/editor.h"
#include "tables/tablespane.h"
#include "window/commands.h"

#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLegendMarker>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace gouji;
using test::Desk;

/// Charts in the window: data beside them, what a click does, edits, files.
class TestCharts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { test::collectQtWarnings(); }
    void init();
    void cleanup();
    void each_has_its_data_beside_it();
    void a_bar_selects_its_figure();
    void a_legend_switches_its_series();
    void an_edit_is_followed();
    void pictures_are_written();
    void cleanupTestCase() { QCOMPARE(test::qtWarnings().join(u'\n'), QString()); }

private:
    [[nodiscard]] ChartsPane &pane() const { return *m_desk->window.findChild<ChartsPane *>(); }
    [[nodiscard]] ChartView &view() const { return *pane().findChild<ChartView *>(); }
    [[nodiscard]] QListWidget &list() const { return *pane().findChild<QListWidget *>(); }
    [[nodiscard]] QTableWidget &table() const { return *pane().findChild<QTableWidget *>(); }
    [[nodiscard]] int rowOf(ChartData::Kind kind) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::vector<ChartData> m_charts;
};

void TestCharts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("GOUJI_DATA", m_folder->path().toUtf8());
    m_desk = std::make_unique<Desk>(m_folder->path());
    QVERIFY(m_desk->openSample());
    m_desk->window.commands()[Command::FocusCharts]->trigger();
    m_charts = chartsOf(m_desk->document().disclosure());
    QVERIFY(pane().isVisible());
}

void TestCharts::cleanup()
{
    m_desk.reset();
    m_folder.reset();
}

int TestCharts::rowOf(ChartData::Kind kind) const
{
    const auto it = std::ranges::find(m_charts, kind, &ChartData::kind);
    return it == m_charts.end() ? -1 : static_cast<int>(it - m_charts.begin());
}

void TestCharts::each_has_its_data_beside_it()
{
    QCOMPARE(list().count(), static_cast<int>(m_charts.size()));
    QVERIFY(list().count() >= 8);
    for (int row = 0; row < list().count(); ++row) {
        list().setCurrentRow(row);
        QCOMPARE(table().rowCount(), static_cast<int>(categoriesOf(m_charts[static_cast<size_t>(row)]).size()));
        QVERIFY(table().columnCount() > 1);
    }
    // A flow has one amount in each row, in a column that leaves room for the names.
    list().setCurrentRow(rowOf(ChartData::Kind::Flow));
    QCOMPARE(table().columnCount(), 2);
    for (int row = 0; row < table().rowCount(); ++row)
        QVERIFY(!table().item(row, 1)->text().isEmpty());
}

void TestCharts::a_bar_selects_its_figure()
{
    const int row = rowOf(ChartData::Kind::ExpenditureByFunction);
    QVERIFY(row >= 0);
    list().setCurrentRow(row);
    QSignalSpy chosen(&pane(), &ChartsPane::figureActivated);
    auto *set = view().chart()->findChild<QBarSet *>();
    QVERIFY(set);
    Q_EMIT set->clicked(set->count() - 1); // the first category stands last
    QCOMPARE(chosen.count(), 1);
    const Series &series = m_charts[static_cast<size_t>(row)].series.front();
    QCOMPARE(chosen.front().front().value<FigureId>(), series.points.front().figure);
    QVERIFY(m_desk->window.findChild<TablesPane *>()->showsGrid());
}

void TestCharts::a_legend_switches_its_series()
{
    const int row = rowOf(ChartData::Kind::BudgetAgainstFinal);
    QVERIFY(row >= 0);
    list().setCurrentRow(row);
    const QString name = m_charts[static_cast<size_t>(row)].series.front().name;
    const auto marker = [this] { return view().chart()->legend()->markers().front(); };
    QVERIFY(!view().isHidden(name));
    Q_EMIT marker()->clicked();
    QTRY_VERIFY(view().isHidden(name));
    Q_EMIT marker()->clicked();
    QTRY_VERIFY(!view().isHidden(name));
}

void TestCharts::an_edit_is_followed()
{
    const int row = rowOf(ChartData::Kind::ExpenditureByFunction);
    list().setCurrentRow(row);
    const SeriesPoint point = m_charts[static_cast<size_t>(row)].series.front().points.front();
    const Grid &grid = m_desk->document().disclosure().statements[static_cast<size_t>(point.figure.owner)].grid;
    const CellPosition cell{point.figure.owner, point.figure.index / grid.columns, point.figure.index % grid.columns};
    const QString before = table().item(0, 1)->text();
    QVERIFY(Editor(*m_desk->session.document()).correctCell(cell, QStringLiteral("1,234,567.89")));
    QVERIFY(before != table().item(0, 1)->text());
    QVERIFY(table().item(0, 1)->text().endsWith(QStringLiteral("1,234,567.89")));
}

void TestCharts::pictures_are_written()
{
    for (int row = 0; row < list().count(); ++row) {
        list().setCurrentRow(row);
        const QString png = m_folder->filePath(QStringLiteral("chart.png"));
        const QString svg = m_folder->filePath(QStringLiteral("chart.svg"));
        QVERIFY(pane().save(png));
        QVERIFY(!QImage(png).isNull());
        QVERIFY(pane().save(svg));
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("</svg>"));
    }
    pane().copyPicture();
    QVERIFY(!QGuiApplication::clipboard()->image().isNull());
    QVERIFY(!pane().save(m_folder->filePath(QStringLiteral("none/chart.png"))));
}

QTEST_MAIN(TestCharts)
#include "test_charts.moc"
