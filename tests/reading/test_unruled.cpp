// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/drawing.h"
#include "reading/formcatalogue.h"
#include "reading/layout.h"
#include "reading/reader.h"

#include <QTest>

using namespace gouji;

/// One page: tables of which lines are missing, by rules between rows, by areas, or by where texts stand.
class TestUnruled : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void grids_data();
    void grids();
    void filledCells();
    void blankFilledRows();
    void stripes();
    void uncertainTables();
};

void TestUnruled::grids_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("grids");
    QTest::addColumn<QString>("lines");

    QTest::newRow("three rules") << QStringLiteral("甲表\n"
                                                   "-----------------------------------------\n"
                                                   "项目          合计      基本支出  项目支出\n"
                                                   "-----------------------------------------\n"
                                                   "教育支出      10.00         4.00      6.00\n"
                                                   "小学教育      3.00          3.00\n"
                                                   "合计          10.00         4.00      6.00\n"
                                                   "-----------------------------------------\n"
                                                   "注:无")
                                 << QStringLiteral("项目|合计|基本支出|项目支出\n教育支出|10.00|4.00|6.00\n"
                                                   "小学教育|3.00|3.00|\n合计|10.00|4.00|6.00")
                                 << QStringLiteral("甲表\n注:无");
    QTest::newRow("rules below every row") << QStringLiteral("------------------------------------------\n"
                                                             "                    本年支出\n"
                                                             "科目      合计                      上缴支出\n"
                                                             "\n"
                                                             "               基本支出  项目支出\n"
                                                             "------------------------------------------\n"
                                                             "教育支出  30.00   20.00    10.00\n"
                                                             "------------------------------------------\n"
                                                             "科学支出   2.00             2.00\n"
                                                             "------------------------------------------\n"
                                                             "卫生健康\n"
                                                             "支出       3.00    3.00\n"
                                                             "------------------------------------------\n"
                                                             "合计      35.00   23.00    12.00\n"
                                                             "------------------------------------------")
                                           << QStringLiteral("科目|合计|本年支出|^|上缴支出\n"
                                                             "^|^|基本支出|项目支出|^\n"
                                                             "教育支出|30.00|20.00|10.00|\n"
                                                             "科学支出|2.00||2.00|\n"
                                                             "卫生健康/支出|3.00|3.00||\n"
                                                             "合计|35.00|23.00|12.00|")
                                           << QString();
    QTest::newRow("rules below cells, some merged from rows and columns")
        << QStringLiteral("--------------------------------------------------\n"
                          "项目名称               某地道路养护项目\n"
                          "--------------------------------------------------\n"
                          "资金      来源          预算数      执行数\n"
                          "          ----------------------------------------\n"
                          "          年度资金      100.00       90.00\n"
                          "          ----------------------------------------\n"
                          "          其中：拨款     80.00       75.00\n"
                          "--------------------------------------------------\n"
                          "产出      数量指标      养护里程    >=12公里\n"
                          "指标\n"
                          "          ----------------------------------------\n"
                          "          质量指标      合格率      100%\n"
                          "--------------------------------------------------")
        << QStringLiteral("项目名称|某地道路养护项目|^|^\n资金|来源|预算数|执行数\n^|年度资金|100.00|90.00\n"
                          "^|其中：拨款|80.00|75.00\n产出/指标|数量指标|养护里程|>=12公里\n^|质量指标|合格率|100%")
        << QString();
    QTest::newRow("an empty table of rules")
        << QStringLiteral("支出决算表\n"
                          "------------------------------------------\n"
                          "科目      合计    基本支出\n"
                          "------------------------------------------\n"
                          "\n"
                          "------------------------------------------\n"
                          "注：本表无数据。")
        << QStringLiteral("科目|合计|基本支出\n||") << QStringLiteral("支出决算表\n注：本表无数据。");
    QTest::newRow("rules below every row, total in the middle of codes and names")
        << QStringLiteral("---------------------------------------------\n"
                          "   科目编码及名称          金额      其中\n"
                          "---------------------------------------------\n"
                          "            合计            9.00     9.00\n"
                          "---------------------------------------------\n"
                          "20101 教育支出事项          5.00     5.00\n"
                          "---------------------------------------------\n"
                          "20102 科学支出              4.00     4.00\n"
                          "---------------------------------------------")
        << QStringLiteral("科目编码及名称|^|金额|其中\n合计|^|9.00|9.00\n20101|教育支出事项|5.00|5.00\n"
                          "20102|科学支出|4.00|4.00")
        << QString();
    QTest::newRow("a blank column beside numbers set to the right, its heading in the middle")
        << QStringLiteral("-------------------------------------------------------------\n"
                          "     合计           小计          购置费         运行费\n"
                          "-------------------------------------------------------------\n"
                          "          34.00          32.20                         32.20\n"
                          "-------------------------------------------------------------\n"
                          "          35.00          33.20                         33.20\n"
                          "-------------------------------------------------------------")
        << QStringLiteral("合计|小计|购置费|运行费\n34.00|32.20||32.20\n35.00|33.20||33.20") << QString();
    QTest::newRow("headings set to the left over numbers set to the right, codes close to names")
        << QStringLiteral("-----------------------------------------------------------------\n"
                          "项目                    支出预算\n"
                          "-----------------------------------------------------------------\n"
                          "类    款     名称       合计           基本支出       项目支出\n"
                          "-----------------------------------------------------------------\n"
                          "  201        教育支出          30.00          30.00\n"
                          "-----------------------------------------------------------------\n"
                          "  201    01  普通教育          20.00          20.00\n"
                          "-----------------------------------------------------------------\n"
                          "  201    02  其他教育          10.00          10.00\n"
                          "-----------------------------------------------------------------")
        << QStringLiteral("项目|^|^|支出预算|^|^\n类|款|名称|合计|基本支出|项目支出\n201||教育支出|30.00|30.00|\n"
                          "201|01|普通教育|20.00|20.00|\n201|02|其他教育|10.00|10.00|")
        << QString();
    QTest::newRow("no rules, headings over several rows, a name of three lines")
        << QStringLiteral(
               "                                                       支出决算表\n"
               "                                                                                          单位：万元\n"
               "                    项目                                    本年支出\n"
               "\n"
               "                    科目编码\n"
               "                                      科目名称              合计            基本支出\n"
               "                    类      款\n"
               "\n"
               "                      201             教育支出                  30.00               20.00\n"
               "\n"
               "                      201     01      普通教育                  20.00               20.00\n"
               "\n"
               "                                      其他教育\n"
               "                      201     02      管理和服                  10.00\n"
               "                                      务支出\n"
               "\n"
               "                      205             科学支出                   5.00                5.00")
        << QStringLiteral(
               "项目|^|^|本年支出|^\n科目编码|^|科目名称|合计|基本支出\n类|款|^|^|^\n201||教育支出|30.00|20.00\n"
               "201|01|普通教育|20.00|20.00\n201|02|其他教育/管理和服/务支出|10.00|\n205||科学支出|5.00|5.00")
        << QStringLiteral("支出决算表\n单位：万元");
    QTest::newRow("no rules, a form with labels of several rows")
        << QStringLiteral("                                                    项目支出绩效自评表\n"
                          "                                                        （2024年度）\n"
                          "          项目名称        某地道路养护项目\n"
                          "\n"
                          "                          资金来源                          预算数          执行数\n"
                          "\n"
                          "                          年度资金                            100.00           90.00\n"
                          "          项目资金\n"
                          "                          其中：拨款                           80.00           75.00\n"
                          "\n"
                          "                          其他                                 20.00           15.00\n"
                          "\n"
                          "          一级指标        二级指标                          指标值          完成值\n"
                          "\n"
                          "                          养护里程                          >=12公里        12公里\n"
                          "          产出指标\n"
                          "                          合格率                            100%            98%")
        << QStringLiteral("项目名称|某地道路养护项目|^|^\n项目资金|资金来源|预算数|执行数\n"
                          "^|年度资金|100.00|90.00\n^|其中：拨款|80.00|75.00\n^|其他|20.00|15.00\n"
                          "一级指标|二级指标|指标值|完成值\n产出指标|养护里程|>=12公里|12公里\n^|合格率|100%|98%")
        << QStringLiteral("项目支出绩效自评表\n（2024年度）");
    QTest::newRow("no rules, an empty table")
        << QStringLiteral(
               "                                             政府性基金支出决算表\n"
               "                                                                                          单位：万元\n"
               "          科目编码                      科目名称                      合计                项目支出\n"
               "\n"
               "注：本表为空表。")
        << QStringLiteral("科目编码|科目名称|合计|项目支出")
        << QStringLiteral("政府性基金支出决算表\n单位：万元\n注：本表为空表。");
    QTest::newRow("no rules below a caption") << QStringLiteral("支出决算表\n"
                                                                "                  单位：万元\n"
                                                                "科目        合计    基本支出\n"
                                                                "\n"
                                                                "教育支出    30.00      20.00\n"
                                                                "\n"
                                                                "科学支出\n"
                                                                "\n"
                                                                "卫生支出     3.00       3.00\n"
                                                                "\n"
                                                                "合计        33.00      23.00\n"
                                                                "\n"
                                                                "注：无。")
                                              << QStringLiteral("科目|合计|基本支出\n教育支出|30.00|20.00\n"
                                                                "科学支出||\n卫生支出|3.00|3.00\n合计|33.00|23.00")
                                              << QStringLiteral("支出决算表\n单位：万元\n注：无。");
    QTest::newRow("no rules, rows without amounts between")
        << QStringLiteral("收支决算表\n"
                          "                              单位：万元\n"
                          "  收入      决算数      支出        决算数\n"
                          "\n"
                          "财政拨款     9.00     一般公共       4.00\n"
                          "\n"
                          "                      外交支出\n"
                          "\n"
                          "                      国防支出\n"
                          "\n"
                          "                      公共安全\n"
                          "\n"
                          "                      教育支出\n"
                          "\n"
                          "                      科学技术\n"
                          "\n"
                          "其他收入     1.00     卫生健康       6.00\n"
                          "\n"
                          "合计收入    10.00     合计支出      10.00")
        << QStringLiteral("收入|决算数|支出|决算数\n"
                          "财政拨款|9.00|一般公共|4.00\n"
                          "||外交支出|\n"
                          "||国防支出|\n"
                          "||公共安全|\n"
                          "||教育支出|\n"
                          "||科学技术|\n"
                          "其他收入|1.00|卫生健康|6.00\n"
                          "合计收入|10.00|合计支出|10.00")
        << QStringLiteral("收支决算表\n单位：万元");
    QTest::newRow("aligned amounts of sentences are no table")
        << QStringLiteral("一、教育支出 30.00 万元，比上年增加。\n"
                          "二、科学支出 20.00 万元，比上年减少。\n"
                          "三、卫生支出 10.00 万元，比上年持平。\n"
                          "四、住房支出 40.00 万元，比上年持平。")
        << QString()
        << QStringLiteral("一、教育支出 30.00 万元，比上年增加。\n二、科学支出 20.00 万元，比上年减少。\n"
                          "三、卫生支出 10.00 万元，比上年持平。\n四、住房支出 40.00 万元，比上年持平。");
    QTest::newRow("rules of a page of text") << QStringLiteral("某局2024年决算\n"
                                                               "-----------------------------------------\n"
                                                               "本年收入 3.00 万元,支出 2.00 万元,结余 1.00\n"
                                                               "-----------------------------------------\n"
                                                               "其中基本支出占 60.00 其他占 40.00 均与上年\n"
                                                               "-----------------------------------------")
                                             << QString()
                                             << QStringLiteral("某局2024年决算\n"
                                                               "本年收入 3.00 万元,支出 2.00 万元,结余 1.00\n"
                                                               "其中基本支出占 60.00 其他占 40.00 均与上年");
}

