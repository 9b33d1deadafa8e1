// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/indicators.h"
#include "reading/indicatorvalue.h"

#include <QtTest/QTest>

using namespace gouji;

namespace {

QString shown(const IndicatorValue &value)
{
    static const QStringList kinds{QStringLiteral("missing"), QStringLiteral("number"),  QStringLiteral("range"),
                                   QStringLiteral("date"),    QStringLiteral("boolean"), QStringLiteral("text")};
    static const QStringList signs{QString(),           QStringLiteral(">="), QStringLiteral("<="),
                                   QStringLiteral("="), QStringLiteral(">"),  QStringLiteral("<")};
    QString out = kinds[static_cast<int>(value.kind)];
    if (value.number)
        out += u' ' + signs[static_cast<int>(value.op)] + value.number->toString();
    if (value.upper)
        out += QStringLiteral("..") + value.upper->toString();
    return value.unit.isEmpty() ? out : out + u' ' + value.unit;
}

/// "a | b | c" lines to a grid; "<" continues the cell on its left, "^" the cell above.
Statement statementOf(const QString &title, const QStringList &lines)
{
    Statement statement;
    statement.title = title;
    statement.unit = Unit::WanYuan;
    Grid &grid = statement.grid;
    grid.rows = static_cast<int>(lines.size());
    for (int row = 0; row < grid.rows; ++row) {
        const QStringList parts = lines[row].split(u'|');
        grid.columns = std::max(grid.columns, static_cast<int>(parts.size()));
        for (int column = 0; column < parts.size(); ++column) {
            const QString text = parts[column].trimmed();
            if (text == u"<" || text == u"^") {
                for (Cell &cell : grid.cells) {
                    if (text == u"<" && cell.row == row && cell.column + cell.columnSpan == column)
                        ++cell.columnSpan;
                    if (text == u"^" && cell.column == column && cell.row + cell.rowSpan == row)
                        ++cell.rowSpan;
                }
                continue;
            }
            Cell cell;
            cell.row = row;
            cell.column = column;
            cell.text = cell.printed = text;
            grid.cells.push_back(cell);
        }
    }
    grid.index();
    return statement;
}

} // namespace

