// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pure functions of the window: ranges of the clipboard, formulas with links, first letters of pinyin.
#include "findings/formulahtml.h"
#include "tables/rangetext.h"
#include "window/pinyin.h"

#include <QTest>

using namespace gouji;

class TestTexts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ranges_data();
    void ranges();
    void formulas_data();
    void formulas();
    void pinyin_data();
    void pinyin();
    void distances_data();
    void distances();
};

void TestTexts::ranges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cells"); // rows by /, cells by |
    QTest::newRow("one cell") << QStringLiteral("1,234.50") << QStringLiteral("1,234.50");
    QTest::newRow("a range") << QStringLiteral("a\t1\nb\t2") << QStringLiteral("a|1/b|2");
    QTest::newRow("line break at the end") << QStringLiteral("a\t1\r\n") << QStringLiteral("a|1");
    QTest::newRow("empty cells stay") << QStringLiteral("\t1\n\t") << QStringLiteral("|1/|");
    QTest::newRow("quoted") << QStringLiteral("\"two\nlines\"\t\"say \"\"yes\"\"\"")
                            << QStringLiteral("two\nlines|say \"yes\"");
}

void TestTexts::ranges()
{
    QFETCH(QString, text);
    QFETCH(QString, cells);
    QStringList rows;
    const std::vector<QStringList> range = rangeFromText(text);
    for (const QStringList &row : range)
        rows << row.join(u'|');
    QCOMPARE(rows.join(u'/'), cells);
    QCOMPARE(rangeFromText(rangeToText(range)), range);
}

void TestTexts::formulas_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("links"); // [index] before each linked number
    QTest::newRow("in order") << QStringLiteral("10.00 = 4.00 + 6.00") << QStringLiteral("[0]10.00 = [1]4.00 + 6.00");
    QTest::newRow("separators differ") << QStringLiteral("1,234.50 > 4") << QStringLiteral("[2]1,234.50 &gt; 4");
    QTest::newRow("equal numbers lead to two places") << QStringLiteral("7 = 7") << QStringLiteral("[3]7 = [4]7");
}

void TestTexts::formulas()
{
    QFETCH(QString, formula);
    QFETCH(QString, links);
    const QStringList printed{QStringLiteral("10.00"), QStringLiteral("4.00"), QStringLiteral("1234.50"),
                              QStringLiteral("7"), QStringLiteral("7")};
    QString html = formulaHtml(formula, printed, Qt::black);
    html.remove(QStringLiteral("\" style=\"color:#000000\"")).remove(QStringLiteral("</a>"));
    for (int i = 0; i < printed.size(); ++i)
        html.replace(QStringLiteral("<a href=\"figure:%1>").arg(i), QStringLiteral("[%1]").arg(i));
    QCOMPARE(html, links);
}

void TestTexts::pinyin_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("letters");
    QTest::newRow("Chinese") << QStringLiteral("下一个问题") << QStringLiteral("xygwt");
    QTest::newRow("mixed") << QStringLiteral("导出 PDF…") << QStringLiteral("dcpdf");
    QTest::newRow("nothing") << QString() << QString();
}

void TestTexts::pinyin()
{
    QFETCH(QString, text);
    QFETCH(QString, letters);
    QCOMPARE(pinyinInitials(text), letters);
}

void TestTexts::distances_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<int>("distance");
    QTest::newRow("everything") << QString() << 0;
    QTest::newRow("a part of the name") << QStringLiteral("数字") << 0;
    QTest::newRow("initials") << QStringLiteral("gjsz") << 1;
    QTest::newRow("big letters") << QStringLiteral("GJSZ") << 1;
    QTest::newRow("some initials in order") << QStringLiteral("gjbj") << 2;
    QTest::newRow("not in order") << QStringLiteral("bjgj") << 3;
    QTest::newRow("other") << QStringLiteral("xyz") << 3;
}

void TestTexts::distances()
{
    QFETCH(QString, wanted);
    QFETCH(int, distance);
    QCOMPARE(distanceOfName(QStringLiteral("已勾稽数字的标记"), wanted), distance);
}

QTEST_GUILESS_MAIN(TestTexts)
#include "test_texts.moc"