void TestUnruled::grids()
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

/// Backgrounds side by side are cells; a ground below them, and bands of whole rows, are none.
void TestUnruled::filledCells()
{
    SourcePage page = drawnPage(1, QStringLiteral("\n   项目  金额\n   会议费 1.00"));
    const double third = 14 * 6.0;
    page.fills = {
        {{0, 0, 2 * third, 60}}, {{0, 10, 48, 22}}, {{49, 10, third, 22}}, {{0, 23, 48, 40}}, {{49, 23, third, 40}}};
    const PageLayout layout = layoutOf(page, 0);
    QCOMPARE(layout.grids.size(), size_t(1));
    QCOMPARE(layout.grids.front().found, Grid::Found::Fills);
    QCOMPARE(layout.grids.front().rows, 2);
    QCOMPARE(layout.grids.front().columns, 2);
    page.fills = {{{0, 10, 90, 22}}, {{0, 23, 90, 40}}, {{0, 41, 90, 60}}};
    QCOMPARE(layoutOf(page, 0).grids.size(), size_t(0));
    page.fills = {{{0, 0, 2 * third, 60}}, {{0, 10, 48, 22}}, {{49, 10, third, 22}}};
    page.whites = {{{0, 0, 600, 800}}, {{0, 23, 48, 40}}, {{49, 23, third, 40}}};
    QCOMPARE(layoutOf(page, 0).grids.size(), size_t(1));
    QCOMPARE(layoutOf(page, 0).grids.front().rows, 2);
    page.fills.clear(); // white on white shows nothing
    QCOMPARE(layoutOf(page, 0).grids.size(), size_t(0));
}

