// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/plaintext.h"

#include <QtTest/QTest>

using namespace gouji;
using namespace gouji::tests;

/// Sentences whose lines a tool put into another order.
class TestTextDisorder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void disorder_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("wanted"); // what stays of the text
        QTest::addColumn<int>("unread");
        const auto row = [](const char *name, const char *lines, const char *wanted, int unread) {
            QTest::newRow(name) << QString::fromUtf8(lines) << QString::fromUtf8(wanted) << unread;
        };
        row("shares in a pile",
            "本年支出合计9.00万元，其中：/基本支出5.00万元，占/项目支出4.00万元，占/55.56%；/44.44%。",
            "本年支出合计9.00万元，其中：", 1);
        row("numbers in a pile", "采购预算总额为/拟采购货物268/2,828.24/3,096.24/万元。其/万元。/一、其他情况",
            "一、其他情况", 1);
        row("amount above the end of its name",
            "6、教育支出（类）普通教育（款）小学/61.62万元，支出决算为60.75万元。/学校建设（项）。年初预算/另行安排。",
            "", 1);
        row("two lines changed places",
            "6、教育支出（类）普通教育（款）小学/61.62万元，支出决算为60.75万元。/教育（项）。年初预算为//"
            "另行安排经费。",
            "6、教育支出（类）普通教育（款）小学教育（项）。年初预算为61.62万元，支出决算为60.75万元。|另行安排经费。",
            0);
        row("amount below its heading",
            "三、支出决算情况说明/4.00万元，占44.44%。/"
            "本年支出合计9.00万元，其中：基本支出5.00万元，占55.56%；项目支出//另有说明。",
            "三、支出决算情况说明|本年支出合计9.00万元，其中：基本支出5.00万元，占55.56%；项目支出4.00万元，占44.44%。|"
            "另有说明。",
            0);
        row("amount in the place of a purpose",
            "1、教育支出（类）普通教育（款）小学教育（项）。主要用于：/49.52万元。另有说明。/委托评价。支出决算为//"
            "其他情况。",
            "1、教育支出（类）普通教育（款）小学教育（项）。主要用于：委托评价。支出决算为49.52万元。另有说明。|"
            "其他情况。",
            0);
        row("in order", "基本支出5.00万元，占/55.56%；项目支出4.00万元，占/44.44%。",
            "基本支出5.00万元，占55.56%；项目支出4.00万元，占44.44%。", 0);
        row("a limit", "设备已经采购。/100万元以上的设备有3台。", "设备已经采购。|100万元以上的设备有3台。", 0);
    }
    void disorder()
    {
        QFETCH(QString, lines);
        QFETCH(int, unread);
        const Disclosure disclosure = readPlainText(wrappedPage() + QString(lines).replace(u'/', u'\n'));
        QStringList all = paragraphTexts(disclosure, Paragraph::Kind::TableText);
        while (!all.isEmpty() && !all.takeFirst().endsWith(QStringLiteral("以上为全部情况。"))) {
        }
        QTEST(all.join(u'|'), "wanted");
        QCOMPARE(int(disclosure.unread.size()), unread);
    }

    // A form without a title that tells of a table: blanks part its cells. Blanks around filled-in numbers do not.
    void rowsOfCells_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<int>("unread");
        const auto row = [](const char *name, const char *lines, const char *wanted, int unread) {
            QTest::newRow(name) << QString::fromUtf8(lines) << QString::fromUtf8(wanted) << unread;
        };
        row("form", "资金来源    上级安排    0.00/（万元）/其他资金    本级安排    28.79/一、其他情况", "一、其他情况",
            1);
        row("filled-in numbers", "本年支出合计    9.00    万元/增长    5.00    %/一、其他情况",
            "本年支出合计9.00万元|增长5.00%|一、其他情况", 0);
        row("one line", "联系人    某先生    电话    123/一、其他情况", "联系人某先生电话123|一、其他情况", 0);
        row("contents", "一、收入情况    ........    3/二、支出情况    ........    4",
            "一、收入情况........3|二、支出情况........4", 0);
    }
    void rowsOfCells()
    {
        QFETCH(QString, lines);
        QFETCH(int, unread);
        const Disclosure disclosure = readPlainText(wrappedPage() + QString(lines).replace(u'/', u'\n'));
        QStringList all = paragraphTexts(disclosure, Paragraph::Kind::TableText);
        while (!all.isEmpty() && !all.takeFirst().endsWith(QStringLiteral("以上为全部情况。"))) {
        }
        QString got = all.join(u'|');
        got.remove(u' ');
        QTEST(got, "wanted");
        QCOMPARE(int(disclosure.unread.size()), unread);
    }
};

QTEST_GUILESS_MAIN(TestTextDisorder)
#include "test_textdisorder.moc"
