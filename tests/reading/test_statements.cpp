// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/drawing.h"
#include "reading/formcatalogue.h"
#include "reading/join.h"
#include "reading/layout.h"
#include "reading/reader.h"

#include <QTest>

using namespace gouji;

/// What a grid is understood as: form, unit, header, columns, rows, figures.
class TestStatements : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void forms_data();
    void forms();
    void understood_data();
    void understood();
    void byHand();

private:
    const FormCatalogue m_forms = FormCatalogue::builtIn();
};

static Statement drawnStatement(const QString &drawing, const FormCatalogue &forms)
{
    std::vector<PageLayout> pages{layoutOf(drawnPage(1, drawing), 0)};
    std::vector<Statement> statements = joinedTables(pages);
    return statements.empty() ? Statement() : gouji::understood(statements.front(), forms);
}

static QString columnsOf(const Statement &statement)
{
    static const QStringList roles{QStringLiteral("?"),      QStringLiteral("code"),  QStringLiteral("name"),
                                   QStringLiteral("amount"), QStringLiteral("rate"),  QStringLiteral("count"),
                                   QStringLiteral("text"),   QStringLiteral("number")};
    QStringList out;
    for (const Column &column : statement.columns)
        out.append(QString::number(column.lane) + u' ' + roles[static_cast<int>(column.role)] + u' ' + column.measure);
    return out.join(u'\n');
}

/// Row, lane, role, code, key, parent, figures.
static QString rowsOf(const Statement &statement)
{
    static const QString roles = QStringLiteral("-itoN");
    QStringList out;
    for (size_t i = 0; i < statement.subjects.size(); ++i) {
        const Subject &subject = statement.subjects[i];
        if (subject.role == Subject::Role::Blank)
            continue;
        QString line = QStringLiteral("%1%2 %3 %4 %5")
                           .arg(subject.row)
                           .arg(QChar(u'a' + subject.lane))
                           .arg(roles[static_cast<int>(subject.role)])
                           .arg(subject.code, subject.key);
        if (subject.parent >= 0)
            line += QStringLiteral(" < ") + statement.subjects[static_cast<size_t>(subject.parent)].key;
        for (const StatementFigure &figure : statement.figures) {
            if (figure.subject == static_cast<int>(i))
                line += u' ' + figure.figure.printed;
        }
        out.append(line);
    }
    return out.join(u'\n');
}

void TestStatements::forms_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("form");

    const auto row = [](const char *title, const char *header, const char *form) {
        QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(header) << QString::fromUtf8(form);
    };
    row("支出决算表", "", "final.T3");
    row("收入支出决算表", "", "final.T1");
    row("收入支出决算总表", "", "final.T1");
    row("财政拨款收入支出决算总表", "", "final.T4");
    row("一般公共预算财政拨款支出决算表", "", "final.T5");
    row("一般公共预算财政拨款基本支出决算表", "", "final.T6");
    row("一般公共预算财政拨款“三公”经费支出决算表", "", "final.T7");
    row("财政拨款\"三公\"经费支出决算表", "", "final.T7");
    row("政府性基金预算财政拨款收入支出决算表", "", "final.T8");
    row("国有资本经营预算财政拨款支出决算表", "", "final.T9");
    row("非财政拨款收入支出决算总表", "", "");
    row("项目支出决算表", "", "");
    row("2025年预算单位财务收支预算总表", "", "shanghai.H1");
    row("2025年部门收入预算总表", "", "shanghai.H2");
    row("收入预算总表", "", "jiangsu.02");
    row("公开01表:收支预算总表", "支出用途", "jiangsu.01");
    row("某大学收支预算总表", "项目|预算数", "university.5");
    row("财政拨款支出预算表", "科目|金额", "jiangsu.05");
    row("某大学财政拨款支出预算表", "基本支出|项目支出", "university.8");
    row("表7 一般公共预算项目支出情况表", "", "xinjiang.K7");
    row("部门(单位)整体支出绩效目标自评表(2023年度)", "", "performance.whole");
    row("项目支出绩效自评表(2024年度)", "", "performance.self");
    row("某专项绩效目标表", "", "performance.target");
    row("固定资产情况表", "", "");
    // Formats of other provinces and of central bodies.
    row("2025年单位收支总表", "", "xinjiang.K1");
    row("公开01表 部门收支总表", "", "xinjiang.K1");
    row("收入总表", "", "xinjiang.K2");
    row("单位支出总表", "", "xinjiang.K3");
    row("财政拨款收支总表", "", "xinjiang.K4");
    row("一般公共预算支出表", "", "xinjiang.K5");
    row("一般公共预算财政拨款基本支出表", "", "xinjiang.K6");
    row("一般公共预算“三公”经费支出表", "", "national.7");
    row("财政拨款「三公」经费支出表", "", "national.7");
    row("政府性基金预算财政拨款支出表", "", "xinjiang.K8");
    row("国有资本经营预算财政拨款支出预算表", "", "xinjiang.K9");
    row("项目支出表", "", "national.10");
    row("部门预算项目支出预算表", "", "national.10");
    row("政府采购预算明细表", "", "jiangsu.12");
    row("政府购买服务支出预算表", "", "");
    row("部门整体支出绩效目标申报表", "", "performance.target");
}

