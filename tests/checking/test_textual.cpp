// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/checker.h"
#include "checking/names.h"
#include "checking/rulepacks.h"
#include "checking/textualprose.h"

#include <QTest>

using namespace gouji;

namespace {

/// Paragraphs separated by line breaks; "# " starts a section.
Disclosure disclosureOf(const QString &text, Kind kind)
{
    Disclosure d;
    d.kind = kind;
    d.year = 2021;
    d.body = QStringLiteral("江南市河畔区水务管理局");
    for (const QString &line : text.split(u'\n')) {
        Paragraph p;
        const bool heading = line.startsWith(u"# ");
        if (heading)
            d.sections.push_back({line.mid(2), 2, -1, {}});
        p.kind = heading ? Paragraph::Kind::Heading : Paragraph::Kind::Body;
        p.section = static_cast<int>(d.sections.size()) - 1;
        p.text = heading ? line.mid(2) : line;
        d.paragraphs.push_back(p);
    }
    return d;
}

/// "rule severity" of what the textual rules find.
QStringList found(const Disclosure &disclosure)
{
    static const RulePacks packs = RulePacks::builtIn();
    QStringList rules;
    for (const Finding &finding : check(disclosure, packs).findings) {
        if (finding.rule.startsWith(u"textual."))
            rules.append(finding.rule.mid(8) + u' ' + severityName(finding.severity));
    }
    rules.sort();
    return rules;
}

Figure points(const QString &printed)
{
    Figure figure;
    figure.printed = printed;
    figure.value = *Decimal::parse(printed);
    return figure;
}

/// An evaluation table: two indicators under 决策, three under 过程.
Disclosure reportOf(const QString &text)
{
    Disclosure d = disclosureOf(text, Kind::EvaluationReport);
    IndicatorTable table;
    table.kind = IndicatorTable::Kind::EvaluationScores;
    table.statement = 0;
    const auto add = [&](const QString &first, const QString &second, const QString &weight, const QString &score) {
        Indicator indicator;
        indicator.level1 = first;
        indicator.level2 = second;
        indicator.weight = points(weight);
        indicator.score = points(score);
        table.indicators.push_back(indicator);
    };
    add(QStringLiteral("决策"), QStringLiteral("项目立项"), QStringLiteral("20"), QStringLiteral("20"));
    add(QStringLiteral("决策"), QStringLiteral("绩效目标"), QStringLiteral("20"), QStringLiteral("15"));
    add(QStringLiteral("过程"), QStringLiteral("资金管理"), QStringLiteral("60"), QStringLiteral("57"));
    d.indicatorTables.push_back(table);
    d.statements.emplace_back();
    return d;
}

} // namespace

