// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/capital.h"

#include <QtTest/QTest>

using namespace gouji;

class TestCapital : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void amounts_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("capital");
        const auto row = [](const char *amount, const char *capital) {
            QTest::newRow(amount) << QString::fromLatin1(amount) << QString::fromUtf8(capital);
        };
        row("0", "零元整");
        row("0.00", "零元整");
        row("1", "壹元整");
        row("10", "壹拾元整");
        row("105", "壹佰零伍元整");
        row("1005", "壹仟零伍元整");
        row("1050", "壹仟零伍拾元整");
        row("10000", "壹万元整");
        row("10500", "壹万零伍佰元整");
        row("15000", "壹万伍仟元整");
        row("100001", "壹拾万零壹元整");
        row("105000", "壹拾万伍仟元整");
        row("25200600", "贰仟伍佰贰拾万零陆佰元整");
        row("100000000", "壹亿元整");
        row("100000001", "壹亿零壹元整");
        row("100010000", "壹亿零壹万元整");
        row("123456789.12", "壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元壹角贰分");
        row("1234500000000", "壹万贰仟叁佰肆拾伍亿元整");
        row("100000000000001", "壹佰万亿零壹元整");
        row("0.05", "伍分");
        row("0.50", "伍角整");
        row("10.05", "壹拾元零伍分");
        row("10.50", "壹拾元伍角整");
        row("3.141", "叁元壹角肆分壹厘");
        row("3.001", "叁元零壹厘");
        row("3.0001", "叁元零壹毫");
        row("0.00001", "");
        row("-12.30", "负壹拾贰元叁角整");
    }
    void amounts()
    {
        QFETCH(QString, amount);
        QFETCH(QString, capital);
        QCOMPARE(capitalAmount(*Decimal::parse(amount)), capital);
    }
};

QTEST_GUILESS_MAIN(TestCapital)
#include "test_capital.moc"
