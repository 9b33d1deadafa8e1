// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/drawing.h"
#include "reading/join.h"
#include "reading/layout.h"

#include <QTest>

using namespace gouji;

/// Parts of tables of which lines are missing, on the pages of a drawing that "=" parts.
class TestTableParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tables_data();
    void tables();
    void largerTitle();
};

static const QString ruled = QStringLiteral("支出表\n"
                                            "-------------------------------------------\n"
                                            "项目          合计      基本支出  项目支出\n"
                                            "-------------------------------------------\n"
                                            "教育支出      10.00         4.00      6.00\n"
                                            "-------------------------------------------\n"
                                            "科学支出       3.00         3.00      0.00\n"
                                            "-------------------------------------------\n"
                                            "卫生支出       3.00         3.00      0.00\n"
                                            "-------------------------------------------\n=\n");

static const QString ruledRows = QStringLiteral("项目|合计|基本支出|项目支出\n教育支出|10.00|4.00|6.00\n"
                                                "科学支出|3.00|3.00|0.00\n卫生支出|3.00|3.00|0.00");

void TestTableParts::tables_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("tables"); // "?" after those that are not certain

    QTest::newRow("one row between two rules") << ruled + QStringLiteral("-------------------------------------------\n"
                                                                         "合计          16.00        10.00      6.00\n"
                                                                         "-------------------------------------------")
                                               << ruledRows + QStringLiteral("\n合计|16.00|10.00|6.00");
    QTest::newRow("a header between rules, rows below them, the total between rules of the next page")
        << QStringLiteral("支出表\n"
                          "-------------------------------------------\n"
                          "              合计      基本支出  项目支出\n"
                          "-------------------------------------------\n"
                          "项目          决算数    决算数    决算数\n"
                          "-------------------------------------------\n"
                          "教育支出      10.00         4.00      6.00\n"
                          "\n"
                          "科学支出       3.00         3.00      0.00\n"
                          "\n"
                          "卫生支出       3.00         3.00      0.00") +
               QStringLiteral("\n=\n") +
               QStringLiteral("-------------------------------------------\n"
                              "合计          16.00        10.00      6.00\n"
                              "-------------------------------------------\n"
                              "")
        << QStringLiteral("|合计|基本支出|项目支出\n项目|决算数|决算数|决算数\n教育支出|10.00|4.00|6.00\n"
                          "科学支出|3.00|3.00|0.00\n卫生支出|3.00|3.00|0.00\n合计|16.00|10.00|6.00");
    const QString small = QStringLiteral("\n"
                                         "                    合计                接待费              购置费\n"
                                         "\n"
                                         "                    5.00                3.00                2.00");
    QTest::newRow("a title at the foot, its few rows on the next page")
        << ruled.chopped(3) +
               QStringLiteral("\n\n"
                              "                                                  三公经费决算表\n"
                              "                                                                                        "
                              "  单位：万元"
                              "\n=\n") +
               small
        << ruledRows + QStringLiteral("\n\n合计|接待费|购置费\n5.00|3.00|2.00");
    QTest::newRow("few rows that no title announces") << ruled + small << ruledRows;
    QTest::newRow("whole numbers go on")
        << QStringLiteral("                                                    指标得分表\n"
                          "                              指标                分值                得分\n"
                          "\n"
                          "                              立项                4                   4\n"
                          "\n"
                          "                              目标                3                   3\n"
                          "\n"
                          "                              资金                5                   5\n"
                          "\n"
                          "                              管理                3                   3"
                          "\n=\n"
                          "                              产出                6                   6\n"
                          "\n"
                          "                              效益                4                   2")
        << QStringLiteral("指标|分值|得分\n立项|4|4\n目标|3|3\n资金|5|5\n管理|3|3\n产出|6|6\n效益|4|2");
    QTest::newRow("text below a header between rules")
        << QStringLiteral("支出表\n"
                          "-------------------------------------------\n"
                          "              合计      基本支出  项目支出\n"
                          "-------------------------------------------\n"
                          "项目          决算数    决算数    决算数\n"
                          "-------------------------------------------"
                          "\n本表没有数据，上年也没有，因此不作说明。")
        << QStringLiteral("|合计|基本支出|项目支出\n项目|决算数|决算数|决算数");
    QTest::newRow("another table with more columns, of which numbers stand in one of the first")
        << ruled + QStringLiteral("收入表\n"
                                  "-------------------------------------------\n"
                                  "甲    乙      合计      基本支出  丙    丁\n"
                                  "-------------------------------------------\n"
                                  "1     2      10.00         4.00   1.00  2.00\n"
                                  "-------------------------------------------\n"
                                  "3     4       3.00         3.00   1.00  2.00\n"
                                  "-------------------------------------------")
        << ruledRows +
               QStringLiteral("\n\n甲|乙|合计|基本支出|丙|丁\n1|2|10.00|4.00|1.00|2.00\n3|4|3.00|3.00|1.00|2.00");
}

void TestTableParts::tables()
{
    QFETCH(QString, drawing);
    std::vector<PageLayout> pages;
    for (const QString &page : drawing.split(QStringLiteral("\n=\n")))
        pages.push_back(layoutOf(drawnPage(static_cast<int>(pages.size()) + 1, page), 0));
    QStringList tables;
    for (const Statement &statement : joinedTables(pages))
        tables.append(printed(statement.grid) + (statement.grid.ambiguous ? QStringLiteral("?") : QString()));
    QTEST(tables.join(QStringLiteral("\n\n")), "tables");
}

/// A lone text in the middle that is set larger than the rows above it is the title of the next table.
void TestTableParts::largerTitle()
{
    SourcePage page = drawnPage(
        1, QStringLiteral("                                                    资金支出表\n"
                          "                                                                                单位：万元\n"
                          "                                   项目                预算数              支出数\n"
                          "\n"
                          "                                   甲项目              3.00                2.00\n"
                          "\n"
                          "                                   乙项目              3.00                2.00\n"
                          "\n"
                          "                                                    各部分权重\n"
                          "\n"
                          "                                   指标                分值                得分\n"
                          "\n"
                          "                                   立项                4                   4\n"
                          "\n"
                          "                                   目标                3                   3\n"
                          "\n"
                          "                                   资金                5                   5"));
    for (Word &word : page.words) {
        if (word.text != QStringLiteral("各部分权重"))
            continue;
        const double middle = word.box.centre().y;
        double left = word.box.centre().x - 35;
        word.box = {};
        for (PageRect &box : word.boxes) {
            box = {left, middle - 7, left + 14, middle + 7};
            left = box.right;
            word.box = word.box.united(box);
        }
    }
    QStringList tables;
    std::vector<PageLayout> pages{layoutOf(page, 0)};
    for (const Statement &statement : joinedTables(pages))
        tables.append(statement.title + u'\n' + printed(statement.grid));
    QCOMPARE(tables.join(QStringLiteral("\n\n")),
             QStringLiteral("资金支出表\n项目|预算数|支出数\n甲项目|3.00|2.00\n乙项目|3.00|2.00\n\n"
                            "各部分权重\n指标|分值|得分\n立项|4|4\n目标|3|3\n资金|5|5"));
}

QTEST_GUILESS_MAIN(TestTableParts)
#include "test_tableparts.moc"