void TestStatements::forms()
{
    QFETCH(QString, title);
    QFETCH(QString, header);
    const Form *form = m_forms.byTitle(title, header);
    QTEST(form ? form->id : QString(), "form");
}

void TestStatements::understood_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("rows");

    QTest::newRow("two halves, totals in each")
        << QStringLiteral("收入支出决算总表\n"
                          "单位:万元\n"
                          "+--------------+------+--------------+------+\n"
                          "|收入                 |支出                 |\n"
                          "+--------------+------+--------------+------+\n"
                          "|项目          |决算数|项目          |决算数|\n"
                          "+--------------+------+--------------+------+\n"
                          "|一、事业收入  |3.00  |一、教育支出  |4.00  |\n"
                          "+--------------+------+--------------+------+\n"
                          "|本年收入合计  |3.00  |本年支出合计  |4.00  |\n"
                          "+--------------+------+--------------+------+\n"
                          "|年初结转和结余|1.00  |              |      |\n"
                          "+--------------+------+--------------+------+\n"
                          "|总计          |4.00  |总计          |4.00  |\n"
                          "+--------------+------+--------------+------+")
        << QStringLiteral("final.T1 2 万元")
        << QStringLiteral("0 name 项目\n0 amount 决算数\n1 name 项目\n1 amount 决算数")
        << QStringLiteral("2a i  事业收入 3.00\n2b i  教育支出 4.00\n3a t  本年收入合计 3.00\n3b t  本年支出合计 4.00\n"
                          "4a i  年初结转和结余 1.00\n5a t  收入总计 4.00\n5b t  支出总计 4.00");
    QTest::newRow("codes in three columns, header row with the total")
        << QStringLiteral("支出决算表\n"
                          "单位:万元\n"
                          "+----------------+------+------+------+\n"
                          "|项目            |本年  |基本  |项目  |\n"
                          "+--------+-------+支出  |支出  |支出  |\n"
                          "|科目编码|科目   |合计  |      |      |\n"
                          "+--+--+--+名称   |      |      |      |\n"
                          "|  |  |  |       |      |      |      |\n"
                          "+--+--+--+-------+------+------+------+\n"
                          "|类|款|项|合计   |9.00  |5.00  |4.00  |\n"
                          "+--+--+--+-------+------+------+------+\n"
                          "|208  |  |社保   |9.00  |5.00  |4.00  |\n")
               .replace(QStringLiteral("|208  |  |社保   |9.00  |5.00  |4.00  |\n"),
                        QStringLiteral("|20|  |  |社保   |9.00  |5.00  |4.00  |\n"
                                       "+--+--+--+-------+------+------+------+\n"
                                       "|20|05|  |养老   |9.00  |5.00  |4.00  |\n"
                                       "+--+--+--+-------+------+------+------+\n"
                                       "|20|05|1 |离休   |9.00  |5.00  |4.00  |\n"
                                       "+--+--+--+-------+------+------+------+"))
        << QStringLiteral("final.T3 3 万元")
        << QStringLiteral("0 code 类\n0 code 款\n0 code 项\n0 name 科目名称\n0 amount 合计\n0 amount 基本支出\n"
                          "0 amount 项目支出")
        << QStringLiteral("3a t  合计 9.00 5.00 4.00\n4a i 20 社保 9.00 5.00 4.00\n"
                          "5a i 2005 养老 < 社保 9.00 5.00 4.00\n6a i 200501 离休 < 养老 9.00 5.00 4.00");
    QTest::newRow("strokes for empty cells")
        << QStringLiteral("支出决算表\n"
                          "单位:万元\n"
                          "+----+------+------+------+\n"
                          "|科目|本年  |基本  |项目  |\n"
                          "|名称|支出  |支出  |支出  |\n"
                          "|    |合计  |      |      |\n"
                          "+----+------+------+------+\n"
                          "|合计|9.00  |5.00  |4.00  |\n"
                          "+----+------+------+------+\n"
                          "|教育|5.00  |5.00  |—     |\n"
                          "+----+------+------+------+\n"
                          "|社保|3.00  |—     |3.00  |\n"
                          "+----+------+------+------+\n"
                          "|医疗|1.00  |—     |—     |\n"
                          "+----+------+------+------+")
        << QStringLiteral("final.T3 1 万元")
        << QStringLiteral("0 name 科目名称\n0 amount 合计\n0 amount 基本支出\n0 amount 项目支出")
        << QStringLiteral("1a t  合计 9.00 5.00 4.00\n2a i  教育 5.00 5.00\n3a i  社保 3.00 3.00\n4a i  医疗 1.00");
    QTest::newRow("column numbers, a list, 其中")
        << QStringLiteral("表1 部门收支总体情况表\n"
                          "编制部门:某局 单位:元\n"
                          "+------------------+------+\n"
                          "|项目              |预算数|\n"
                          "+------------------+------+\n"
                          "|栏次              |1     |\n"
                          "+------------------+------+\n"
                          "|一、本年收入      |9.00  |\n"
                          "+------------------+------+\n"
                          "|1.一般公共预算拨款|9.00  |\n"
                          "+------------------+------+\n"
                          "|其中:一般财力     |4.00  |\n"
                          "+------------------+------+\n"
                          "|上级转移支付      |5.00  |\n"
                          "+------------------+------+\n"
                          "|二、上年结转结余  |      |\n"
                          "+------------------+------+\n")
        << QStringLiteral("xinjiang.K1 2 元") << QStringLiteral("0 name 项目\n0 amount 预算数")
        << QStringLiteral("2a i  本年收入 9.00\n3a i  一般公共预算拨款 < 本年收入 9.00\n"
                          "4a o  一般财力 < 一般公共预算拨款 4.00\n5a i  上级转移支付 < 一般公共预算拨款 5.00\n"
                          "6a i  上年结转结余");
    QTest::newRow("one row of budget and final pairs")
        << QStringLiteral("“三公”经费支出决算表\n"
                          "单位:万元\n"
                          "+-------------+-------------+\n"
                          "|合计         |公务接待费   |\n"
                          "+------+------+------+------+\n"
                          "|预算数|决算数|预算数|决算数|\n"
                          "+------+------+------+------+\n"
                          "|2.00  |1.00  |2.00  |1.00  |\n"
                          "+------+------+------+------+")
        << QStringLiteral("final.T7 2 万元")
        << QStringLiteral("0 amount 预算.合计\n0 amount 决算.合计\n0 amount 预算.公务接待\n0 amount 决算.公务接待")
        << QString();
    QTest::newRow("合计 in the first column of a group")
        << QStringLiteral("三公经费支出决算表\n"
                          "单位:万元\n"
                          "+-----------------+------+\n"
                          "|预算数           |决算数|\n"
                          "+------+----------+------+\n"
                          "|合计  |公务接待费|合计  |\n"
                          "+------+----------+------+\n"
                          "|2.00  |2.00      |1.00  |\n"
                          "+------+----------+------+\n")
        << QStringLiteral("final.T7 2 万元")
        << QStringLiteral("0 amount 预算.合计\n0 amount 预算.公务接待\n0 amount 决算.合计") << QString();
    QTest::newRow("合计 beside sub-headings")
        << QStringLiteral("政府性基金预算财政拨款收入支出决算表\n"
                          "单位:万元\n"
                          "+--------+--------+--------+-----------------+\n"
                          "|科目编码|科目名称|本年收入|本年支出         |\n"
                          "+--------+--------+        +--------+--------+\n"
                          "|合计             |        |小计    |基本支出|\n"
                          "+--------+--------+--------+--------+--------+\n"
                          "|        |        |        |        |        |\n"
                          "+--------+--------+--------+--------+--------+\n")
        << QStringLiteral("final.T8 2 万元")
        << QStringLiteral("0 code 科目编码\n0 name 科目名称\n0 amount 本年收入\n0 amount 合计\n0 amount 基本支出")
        << QString();
}

