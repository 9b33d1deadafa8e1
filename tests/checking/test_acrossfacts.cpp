// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the sentences of several documents say of one fact: the years, the budget and the final accounts, the units.
#include "checking/across.h"
#include "session/ruleexamples.h"

#include <QTest>

using namespace gouji;

class TestAcrossFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void documents_data();
    void documents();
    void oneCauseIsToldOnce();
    void carriedByTheTable();

private:
    static std::vector<Finding> findings(const QString &text);
    static QStringList rulesOf(const std::vector<Finding> &findings);
};

std::vector<Finding> TestAcrossFacts::findings(const QString &text)
{
    static const RulePacks packs = RulePacks::builtIn();
    const Rule &rule = *packs.findRule(QStringLiteral("across.units")); // gives the body
    const std::vector<Disclosure> documents = documentsFromExample(rule, text, FormCatalogue::builtIn());
    std::vector<const Disclosure *> pointers;
    for (const Disclosure &d : documents)
        pointers.push_back(&d);
    return checkAcross(pointers, packs).findings;
}

QStringList TestAcrossFacts::rulesOf(const std::vector<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules.append(finding.rule.mid(7));
    rules.sort();
    return rules;
}

void TestAcrossFacts::documents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rules");
    const QStringList none;
    const auto years = [](const char *kind, const QString &first, const QString &second) {
        return QStringLiteral("=== %1 2020 unit\n%2\n=== %1 2021 unit\n%3\n")
            .arg(QString::fromLatin1(kind), first, second);
    };
    const QStringList budget{QStringLiteral("prior-budget")};
    const QString granted = QStringLiteral("支出预算120.00万元，其中：财政拨款支出预算120.00万元。");
    const QString next =
        QStringLiteral("支出预算150.00万元，其中：财政拨款支出预算150.00万元，比2020年预算增加%1万元。");
    QTest::newRow("budget leads back") << years("budget", granted, next.arg(u"30.00")) << none;
    QTest::newRow("budget by rounding") << years("budget", granted, next.arg(u"30.01")) << none;
    QTest::newRow("budget does not") << years("budget", granted, next.arg(u"30.02")) << budget;
    QTest::newRow("another kind follows")
        << QStringLiteral("=== budget 2020 unit\n%1\n=== final-accounts 2021 unit\n%2\n")
               .arg(granted, next.arg(u"35.00"))
        << none;
    QTest::newRow("two amounts") << years("budget", granted + QStringLiteral("财政拨款支出预算80.00万元。"),
                                          next.arg(u"35.00"))
                                 << none;
    QTest::newRow("another level") << years("budget", granted, next.arg(u"35.00"))
                                          .replace(QStringLiteral("2020 unit"), QStringLiteral("2020 department"))
                                   << none;
    const QString running = QStringLiteral("机关运行经费支出%1万元，比上年%2万元，%3%。");
    const QStringList final{QStringLiteral("prior-final")};
    const QString spent = running.arg(u"120.00", u"减少5.00", u"下降4.00");
    QTest::newRow("final leads back") << years("final-accounts", spent,
                                               running.arg(u"150.00", u"增加30.00", u"增长25.00"))
                                      << none;
    QTest::newRow("final does not") << years("final-accounts", spent,
                                             running.arg(u"150.00", u"增加25.00", u"增长20.00"))
                                    << final;
    QTest::newRow("final, less") << years("final-accounts", spent, running.arg(u"100.00", u"减少20.00", u"下降16.67"))
                                 << none;
    const auto year = [](const QString &plan, const QString &result) {
        return QStringLiteral("=== budget 2021 unit\n%1\n=== final-accounts 2021 unit\n%2\n").arg(plan, result);
    };
    const QString plan = QStringLiteral("一般公共预算拨款支出预算150.00万元。");
    const QString result = QStringLiteral("一般公共预算财政拨款支出年初预算为%1万元。");
    QTest::newRow("initial budget") << year(plan, result.arg(u"150.00")) << none;
    QTest::newRow("another initial budget")
        << year(plan, result.arg(u"105.00")) << QStringList{QStringLiteral("initial-budget")};
    const QString department = QStringLiteral("=== budget 2021 department\n本部门下属单位包括江南市河道管理所。\n"
                                              "公务接待费3.00万元。\n车辆%1辆。\n");
    const QString unit = QStringLiteral("=== budget 2021 unit %1\n公务接待费%2万元。\n车辆2辆。\n");
    const QString own = QStringLiteral("江南市水务管理局");
    const QString office = QStringLiteral("江南市河道管理所");
    const QStringList units{QStringLiteral("units")};
    QTest::newRow("units") << department.arg(4) + unit.arg(own, u"2.00") + unit.arg(office, u"1.00") << none;
    QTest::newRow("units exceed") << department.arg(4) + unit.arg(own, u"2.00") + unit.arg(office, u"1.10") << units;
    QTest::newRow("vehicles of units") << department.arg(3) + unit.arg(own, u"2.00") + unit.arg(office, u"1.00")
                                       << units;
    QTest::newRow("a unit opened twice") << department.arg(4) + unit.arg(own, u"2.00") + unit.arg(own, u"2.00") << none;
    QTest::newRow("another department's unit")
        << department.arg(4) + unit.arg(own, u"2.00") + unit.arg(QStringLiteral("江北市河道管理所"), u"2.00") << none;
    const QString left = QStringLiteral("=== final-accounts 2020 unit\n年末财政拨款结转和结余%1万元。\n");
    const QString taken = QStringLiteral("=== budget 2021 unit\n财政拨款上年结转12.00万元。\n");
    QTest::newRow("carried into the budget") << left.arg(u"1.20") + taken << none;
    QTest::newRow("hardly anything carried")
        << left.arg(u"1.19") + taken << QStringList{QStringLiteral("carried-into-budget")};
}

