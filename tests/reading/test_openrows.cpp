// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/drawing.h"
#include "reading/layout.h"

#include <QTest>

using namespace gouji;

/// Tables of which the columns are ruled but not the rows, or only those of the header.
class TestOpenRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void grids_data();
    void grids();
};

void TestOpenRows::grids_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("grids");

    QTest::newRow("upright rules in a frame") << QStringLiteral("+--------+------+------+\n"
                                                                "|科目    |合计  |上年  |\n"
                                                                "|教育支出|  3.00|  2.00|\n"
                                                                "|科学支出|  4.00|      |\n"
                                                                "|合计    |  7.00|  2.00|\n"
                                                                "+--------+------+------+")
                                              << QStringLiteral("科目|合计|上年\n教育支出|3.00|2.00\n科学支出|4.00|\n"
                                                                "合计|7.00|2.00");
    QTest::newRow("a ruled header") << QStringLiteral("+--------+-------------+\n"
                                                      "|科目    |支出         |\n"
                                                      "|        +------+------+\n"
                                                      "|        |合计  |上年  |\n"
                                                      "+--------+------+------+\n"
                                                      "|教育支出|  3.00|  2.00|\n"
                                                      "|科学支出|  4.00|  5.00|\n"
                                                      "|合计    |  7.00|  7.00|\n"
                                                      "+--------+------+------+")
                                    << QStringLiteral(
                                           "科目|支出|^\n^|合计|上年\n教育支出|3.00|2.00\n科学支出|4.00|5.00\n"
                                           "合计|7.00|7.00");
    QTest::newRow("upright rules that begin below a heading, open below")
        << QStringLiteral("+--------+-------------+\n"
                          "|科目    |支出         |\n"
                          "|        |      |      |\n"
                          "|        |合计  |上年  |\n"
                          "|教育支出|  3.00|  2.00|\n"
                          "|科学支出|  4.00|  5.00|\n"
                          "|合计    |  7.00|  7.00|")
        << QStringLiteral("科目|支出|^\n^|合计|上年\n教育支出|3.00|2.00\n"
                          "科学支出|4.00|5.00\n合计|7.00|7.00");
    QTest::newRow("one row below its headings") << QStringLiteral("+--------+------+------+\n"
                                                                  "|科目    |合计  |上年  |\n"
                                                                  "|        |      |      |\n"
                                                                  "|合计    |  7.00|  7.00|\n"
                                                                  "+--------+------+------+")
                                                << QStringLiteral("科目|合计|上年\n合计|7.00|7.00");
    QTest::newRow("cells of several numbers among ruled rows")
        << QStringLiteral("+--------+------+------+\n"
                          "|科目    |合计  |上年  |\n"
                          "+--------+------+------+\n"
                          "|教育支出|  3.00|  2.00|\n"
                          "+--------+------+------+\n"
                          "|科学支出|  4.00|  5.00|\n"
                          "+--------+------+------+\n"
                          "|住房支出|  4.00|  5.00|\n"
                          "+--------+------+------+\n"
                          "|农林支出|  1.00|  1.00|\n"
                          "|水利    |  2.00|  2.00|\n"
                          "|合计    |  3.00|  3.00|\n"
                          "+--------+------+------+")
        << QStringLiteral("科目|合计|上年\n教育支出|3.00|2.00\n"
                          "科学支出|4.00|5.00\n住房支出|4.00|5.00\n"
                          "农林支出/水利/合计|1.00/2.00/3.00|1.00/2.00/3.00");
    QTest::newRow("cells of several lines") << QStringLiteral("+--------+--------+\n"
                                                              "|项目    |说明    |\n"
                                                              "+--------+--------+\n"
                                                              "|道路养护|一公里  |\n"
                                                              "|和桥梁  |20座    |\n"
                                                              "|巡查    |3次     |\n"
                                                              "+--------+--------+")
                                            << QStringLiteral("项目|说明\n道路养护/和桥梁/巡查|一公里/20座/3次");
}

void TestOpenRows::grids()
{
    QFETCH(QString, drawing);
    QStringList grids;
    for (const Grid &grid : layoutOf(drawnPage(1, drawing), 0).grids)
        grids.append(printed(grid));
    QTEST(grids.join(QStringLiteral("\n\n")), "grids");
}

QTEST_GUILESS_MAIN(TestOpenRows)
#include "test_openrows.moc"