class TestTextual : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rules");
        const auto row = [](const char *name, Kind kind, const QString &text, const QStringList &rules) {
            QTest::newRow(name) << kind << text << rules;
        };
        row("known wrong name", Kind::FinalAccounts,
            QStringLiteral("1.科学技术支出(类)技术与开发(款)其他技术与开发支出(项):支出6.78万元。"),
            {QStringLiteral("item-names warning")});
        row("right names", Kind::FinalAccounts,
            QStringLiteral("1．科学技术支出（类）技术研究与开发（款）其他技术研究与开发支出（项）6.78万元。"), {});
        row("brackets in a name", Kind::FinalAccounts,
            QStringLiteral("一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）1.00万元。"), {});
        row("level", Kind::Budget, QStringLiteral("1．住房改革支出（类）住房公积金（项）52.90万元。"),
            {QStringLiteral("item-levels warning")});
        row("old year in a title", Kind::Budget, QStringLiteral("# 第三部分 2020年度部门预算情况说明"),
            {QStringLiteral("heading-years warning")});
        row("year of this document", Kind::Budget, QStringLiteral("# 第三部分 2021年度部门预算情况说明"), {});
        row("scope of an old year", Kind::Budget,
            QStringLiteral("纳入本部门2020年部门汇总预算编制范围的预算单位共2家。"),
            {QStringLiteral("heading-years warning")});
        row("law and project years", Kind::Budget,
            QStringLiteral(
                "# 2019年河道整治项目\n依据《水污染防治规划（2018年）》（江政发〔2017〕12号），2019年签订合同。"),
            {});
        row("old closing date", Kind::FinalAccounts,
            QStringLiteral("# 国有资产占用情况\n截至2020年12月31日，车辆3辆。"),
            {QStringLiteral("closing-dates warning")});
        row("assets before a budget", Kind::Budget, QStringLiteral("# 国有资产占用情况\n截至2020年8月31日，车辆3辆。"),
            {});
        row("dear vehicles", Kind::Budget, QStringLiteral("车辆3辆，价值612,000.00万元。"),
            {QStringLiteral("asset-values error")});
        row("usual vehicles", Kind::Budget,
            QStringLiteral("车辆3辆，价值61.20万元；其中：一般公务用车3辆，价值61.20万元。"), {});
        row("missing 万", Kind::Budget, QStringLiteral("购买办公设备7.31元。\n购买办公设备7.31万元、打印纸2万元。"),
            {QStringLiteral("same-amount-units warning")});
        row("different things in 元", Kind::Budget, QStringLiteral("每人伙食补助费80元。\n购买办公设备80万元。"), {});
        row("copied from another body", Kind::Budget,
            QStringLiteral("江南市河畔区商务管理局2021年没有政府性基金预算。"), {QStringLiteral("body-name warning")});
        row("another body of the place", Kind::Budget,
            QStringLiteral("由江南市河畔区商务管理局和江南市河畔区水务管理局共同实施。"), {});
        row("another district", Kind::Budget, QStringLiteral("由江南市河东区水务管理局安排政府性基金。"), {});
        row("title drops the district", Kind::FinalAccounts, QStringLiteral("# 江南市水务管理局2021年度部门决算表"),
            {QStringLiteral("body-name hint")});
        row("units", Kind::Budget,
            QStringLiteral("包括本级预算及下属2家预算单位。\n下属预算单位包括：\n1、甲中心\n2、乙中心\n3、丙站"),
            {QStringLiteral("listed-units warning")});
        row("units with the body itself", Kind::Budget,
            QStringLiteral("包括本级预算及下属2家预算单位。\n下属预算单位包括：\n1、江南市河畔区水务管理局本级\n2、乙中"
                           "心\n3、丙站"),
            {});
        row("offices", Kind::Budget,
            QStringLiteral("下设3个科室，分别是：办公室、财务科（审计科、内审科）、河道科、法规科。"),
            {QStringLiteral("listed-offices hint")});
        row("open list of offices", Kind::Budget, QStringLiteral("下设3个科室，分别是：办公室、财务科等。"), {});
        row("circular reason", Kind::Budget,
            QStringLiteral("河道管理预算7.14万元，比上年减少69.31万元，下降90.66%"
                           "，主要原因是河道管理经费预算比上年减少69.31万元，下降90.66%。"),
            {QStringLiteral("circular-reason warning")});
        row("reason with numbers", Kind::Budget,
            QStringLiteral("预算7.14万元，比上年减少69.31万元，下降90.66%，主要原因是工程完工，减少69.31万元，下降90."
                           "66%，因此不再安排。"),
            {});
        row("doubled mark and word", Kind::Budget, QStringLiteral("主要用于用于水利。。"),
            {QStringLiteral("punctuation hint"), QStringLiteral("punctuation hint")});
        row("quotation mark", Kind::Budget, QStringLiteral("开展“河长制”、巡查”活动。"),
            {QStringLiteral("punctuation hint")});
        row("rate without value", Kind::Budget, QStringLiteral("资金已支付，预算执行率。与决算一致。"),
            {QStringLiteral("missing-value hint")});
        row("share without its number", Kind::Budget,
            QStringLiteral("商品和服务支出预算75,800元，占基本支出预算%，主要原因是人员增加。"),
            {QStringLiteral("missing-value warning")});
        row("share with its number", Kind::Budget, QStringLiteral("商品和服务支出预算75,800元，占基本支出预算6.45%。"),
            {});
    }

    void text()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, text);
        QFETCH(QStringList, rules);
        QCOMPARE(found(disclosureOf(text, kind)), rules);
    }

    void report_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rules");
        const QString decision =
            QStringLiteral("项目决策指标由2个二级指标和2个三级指标构成，权重为40分，实际得分35分。");
        QTest::newRow("fits") << decision << QStringList();
        QTest::newRow("other score") << QStringLiteral(
                                            "项目决策指标由2个二级指标和2个三级指标构成，权重为40分，实际得分36分。")
                                     << QStringList{QStringLiteral("report-groups error")};
        QTest::newRow("group too many")
            << decision + QStringLiteral("\n项目效益指标由1个二级指标和1个三级指标构成，权重为10分，实际得分10分。")
            << QStringList{QStringLiteral("report-groups error")};
        QTest::newRow("slip in the name")
            << decision + QStringLiteral("\n项目过去指标由1个二级指标和1个三级指标构成，权重为60分，实际得分57分。")
            << QStringList{QStringLiteral("report-groups warning")};
        QTest::newRow("grade") << QStringLiteral("总分为92分，绩效评级为“良”。")
                               << QStringList{QStringLiteral("report-grade error")};
        QTest::newRow("total") << QStringLiteral("总分为93分，绩效评级为“优”。")
                               << QStringList{QStringLiteral("report-grade error")};
        QTest::newRow("subtotal") << QStringLiteral("# 1.资金管理\n综上，该指标满分60分，得分58分。")
                                  << QStringList{QStringLiteral("report-subtotals error")};
        QTest::newRow("old year") << QStringLiteral("设备目标值12台，2019年度我单位实际完成12台。")
                                  << QStringList{QStringLiteral("completion-years warning")};
    }

    void report()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, rules);
        QCOMPARE(found(reportOf(text)), rules);
    }

    void wordsOfLevel()
    {
        Disclosure d =
            disclosureOf(QStringLiteral("# 第二部分 部门预算情况说明\n2021年部门预算安排购置车辆0辆。"), Kind::Budget);
        QCOMPARE(found(d), QStringList());
        d.level = Level::Unit;
        QCOMPARE(found(d), QStringList{QStringLiteral("level-words hint")});
    }

    void mistakenWord()
    {
        Disclosure d = disclosureOf(QStringLiteral("江南市规划与自然资源局所属单位。"), Kind::Budget);
        d.body = QStringLiteral("江南市规划和自然资源局");
        QCOMPARE(found(d), QStringList{QStringLiteral("body-name warning")});
    }

    void partsWithoutTable()
    {
        const QString text = QStringLiteral("项目产出指标由%1个二级指标和6个三级指标构成，权重为40分，实际得分40分。");
        for (const int stated : {2, 3}) {
            Disclosure d = disclosureOf(QStringLiteral("# (三)项目产出情况\n") + text.arg(stated) +
                                            QStringLiteral("\n# 1.产出数量\n# 2.产出质量"),
                                        Kind::EvaluationReport);
            d.sections[1].parent = 0;
            d.sections[2].parent = 0;
            QCOMPARE(found(d), stated == 2 ? QStringList() : QStringList{QStringLiteral("report-parts error")});
        }
    }

    void countInPercent()
    {
        Disclosure d = reportOf(QString());
        d.indicatorTables[0].indicators[0].name = QStringLiteral("报告数量");
        d.indicatorTables[0].indicators[0].level2 = QStringLiteral("数量指标");
        d.indicatorTables[0].indicators[0].target.unit = QStringLiteral("%");
        QCOMPARE(found(d), QStringList{QStringLiteral("counted-in-percent hint")});
    }

    void numbers()
    {
        QCOMPARE(numberAt(u"价值1,234.50万元", 2)->printed, QStringLiteral("1,234.50"));
        QCOMPARE(numberAt(u"12、", 0)->printed, QStringLiteral("12"));
        QVERIFY(!numberAt(u"万元", 0));
        QCOMPARE(yearAt(u"2021年", 0), 2021);
        QCOMPARE(yearAt(u"12021年", 1), 0);
        QCOMPARE(smallNumber(u"十二"), 12);
        QCOMPARE(smallNumber(u"二十"), 20);
        QVERIFY(!smallNumber(u"甲"));
        QCOMPARE(editDistance(u"技术与开发", u"技术研究与开发"), 2);
    }

    /// Millions of characters without a full stop are no sentence: what looks at sentences would take their square.
    void sentences()
    {
        using Ends = std::pair<qsizetype, qsizetype>;
        const QString text = QStringLiteral("甲。乙丙丁。戊");
        QCOMPARE(sentenceAround(text, 3), Ends(2, 6));
        QCOMPARE(sentenceAround(text, 6), Ends(6, 7));
        const QString endless(100000, u'字');
        const auto [from, to] = sentenceAround(endless, 50000);
        QVERIFY(from < 50000 && to > 50000 && to - from < 5000);
    }
};

QTEST_GUILESS_MAIN(TestTextual)
#include "test_textual.moc"
