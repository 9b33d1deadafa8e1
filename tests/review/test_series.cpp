// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/sample.h"
#include "review/series.h"
#include "review/sides.h"

#include <QtTest/QTest>

using namespace gouji;

namespace {

QString shown(const ChartData &chart)
{
    QStringList lines;
    for (const Series &series : chart.series) {
        QStringList points;
        for (const SeriesPoint &point : series.points)
            points << point.category + u' ' + point.value.toString();
        lines << series.name + QStringLiteral(": ") + points.join(QStringLiteral(", "));
    }
    return lines.join(QStringLiteral("; "));
}

Disclosure withTable(const QString &title, const QStringList &lines)
{
    Disclosure disclosure;
    disclosure.statements = {sample::statementOf(QStringLiteral("t1"), title, lines, 1)};
    return disclosure;
}

/// Codes for the names of the sample: its reader knows none.
void classify(Statement &statement)
{
    for (Subject &subject : statement.subjects) {
        if (subject.name == QStringLiteral("教育")) {
            subject.code = QStringLiteral("205");
            subject.level = 1;
        }
    }
}

} // namespace

class TestSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sides_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("side");
        QTest::newRow("income") << "收入决算表" << int(Side::Income);
        QTest::newRow("expenditure") << "支出决算表" << int(Side::Expenditure);
        QTest::newRow("both") << "政府性基金预算财政拨款收入支出决算表" << int(Side::Expenditure);
        QTest::newRow("official expenses") << "“三公”经费表" << int(Side::Expenditure);
        QTest::newRow("assets") << "国有资产占用情况表" << int(Side::None);
    }
    void sides()
    {
        QFETCH(QString, title);
        QFETCH(int, side);
        const Disclosure disclosure = withTable(title, {QStringLiteral("项目|数"), QStringLiteral("a|1")});
        QCOMPARE(int(sideOf(disclosure.statements[0], 0)), side);
        QCOMPARE(int(sideOf(disclosure.statements[0], 3)), int(Side::None));
    }

    void income()
    {
        const ChartData chart = incomeBySource(withTable(
            QStringLiteral("收入决算总表"),
            {QStringLiteral("项目|预算数|决算数"), QStringLiteral("财政拨款|1|2.50"), QStringLiteral("事业收入||0"),
             QStringLiteral("其他收入|1|3"), QStringLiteral("年初结转|1|9"), QStringLiteral("合计|3|14.50")}));
        QCOMPARE(shown(chart), QStringLiteral("收入: 财政拨款 2.50, 其他收入 3"));
        QCOMPARE(chart.series[0].points[1].figure, (FigureId{FigureId::In::Statement, 0, 3 * 3 + 2}));
        QCOMPARE(chart.unit, Unit::WanYuan);
    }

    void expenditure()
    {
        Disclosure disclosure = sample::disclosure();
        QVERIFY(expenditureByFunction(disclosure).isEmpty()); // without codes
        classify(disclosure.statements[1]);
        QCOMPARE(shown(expenditureByFunction(disclosure)), QStringLiteral("支出: 教育 10"));
        QCOMPARE(shown(basicAgainstProject(disclosure)), QStringLiteral("基本支出: 教育 10; 项目支出: 教育 1"));
    }

    void budget()
    {
        QCOMPARE(shown(budgetAgainstFinal(sample::disclosure())),
                 QStringLiteral("预算数: 财政拨款 90.00, 其他收入 10.00, 合计 100.00; "
                                "决算数: 财政拨款 100.50, 其他收入 9.50, 合计 110.00"));
    }

    void official()
    {
        Disclosure disclosure = withTable(
            QStringLiteral("“三公”经费支出决算表"),
            {QStringLiteral("项目|预算.合计|预算.公务接待|决算.合计|决算.公务接待"), QStringLiteral("本单位|5|5|4|4")});
        QCOMPARE(shown(officialExpenses(disclosure)), QStringLiteral("预算数: 公务接待 5; 决算数: 公务接待 4"));
    }

    void scores()
    {
        Disclosure disclosure;
        QVERIFY(projectScores(disclosure).isEmpty());
        IndicatorTable table;
        table.project = QStringLiteral("修路");
        Figure score;
        score.value = *Decimal::parse(u"96.5");
        table.totalScore = score;
        disclosure.indicatorTables = {table};
        QCOMPARE(shown(projectScores(disclosure)), QStringLiteral("得分: 修路 96.5"));
        QCOMPARE(std::ssize(chartsOf(disclosure)), 1);
    }

    void emptyOnesAreLeftOut()
    {
        QVERIFY(chartsOf(sample::disclosure()).size() >= 2);
        QVERIFY(chartsOf(Disclosure()).empty());
    }
};

QTEST_GUILESS_MAIN(TestSeries)
#include "test_series.moc"