/// A blank row without a ground does not end a table of filled cells; text there, or other columns below, do.
void TestUnruled::blankFilledRows()
{
    const auto shapes = [](const QString &between, double middle) {
        SourcePage page = drawnPage(1, QStringLiteral("项目      金额\n"
                                                      "会议费    1.00\n"
                                                      "办公费    2.00\n%1\n\n"
                                                      "合计      3.00")
                                           .arg(between));
        for (const double top : {0.0, 10.0, 20.0, 50.0}) {
            const double x = top == 50 ? middle : 45;
            page.fills.push_back({{0, top, x, top + 10}});
            page.fills.push_back({{x, top, 90, top + 10}});
        }
        QStringList out;
        for (const Grid &grid : layoutOf(page, 0).grids)
            out.append(printed(grid));
        return out.join(QStringLiteral("\n\n"));
    };
    QCOMPARE(shapes(QString(), 45), QStringLiteral("项目|金额\n会议费|1.00\n办公费|2.00\n|\n|\n合计|3.00"));
    QCOMPARE(shapes(QStringLiteral("其中"), 45), QStringLiteral("项目|金额\n会议费|1.00\n办公费|2.00"));
    QCOMPARE(shapes(QString(), 30), QStringLiteral("项目|金额\n会议费|1.00\n办公费|2.00"));
}

