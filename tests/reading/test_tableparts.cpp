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

QTEST_GUILESS_MAIN(TestTableParts)
#include "test_tableparts.moc"