void TestStatements::understood()
{
    QFETCH(QString, drawing);
    const Statement statement = drawnStatement(drawing, m_forms);
    const QString head =
        statement.form + u' ' + QString::number(statement.headerRows) + u' ' + unitName(statement.unit);
    QTEST(head, "head");
    QTEST(columnsOf(statement), "columns");
    QFETCH(QString, rows);
    if (!rows.isEmpty())
        QCOMPARE(rowsOf(statement), rows);
}

/// Corrections of the structure win over what is found.
void TestStatements::byHand()
{
    Statement statement = drawnStatement(QStringLiteral("+------+------+\n"
                                                        "|项目  |本年  |\n"
                                                        "+------+------+\n"
                                                        "|甲    |2.00  |\n"
                                                        "+------+------+\n"
                                                        "|全部  |2.00  |\n"
                                                        "+------+------+"),
                                         m_forms);
    QCOMPARE(statement.unit, Unit::Unknown);
    statement.unitByHand = Unit::WanYuan;
    statement.totalByHand = {2};
    statement.measureByHand = {{1, QStringLiteral("合计")}};
    statement = gouji::understood(statement, m_forms);
    QCOMPARE(statement.unit, Unit::WanYuan);
    QCOMPARE(statement.columns[1].measure, QStringLiteral("合计"));
    QCOMPARE(rowsOf(statement), QStringLiteral("1a i  甲 2.00\n2a t  全部 2.00"));
    QCOMPARE(gouji::understood(statement, m_forms), statement);
}

QTEST_GUILESS_MAIN(TestStatements)
#include "test_statements.moc"
