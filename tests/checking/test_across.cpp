// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/across.h"
#include "checking/rulepacks.h"

#include <QTest>

using namespace gouji;

namespace {

Figure figureOf(const QString &printed, Unit unit = Unit::Unknown)
{
    Figure figure;
    figure.printed = printed;
    figure.value = *Decimal::parse(printed);
    figure.unit = unit;
    return figure;
}

/// Paragraphs separated by line breaks.
Disclosure documentOf(Kind kind, int year, const QString &text)
{
    Disclosure d;
    d.kind = kind;
    d.year = year;
    d.level = Level::Unit;
    d.body = QStringLiteral("江南市水务管理局");
    d.files.emplace_back();
    for (const QString &line : text.split(u'\n')) {
        Paragraph p;
        p.text = line;
        d.paragraphs.push_back(p);
    }
    return d;
}

IndicatorValue valueOf(const QString &number, const QString &unit)
{
    IndicatorValue value;
    value.kind = IndicatorValue::Kind::Number;
    value.number = Decimal::parse(number);
    value.unit = unit;
    return value;
}

/// A self-evaluation of one project: 120.00 万元 spent, one indicator 水泵 with 12 台.
Disclosure formsOf(int year, const QString &project, const QString &score, const QString &pumps)
{
    Disclosure d = documentOf(Kind::FinalAccounts, year, QString());
    IndicatorTable table;
    table.statement = 0;
    table.project = project;
    FundingRow total;
    total.source = QStringLiteral("年度资金总额");
    total.total = true;
    total.executed = figureOf(QStringLiteral("120.00"), Unit::WanYuan);
    table.funding.push_back(total);
    Indicator indicator;
    indicator.name = QStringLiteral("水泵");
    indicator.actual = valueOf(pumps, QStringLiteral("台"));
    indicator.weight = figureOf(QStringLiteral("10"));
    indicator.score = figureOf(QStringLiteral("10"));
    table.indicators.push_back(indicator);
    table.totalScore = figureOf(score);
    d.indicatorTables.push_back(table);
    d.statements.emplace_back();
    return d;
}

QStringList found(const std::vector<const Disclosure *> &documents)
{
    static const RulePacks packs = RulePacks::builtIn();
    QStringList rules;
    for (const Finding &finding : checkAcross(documents, packs).findings)
        rules.append(finding.rule.mid(7));
    rules.sort();
    return rules;
}

} // namespace

