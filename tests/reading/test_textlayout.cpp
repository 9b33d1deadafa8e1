// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/headerrows.h"
#include "reading/indicators.h"
#include "reading/join.h"
#include "reading/narrative.h"
#include "reading/textclean.h"
#include "reading/textlayout.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace gouji;

namespace {

Disclosure readText(const QString &text)
{
    std::vector<PageLayout> pages{layoutOfText(text.split(u'\n'), 0)};
    Disclosure disclosure;
    disclosure.statements = joinedTables(pages);
    narrativeOf(pages, disclosure);
    return disclosure;
}

QStringList texts(const Disclosure &disclosure)
{
    QStringList all;
    for (const Paragraph &paragraph : disclosure.paragraphs)
        all.append(paragraph.text);
    return all;
}

QStringList rowsOf(const Grid &grid)
{
    QStringList rows;
    for (int row = 0; row < grid.rows; ++row) {
        QStringList cells;
        for (int column = 0; column < grid.columns; ++column)
            cells.append(grid.textAt(row, column));
        rows.append(cells.join(u'|'));
    }
    return rows;
}

} // namespace

class TestTextLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksAreRemoved_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("heading") << QStringLiteral("#### 一、主要职能") << QStringLiteral("一、主要职能");
        QTest::newRow("item") << QStringLiteral("  - 1. 教育支出 5 万元") << QStringLiteral("1. 教育支出 5 万元");
        QTest::newRow("bold") << QStringLiteral("**本年收入 5.00 万元,** 其中")
                              << QStringLiteral("本年收入 5.00 万元, 其中");
        QTest::newRow("tags") << QStringLiteral("<b>电子</b><u></u>办公室") << QStringLiteral("电子办公室");
        QTest::newRow("comparison") << QStringLiteral("<=4 小时") << QStringLiteral("<=4 小时");
        QTest::newRow("product") << QStringLiteral("7*24小时运维*") << QStringLiteral("7*24小时运维*");
        QTest::newRow("escape") << QStringLiteral("1\\. 占 5\\%") << QStringLiteral("1. 占 5%");
        QTest::newRow("minus") << QStringLiteral("-21.17%") << QStringLiteral("-21.17%");
        QTest::newRow("page number") << QStringLiteral("- 8 -") << QStringLiteral("- 8 -");
    }
    void marksAreRemoved()
    {
        QFETCH(QString, line);
        QTEST(plainLineOf(line).text, "wanted");
    }

    void paragraphsJoinOverPageBreaks()
    {
        const Disclosure disclosure = readText(QStringLiteral(
            "青山县水利局 2024 年度部门决算\n\n目 录\n\n- 一、收入情况\n\n- 二、支出情况\n\n#### 一、收入情况\n\n"
            "2024 年度一般公共预算财政拨款支出 2,519.98 万元，占本\n\n年支出合计的 100.00%。\n\n"
            "- 1. 教育支出(类)普通教育(款)小学教育(项):\n\n支出决算数为 9. 05 万元，比上年减少 1.00 万元。\n"
            "- 2. 卫生健康支出(类)0.05 万元。\n\n二、支出情况\n\n其中：\n\n在职人员 33 人。"));
        const QStringList wanted{
            QStringLiteral("青山县水利局2024年度部门决算"),
            QStringLiteral("目录"),
            QStringLiteral("一、收入情况"),
            QStringLiteral("二、支出情况"),
            QStringLiteral("一、收入情况"),
            QStringLiteral("2024年度一般公共预算财政拨款支出2,519.98万元，占本年支出合计的100.00%。"),
            QStringLiteral("1.教育支出(类)普通教育(款)小学教育(项):支出决算数为9.05万元，比上年减少1.00万元。"),
            QStringLiteral("2.卫生健康支出(类)0.05万元。"),
            QStringLiteral("二、支出情况"),
            QStringLiteral("其中："),
            QStringLiteral("在职人员33人。"),
        };
        QCOMPARE(texts(disclosure), wanted);
        QCOMPARE(disclosure.paragraphs.at(5).runs.at(1).place.line, 13);
        QVERIFY(disclosure.paragraphs.at(5).runs.at(0).place.rect.isEmpty());
    }

    // A tool that wrote page by page: the number of a page is no part of the sentence it stands in.
    void pageNumbersAreNoText()
    {
        const Disclosure disclosure =
            readText(QStringLiteral("收入决算情况\n - 7 -\n\f本年收入5,573.00万元，比上年增加40\n\n      "
                                    "8\n\f万元。\n\n另有车辆\n\n9\n\f3\n\n辆。"));
        const QStringList wanted{QStringLiteral("收入决算情况"),
                                 QStringLiteral("本年收入5,573.00万元，比上年增加40万元。"), QStringLiteral("另有车辆"),
                                 QStringLiteral("3"), QStringLiteral("辆。")};
        QCOMPARE(texts(disclosure), wanted);
    }

    // Marks that a tool set below their line go back to it.
    void strayMarksJoinTheirLine()
    {
        const Disclosure disclosure = readText(
            QStringLiteral("7、教育支出（类）普通教育（款）学前教育（项）\n   。\n\n支出决算为5.00\n\n万元，持平。"));
        QCOMPARE(texts(disclosure), QStringList{QStringLiteral(
                                        "7、教育支出（类）普通教育（款）学前教育（项）。支出决算为5.00万元，持平。")});
    }

    void hardWrappedLinesJoin()
    {
        const QString unit = QStringLiteral("某某单位按照规定安排支出并且如实列支各项经费情况良好");
        QStringList lines;
        QStringList wanted;
        for (int i = 0; i < 8; ++i) {
            const QString paragraph = unit + unit + unit + QStringLiteral("比上年增加 %1 万元。").arg(i);
            // 30 ideographs a line, 28 in the first one, and a blank line after each as some tools write.
            lines << paragraph.left(28) << QString() << paragraph.mid(28, 30) << QString() << paragraph.mid(58, 30)
                  << QString();
            if (paragraph.size() > 88)
                lines << paragraph.mid(88) << QString();
            wanted << QString(paragraph).remove(u' ');
        }
        QCOMPARE(texts(readText(lines.join(u'\n'))), wanted);
    }

    void tabsMakeATable()
    {
        const Disclosure disclosure = readText(QStringLiteral(
            "收入支出决算总表\n单位：万元\n\n项目\t决算数\n教育收费\t5.00\n\n其他收入\t\n合计\t5.00\n\n说明。"));
        QCOMPARE(disclosure.statements.size(), 1U);
        const Statement &statement = disclosure.statements.front();
        QCOMPARE(statement.title, QStringLiteral("收入支出决算总表"));
        QCOMPARE(statement.unitLine, QStringLiteral("单位:万元"));
        QCOMPARE(rowsOf(statement.grid), (QStringList{QStringLiteral("项目|决算数"), QStringLiteral("教育收费|5.00"),
                                                      QStringLiteral("其他收入|"), QStringLiteral("合计|5.00")}));
        QVERIFY(statement.grid.found == Grid::Found::Text);
        QCOMPARE(statement.grid.cells.at(4).place.line, 7);
        QVERIFY(statement.titlePlace.rect.isEmpty());
        QCOMPARE(texts(disclosure), QStringList{QStringLiteral("说明。")});
    }

    void barsMakeATable()
    {
        const Disclosure disclosure = readText(QStringLiteral("| 项目 | 决算数 |\n|---|---:|\n| 合计 | **5.00** |"));
        QCOMPARE(rowsOf(disclosure.statements.at(0).grid),
                 (QStringList{QStringLiteral("项目|决算数"), QStringLiteral("合计|5.00")}));
    }

    /// There are no merged cells between bars: the second row of the header still is one, and groups name all columns.
    void groupsOverSeveralColumns()
    {
        const Disclosure disclosure =
            readText(QStringLiteral("| 预算数 | | 决算数 | |\n|---|---|---|---|\n| 合计 | 接待费 | 合计 | 接待费 |\n"
                                    "| 5.00 | 5.00 | 4.00 | 4.00 |"));
        const Grid &grid = disclosure.statements.at(0).grid;
        QCOMPARE(headerRowsOf(grid), 2);
        QStringList paths;
        for (const QStringList &path : headerPaths(grid, 2))
            paths << path.join(u'/');
        QCOMPARE(paths, (QStringList{QStringLiteral("预算数/合计"), QStringLiteral("预算数/接待费"),
                                     QStringLiteral("决算数/合计"), QStringLiteral("决算数/接待费")}));
    }

    void performanceFormsKeepTheirMergedCells()
    {
        const Disclosure disclosure = readText(QStringLiteral(
            "项目支出绩效自评表\n(2024 年度)\n\n项目名称\t信息化运维\t\t\t\t\t\t\t\n"
            "\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因\n"
            "完成情况\t产出指标\t数量指标\t运维数量\t=1 套\t=1 套\t8\t8\t\n\t\t\t巡检及\t>=95%\t=100%\t10\t10\t\n\n"
            "\t\t\t时率\t\t\t\t\t\n\t质量指标\t合格率\t>=90%\t=99%\t5\t5\t\t\n总分\t\t\t\t\t\t100\t100\t"));
        QCOMPARE(disclosure.statements.size(), 1U);
        const auto table = indicatorsOf(disclosure.statements.front(), 0);
        QVERIFY(table.has_value());
        QStringList rows;
        for (const Indicator &row : table->indicators)
            rows.append(QStringList{row.level1, row.level2, row.name, row.target.text, row.weight->printed}.join(u'|'));
        QCOMPARE(rows, (QStringList{QStringLiteral("产出指标|数量指标|运维数量|=1 套|8"),
                                    QStringLiteral("产出指标|数量指标|巡检及时率|>=95%|10"),
                                    QStringLiteral("产出指标|质量指标|合格率|>=90%|5")}));
        QCOMPARE(table->project, QStringLiteral("信息化运维"));
    }

    // The words of the form tell where a cell ends; the weights that none is missing.
    void formsOfOneCellALine()
    {
        const QString head =
            QStringLiteral("项目支出绩效目标表\n\n（2025 年）\n\n预算单位 某市水利局\n\n项目名称 水渠维护\n\n"
                           "经费 项目负责人 某先生\n\n项目资金(万\n\n元)\n\n年度预算总额 80.50\n\n"
                           "其中：财政拨\n\n款\n\n80.00 其他资金 0.50\n\n项目总体目标\n\n"
                           "维护水渠四条。\n\n一级\n\n指标\n\n二级\n\n指标\n\n三级指标\n\n指标\n\n值\n\n"
                           "指标值设置依\n\n据\n\n上年\n\n完成\n\n值\n\n指标\n\n分值\n\n权重\n\n"
                           "指标赋分规则 佐证资料\n\n");
        const QString rows = QStringLiteral("产出\n\n指标\n\n数量\n\n指标\n\n水渠\n\n条数\n\n＞\n\n=4\n\n条\n\n"
                                            "历史标准 3条 40\n\n按照完成比例赋\n\n分\n\n正式材料,工作\n\n资料\n\n"
                                            "质量\n\n指标\n\n合格率\n\n＞=90%\n\n计划标准 20 直接赋分\n\n原始凭证\n\n"
                                            "满意\n\n度指\n\n标\n\n满意\n\n度指\n\n标\n\n群众满意\n\n满意\n\n"
                                            "自定义 %1\n\n满意度赋分\n\n说明材料\n");
        const Disclosure disclosure = readText(head + rows.arg(30));
        QCOMPARE(disclosure.statements.size(), 1U);
        const IndicatorTable table = indicatorsOf(disclosure.statements.front(), 0).value_or(IndicatorTable());
        QCOMPARE(table.project, QStringLiteral("水渠维护经费"));
        QCOMPARE(table.funding.size(), 3U);
        QCOMPARE(table.funding.front().budget->printed, QStringLiteral("80.50"));
        QStringList read;
        for (const Indicator &row : table.indicators) {
            if (row.weight)
                read.append(
                    QStringList{row.level1, row.level2, row.name, row.target.text, row.weight->printed}.join(u'|'));
        }
        QCOMPARE(read, (QStringList{QStringLiteral("产出指标|数量指标|水渠条数|>=4条|40"),
                                    QStringLiteral("产出指标|质量指标|合格率|>=90%|20")}));
        QCOMPARE(disclosure.statements.front().title, QStringLiteral("项目支出绩效目标表(2025年)"));
        // A row is missing: nothing is read.
        QCOMPARE(readText(head + rows.arg(20)).statements.size(), 0U);
    }

    // Another tool guessed at a picture of the form: rows that fit the columns in one way only are read, also when the
    // page break moved them; the others are seen, but none of their figures is used.
    void damagedFormsAreReadByRows()
    {
        const Disclosure disclosure = readText(
            QStringLiteral("项目支出绩效自评表\n\n項l\tŁ名\t\t水渠维护\t\t\t\t\t\n"
                           "\t\t\tF初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n"
                           "\t资金\t年度资金总额\t80.00\t80. 50\t60.25\t10\t74. 84%\t7. 48\n"
                           "\t万元)\t其中:财政拨款\t80.00\t80.50\t60.25\t—\t—\t—\n"
                           "\t\t其他资金\t0.00\t0.00 0.00\t\t—\t—\t—\n\t预期目标\t\t不少于 9 条\t\t\t\t\t\n"
                           "年度\t一级指\t\t\t\t实际完成值\t分值\t得分\t偏差原因\n"
                           "\t产出指标\t数量指标\t水渠条数\t>=4 条\t=5 条\t20\t20\t\n"
                           "\t\t\t清淤长度\t>=7 公里\t=7 公里 2\t0\t20\t\n\n"
                           "\t质量指标\t合格率\t>=90%\t=92. 5%\t15\t15\t\n"
                           "效益指标\t社会效益\t受益户数\t>=60 户\t=61 户\t15\t1 5\t\n总分\t\t\t\t\t10\t97\t\n"));
        QCOMPARE(disclosure.statements.size(), 1U);
        const Statement &statement = disclosure.statements.front();
        QVERIFY(!statement.grid.ambiguous);
        QCOMPARE(statement.grid.textAt(4, 0), QStringLiteral("其他资金 0.00 0.00 0.00 — — —"));
        QCOMPARE(statement.grid.cellAt(1, 3)->printed, QStringLiteral("F初预算数"));
        const auto table = indicatorsOf(statement, 0);
        QVERIFY(table.has_value());
        QStringList rows;
        for (const Indicator &row : table->indicators) {
            if (row.weight && row.score)
                rows.append(
                    QStringList{row.name, row.target.text, row.actual.text, row.weight->printed, row.score->printed}
                        .join(u'|'));
        }
        QCOMPARE(rows, (QStringList{QStringLiteral("水渠条数|>=4 条|=5 条|20|20"),
                                    QStringLiteral("合格率|>=90%|=92. 5%|15|15")}));
        QCOMPARE(table->indicators.size(), 5U); // those without figures keep sums from being checked
        QVERIFY(!table->totalScore && !table->totalWeight);
        const auto known =
            std::ranges::count_if(table->funding, [](const FundingRow &r) { return r.budget.has_value(); });
        QCOMPARE(known, 1); // without all its parts there is no sum
        QCOMPARE(table->funding.front().budget->value, Decimal(8050, 2));
        QCOMPARE(table->funding.front().rate->printed, QStringLiteral("74.84"));
        QVERIFY(table->expectedGoal.isEmpty());
        QStringList unread;
        for (const Unread &item : disclosure.unread)
            unread.append(QStringLiteral("%1 %2").arg(item.place.line).arg(item.what.section(u':', 0, 0)));
        QCOMPARE(unread, (QStringList{QStringLiteral("3 Table"), QStringLiteral("6 Rows of a table, lines 6 to 8"),
                                      QStringLiteral("11 Rows of a table, lines 11 to 11"),
                                      QStringLiteral("14 Rows of a table, lines 14 to 15")}));
    }

    // A form whose columns cannot be told, or of which rows are gone without a trace, is not checked at all.
    void damagedFormsWithoutProofAreUnread_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("row");
        QTest::newRow("head lost") << QStringLiteral("一级指标\t\t\t\t完成值\t分值\t\t备注")
                                   << QStringLiteral("产出\t数量\t井盖\t>=4 个\t=5 个\t90\t90");
        QTest::newRow("weights do not close")
            << QStringLiteral("一级指标\t二级指标\t三级指标\t指标值\t完成值\t分值\t得分\t偏差")
            << QStringLiteral("产出\t数量\t井盖\t>=4 个\t=5 个\t40\t40");
    }
    void damagedFormsWithoutProofAreUnread()
    {
        QFETCH(QString, head);
        QFETCH(QString, row);
        const Disclosure disclosure = readText(head + u'\n' + row + u'\n');
        QVERIFY(disclosure.statements.at(0).grid.ambiguous);
        QCOMPARE(disclosure.unread.size(), 1U);
    }

    void formsAfterABreakBeginATable()
    {
        const QString heads = QStringLiteral("\t\t年初预算数\t全年预算数\t全年执行数\t分值\t得分\n");
        const QString indicators = QStringLiteral("一级指标\t二级指标\t三级指标\t指标值\t完成值\t分值\t得分\n");
        const QString form = heads + indicators + QStringLiteral("产出\t数量\t井盖\t>=4 个\t=5 个\t90\t90\n");
        const Disclosure disclosure = readText(form + QStringLiteral("\nI\t(2024年度)\t\t\t\t\t\n") + form);
        QCOMPARE(disclosure.statements.size(), 2U);
    }

    void damagedTablesAreUnread()
    {
        const Disclosure disclosure = readText(QStringLiteral(
            "项目\t决算数\t合计\n其中\t5.00\n\n表 3\n\n部门支出总体情况表\n\n编制部门：某局 单位：万元\n\n类 款 项\n\n"
            "总计 30,963.77 2,184.25 28,779.53\n\n201 一般公共服务支出 30,142.62 1,916.46\n\n03\n\n第三部分 "
            "情况说明\n\n"
            "某局收入预算 5.00 万元。"));
        QCOMPARE(disclosure.unread.size(), 2U);
        QCOMPARE(disclosure.unread.at(0).place.line, 1);
        QCOMPARE(disclosure.unread.at(1).place.line, 4);
        QVERIFY(disclosure.statements.at(0).grid.ambiguous);
        int tableTexts = 0;
        for (const Paragraph &paragraph : disclosure.paragraphs)
            tableTexts += paragraph.kind == Paragraph::Kind::TableText ? 1 : 0;
        QCOMPARE(tableTexts, 7); // kept, but no sentences
        QCOMPARE(texts(disclosure).last(), QStringLiteral("某局收入预算5.00万元。"));
    }
};

QTEST_GUILESS_MAIN(TestTextLayout)
#include "test_textlayout.moc"
