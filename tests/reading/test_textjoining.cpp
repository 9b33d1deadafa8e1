// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/plaintext.h"

#include <QtTest/QTest>

using namespace gouji;
using namespace gouji::tests;

namespace {

// The paragraphs behind that page; "/" parts lines, "|" paragraphs.
QString behindPage(const QString &lines)
{
    QStringList all = paragraphTexts(readPlainText(wrappedPage() + QString(lines).replace(u'/', u'\n')));
    while (!all.isEmpty() && !all.takeFirst().endsWith(QStringLiteral("以上为全部情况。"))) {
    }
    return all.join(u'|');
}

} // namespace

class TestTextJoining : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, const char *lines, const char *wanted) {
            QTest::newRow(name) << QString::fromUtf8(lines) << QString::fromUtf8(wanted);
        };
        row("open quotation mark", "“教育支出（类）/普通教育（款）小学/教育（项）”5.00万元。",
            "“教育支出（类）普通教育（款）小学教育（项）”5.00万元。");
        row("open bracket", "因公出国（含港澳/台）费0万元。", "因公出国（含港澳台）费0万元。");
        row("item goes on", "3、教育支出（类）普通教育（款）小学/教育（项）。主要用于学校。",
            "3、教育支出（类）普通教育（款）小学教育（项）。主要用于学校。");
        row("level begins a line", "教育支出/（类）5.00万元。", "教育支出（类）5.00万元。");
        row("comma before", "公用经费8.00万元，比上年增/加2.00万元。", "公用经费8.00万元，比上年增加2.00万元。");
        row("amount behind", "面向小微企业的项目金额/8.00万元。", "面向小微企业的项目金额8.00万元。");
        row("number cut at its point", "其中：公用经费8./25万元。", "其中：公用经费8.25万元。");
        row("blank lines of a page break", "公用经费8.00万元，比上年增//加2.00万元。",
            "公用经费8.00万元，比上年增加2.00万元。");
        row("number of a page", "公用经费8.00万元，比上年增//— 12 —//加2.00万元。",
            "公用经费8.00万元，比上年增加2.00万元。");
        row("reason announced", "决算数小于预算数的主要原因：/厉行节约。", "决算数小于预算数的主要原因：厉行节约。");
        row("full stop on a line of its own", "8、教育支出（类）普通教育（款）小学教育（项）/。/主要用于：学校。",
            "8、教育支出（类）普通教育（款）小学教育（项）。主要用于：学校。");
        row("no subject of its own",
            "8、教育支出（类）普通教育（款）小学教育（项），用于全部学校。/年初预算为8.00万元。",
            "8、教育支出（类）普通教育（款）小学教育（项），用于全部学校。年初预算为8.00万元。");
        row("heading", "一、收入、支出情况/收入5.00万元。", "一、收入、支出情况|收入5.00万元。");
        row("heading as long as a line",
            "四、关于青山县水利局二〇二四年度财政拨款收支决算情况的说明/收入5.00万元，支出相同。",
            "四、关于青山县水利局二〇二四年度财政拨款收支决算情况的说明|收入5.00万元，支出相同。");
        row("row of cells as long as a line",
            "某某县某某局某某某某某某某某某某某某费 1,234,567.00 2,345.00/收入5.00万元，支出相同。",
            "某某县某某局某某某某某某某某某某某某费1,234,567.002,345.00|收入5.00万元，支出相同。");
        row("heading of two lines", "第三部分东江省青山县水利局二〇二四年度部门决算情况总体/说明/收入5.00万元。",
            "第三部分东江省青山县水利局二〇二四年度部门决算情况总体说明|收入5.00万元。");
        row("heading without a number", "收入5.00万元，已经入账/名词解释/财政拨款是指拨款。",
            "收入5.00万元，已经入账|名词解释|财政拨款是指拨款。");
        row("items", "1.办公室、财务科/2.人事科/3.水政科", "1.办公室、财务科|2.人事科|3.水政科");
        row("short sentences", "收入5.00万元。/支出5.00万元。", "收入5.00万元。|支出5.00万元。");
        row("broken twice", "基金预算5.00万元；/国有/资本经营预算0万元，同上年一样。",
            "基金预算5.00万元；|国有资本经营预算0万元，同上年一样。");
        row("short heading", "说明/收入5.00万元，已经入账。", "说明|收入5.00万元，已经入账。");
        row("signature", "特此公开。/青山县水利局/2025年8月", "特此公开。|青山县水利局|2025年8月");
        row("labels", "项目名称：渠道维护/实施单位：水管所", "项目名称：渠道维护|实施单位：水管所");
        row("label of a sentence", "完成情况：全部渠道已经修好，三座水库的大坝已经加固，一/座正在施工。",
            "完成情况：全部渠道已经修好，三座水库的大坝已经加固，一座正在施工。");
        row("cells", "收入说明，共计/某某费 5.00 6.00/另有说明。", "收入说明，共计|某某费5.006.00|另有说明。");
        row("quotation mark forgotten",
            "“渠道维护。/水管所/闸门维护项目共有三个，它们都是按照年初计划完成的项目，其中有一个延期",
            "“渠道维护。|水管所|闸门维护项目共有三个，它们都是按照年初计划完成的项目，其中有一个延期");
    }
    void lines()
    {
        QFETCH(QString, lines);
        QString got = behindPage(lines);
        got.remove(u' ');
        QTEST(got, "wanted");
    }

    // A sentence that ends where the line does: blanks before the next one show that it begins a paragraph.
    void indentedFirstLines_data()
    {
        QTest::addColumn<QString>("blanks");
        QTest::addColumn<qsizetype>("paragraphs");
        QTest::newRow("none") << QString() << qsizetype(1);
        QTest::newRow("wide blanks") << QStringLiteral("　　") << qsizetype(2);
        QTest::newRow("blanks") << QStringLiteral("    ") << qsizetype(2);
    }
    void indentedFirstLines()
    {
        QFETCH(QString, blanks);
        const QString line = QStringLiteral("某某单位按照规定安排支出并且如实列支各项经费情况好").left(25);
        const QString got = behindPage(QStringLiteral("本单位，/") + line + QStringLiteral("情况。/") + blanks +
                                       QStringLiteral("公用经费有增加。"));
        QTEST(got.count(u'|') + 1, "paragraphs");
    }

    // A part of the file comes from wider pages: its short sentences end paragraphs though they are longer than a line
    // of the other part.
    void partsOfOtherWidth()
    {
        const QString line = QStringLiteral(
            "某某单位按照规定安排支出并且如实列支各项经费情况总体良好并且全部用于年初确定的工作没有用于");
        QString text = wrappedPage();
        QStringList wanted;
        for (int i = 0; i < 6; ++i) {
            text += line.left(42) + u'\n' + line.left(42) + u'\n' + line.left(32) + QStringLiteral("。\n");
            wanted.append(line.left(42) + line.left(42) + line.left(32) + QStringLiteral("。"));
        }
        QStringList all = paragraphTexts(readPlainText(text));
        QCOMPARE(all.sliced(all.size() - 6), wanted);
    }

    // Pages of half the width: a line of twenty ideographs is as long as a heading elsewhere.
    void narrowPages()
    {
        const QString sentence = QStringLiteral(
            "单位按照规定安排支出并且如实列支各项经费而且全部用于年初确定的工作没有一项支出用于其他方面");
        QStringList lines;
        QStringList wanted;
        for (int i = 1; i <= 8; ++i) {
            const QString paragraph = sentence + QStringLiteral("其中第%1项。").arg(i);
            wanted.append(paragraph);
            lines << paragraph.left(18);
            for (qsizetype at = 18; at < paragraph.size(); at += 20)
                lines << paragraph.mid(at, 20);
        }
        QCOMPARE(paragraphTexts(readPlainText(lines.join(u'\n')), Paragraph::Kind::Glossary), wanted);
    }

    // Without form feeds a bare number is the page's where it counts on; a code in a column of cells is none.
    void bareNumbersThatCountOn()
    {
        QString text;
        for (int page = 1; page <= 3; ++page) {
            text += QStringLiteral("本年支出的第%1页有许多情况，").arg(QStringLiteral("一二三")[page - 1]);
            text += QStringLiteral("这里说明，\n").repeated(9) + QStringLiteral("\n%1\n\n").arg(page);
        }
        text += QStringLiteral("说明完毕。");
        QString wanted;
        for (const QChar page : QStringLiteral("一二三"))
            wanted +=
                QStringLiteral("本年支出的第%1页有许多情况，").arg(page) + QStringLiteral("这里说明，").repeated(9);
        QCOMPARE(paragraphTexts(readPlainText(text), Paragraph::Kind::Glossary),
                 QStringList{wanted + QStringLiteral("说明完毕。")});
        const QString codes = QStringLiteral("编码\n\n208\n\n05\n\n06\n\n212\n\n合计\n\n说明");
        QVERIFY(
            paragraphTexts(readPlainText(codes), Paragraph::Kind::Glossary).join(u'|').contains(QStringLiteral("06")));
    }

    // Behind cells of a table that was lost, text goes on without a heading: a comparison shows it.
    void textBehindALostTable()
    {
        const Disclosure disclosure = readPlainText(
            QStringLiteral("支出情况构成表\n教育支出\n其他支出\n90.36%\n9.64%\n本年财政拨款支出预算同上年预算数相比\n"
                           "增加2,898.54万元。其中：\n1.教育支出减少5.00万元，原因是人员减少。\n"));
        QCOMPARE(disclosure.unread.size(), 1U);
        QCOMPARE(paragraphTexts(disclosure, Paragraph::Kind::TableText).join(u'|'),
                 QStringLiteral("本年财政拨款支出预算同上年预算数相比|增加2,898.54万元。其中：|"
                                "1.教育支出减少5.00万元，原因是人员减少。"));
    }

    // A page break with the page's number inside a table.
    void tablesGoOnBehindAPageNumber()
    {
        const Disclosure disclosure = readPlainText(
            QStringLiteral("收入决算表\n单位：万元\n项目\t合计\n一、甲\t1.00\n\n— 3 —\n\n二、乙\t2.00\n合计\t3.00\n"));
        QCOMPARE(disclosure.statements.size(), 1U);
        QCOMPARE(disclosure.statements.front().grid.rows, 4);
    }
};

QTEST_GUILESS_MAIN(TestTextJoining)
#include "test_textjoining.moc"
