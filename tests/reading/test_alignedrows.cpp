// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/drawing.h"
#include "reading/formcatalogue.h"
#include "reading/layout.h"
#include "reading/reader.h"

#include <QTest>

using namespace gouji;

/// Tables without rules, title and amounts are found by their columns or listed as unread; what is no table is neither.
class TestAlignedRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pages_data();
    void pages();
};

void TestAlignedRows::pages_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("grids");
    QTest::addColumn<int>("unread");

    QTest::newRow("whole numbers, a title of other words")
        << QStringLiteral("          某项目权重和分值\n"
                          "一级指标      二级指标      分值      得分\n"
                          "\n"
                          "决策          立项            10         9\n"
                          "\n"
                          "过程          管理            20        20\n"
                          "\n"
                          "产出          数量            30        28\n"
                          "\n"
                          "以上得分由专家评定，评分过程见附件，评分标准由主管部门制定，自今年起施行。")
        << QStringLiteral("一级指标|二级指标|分值|得分\n决策|立项|10|9\n过程|管理|20|20\n产出|数量|30|28") << 0;
    QTest::newRow("words only") << QStringLiteral("序号      名称          性质          备注\n"
                                                  "\n"
                                                  "甲        某局机关      行政          本级\n"
                                                  "\n"
                                                  "乙        某服务站      事业          下属\n"
                                                  "\n"
                                                  "丙        某检测所      事业          下属")
                                << QStringLiteral("序号|名称|性质|备注\n甲|某局机关|行政|本级\n乙|某服务站|事业|下属\n"
                                                  "丙|某检测所|事业|下属")
                                << 0;
    QTest::newRow("a header and rows without amounts around those with amounts")
        << QStringLiteral("项目                    金额\n"
                          "\n"
                          "\n"
                          "编码      名称          决算数          上年数\n"
                          "\n"
                          "301       工资            1.00            2.00\n"
                          "\n"
                          "302       办公            3.00            4.00\n"
                          "\n"
                          "303       补助            3.00            4.00\n"
                          "\n"
                          "304       会议            3.00            4.00\n"
                          "\n"
                          "305       培训            3.00            4.00\n"
                          "\n"
                          "306       差旅            3.00            4.00\n"
                          "\n"
                          "310       其他")
        << QStringLiteral("项目|^|金额|^\n编码|名称|决算数|上年数\n301|工资|1.00|2.00\n302|办公|3.00|4.00\n"
                          "303|补助|3.00|4.00\n304|会议|3.00|4.00\n305|培训|3.00|4.00\n306|差旅|3.00|4.00\n310|其他||")
        << 0;
    QTest::newRow("a form that goes on below its goals")
        << QStringLiteral(
               "                                                    项目支出绩效目标表\n"
               "   项目名称                    某地道路养护项目\n"
               "\n"
               "   年    一、养护某地全部县乡道路，及时修补路面并更换标志，使道路保持通行，事故逐年减少，群众满意\n"
               "   度    二、巡查所有桥梁并建立档案，发现病害后及时处理，汛期前完成全部排水设施的清理工作，确保安全\n"
               "         三、按规定公开招标，合同签订后按进度付款，资金专款专用，年末不得结余，接受审计部门监督检查\n"
               "\n"
               "         一级指标              二级指标            三级指标            指标值              分值\n"
               "\n"
               "         产出指标              数量指标            养护里程            12公里                30\n"
               "\n"
               "         效益指标              社会指标            群众满意            95%                   30")
        << QStringLiteral(
               "项目名称|^|某地道路养护项目|||\n"
               "年/度|一、养护某地全部县乡道路，及时修补路面并更换标志，使道路保持通行，事故逐年减少，群众满意/"
               "二、巡查所有桥梁并建立档案，发现病害后及时处理，汛期前完成全部排水设施的清理工作，确保安全/"
               "三、按规定公开招标，合同签订后按进度付款，资金专款专用，年末不得结余，接受审计部门监督检查|^|^|^|^\n"
               "^|一级指标|二级指标|三级指标|指标值|分值\n|产出指标|数量指标|养护里程|12公里|30\n"
               "|效益指标|社会指标|群众满意|95%|30")
        << 0;
    QTest::newRow("an amount to the right of a wide cell")
        << QStringLiteral("                            项目支出绩效目标表\n"
                          "----------------------------------------------------------------------------\n"
                          "项目名称    甲地道路养护项目\n"
                          "----------------------------------------------------------------------------\n"
                          "主管部门    甲局                        实施单位        甲局\n"
                          "----------------------------------------------------------------------------\n"
                          "项目资金    年度资金总额：                                  100.00\n"
                          "----------------------------------------------------------------------------\n"
                          "项目资金    其中：财政拨款                                   80.00\n"
                          "----------------------------------------------------------------------------\n"
                          "一级指标    二级指标                    三级指标        指标值        分值\n"
                          "----------------------------------------------------------------------------\n"
                          "产出指标    数量指标                    养护里程        12公里        50\n"
                          "----------------------------------------------------------------------------\n"
                          "效益指标    社会指标                    群众满意        满意          40\n"
                          "----------------------------------------------------------------------------")
        << QStringLiteral("项目名称|甲地道路养护项目|^|^|^\n主管部门|甲局|实施单位|甲局|\n"
                          "项目资金|年度资金总额：|100.00|^|\n项目资金|其中：财政拨款|80.00|^|\n"
                          "一级指标|二级指标|三级指标|指标值|分值\n产出指标|数量指标|养护里程|12公里|50\n"
                          "效益指标|社会指标|群众满意|满意|40")
        << 0;
    const QString blankRows =
        QStringLiteral("                                                  支出决算表\n"
                       "                                                                      单位：万元\n"
                       "                                        科目        合计    基本支出\n"
                       "\n"
                       "                                        教育支出    10.00      20.00\n"
                       "\n"
                       "                                        科学支出     4.00       3.00\n"
                       "\n\n\n\n\n\n\n\n");
    QTest::newRow("a total below blank rows")
        << blankRows + QStringLiteral("                                        合计        14.00      23.00")
        << QStringLiteral("科目|合计|基本支出\n教育支出|10.00|20.00\n"
                          "科学支出|4.00|3.00\n合计|14.00|23.00")
        << 0;
    // Five rows at one distance, then a total so many lines further down.
    const QString indent(40, u' ');
    const auto evenRows = [&](int below) {
        QString text = indent + QStringLiteral("          支出决算表\n") + indent +
                       QStringLiteral("                              单位：万元\n") + indent +
                       QStringLiteral("科目        合计    基本支出\n");
        for (const QString &name : {QStringLiteral("教育"), QStringLiteral("科学"), QStringLiteral("卫生"),
                                    QStringLiteral("住房"), QStringLiteral("农林")})
            text += u'\n' + indent + name + QStringLiteral("支出     4.00       3.00\n");
        return text + QString(below, u'\n') + indent + QStringLiteral("合计         4.00       3.00");
    };
    const auto evenCells = [](const QString &blank) {
        return QStringLiteral("科目|合计|基本支出\n教育支出|4.00|3.00\n科学支出|4.00|3.00\n卫生支出|4.00|3.00\n"
                              "住房支出|4.00|3.00\n农林支出|4.00|3.00\n") +
               blank + QStringLiteral("合计|4.00|3.00");
    };
    QTest::newRow("blank rows among rows at one distance") << evenRows(5) << evenCells(QStringLiteral("||\n||\n")) << 0;
    QTest::newRow("no whole number of blank rows") << evenRows(4) << evenCells({}) << 0;
    QTest::newRow("other numbers far below")
        << blankRows + QStringLiteral("                                        电话    02155    传真    02166")
        << QStringLiteral("科目|合计|基本支出\n教育支出|10.00|20.00\n"
                          "科学支出|4.00|3.00")
        << 0;
    QTest::newRow("numbers one below the other, too few to be sure of") << QStringLiteral("在职人员          18\n"
                                                                                          "\n"
                                                                                          "离休人员           3\n"
                                                                                          "\n"
                                                                                          "退休人员          25")
                                                                        << QString() << 1;
    QTest::newRow("blanks around numbers of sentences") << QStringLiteral("基本支出  120.50  万元，占  60.25  %；\n"
                                                                          "项目支出   79.50  万元，占  39.75  %；\n"
                                                                          "其他支出    0.00  万元，占   0.00  %。")
                                                        << QString() << 0;
    QTest::newRow("contents") << QStringLiteral("        目  录\n"
                                                "第一部分    概况              1\n"
                                                "第二部分    决算表            4\n"
                                                "第三部分    情况说明         12\n"
                                                "第四部分    名词解释         20")
                              << QString() << 0;
    QTest::newRow("contents with leaders") << QStringLiteral("一、概况    ..............    1\n"
                                                             "二、决算表  ..............    4\n"
                                                             "三、说明    ..............   12")
                                           << QString() << 0;
    QTest::newRow("signatures") << QStringLiteral("单位负责人：        财务负责人：        填表人：\n"
                                                  "联系电话：          传真：              邮编：\n"
                                                  "          年        月        日")
                                << QString() << 0;
    QTest::newRow("shares of a chart") << QStringLiteral("教育支出      60.25%\n"
                                                         "科学支出      30.00%\n"
                                                         "卫生支出       9.75%")
                                       << QString() << 0;
}

void TestAlignedRows::pages()
{
    QFETCH(QString, drawing);
    QFETCH(QString, grids);
    const Disclosure found = read({layoutOf(drawnPage(1, drawing), 0)}, {FileInfo()}, FormCatalogue::builtIn());
    QStringList tables;
    for (const Statement &statement : found.statements)
        tables.append(printed(statement.grid));
    QCOMPARE(tables.join(QStringLiteral("\n\n")), grids);
    QTEST(static_cast<int>(found.unread.size()), "unread");
}

QTEST_GUILESS_MAIN(TestAlignedRows)
#include "test_alignedrows.moc"