void TestAcrossFacts::documents()
{
    QFETCH(QString, text);
    QFETCH(QStringList, rules);
    QCOMPARE(rulesOf(findings(text)), rules);
}

// Two names of one amount that differ alike are one finding with all places.
void TestAcrossFacts::oneCauseIsToldOnce()
{
    const auto found =
        findings(QStringLiteral("=== budget 2020 unit\n财政拨款收入120.00万元。\n财政拨款支出预算120.00万元。\n"
                                "=== budget 2021 unit\n财政拨款收入150.00万元，比2020年预算增加35.00万元。\n"
                                "财政拨款支出预算150.00万元，比2020年预算增加35.00万元。\n"));
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().places.size(), size_t(4));
    QCOMPARE(found.front().actual, QStringLiteral("115.00"));
    QCOMPARE(found.front().expected, QStringLiteral("120.00"));
    QCOMPARE(found.front().places.front().place.file, 1);
    QCOMPARE(found.front().places.front().figures, (QStringList{QStringLiteral("150.00"), QStringLiteral("35.00")}));
}

// A department's table of what is carried over has a row for each unit: that of the unit meets its final accounts.
void TestAcrossFacts::carriedByTheTable()
{
    Disclosure final =
        documentsFromExample(*RulePacks::builtIn().findRule(QStringLiteral("across.units")),
                             QStringLiteral("=== final-accounts 2020 unit\n年末财政拨款结转和结余0.09万元。\n"),
                             FormCatalogue::builtIn())
            .front();
    Disclosure budget;
    budget.kind = Kind::Budget;
    budget.level = Level::Department;
    budget.body = final.body;
    budget.year = 2021;
    budget.files.emplace_back();
    Statement table;
    table.title = QStringLiteral("上年结转结余情况明细表");
    table.unit = Unit::WanYuan;
    table.grid.columns = 3;
    table.columns.resize(3);
    table.columns[1].measure = QStringLiteral("非财政拨款小计");
    table.columns[2].measure = QStringLiteral("财政拨款小计");
    table.subjects.resize(2);
    table.subjects[0].name = QStringLiteral("总计");
    table.subjects[1].name = final.body;
    for (int row = 0; row < 2; ++row) {
        for (int column = 1; column < 3; ++column) {
            StatementFigure f;
            f.row = row;
            f.column = column;
            f.subject = row;
            f.figure.unit = Unit::WanYuan;
            f.figure.value = Decimal(row * 100 + column * 10, 0);
            f.figure.printed = f.figure.value.toString();
            table.figures.push_back(f);
        }
    }
    budget.statements.push_back(table);
    const auto found = checkAcross({&final, &budget}, RulePacks::builtIn()).findings;
    QCOMPARE(rulesOf(found), QStringList{QStringLiteral("carried-into-budget")});
    QCOMPARE(found.front().places.back().figures, QStringList{QStringLiteral("120")});
    QCOMPARE(found.front().places.back().place.file, 1);
    budget.statements.front().subjects[1].name = QStringLiteral("江北市水务管理局");
    QVERIFY(checkAcross({&final, &budget}, RulePacks::builtIn()).findings.empty());
}

QTEST_GUILESS_MAIN(TestAcrossFacts)
#include "test_acrossfacts.moc"
