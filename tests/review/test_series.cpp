// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/flowlayout.h"
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
        QCOMPARE(shown(projectScores(disclosure)), QStringLiteral("得分: 修路 96.5; 失分: 修路 3.5"));
        QCOMPARE(std::ssize(chartsOf(disclosure)), 1);
    }

    void attainment()
    {
        const auto number = [](const char16_t *text) {
            IndicatorValue value;
            value.kind = IndicatorValue::Kind::Number;
            value.number = Decimal::parse(text);
            return value;
        };
        IndicatorTable table;
        table.project = QStringLiteral("修路");
        Indicator met;
        met.target = number(u"10");
        met.actual = number(u"12");
        Indicator missed = met;
        missed.actual = number(u"9");
        Indicator costs = missed;
        costs.target.op = IndicatorValue::Operator::AtMost;
        Indicator words;
        words.target.kind = words.actual.kind = IndicatorValue::Kind::Text;
        words.target.text = QStringLiteral("有效保障");
        words.actual.text = QStringLiteral("基本达到预期");
        table.indicators = {met, missed, costs, words, Indicator()};
        Disclosure disclosure;
        disclosure.indicatorTables = {table, table};
        QCOMPARE(shown(indicatorAttainment(disclosure)),
                 QStringLiteral("Met: 修路 2, 修路 (2) 2; Partly met: 修路 1, 修路 (2) 1; "
                                "Not met: 修路 1, 修路 (2) 1; Cannot be compared: 修路 1, 修路 (2) 1"));
    }

    void sourcesByListNumber_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("sources");
        QTest::newRow("first level") << QStringList{u"项目|数"_qs, u"一、拨款|5"_qs, u"1.预算|5"_qs,
                                                    u"二、事业收入|2"_qs, u"合计|7"_qs}
                                     << u"收入: 拨款 5, 事业收入 2"_qs;
        QTest::newRow("one of the first level")
            << QStringList{u"项目|数"_qs,      u"一、本年收入|5"_qs, u"1.预算|4"_qs, u"其中:财力|4"_qs,
                           u"2.单位资金|1"_qs, u"二、上年结转|3"_qs, u"合计|8"_qs}
            << u"收入: 预算 4, 单位资金 1"_qs;
    }
    void sourcesByListNumber()
    {
        QFETCH(QStringList, lines);
        QFETCH(QString, sources);
        QCOMPARE(shown(incomeBySource(withTable(QStringLiteral("收入总体情况表"), lines))), sources);
    }

    void flow()
    {
        ChartData flow{ChartData::Kind::Flow, Unit::WanYuan, 0, {}, {}};
        const auto one = [](const char16_t *value) {
            return SeriesPoint{QStringLiteral("x"), *Decimal::parse(value), {}, {}, false};
        };
        flow.series = {{u"来源"_qs, {one(u"60.00"), one(u"39.99")}},
                       {u"收入总计"_qs, {one(u"100.00")}},
                       {u"支出总计"_qs, {one(u"100.00")}},
                       {u"去向"_qs, {one(u"80.00"), one(u"10.00")}}};
        const auto gaps = flowGaps(flow);
        QCOMPARE(gaps.size(), size_t(3));
        QCOMPARE(*gaps[0], (FlowGap{*Decimal::parse(u"-0.01"), true}));
        QVERIFY(gaps[1]->difference.isZero());
        QCOMPARE(*gaps[2], (FlowGap{*Decimal::parse(u"10.00"), false}));
        QCOMPARE(shareOf(flow, flow.series[0], flow.series[0].points[0])->toString(), QStringLiteral("60.0"));
        QVERIFY(!shareOf(flow, flow.series[1], flow.series[1].points[0]));
    }

    void flowLayoutShowsWhatDoesNotBalance()
    {
        const auto one = [](const char16_t *value) {
            return SeriesPoint{QStringLiteral("x"), *Decimal::parse(value), {}, {}, false};
        };
        ChartData flow{ChartData::Kind::Flow, Unit::WanYuan, 0, {}, {}};
        flow.series = {{u"来源"_qs, {one(u"60"), one(u"40")}},
                       {u"收入总计"_qs, {one(u"100")}},
                       {u"支出总计"_qs, {one(u"80")}},
                       {u"去向"_qs, {one(u"90")}}};
        const FlowLayout layout = flowLayout(flow, 600, 100, 15);
        QCOMPARE(layout.nodes.size(), size_t(5));
        QCOMPARE(layout.bands.size(), size_t(4));
        // Between the totals, and between the total of expenditure and its parts: one below the other.
        QCOMPARE(layout.gaps.size(), size_t(2));
        QCOMPARE(layout.gaps[0].gap.difference.toString(), QStringLiteral("20"));
        QCOMPARE(layout.gaps[1].gap.difference.toString(), QStringLiteral("-10"));
        QVERIFY(layout.gaps[1].box.top >= layout.gaps[0].box.top + layout.gaps[0].box.height);
        QVERIFY(layout.height >= layout.gaps[1].box.top + layout.gaps[1].box.height);
        flow.series[2].points[0] = one(u"100");
        flow.series[3].points[0] = one(u"100");
        QVERIFY(flowLayout(flow, 600, 100, 15).gaps.empty());
    }

    void changeFromSentences()
    {
        Claim claim;
        const auto add = [&](ClaimRole role, const char16_t *value, Unit unit, int direction, int of) {
            ClaimFigure figure;
            figure.figure.value = *Decimal::parse(value);
            figure.figure.unit = unit;
            figure.role = role;
            figure.subject = QStringLiteral("教育支出/小学%1").arg(claim.figures.size() / 2);
            figure.period = role == ClaimRole::Change ? QStringLiteral("上年决算") : QStringLiteral("本年");
            figure.direction = direction;
            figure.of = of;
            claim.figures.push_back(figure);
        };
        add(ClaimRole::Value, u"10.00", Unit::WanYuan, 0, -1);
        add(ClaimRole::Change, u"2.00", Unit::WanYuan, -1, 0);
        add(ClaimRole::Value, u"5.00", Unit::WanYuan, 0, -1);
        add(ClaimRole::Change, u"50000", Unit::Yuan, 1, 2);
        for (ClaimFigure &figure : claim.figures) {
            if (figure.role == ClaimRole::Change)
                figure.subject = claim.figures[static_cast<size_t>(figure.of)].subject;
        }
        Disclosure disclosure;
        disclosure.claims = {claim};
        const ChartData chart = changeOnLastYear(disclosure);
        QCOMPARE(shown(chart), QStringLiteral("比上年增减: 小学1 5.0000, 小学0 -2.00"));
        QVERIFY(chart.series[0].points[0].zeroBase);
        QVERIFY(!chart.series[0].points[1].zeroBase);
        QCOMPARE(chart.beside[0].points[0].value.toString(), QStringLiteral("12.00"));
    }

    void emptyOnesAreLeftOut()
    {
        QVERIFY(chartsOf(sample::disclosure()).size() >= 2);
        QVERIFY(chartsOf(Disclosure()).empty());
    }
};

QTEST_GUILESS_MAIN(TestSeries)
#include "test_series.moc"