/// Amounts of what was taken for one column that stand at several places: it is shown, said to be uncertain and not
/// relied on.
void TestUnruled::uncertainTables()
{
    const QString drawing = QStringLiteral("支出决算表\n"
                                           "                              单位：万元\n"
                                           "科目        合计        基本支出\n"
                                           "\n"
                                           "教育支出    30.00         20.00\n"
                                           "\n"
                                           "科学支出%1\n"
                                           "\n"
                                           "卫生支出    30.00         20.00\n"
                                           "\n"
                                           "农林支出%1\n"
                                           "\n"
                                           "住房支出%1");
    const auto unreadOf = [&](const char *blanks) {
        const QString number = QString::fromUtf8(blanks) + QStringLiteral("4.00");
        return read({layoutOf(drawnPage(1, drawing.arg(number)), 0)}, {FileInfo()}, FormCatalogue::builtIn()).unread;
    };
    QCOMPARE(unreadOf("     ").size(), size_t(0));
    const std::vector<Unread> unread = unreadOf("             ");
    QCOMPARE(unread.size(), size_t(1));
    QCOMPARE(unread.front().place.page, 1);
    QVERIFY(unread.front().what.contains(QStringLiteral("支出决算表")));
}

/// Where only the header and every other row have a ground, it tells the columns; the table is what stands in them.
void TestUnruled::stripes()
{
    SourcePage page = drawnPage(1, QStringLiteral("支出决算表\n"
                                                  "                              单位：万元\n"
                                                  "  科目        合计    基本支出  项目支出\n"
                                                  "\n"
                                                  "  教育支出    30.00      20.00\n"
                                                  "\n"
                                                  "  科学支出     4.00       4.00\n"
                                                  "\n"
                                                  "  卫生支出     3.00       3.00\n"
                                                  "\n"
                                                  "  住房支出     2.00       2.00"));
    for (const double top : {15.0, 55.0, 95.0}) {
        for (const auto &[left, right] : {std::pair(5.0, 60.0), {60.0, 105.0}, {105.0, 160.0}, {160.0, 210.0}})
            page.fills.push_back({{left, top, right, top + 20}});
    }
    const PageLayout layout = layoutOf(page, 0);
    QCOMPARE(layout.grids.size(), size_t(1));
    QCOMPARE(printed(layout.grids.front()),
             QStringLiteral("科目|合计|基本支出|项目支出\n教育支出|30.00|20.00|\n科学支出|4.00|4.00|\n"
                            "卫生支出|3.00|3.00|\n住房支出|2.00|2.00|"));
    QCOMPARE(layout.grids.front().cellAt(1, 1)->place.rect.right, 105.0);
}

QTEST_GUILESS_MAIN(TestUnruled)
#include "test_unruled.moc"