class TestIndicators : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void value_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *text, const char *wanted) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(wanted);
        };
        row(">=1300台", "number >=1300 台");
        row("＞=90%", "number >=90 %");
        row("≥ 112 台", "number >=112 台");
        row("不少于3次", "number >=3 次");
        row("<=6.78 万元", "number <=6.78 万元");
        row("=2003.82 平方\n米", "number =2003.82 平方米");
        row("=52.5\n6 分钟", "number =52.56 分钟");
        row("779 毫秒", "number 779 毫秒");
        row("1,502台", "number 1502 台");
        row("<=15元/日/平方米", "number <=15 元/日/平方米");
        row("=150万条", "number =150 万条");
        row("27台、件、套", "number 27 台、件、套");
        row("90%以上", "number >=90 %");
        row("3天以内", "number <=3 天");
        row("90%-95%", "range 90..95 %");
        row("100±5台", "range 95..105 台");
        row("=2024年10月前", "date =20241000 前");
        row("2024年12月31日", "date 20241231");
        row("2024年底", "date 20240000 底");
        row("完全达到预期", "text");
        row("有效提升", "text");
        row("完成3次以上培训", "text");
        row("达标", "boolean");
        row("=是", "boolean");
        row("—", "missing");
        row("", "missing");
        row("24 小时响应处理完毕并且回复", "text");
    }
    void value()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        const IndicatorValue value = parseIndicatorValue(text);
        QCOMPARE(shown(value), wanted);
        QCOMPARE(value.text, text);
    }

    void selfEvaluation()
    {
        const Statement statement = statementOf(
            QStringLiteral("项目支出绩效自评表"),
            {QStringLiteral("项目名称|河道清淤|<|<|<|<|<|<|<"),
             QStringLiteral("主管部门|青禾县水务局|<|<|实施单位|青禾县河道所|<|<|<"),
             QStringLiteral("项目资金(万元)||<|年初预算数|全年预算数|全年执行数|分值|执行率|得分"),
             QStringLiteral("^|年度资金总额|<|20.00|25.00|24.50|10|98.00%|9.80 分"),
             QStringLiteral("^|其中：当年财政拨款|<|20.00|25.00|24.50|—|—|—"),
             QStringLiteral("^|其他资金|<|0.00|0.00|0.00|—|—|—"),
             QStringLiteral("年度总体目标|预期目标|<|<|<|实际完成情况|<|<|<"),
             QStringLiteral("^|清淤十公里|<|<|<|已完成|<|<|<"),
             QStringLiteral(
                 "绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施"),
             QStringLiteral("^|产出指标|数量指标|清淤长度|>=10公里|=10公里|40|40|"),
             QStringLiteral("^|^|质量指标|验收合格率|=100%|=90%|20|18|天气影响"),
             QStringLiteral("^|效益指标|社会效益指标|行洪能力|有效提升|完全达到预期|30|30|"),
             QStringLiteral("总分|<|<|<|<|<|100|97.80分|")});
        const auto table = indicatorsOf(statement, 4);
        QVERIFY(table);
        QCOMPARE(table->statement, 4);
        QCOMPARE(table->kind, IndicatorTable::Kind::ProjectSelfEvaluation);
        QCOMPARE(table->project, QStringLiteral("河道清淤"));
        QCOMPARE(table->department, QStringLiteral("青禾县水务局"));
        QCOMPARE(table->unit, QStringLiteral("青禾县河道所"));
        QCOMPARE(table->expectedGoal, QStringLiteral("清淤十公里"));
        QCOMPARE(table->actualGoal, QStringLiteral("已完成"));
        QCOMPARE(table->funding.size(), size_t(3));
        QVERIFY(table->funding[0].total && !table->funding[1].total);
        QCOMPARE(table->funding[0].executed->printed, QStringLiteral("24.50"));
        QCOMPARE(table->funding[0].executed->unit, Unit::WanYuan);
        QCOMPARE(table->funding[0].score->printed, QStringLiteral("9.80"));
        QVERIFY(!table->funding[1].rate);
        QCOMPARE(table->indicators.size(), size_t(3));
        QCOMPARE(table->indicators[1].level1, QStringLiteral("产出指标"));
        QCOMPARE(table->indicators[1].level2, QStringLiteral("质量指标"));
        QCOMPARE(table->indicators[1].deviation, QStringLiteral("天气影响"));
        QCOMPARE(table->totalScore->printed, QStringLiteral("97.80"));
        QCOMPARE(figuresOf(*table).size(), size_t(6 + 6 + 6 + 2)); // funding, its totals row, indicators, total
    }

    void targets()
    {
        const Statement statement = statementOf(
            QStringLiteral("项目支出绩效目标表"),
            {QStringLiteral("预算单位|青禾县河道所|<|<|<|<"), QStringLiteral("项目名称|河道清淤|<|<|项目负责人|某"),
             QStringLiteral("项目资金(万元)|年度预算总额|25.00|其中：财政拨款|20.00|"),
             QStringLiteral("一级指标|二级指标|三级指标|指标值|指标值设置依据|指标分值权重"),
             QStringLiteral("产出指标|数量指标|清淤长度|＞=10公里|计划标准|50"),
             QStringLiteral("效益指标|社会效益指标|行洪能力|有效提升|自定义|40")});
        const auto table = indicatorsOf(statement, 0);
        QVERIFY(table);
        QCOMPARE(table->kind, IndicatorTable::Kind::ProjectTarget);
        QCOMPARE(table->funding.size(), size_t(2));
        QCOMPARE(table->funding[0].budget->printed, QStringLiteral("25.00"));
        QVERIFY(table->funding[0].total);
        QCOMPARE(table->funding[1].source, QStringLiteral("其中:财政拨款"));
        QCOMPARE(table->indicators.size(), size_t(2));
        QCOMPARE(table->indicators[0].weight->printed, QStringLiteral("50"));
        QCOMPARE(shown(table->indicators[0].target), QStringLiteral("number >=10 公里"));
    }

    /// Many provinces print the sign and the unit of a target in columns of their own.
    void signsAndUnitsInColumns()
    {
        const Statement statement =
            statementOf(QStringLiteral("项目支出绩效自评表"),
                        {QStringLiteral("项目名称|供水管网|<|<|<|<|<|<|<"),
                         QStringLiteral("一级指标|二级指标|三级指标|指标性质|指标值|度量单位|实际完成值|分值|得分"),
                         QStringLiteral("产出指标|数量指标|管网长度|≥|12|公里|12.5|15|15"),
                         QStringLiteral("^|时效指标|完工时间|≤|12|月|11|10|10"),
                         QStringLiteral("^|质量指标|合格率|正向|98|%|99%|10|10"),
                         QStringLiteral("^|成本指标|单位造价|反向|5|万元|4.9|10|10"),
                         QStringLiteral("效益指标|社会效益|水质|定性|优良||优良|20|20"),
                         QStringLiteral("^|生态效益|漏损率|定量|≤5%|%|4|10|10")});
        const auto table = indicatorsOf(statement, 0);
        QVERIFY(table);
        QStringList rows;
        for (const Indicator &indicator : table->indicators)
            rows << shown(indicator.target) + QStringLiteral(" / ") + shown(indicator.actual);
        QCOMPARE(rows.join(u'\n'), QStringLiteral("number >=12 公里 / number 12.5 公里\n"
                                                  "number <=12 月 / number 11 月\n"
                                                  "number >=98 % / number 99 %\n"
                                                  "number <=5 万元 / number 4.9 万元\n"
                                                  "text / text\n"
                                                  "number <=5 % / number 4 %"));
        QCOMPARE(table->indicators[0].target.text, QStringLiteral("≥12公里"));
    }

    /// One table with the targets of several projects, their names in a column; a page break leaves a name blank.
    void severalProjects()
    {
        const Statement statement = statementOf(
            QStringLiteral("部门预算项目绩效目标表"),
            {QStringLiteral("单位名称|项目名称|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重"),
             QStringLiteral("水务局|清淤|完成|产出指标|数量指标|长度|≥|12|公里|50"),
             QStringLiteral("^|^|^|效益指标|社会效益|受益村|≥|5|个|40"),
             QStringLiteral("|||效益指标|社会效益|水质|定性|优||10"),
             QStringLiteral("水务局|监测|开展|产出指标|数量指标|点位|＝|30|个|100")});
        const std::vector<IndicatorTable> tables = indicatorTablesOf(statement, 3);
        QCOMPARE(tables.size(), size_t(2));
        QCOMPARE(tables[0].project, QStringLiteral("清淤"));
        QCOMPARE(tables[0].indicators.size(), size_t(3));
        QVERIFY(tables[0].kind == IndicatorTable::Kind::ProjectTarget);
        QCOMPARE(tables[1].project, QStringLiteral("监测"));
        QCOMPARE(tables[1].statement, 3);
        QCOMPARE(tables[1].indicators.front().row, 4);
        QCOMPARE(shown(tables[1].indicators.front().target), QStringLiteral("number =30 个"));
    }

    /// The whole form of a department lists its tasks with what each may spend, and their total last.
    void tasksOfADepartment()
    {
        const Statement statement =
            statementOf(QStringLiteral("部门整体支出绩效自评表"),
                        {QStringLiteral("部门名称|水务局|<|<|<|<|<|<"),
                         QStringLiteral("年度任务|任务名称|主要内容|全年预算数(A)|全年执行数(B)|分值|执行率(B/A)|得分"),
                         QStringLiteral("^|任务1|河道治理|100.00|95.00|—|95.00%|—"),
                         QStringLiteral("^|金额合计|<|100.00|95.00|10|95.00%|9.5"),
                         QStringLiteral("绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分"),
                         QStringLiteral("^|产出指标|数量指标|河长|≥20公里|21公里|90|90")});
        const auto table = indicatorsOf(statement, 0);
        QVERIFY(table);
        QCOMPARE(table->funding.size(), size_t(2));
        QCOMPARE(table->funding[0].source, QStringLiteral("河道治理"));
        QVERIFY(!table->funding[0].total && table->funding[1].total);
        QCOMPARE(table->funding[1].score->printed, QStringLiteral("9.5"));
    }

    void anotherTableIsNone()
    {
        const Statement statement = statementOf(QStringLiteral("支出决算表"), {QStringLiteral("科目编码|科目名称|合计"),
                                                                               QStringLiteral("205|教育支出|12.00")});
        QVERIFY(!indicatorsOf(statement, 0));
    }
};

QTEST_APPLESS_MAIN(TestIndicators)
#include "test_indicators.moc"
