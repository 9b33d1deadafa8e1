// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/drawing.h"
#include "reading/layout.h"

#include <QTest>

using namespace gouji;

/// Columns of tables without upright rules: what belongs to one, and which headings are of several.
class TestUnruledColumns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void grids_data();
    void grids();
    void textOnADoubledRule();
};

void TestUnruledColumns::grids_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("grids");

    QTest::newRow("a unit right behind its amount") << QStringLiteral("--------------------------------------------\n"
                                                                      "项目      得分               说明\n"
                                                                      "--------------------------------------------\n"
                                                                      "立项                  10.00  按时立项\n"
                                                                      "--------------------------------------------\n"
                                                                      "管理                  20.00  制度健全\n"
                                                                      "--------------------------------------------\n"
                                                                      "总分      100.00分\n"
                                                                      "--------------------------------------------")
                                                    << QStringLiteral("项目|得分|说明\n立项|10.00|按时立项\n"
                                                                      "管理|20.00|制度健全\n总分|100.00分|");
    QTest::newRow("a heading in the middle of three columns, as wide as that of the second")
        << QStringLiteral("--------------------------------------------------------------\n"
                          "     项目                          支出预算\n"
                          "--------------------------------------------------------------\n"
                          "  科目名称            合计         基本支出       项目支出\n"
                          "--------------------------------------------------------------\n"
                          "教育支出                9.00           4.00           5.00\n"
                          "--------------------------------------------------------------\n"
                          "科学支出                3.00           1.00           2.00\n"
                          "--------------------------------------------------------------")
        << QStringLiteral("项目|支出预算|^|^\n科目名称|合计|基本支出|项目支出\n教育支出|9.00|4.00|5.00\n"
                          "科学支出|3.00|1.00|2.00");
    QTest::newRow("amounts of sentences in cells")
        << QStringLiteral("----------------------------------------------------------------------------\n"
                          "项目      预期目标                              实际情况\n"
                          "----------------------------------------------------------------------------\n"
                          "目标      安排维修资金0.01万元，全部完工        支出资金0.02万元，完工\n"
                          "----------------------------------------------------------------------------\n"
                          "产出      一级    二级      三级      目标      实际      分值      得分\n"
                          "----------------------------------------------------------------------------\n"
                          "指标      数量    甲        乙        丙        丁        10        10\n"
                          "----------------------------------------------------------------------------\n"
                          "指标      质量    甲        乙        丙        丁        20        20\n"
                          "----------------------------------------------------------------------------")
        << QStringLiteral(
               "项目|预期目标||||实际情况||\n目标|安排维修资金0.01万元，全部完工|^|^|^|支出资金0.02万元，完工|^|^\n"
               "产出|一级|二级|三级|目标|实际|分值|得分\n指标|数量|甲|乙|丙|丁|10|10\n"
               "指标|质量|甲|乙|丙|丁|20|20");
    QTest::newRow("a sentence that begins in the second column")
        << QStringLiteral("                                                   项目支出绩效目标表\n"
                          "                    项目名称                      某地道路养护\n"
                          "                    项目资金                      年度总额                          60.00\n"
                          "                    总体目标      一、修补路面并更换标志；二、巡查桥梁；三、公开招标\n"
                          "                                  一级指标        二级指标        指标值            分值\n"
                          "                                                  数量            12公里            30\n"
                          "                                  产出指标        质量            合格              20\n"
                          "                    绩效指标                      时效            年底              10\n"
                          "                                  效益指标        社会            满意              20")
        << QStringLiteral(
               "项目名称||某地道路养护||\n项目资金||年度总额||60.00\n"
               "总体目标|一、修补路面并更换标志；二、巡查桥梁；三、公开招标|^|^|\n|一级指标|二级指标|指标值|分值\n"
               "|产出指标|数量|12公里|30\n|^|质量|合格|20\n绩效指标|^|时效|年底|10\n|效益指标|社会|满意|20");
    QTest::newRow("texts to the left and numbers to the right of one column, a label between its rows")
        << QStringLiteral("                                           项目支出绩效目标表\n"
                          "          项目名称      某地道路养护\n"
                          "          一级指标      三级指标            指标值              分值\n"
                          "                        养护里程            12公里                30\n"
                          "         ~产出指标      合格比率                      95%         20\n"
                          "                        完成时间            年底前                10\n"
                          "                        修补比率                      90%         20\n"
                          "          效益指标      群众满意                      98%         20")
        << QStringLiteral("项目名称|某地道路养护|^|^\n一级指标|三级指标|指标值|分值\n产出指标|养护里程|12公里|30\n"
                          "^|合格比率|95%|20\n^|完成时间|年底前|10\n^|修补比率|90%|20\n效益指标|群众满意|98%|20");
    QTest::newRow("a heading set like its own column, though in the middle of more")
        << QStringLiteral("------------------------------------------------------------\n"
                          "              年初数                    执行数\n"
                          "------------------------------------------------------------\n"
                          "总额                      10.00             9.00\n"
                          "------------------------------------------------------------\n"
                          "指标    类别  名称                      目标\n"
                          "------------------------------------------------------------\n"
                          "产出    数量  里程                      12公里\n"
                          "------------------------------------------------------------\n"
                          "效益    社会  满意                      不低于九成\n"
                          "------------------------------------------------------------")
        << QStringLiteral("||年初数|执行数\n总额||10.00|9.00\n指标|类别|名称|目标\n产出|数量|里程|12公里\n"
                          "效益|社会|满意|不低于九成");
}

/// Sets words that begin with "~" half a line lower, between two rows.
static SourcePage lowered(SourcePage page)
{
    for (Word &word : page.words) {
        if (!word.text.startsWith(u'~'))
            continue;
        word.text.remove(0, 1);
        word.boxes.erase(word.boxes.begin());
        word.box = {};
        for (PageRect &box : word.boxes) {
            box.top += 5;
            box.bottom += 5;
            word.box = word.box.united(box);
        }
    }
    return page;
}

void TestUnruledColumns::grids()
{
    QFETCH(QString, drawing);
    QStringList grids;
    for (const Grid &grid : layoutOf(lowered(drawnPage(1, drawing)), 0).grids)
        grids.append(printed(grid));
    QTEST(grids.join(QStringLiteral("\n\n")), "grids");
}

/// A text that stands on the first rule of a table, which is drawn twice, is not lost.
void TestUnruledColumns::textOnADoubledRule()
{
    SourcePage page = drawnPage(1, QStringLiteral("--------------------------------------------\n"
                                                  "项目      得分               说明\n"
                                                  "--------------------------------------------\n"
                                                  "立项                  10.00  按时立项\n"
                                                  "--------------------------------------------\n"
                                                  "管理                  20.00  制度健全\n"
                                                  "--------------------------------------------"));
    Ruling again = page.rulings.front();
    again.position += 0.8;
    page.rulings.push_back(again);
    Word word;
    word.text = QStringLiteral("甲");
    word.box = {20, again.position - 4.7, 30, again.position + 3.3};
    word.boxes = {word.box};
    page.words.push_back(word);
    const PageLayout layout = layoutOf(page, 0);
    QString all;
    for (const Grid &grid : layout.grids)
        all += printed(grid);
    for (const TextLine &line : layout.lines)
        all += line.text;
    QCOMPARE(all.count(u'甲'), 1);
    QVERIFY(all.contains(QStringLiteral("管理|20.00|制度健全")));
}

QTEST_GUILESS_MAIN(TestUnruledColumns)
#include "test_unruledcolumns.moc"
