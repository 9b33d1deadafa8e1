// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/plaintext.h"

#include <QtTest/QTest>

using namespace gouji;
using namespace gouji::tests;

namespace {

Statement tableOf(const QString &title, const QStringList &rows)
{
    QString text = title + QStringLiteral("\n单位：万元\n");
    for (const QString &row : rows)
        text += QString(row).replace(u'|', u'\t') + u'\n';
    const Disclosure disclosure = readPlainText(text);
    return disclosure.statements.empty() ? Statement() : disclosure.statements.front();
}

QString measures(const Statement &statement)
{
    QStringList all;
    for (const Column &column : statement.columns)
        all.append(column.measure);
    return all.join(u'|');
}

// The header with the size of each merged cell: "项目 2x1".
QString header(const Statement &statement)
{
    QStringList all;
    for (const Cell &cell : statement.grid.cells) {
        if (cell.row < statement.headerRows)
            all.append(cell.columnSpan * cell.rowSpan == 1
                           ? cell.text
                           : cell.text + QStringLiteral(" %1x%2").arg(cell.columnSpan).arg(cell.rowSpan));
    }
    return all.join(u'|');
}

} // namespace

class TestTextHeader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columns_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<int>("headerRows");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, const char *title, const QStringList &rows, int count,
                            const char *wanted) {
            QTest::newRow(name) << QString::fromUtf8(title) << rows << count << QString::fromUtf8(wanted);
        };
        const char *threePublic = "财政拨款“三公”经费支出决算表";
        const char *threePublicColumns =
            "预算.合计|决算.合计|预算.因公出国|决算.因公出国|预算.用车小计|决算.用车小计|"
            "预算.用车购置|决算.用车购置|预算.用车运行|决算.用车运行|预算.公务接待|决算.公务接待";
        const QString pairs =
            QStringLiteral("预算数|决算数").repeated(6).replace(QStringLiteral("数预"), QStringLiteral("数|预"));
        const QString amounts = QStringLiteral("9.00|8.00|0|0|7.00|6.00|0|0|7.00|6.00|2.00|2.00");
        row("groups of pairs", threePublic,
            {QStringLiteral("财政拨款“三公”经费|||||||||||"),
             QStringLiteral("合计||因公出国（境）费||公务用车购置及运行维护费||||||公务接待费|"),
             QStringLiteral("||||小计||公务用车购置费||公务用车运行维护费|||"), pairs, amounts},
            4, threePublicColumns);
        row("labels repeated", threePublic,
            {QStringLiteral("合计|合计|因公出国（境）费|因公出国（境）费|公务用车购置及运行维护费小计|"
                            "公务用车购置及运行维护费小计|公务用车购置费|公务用车购置费|公务用车运行维护费|"
                            "公务用车运行维护费|公务接待费|公务接待费"),
             pairs, amounts},
            2, threePublicColumns);
        row("total behind the code heads", "收入决算表",
            {QStringLiteral("项目||||本年收入合计|财政拨款收入|其他收入"),
             QStringLiteral("功能分类科目编码|||科目名称|||"), QStringLiteral("||||决算数|决算数|决算数"),
             QStringLiteral("类|款|项|合计|9.00|8.00|1.00"), QStringLiteral("205|||教育支出|9.00|8.00|1.00")},
            3, "类|款|项|科目名称|合计|财政拨款收入|其他收入");
        row("code heads under a label alone", "支出决算表",
            {QStringLiteral("项目||||本年支出合计|基本支出|项目支出"), QStringLiteral("支出功能分类|||科目名称|||"),
             QStringLiteral("科目编码||||||"), QStringLiteral("类|款|项|合计|9.00|8.00|1.00"),
             QStringLiteral("205|||教育支出|9.00|8.00|1.00")},
            3, "类|款|项|科目名称|合计|基本支出|项目支出");
        row("total beside sub-headings", "政府性基金预算财政拨款收入支出决算表",
            {QStringLiteral("项目||年初结转和结余|本年收入|本年支出|||年末结转和结余"),
             QStringLiteral("功能分类科目编码|科目名称||||||"), QStringLiteral("合计|||5.00|合计|基本支出|项目支出|"),
             QStringLiteral("229|其他支出||5.00|5.00||5.00|")},
            2, "功能分类科目编码|科目名称|年初结转和结余|本年收入|合计|基本支出|项目支出|年末结转和结余");
        row("其中 in a header", "收入决算表",
            {QStringLiteral("科目编码|科目名称|本年收入合计|事业收入||其他收入"),
             QStringLiteral("|||金额|其中：教育收费|"), QStringLiteral("205|教育支出|9.00|8.00|1.00|1.00")},
            2, "科目编码|科目名称|合计|事业收入|教育收费|其他收入");
        row("a column without a heading", "支出情况表",
            {QStringLiteral("项目|金额|"), QStringLiteral("甲|1.00|2.00"), QStringLiteral("乙|3.00|4.00")}, 1,
            "项目|金额|");
        row("rows without amounts are none of the header", "收入决算表",
            {QStringLiteral("项目||合计"), QStringLiteral("编码|名称|"), QStringLiteral("|此表为空|"),
             QStringLiteral("||")},
            2, "编码|名称|合计");
    }
    void columns()
    {
        QFETCH(QString, title);
        QFETCH(QStringList, rows);
        QFETCH(int, headerRows);
        const Statement statement = tableOf(title, rows);
        QCOMPARE(statement.headerRows, headerRows);
        QTEST(measures(statement), "wanted");
    }

    void cellsAreMerged()
    {
        const Statement statement =
            tableOf(QStringLiteral("支出决算表"),
                    {QStringLiteral("项目|||本年支出||"), QStringLiteral("科目编码||科目名称|合计|基本支出|项目支出"),
                     QStringLiteral("类|款||||"), QStringLiteral("205||教育支出|9.00|8.00|1.00")});
        QCOMPARE(header(statement),
                 QStringLiteral("项目 3x1|本年支出 3x1|科目编码 2x1|科目名称 1x2|合计 1x2|基本支出 1x2|"
                                "项目支出 1x2|类|款"));
        QCOMPARE(statement.grid.textAt(3, 1), QString());
        QVERIFY(statement.grid.cellAt(3, 1)->column == 1); // the body keeps its blanks
    }

    // The total row names columns and is a total all the same.
    void totalRowKeepsItsFigures()
    {
        const Statement statement = tableOf(
            QStringLiteral("收入决算表"),
            {QStringLiteral("项目||||本年收入合计|财政拨款收入"), QStringLiteral("功能分类科目编码|||科目名称||"),
             QStringLiteral("类|款|项|合计|9.00|8.00"), QStringLiteral("205|||教育支出|9.00|8.00")});
        QCOMPARE(statement.subjects.at(0).key, QStringLiteral("合计"));
        QCOMPARE(statement.figures.size(), 4U);
    }
};

QTEST_GUILESS_MAIN(TestTextHeader)
#include "test_textheader.moc"
