// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/drawing.h"
#include "reading/join.h"
#include "reading/layout.h"

#include <QTest>

using namespace gouji;

/// Tables over pages. Pages of a drawing are parted by a line "=".
class TestJoin : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tables_data();
    void tables();
    void captions_data();
    void captions();
};

static std::vector<PageLayout> layoutsOf(const QString &drawing)
{
    std::vector<PageLayout> pages;
    int number = 0;
    for (const QString &page : drawing.split(QStringLiteral("\n=\n")))
        pages.push_back(layoutOf(drawnPage(++number, page), 0));
    return pages;
}

void TestJoin::tables_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("tables");

    const QString first = QStringLiteral("支出表\n"
                                         "+------+------+\n"
                                         "|项目  |金额  |\n"
                                         "+------+------+\n"
                                         "|办公费|100.00|\n"
                                         "+------+------+");
    QTest::newRow("goes on") << first + QStringLiteral("\n=\n"
                                                       "+------+------+\n"
                                                       "|会议费|200.00|\n"
                                                       "+------+------+\n"
                                                       "|合计  |300.00|\n"
                                                       "+------+------+")
                             << QStringLiteral("项目|金额\n办公费|100.00\n会议费|200.00\n合计|300.00");
    const QString unruled = QStringLiteral("支出决算表\n"
                                           "                    单位：万元\n"
                                           "科目        合计    基本支出\n"
                                           "\n"
                                           "教育支出    30.00      20.00\n"
                                           "\n"
                                           "科学支出     4.00       3.00\n"
                                           "\n"
                                           "卫生支出     3.00       3.00\n=\n");
    QTest::newRow("goes on without rules, with its header and one row that has fewer cells")
        << unruled + QStringLiteral("科目        合计    基本支出\n"
                                    "\n"
                                    "住房支出     2.00")
        << QStringLiteral("科目|合计|基本支出\n教育支出|30.00|20.00\n科学支出|4.00|3.00\n卫生支出|3.00|3.00\n"
                          "住房支出|2.00|");
    QTest::newRow("goes on without rules, with a longer name and rows without amounts")
        << unruled + QStringLiteral("农林支出\n"
                                    "\n"
                                    "外交支出\n"
                                    "\n"
                                    "国防支出\n"
                                    "\n"
                                    "住房保障支出 2.00       1.00")
        << QStringLiteral("科目|合计|基本支出\n教育支出|30.00|20.00\n科学支出|4.00|3.00\n卫生支出|3.00|3.00\n"
                          "农林支出||\n外交支出||\n国防支出||\n住房保障支出|2.00|1.00");
    QTest::newRow("a number over several of its columns does not continue a table without rules")
        << unruled + QStringLiteral("住房支出    1234567890.00")
        << QStringLiteral("科目|合计|基本支出\n教育支出|30.00|20.00\n科学支出|4.00|3.00\n卫生支出|3.00|3.00");
    QTest::newRow("goes on with one row of fewer cells")
        << QStringLiteral("支出表\n"
                          "+--+--+----+------+\n"
                          "|类|款|名称|金额  |\n"
                          "+--+--+----+------+\n"
                          "|20|01|甲  |100.00|\n"
                          "+--+--+----+------+\n"
                          "=\n"
                          "+----------+------+\n"
                          "|合计      |100.00|\n"
                          "+----------+------+")
        << QStringLiteral("类|款|名称|金额\n20|01|甲|100.00\n合计|^|^|100.00");
    QTest::newRow("goes on, where no line closes the side of a merged cell")
        << QStringLiteral("指标表\n"
                          "+----+------+------+----+\n"
                          "|一级|二级  |三级  |分值|\n"
                          "+----+------+------+----+\n"
                          "|产出|数量  |里程  |10  |\n"
                          "|    +------+------+----+\n"
                          "|    |质量  |合格  |20  |\n"
                          "+----+------+------+----+\n"
                          "=\n"
                          "     +------+------+----+\n"
                          "     |时效  |及时  |30  |\n"
                          "     +------+------+----+\n"
                          "     |成本  |节约  |40  |\n"
                          "     +------+------+----+")
        << QStringLiteral("一级|二级|三级|分值\n产出|数量|里程|10\n^|质量|合格|20\n^|时效|及时|30\n^|成本|节约|40");
    QTest::newRow("goes on, open sides that end elsewhere")
        << QStringLiteral("支出表\n"
                          "  ------+------+--------\n"
                          "  项目  |金额  |其中\n"
                          "  ------+------+--------\n"
                          "  办公费|100.00|20.00\n"
                          "  ------+------+--------\n"
                          "=\n"
                          "   -----+------+-------\n"
                          "  会议费|200.00|30.00\n"
                          "   -----+------+-------\n"
                          "  合计  |300.00|50.00\n"
                          "   -----+------+-------")
        << QStringLiteral("项目|金额|其中\n办公费|100.00|20.00\n会议费|200.00|30.00\n合计|300.00|50.00");
    QTest::newRow("goes on below rules alone, with fewer columns filled")
        << QStringLiteral("支出表\n"
                          "------------------------------------------\n"
                          "科目        合计    基本    项目\n"
                          "------------------------------------------\n"
                          "教育支出   30.00   20.00   10.00\n"
                          "------------------------------------------\n"
                          "科学支出    3.00    2.00    1.00\n"
                          "------------------------------------------\n"
                          "=\n"
                          "------------------------------------------\n"
                          "卫生支出    5.00    5.00\n"
                          "------------------------------------------\n"
                          "住房支出    4.00    4.00\n"
                          "------------------------------------------")
        << QStringLiteral("科目|合计|基本|项目\n教育支出|30.00|20.00|10.00\n科学支出|3.00|2.00|1.00\n"
                          "卫生支出|5.00|5.00|^\n住房支出|4.00|4.00|^");
    QTest::newRow("goes on without any rule, header again") << QStringLiteral("支出决算表\n"
                                                                              "科目        合计    基本    项目\n"
                                                                              "\n"
                                                                              "甲支出    30.00   20.00   10.00\n"
                                                                              "\n"
                                                                              "乙支出    31.00   21.00   10.00\n"
                                                                              "\n"
                                                                              "丙支出    32.00   22.00   10.00\n"
                                                                              "\n"
                                                                              "丁支出    33.00   23.00   10.00\n"
                                                                              "\n"
                                                                              "戊支出    34.00   24.00   10.00\n"
                                                                              "\n"
                                                                              "己支出    35.00   25.00   10.00\n"
                                                                              "\n"
                                                                              "庚支出    36.00   26.00   10.00\n"
                                                                              "\n"
                                                                              "=\n"
                                                                              "科目        合计    基本    项目\n"
                                                                              "\n"
                                                                              "辛支出    30.00   20.00   10.00\n"
                                                                              "\n"
                                                                              "壬支出    31.00   21.00   10.00\n"
                                                                              "\n"
                                                                              "癸支出    32.00   22.00   10.00\n"
                                                                              "\n"
                                                                              "子支出    33.00   23.00   10.00\n"
                                                                              "\n"
                                                                              "丑支出    34.00   24.00   10.00\n"
                                                                              "\n"
                                                                              "寅支出    35.00   25.00   10.00\n"
                                                                              "\n"
                                                                              "卯支出    36.00   26.00   10.00\n"
                                                                              "")
                                                            << QStringLiteral("科目|合计|基本|项目\n"
                                                                              "甲支出|30.00|20.00|10.00\n"
                                                                              "乙支出|31.00|21.00|10.00\n"
                                                                              "丙支出|32.00|22.00|10.00\n"
                                                                              "丁支出|33.00|23.00|10.00\n"
                                                                              "戊支出|34.00|24.00|10.00\n"
                                                                              "己支出|35.00|25.00|10.00\n"
                                                                              "庚支出|36.00|26.00|10.00\n"
                                                                              "辛支出|30.00|20.00|10.00\n"
                                                                              "壬支出|31.00|21.00|10.00\n"
                                                                              "癸支出|32.00|22.00|10.00\n"
                                                                              "子支出|33.00|23.00|10.00\n"
                                                                              "丑支出|34.00|24.00|10.00\n"
                                                                              "寅支出|35.00|25.00|10.00\n"
                                                                              "卯支出|36.00|26.00|10.00");
    QTest::newRow("repeated header") << first + QStringLiteral("\n=\n"
                                                               "+------+------+\n"
                                                               "|项目  |金额  |\n"
                                                               "+------+------+\n"
                                                               "|会议费|200.00|\n"
                                                               "+------+------+")
                                     << QStringLiteral("项目|金额\n办公费|100.00\n会议费|200.00");
    QTest::newRow("repeated title and header") << first + QStringLiteral("\n=\n"
                                                                         "支出表\n"
                                                                         "+------+------+\n"
                                                                         "|项目  |金额  |\n"
                                                                         "+------+------+\n"
                                                                         "|会议费|200.00|\n"
                                                                         "+------+------+")
                                               << QStringLiteral("项目|金额\n办公费|100.00\n会议费|200.00");
    // Blank rows that are lower than rows with text are no parts of one row.
    QTest::newRow("blank rows on both pages") << QStringLiteral("支出表\n"
                                                                "+------+------+\n"
                                                                "|项目  |金额  |\n"
                                                                "|      |      |\n"
                                                                "+------+------+\n"
                                                                "|办公费|1.00  |\n"
                                                                "|      |      |\n"
                                                                "+------+------+\n"
                                                                "|会议费|1.00  |\n"
                                                                "|      |      |\n"
                                                                "+------+------+\n"
                                                                "|      |      |\n"
                                                                "+------+------+\n"
                                                                "|      |      |\n"
                                                                "+------+------+\n"
                                                                "=\n"
                                                                "+------+------+\n"
                                                                "|项目  |金额  |\n"
                                                                "|      |      |\n"
                                                                "+------+------+\n"
                                                                "|      |      |\n"
                                                                "+------+------+\n"
                                                                "|合计  |      |\n"
                                                                "|      |      |\n"
                                                                "+------+------+")
                                              << QStringLiteral("项目|金额\n办公费|1.00\n会议费|1.00\n|\n|\n|\n合计|");
    QTest::newRow("nothing but blank rows on the last page") << first + QStringLiteral("\n=\n"
                                                                                       "+------+------+\n"
                                                                                       "|项目  |金额  |\n"
                                                                                       "+------+------+\n"
                                                                                       "|      |      |\n"
                                                                                       "+------+------+\n"
                                                                                       "|      |      |\n"
                                                                                       "+------+------+")
                                                             << QStringLiteral("项目|金额\n办公费|100.00\n|\n|");
    QTest::newRow("new title, same edges") << first + QStringLiteral("\n=\n"
                                                                     "收入表\n"
                                                                     "+------+------+\n"
                                                                     "|项目  |金额  |\n"
                                                                     "+------+------+\n"
                                                                     "|拨款  |200.00|\n"
                                                                     "+------+------+")
                                           << QStringLiteral("项目|金额\n办公费|100.00\n\n项目|金额\n拨款|200.00");
    QTest::newRow("title at the foot of the page before")
        << first + QStringLiteral("\n收入表\n=\n"
                                  "+------+------+\n"
                                  "|拨款  |200.00|\n"
                                  "+------+------+\n"
                                  "|合计  |200.00|\n"
                                  "+------+------+")
        << QStringLiteral("项目|金额\n办公费|100.00\n\n拨款|200.00\n合计|200.00");
    QTest::newRow("the same form again") << QStringLiteral("+--------+------+\n"
                                                           "|项目名称|甲项目|\n"
                                                           "+--------+------+\n"
                                                           "|金额    |100.00|\n"
                                                           "+--------+------+\n"
                                                           "=\n"
                                                           "+--------+------+\n"
                                                           "|项目名称|乙项目|\n"
                                                           "+--------+------+\n"
                                                           "|金额    |200.00|\n"
                                                           "+--------+------+")
                                         << QStringLiteral(
                                                "项目名称|甲项目\n金额|100.00\n\n项目名称|乙项目\n金额|200.00");
    QTest::newRow("the same project again, title printed again")
        << QStringLiteral("自评表\n"
                          "+--------+------+------+\n"
                          "|项目名称|甲项目       |\n"
                          "+--------+------+------+\n"
                          "|金额    |100.00|200.00|\n"
                          "+--------+------+------+\n"
                          "=\n"
                          "自评表\n"
                          "+--------+------+------+\n"
                          "|项目名称|甲项目       |\n"
                          "+--------+------+------+\n"
                          "|金额    |300.00|400.00|\n"
                          "+--------+------+------+")
        << QStringLiteral("项目名称|甲项目|^\n金额|100.00|200.00\n\n项目名称|甲项目|^\n金额|300.00|400.00");
    QTest::newRow("row cut by the page break") << QStringLiteral("支出表\n"
                                                                 "+--------+------+\n"
                                                                 "|项目    |金额  |\n"
                                                                 "+--------+------+\n"
                                                                 "|文化体育|100.00|\n"
                                                                 "+--------+------+\n"
                                                                 "=\n"
                                                                 "+--------+------+\n"
                                                                 "|与传媒  |      |\n"
                                                                 "+--------+------+\n"
                                                                 "|会议费  |200.00|\n"
                                                                 "+--------+------+")
                                               << QStringLiteral("项目|金额\n文化体育与传媒|100.00\n会议费|200.00");
    QTest::newRow("a new label is no remainder") << first + QStringLiteral("\n=\n"
                                                                           "+------+------+\n"
                                                                           "|二、差|      |\n"
                                                                           "+------+------+\n"
                                                                           "|会议费|200.00|\n"
                                                                           "+------+------+")
                                                 << QStringLiteral("项目|金额\n办公费|100.00\n二、差|\n会议费|200.00");
    QTest::newRow("margins mirrored on the next page") << QStringLiteral("支出表\n"
                                                                         "+--------+------+------+\n"
                                                                         "|项目    |金额  |上年  |\n"
                                                                         "+--------+------+------+\n"
                                                                         "|办公费  |100.00|110.00|\n"
                                                                         "+--------+------+------+\n"
                                                                         "=\n"
                                                                         "    +--------+------+------+\n"
                                                                         "    |会议费  |200.00|210.00|\n"
                                                                         "    +--------+------+------+\n"
                                                                         "=\n"
                                                                         "+--------+------+------+\n"
                                                                         "|合计    |300.00|320.00|\n"
                                                                         "+--------+------+------+")
                                                       << QStringLiteral("项目|金额|上年\n办公费|100.00|110.00\n"
                                                                         "会议费|200.00|210.00\n合计|300.00|320.00");
    QTest::newRow("moved, with other columns") << first + QStringLiteral("\n=\n"
                                                                         "    +---+---------+\n"
                                                                         "    |1  |200.00   |\n"
                                                                         "    +---+---------+\n"
                                                                         "    |2  |300.00   |\n"
                                                                         "    +---+---------+")
                                               << QStringLiteral("项目|金额\n办公费|100.00\n\n1|200.00\n2|300.00");
    QTest::newRow("begins with one row at the foot") << QStringLiteral("目标表\n"
                                                                       "+--------+------+\n"
                                                                       "|项目名称|甲项目|\n"
                                                                       "+--------+------+\n"
                                                                       "=\n"
                                                                       "+--------+------+\n"
                                                                       "|主管部门|某厅  |\n"
                                                                       "+--------+------+\n"
                                                                       "|金额    |200.00|\n"
                                                                       "+--------+------+")
                                                     << QStringLiteral("项目名称|甲项目\n主管部门|某厅\n金额|200.00");
}

