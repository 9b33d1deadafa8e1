// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/drawing.h"
#include "reading/layout.h"

#include <QTest>

using namespace gouji;

/// One page: which grids are seen, and what stays text.
class TestLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void grids_data();
    void grids();
    void narrowText();
};

void TestLayout::grids_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("grids");
    QTest::addColumn<QString>("lines");

    QTest::newRow("plain") << QStringLiteral("甲表\n"
                                             "+------+------+\n"
                                             "|项目  |金额  |\n"
                                             "+------+------+\n"
                                             "|办公费|1.00  |\n"
                                             "+------+------+\n"
                                             "注:无")
                           << QStringLiteral("项目|金额\n办公费|1.00") << QStringLiteral("甲表\n注:无");
    QTest::newRow("text and number touch across a border") << QStringLiteral("+--------+------+\n"
                                                                             "|项目    |支出  |\n"
                                                                             "+--------+------+\n"
                                                                             "| 9746.50|一、基|\n"
                                                                             "+--------+------+")
                                                           << QStringLiteral("项目|支出\n9746.50|一、基") << QString();
    QTest::newRow("header of two levels") << QStringLiteral("+------+-------------+\n"
                                                            "|      |本年支出     |\n"
                                                            "|科目  +------+------+\n"
                                                            "|      |合计  |基本  |\n"
                                                            "+------+------+------+\n"
                                                            "|201   |3.00  |      |\n"
                                                            "+------+------+------+")
                                          << QStringLiteral("科目|本年支出|^\n^|合计|基本\n201|3.00|") << QString();
    QTest::newRow("wrapped label, blank row") << QStringLiteral("+------+------+\n"
                                                                "|机关事|      |\n"
                                                                "|业单位|12.00 |\n"
                                                                "|缴费  |      |\n"
                                                                "+------+------+\n"
                                                                "|      |      |\n"
                                                                "+------+------+\n"
                                                                "|合计  |12.00 |\n"
                                                                "+------+------+")
                                              << QStringLiteral("机关事/业单位/缴费|12.00\n|\n合计|12.00") << QString();
    QTest::newRow("boundary that differs by row") << QStringLiteral("+--------+--------+\n"
                                                                    "|项目    |金额    |\n"
                                                                    "+------+-+--------+\n"
                                                                    "|办公费| 2.00     |\n"
                                                                    "+------+----------+")
                                                  << QStringLiteral("项目|金额\n办公费|2.00") << QString();
    QTest::newRow("open top") << QStringLiteral("|会议费|3.00  |\n"
                                                "|      |      |\n"
                                                "+------+------+\n"
                                                "|培训费|4.00  |\n"
                                                "+------+------+")
                              << QStringLiteral("会议费|3.00\n培训费|4.00") << QString();
    QTest::newRow("open sides") << QStringLiteral("  -------+-------\n"
                                                  "   项目  | 金额\n"
                                                  "  -------+-------\n"
                                                  "   会议费| 3.00\n"
                                                  "  -------+-------")
                                << QStringLiteral("项目|金额\n会议费|3.00") << QString();
    QTest::newRow("open side of a merged cell") << QStringLiteral("---------+------+----\n"
                                                                  "绩效指标 |名称  |分值\n"
                                                                  "---------+------+----\n"
                                                                  "产出     |数量  |10\n"
                                                                  "         +------+----\n"
                                                                  "         |质量  |5\n"
                                                                  "---------+------+----\n"
                                                                  "效益     |社会  |5\n"
                                                                  "         +------+----\n"
                                                                  "         |经济  |7\n"
                                                                  "         +------+----")
                                                << QStringLiteral("绩效指标|名称|分值\n产出|数量|10\n^|质量|5\n"
                                                                  "效益|社会|5\n^|经济|7")
                                                << QString();
    QTest::newRow("a legend square is no table") << QStringLiteral("+--+ 基本支出, 60%\n"
                                                                   "|  |\n"
                                                                   "+--+")
                                                 << QString() << QStringLiteral("基本支出, 60%");
    QTest::newRow("a plot area is no table") << QStringLiteral("   +--+--+--+\n"
                                                               "100|  |  |  |\n"
                                                               "   +--+--+--+\n"
                                                               " 50|  |  |  |\n"
                                                               "   +--+--+--+\n"
                                                               "   甲 乙 丙")
                                             << QString() << QStringLiteral("100\n50\n甲 乙 丙");
    QTest::newRow("an underlined blank is no table") << QStringLiteral("共有车辆 5 辆\n"
                                                                       "        ---\n"
                                                                       "其中 3 辆")
                                                     << QString() << QStringLiteral("共有车辆 5 辆\n其中 3 辆");
    QTest::newRow("two tables") << QStringLiteral("+----+----+\n"
                                                  "|甲  |1.00|\n"
                                                  "+----+----+\n"
                                                  "|乙  |2.00|\n"
                                                  "+----+----+\n"
                                                  "二、支出表\n"
                                                  "+----+----+\n"
                                                  "|丙  |3.00|\n"
                                                  "+----+----+\n"
                                                  "|丁  |4.00|\n"
                                                  "+----+----+")
                                << QStringLiteral("甲|1.00\n乙|2.00\n\n丙|3.00\n丁|4.00")
                                << QStringLiteral("二、支出表");
}

void TestLayout::grids()
{
    QFETCH(QString, drawing);
    const PageLayout layout = layoutOf(drawnPage(1, drawing), 0);
    QStringList grids, lines;
    for (const Grid &grid : layout.grids)
        grids.append(printed(grid));
    for (const TextLine &line : layout.lines)
        lines.append(line.text);
    QTEST(grids.join(QStringLiteral("\n\n")), "grids");
    QTEST(lines.join(u'\n'), "lines");
}

/// Characters set one below the other in a narrow cell read as one line.
void TestLayout::narrowText()
{
    const PageLayout layout = layoutOf(drawnPage(1, QStringLiteral("+--+------+\n"
                                                                   "|绩|产出  |\n"
                                                                   "|效|      |\n"
                                                                   "|指+------+\n"
                                                                   "|标|效益  |\n"
                                                                   "+--+------+")),
                                       0);
    QCOMPARE(layout.grids.size(), size_t(1));
    QCOMPARE(printed(layout.grids.front()), QStringLiteral("绩效指标|产出\n^|效益"));
}

QTEST_GUILESS_MAIN(TestLayout)
#include "test_layout.moc"
