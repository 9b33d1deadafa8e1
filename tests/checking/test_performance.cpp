// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/performance.h"
#include "checking/wording.h"

#include <QTest>

using namespace gouji;

namespace {

Figure points(const QString &printed)
{
    Figure figure;
    figure.printed = printed;
    figure.value = *Decimal::parse(printed);
    return figure;
}

/// A self-evaluation form with one indicator; an empty score is a blank cell of the funding row.
Disclosure formOf(const QString &executionScore)
{
    Disclosure d;
    d.statements.resize(1);
    d.statements.front().grid.columns = 8;
    IndicatorTable table;
    table.statement = 0;
    FundingRow funding;
    funding.total = true;
    funding.rate = points(QStringLiteral("100"));
    funding.weight = points(QStringLiteral("10"));
    if (!executionScore.isEmpty())
        funding.score = points(executionScore);
    table.funding = {funding};
    Indicator indicator;
    indicator.name = QStringLiteral("水渠条数");
    indicator.weight = indicator.score = points(QStringLiteral("90"));
    table.indicators = {indicator};
    table.totalScore = points(QStringLiteral("100"));
    table.totalRow = 3;
    d.indicatorTables = {table};
    return d;
}

} // namespace

class TestPerformance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // A blank 得分 beside its 分值 is not nothing: the sum over the form is not checked.
    void scoreSumNeedsTheExecutionScore_data()
    {
        QTest::addColumn<QString>("score");
        QTest::addColumn<bool>("isChecked");
        QTest::newRow("printed") << QStringLiteral("10") << true;
        QTest::newRow("blank") << QString() << false;
    }
    void scoreSumNeedsTheExecutionScore()
    {
        QFETCH(QString, score);
        QFETCH(bool, isChecked);
        const Disclosure disclosure = formOf(score);
        const Quantities quantities;
        const std::vector<TableIndex> tables;
        std::vector<Relation> relations;
        performance::scoreSum(Rule(), CheckContext{disclosure, quantities, tables}, relations);
        QCOMPARE(relations.size(), 1U);
        QCOMPARE(relations.front().reason.isEmpty(), isChecked);
        QCOMPARE(relations.front().right.size(), isChecked ? 2U : 0U);
    }

    // Two totals side by side, each above its own sources: each is the sum of its column. One source alone may leave
    // others out.
    void totalsSideBySideHaveTheirOwnSources()
    {
        Disclosure disclosure = formOf(QString());
        std::vector<FundingRow> &rows = disclosure.indicatorTables.front().funding;
        rows.clear();
        const auto add = [&](int row, int column, bool total) {
            FundingRow funding;
            funding.total = total;
            funding.row = row;
            funding.budgetColumn = column;
            funding.budget = points(QStringLiteral("1"));
            rows.push_back(funding);
        };
        add(0, 2, true);
        add(0, 5, true);
        add(1, 2, false);
        add(1, 5, false);
        add(2, 5, false);
        const std::vector<TableIndex> tables;
        std::vector<Relation> relations;
        performance::fundingSum(Rule(), CheckContext{disclosure, Quantities(), tables}, relations);
        QCOMPARE(relations.size(), 1U);
        const auto index = [](const Operand &operand) { return operand.figure.index; };
        QCOMPARE(index(relations.front().left.front()), 5);
        QCOMPARE(relations.front().right.size(), 2U);
        QCOMPARE(index(relations.front().right.front()), 8 + 5);
        QCOMPARE(index(relations.front().right.back()), 16 + 5);
    }

    // The letters by which a form says how a column is worked out are no part of its name, nor are the form's first
    // rows.
    void columnsHaveTheirOwnWords()
    {
        const std::vector<QStringList> rows{
            {QStringLiteral("项目名称"), QStringLiteral("某项目"), {}, {}},
            {QStringLiteral("资金"), QStringLiteral("全年预算数(A)"), QStringLiteral("全年执行数(B)"),
             QStringLiteral("执行率(B/A)")},
            {{}, QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("(B/A)")},
            {QStringLiteral("年度资金总额"), QStringLiteral("10.00"), QStringLiteral("9.00"), QStringLiteral("90%")}};
        Disclosure disclosure = formOf(QStringLiteral("10"));
        Statement &statement = disclosure.statements.front();
        statement.grid.columns = 4;
        statement.grid.rows = 4;
        statement.columns.resize(4);
        statement.headerRows = 3;
        for (int row = 0; row < 4; ++row) {
            for (int column = 0; column < 4; ++column) {
                Cell cell;
                cell.row = row;
                cell.column = column;
                cell.text = rows[static_cast<size_t>(row)][column];
                statement.grid.cells.push_back(cell);
            }
        }
        QVERIFY(statement.grid.index());
        disclosure.indicatorTables.front().funding.front().row = 3;
        disclosure.indicatorTables.front().indicators.front().row = 6;
        statement.columns[3].header = joinedHeader({QStringLiteral("执行率(B/A)"), QStringLiteral("(B/A)")});
        const std::vector<TableIndex> tables{TableIndex(statement, 0)};
        const Wording wording(disclosure, tables);
        const auto name = [&](int column) { return wording.nameOf({FigureId::In::Statement, 0, 3 * 4 + column}).zh; };
        QCOMPARE(name(1), QStringLiteral("《》“全年预算数”"));
        QCOMPARE(name(3), QStringLiteral("《》“执行率”"));
        disclosure.indicatorTables.clear(); // of a form that is not understood, the header's words
        QCOMPARE(name(3), QStringLiteral("《》“执行率”"));
    }

    // Of the tasks of a department each has a rate; what is scored is their total, which stands last.
    void theTotalOfTheTasksIsScored()
    {
        Disclosure disclosure = formOf(QStringLiteral("9.25"));
        FundingRow task;
        task.rate = points(QStringLiteral("95"));
        std::vector<FundingRow> &rows = disclosure.indicatorTables.front().funding;
        rows = {task, task, rows.front()};
        rows.back().row = 2;
        const Quantities quantities;
        const std::vector<TableIndex> tables;
        std::vector<Relation> relations;
        performance::scoreSum(Rule(), CheckContext{disclosure, quantities, tables}, relations);
        QCOMPARE(relations.size(), 1U);
        QCOMPARE(relations.front().right.size(), 2U);
    }

    // Without a column of names the targets of two projects look like those of one.
    void weightsOfSeveralProjects()
    {
        Disclosure disclosure = formOf(QStringLiteral("10"));
        IndicatorTable &form = disclosure.indicatorTables.front();
        form.kind = IndicatorTable::Kind::ProjectTarget;
        form.funding.clear();
        form.totalScore.reset();
        form.indicators.push_back(form.indicators.front());
        const Quantities quantities;
        const std::vector<TableIndex> tables;
        std::vector<Relation> relations;
        performance::weightSum(Rule(), CheckContext{disclosure, quantities, tables}, relations);
        QCOMPARE(relations.size(), 1U);
        QVERIFY(!relations.front().reason.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPerformance)
#include "test_performance.moc"