void TestJoin::tables()
{
    QFETCH(QString, drawing);
    std::vector<PageLayout> pages = layoutsOf(drawing);
    QStringList tables;
    for (const Statement &statement : joinedTables(pages))
        tables.append(printed(statement.grid));
    QTEST(tables.join(QStringLiteral("\n\n")), "tables");
}

void TestJoin::captions_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("captions");

    const QString grid = QStringLiteral("+------+------+\n"
                                        "|项目  |金额  |\n"
                                        "+------+------+\n"
                                        "|办公费|100.00|\n"
                                        "+------+------+");
    QTest::newRow("title, body and unit") << QStringLiteral("某局很忙。\n支出决算表\n编制单位:某局 单位:万元\n") + grid
                                          << QStringLiteral("支出决算表 / 编制单位:某局单位:万元 / 编制单位:某局 / ");
    QTest::newRow("label, subtitle and notes") << QStringLiteral("公开01表\n支出决算表\n(2024年度)\n单位:元\n") + grid +
                                                      QStringLiteral("\n注:甲\n说明:乙\n本文。")
                                               << QStringLiteral("支出决算表(2024年度) / 单位:元 /  / 注:甲;说明:乙");
    QTest::newRow("title of two lines") << QStringLiteral("一般公共预算三公经费支出预\n算表\n单位:元\n") + grid
                                        << QStringLiteral("一般公共预算三公经费支出预算表 / 单位:元 /  / ");
    QTest::newRow("unit in two lines") << QStringLiteral("采购表\n单位:万\n元\n") + grid
                                       << QStringLiteral("采购表 / 单位:万元 /  / ");
    QTest::newRow("centred title without the word")
        << QStringLiteral("  绩效分值\n") + grid << QStringLiteral("绩效分值 /  /  / ");
    QTest::newRow("no title") << QStringLiteral("我局管理下列单位:\n") + grid << QStringLiteral(" /  /  / ");
}

void TestJoin::captions()
{
    QFETCH(QString, drawing);
    std::vector<PageLayout> pages = layoutsOf(drawing);
    const std::vector<Statement> statements = joinedTables(pages);
    QCOMPARE(statements.size(), size_t(1));
    const Statement &s = statements.front();
    QTEST(QStringList({s.title, s.unitLine, s.bodyLine, s.notes.join(u';')}).join(QStringLiteral(" / ")), "captions");
}

QTEST_GUILESS_MAIN(TestJoin)
#include "test_join.moc"