class TestAcross : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void report_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rules");
        const QString head = QStringLiteral("项目名称：河道整治项目\n本项目实际支出120万元。\n");
        QTest::newRow("agrees") << head + QStringLiteral("总分为95分。数量指标“水泵”目标12台，实际完成12台。")
                                << QStringList();
        QTest::newRow("score") << head + QStringLiteral("总分为97分。") << QStringList{QStringLiteral("report-score")};
        QTest::newRow("indicator") << head + QStringLiteral("数量指标“水泵”目标12台，实际完成11台。")
                                   << QStringList{QStringLiteral("report-indicators")};
        QTest::newRow("other unit") << head + QStringLiteral("数量指标“水泵”实际完成11次检修。") << QStringList();
        QTest::newRow("no quotation marks") << head + QStringLiteral("水泵已提供9台。") << QStringList();
        QTest::newRow("other project") << QStringLiteral("项目名称：水库加固项目\n实际支出120万元。\n总分为97分。")
                                       << QStringList();
        QTest::newRow("other money") << QStringLiteral("项目名称：河道整治项目\n实际支出130万元。\n总分为97分。")
                                     << QStringList();
    }

    void report()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, rules);
        const Disclosure forms =
            formsOf(2021, QStringLiteral("河道整治项目"), QStringLiteral("95.00"), QStringLiteral("12"));
        const Disclosure other = documentOf(Kind::EvaluationReport, 2021, text);
        QCOMPARE(found({&forms, &other}), rules);
        const Disclosure later = documentOf(Kind::EvaluationReport, 2022, text);
        QCOMPARE(found({&forms, &later}), QStringList());
    }

    void placesCountFiles()
    {
        const Disclosure forms =
            formsOf(2021, QStringLiteral("河道整治项目"), QStringLiteral("95"), QStringLiteral("12"));
        const Disclosure other = documentOf(Kind::EvaluationReport, 2021,
                                            QStringLiteral("项目名称：河道整治项目\n支出120万元。\n总分为97分。"));
        const Disclosure between = documentOf(Kind::Budget, 2021, QString());
        const auto findings = checkAcross({&forms, &between, &other}, RulePacks::builtIn()).findings;
        QCOMPARE(findings.size(), size_t(1));
        QCOMPARE(findings[0].places[0].place.file, 0);
        QCOMPARE(findings[0].places[1].place.file, 2);
        QCOMPARE(findings[0].expected, QStringLiteral("97"));
        QVERIFY(checkAcross({&forms}, RulePacks::builtIn()).findings.empty());
    }

    void texts_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QStringList>("rules");
        const QString rule = QStringLiteral("依据《江南市河道管理办法（试行）》（江政办〔2018〕%1号）。");
        QTest::newRow("number") << rule.arg(18) << rule.arg(14) << QStringList{QStringLiteral("document-numbers")};
        QTest::newRow("same number") << rule.arg(18) << rule.arg(18) << QStringList();
        QTest::newRow("both numbers in one") << rule.arg(18) + rule.arg(14) << rule.arg(14) << QStringList();
        QTest::newRow("issued again and again")
            << QStringLiteral("《关于拨付河道整治资金的通知》（江财建〔2018〕1号）")
            << QStringLiteral("《关于拨付河道整治资金的通知》（江财建〔2018〕9号）") << QStringList();
        QTest::newRow("left over") << QStringLiteral("年末财政拨款结转和结余0.09万元。")
                                   << QStringLiteral("年初财政拨款结转和结余1.09万元。")
                                   << QStringList{QStringLiteral("carried-over")};
        QTest::newRow("carried") << QStringLiteral("年末财政拨款结转和结余0.09万元。")
                                 << QStringLiteral("年初财政拨款结转和结余0.09万元。") << QStringList();
        QTest::newRow("offices") << QStringLiteral("江南市水务管理局本级下设5个处室，分别是：办公室等。")
                                 << QStringLiteral("江南市水务管理局下设8个科室。")
                                 << QStringList{QStringLiteral("offices")};
        QTest::newRow("offices in one") << QStringLiteral("江南市水务管理局本级下设5个处室，分别是：办公室等。")
                                        << QStringLiteral("江南市水务管理局负责全市水务。") << QStringList();
    }

    void texts()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QStringList, rules);
        const Disclosure a = documentOf(Kind::FinalAccounts, 2020, first);
        Disclosure b = documentOf(Kind::FinalAccounts, 2021, second);
        QCOMPARE(found({&a, &b}), rules);
        b.body = QStringLiteral("江南市农业农村局");
        QCOMPARE(found({&a, &b}), QStringList());
    }

    void lastYearsProject_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("form");
        QTest::addColumn<bool>("told");
        const QString plain = QStringLiteral("河道整治项目");
        QTest::newRow("same name") << plain << plain << true;
        QTest::newRow("its year in front")
            << QStringLiteral("2021年河道整治项目") << QStringLiteral("2020年河道整治项目") << true;
        QTest::newRow("inside another name")
            << QStringLiteral("2021年河道整治项目和2020年水库加固项目") << QStringLiteral("2020年水库加固项目") << true;
        QTest::newRow("another project of that year") << plain << QStringLiteral("2020年水库加固项目") << false;
        QTest::newRow("inside, of no year") << QStringLiteral("河道整治项目和水库加固项目") << plain << false;
    }

    // 上年完成值 15 台 against 12 台 in the form of the project that is meant.
    void lastYearsProject()
    {
        QFETCH(QString, target);
        QFETCH(QString, form);
        QFETCH(bool, told);
        const Disclosure before = formsOf(2020, form, QStringLiteral("95"), QStringLiteral("12"));
        Disclosure now = formsOf(2021, target, QStringLiteral("95"), QStringLiteral("12"));
        now.kind = Kind::Budget;
        now.indicatorTables.front().kind = IndicatorTable::Kind::ProjectTarget;
        now.indicatorTables.front().indicators.front().row = 1;
        Grid &grid = now.statements.front().grid;
        grid.rows = 2;
        grid.columns = 1;
        for (const QString &text : {QStringLiteral("上年完成值"), QStringLiteral("计划标准15台")}) {
            Cell cell;
            cell.row = static_cast<int>(grid.cells.size());
            cell.text = text;
            grid.cells.push_back(cell);
        }
        grid.index();
        QCOMPARE(found({&before, &now}), told ? QStringList{QStringLiteral("prior-actuals")} : QStringList());
    }

    void copiedDeviations_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("pumps");
        QTest::addColumn<bool>("told");
        const QString stale = QStringLiteral("2019年新增三台水泵，数量超过目标");
        const QString lasting = QStringLiteral("新增三台水泵，数量超过目标");
        QTest::newRow("with a year") << stale << stale + u'。' << QStringLiteral("14") << true;
        QTest::newRow("the same result") << stale << stale << QStringLiteral("12") << false;
        QTest::newRow("without a year") << lasting << lasting << QStringLiteral("14") << false;
        QTest::newRow("other words") << stale << lasting << QStringLiteral("14") << false;
        QTest::newRow("short") << QStringLiteral("2019年新增") << QStringLiteral("2019年新增") << QStringLiteral("14")
                               << false;
    }

    void copiedDeviations()
    {
        QFETCH(QString, before);
        QFETCH(QString, now);
        QFETCH(QString, pumps);
        QFETCH(bool, told);
        const auto with = [](Disclosure d, const QString &deviation, const QString &actual) {
            Indicator &indicator = d.indicatorTables.front().indicators.front();
            indicator.deviation = deviation;
            indicator.actual.text = actual + QStringLiteral("台");
            return d;
        };
        const QString score = QStringLiteral("95");
        const Disclosure first = with(formsOf(2020, QStringLiteral("2020年河道整治项目"), score, QStringLiteral("12")),
                                      before, QStringLiteral("12"));
        const Disclosure second = with(formsOf(2021, QStringLiteral("2021年度河道整治项目"), score, pumps), now, pumps);
        QCOMPARE(found({&first, &second}), told ? QStringList{QStringLiteral("copied-reasons")} : QStringList());
    }

    void otherLevelIsAnotherScope()
    {
        const Disclosure a = documentOf(Kind::FinalAccounts, 2020, QStringLiteral("年末财政拨款结转和结余0.09万元。"));
        Disclosure b = documentOf(Kind::FinalAccounts, 2021, QStringLiteral("年初财政拨款结转和结余1.09万元。"));
        b.level = Level::Department;
        QCOMPARE(found({&a, &b}), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestAcross)
#include "test_across.moc"
