// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"
#include "base/number.h"
#include "base/unit.h"

#include <QtTest/QTest>

using namespace gouji;

namespace {
Decimal d(const char *text) { return *Decimal::parse(QString::fromLatin1(text)); }
} // namespace

class TestDecimal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown"); // empty: no number
        QTest::newRow("plain") << "2520.06"
                               << "2520.06";
        QTest::newRow("zeros kept") << "2.50"
                                    << "2.50";
        QTest::newRow("below one") << "0.09"
                                   << "0.09";
        QTest::newRow("negative") << "-12.5"
                                  << "-12.5";
        QTest::newRow("negative below one") << "-0.05"
                                            << "-0.05";
        QTest::newRow("fifteen digits") << "999999999999.999"
                                        << "999999999999.999";
        QTest::newRow("sixteen digits") << "9999999999999.999"
                                        << "";
        QTest::newRow("leading zeros do not count") << "0000000000000000.5"
                                                    << "0.5";
        QTest::newRow("point at end") << "12."
                                      << "";
        QTest::newRow("point at start") << ".5"
                                        << "";
        QTest::newRow("two points") << "1.2.3"
                                    << "";
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("sign only") << "-"
                                   << "";
        QTest::newRow("separator") << "1,000"
                                   << "";
        QTest::newRow("nine decimals") << "0.123456789"
                                       << "";
    }
    void parse()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        const auto value = Decimal::parse(text);
        QCOMPARE(value ? value->toString() : QString(), shown);
    }

    void comparesByValue()
    {
        QCOMPARE(d("2.5"), d("2.50"));
        QVERIFY(d("-0.01") < d("0"));
        QVERIFY(d("999999999999999") > d("999999999999.999"));
    }

    void arithmetic()
    {
        QCOMPARE(sum(d("2506.26"), d("0.1"))->toString(), QStringLiteral("2506.36"));
        QCOMPARE(difference(d("1"), d("0.999"))->toString(), QStringLiteral("0.001"));
        QCOMPARE(product(d("12.5"), d("0.04"))->toString(), QStringLiteral("0.500"));
        QCOMPARE(quotient(d("2"), d("3"), 4)->toString(), QStringLiteral("0.6667"));
        QCOMPARE(quotient(d("-1"), d("8"), 2)->toString(), QStringLiteral("-0.13"));
        QVERIFY(!quotient(d("1"), d("0"), 2));
        QVERIFY(!product(d("999999999999999"), d("999999999999999")));
    }

    void rounding()
    {
        QCOMPARE(d("32.185").rounded(2).toString(), QStringLiteral("32.19"));
        QCOMPARE(d("-32.185").rounded(2).toString(), QStringLiteral("-32.19"));
        QCOMPARE(d("3").rounded(2).toString(), QStringLiteral("3.00"));
        QCOMPARE(d("2.500").reduced().toString(), QStringLiteral("2.5"));
        QCOMPARE(d("2520.06").shifted(4)->toString(), QStringLiteral("25200600"));
        QCOMPARE(d("12029501.84").shifted(-4)->toString(), QStringLiteral("1202.950184"));
    }

    void grouped()
    {
        QCOMPARE(d("1234567.80").grouped(), QStringLiteral("1,234,567.80"));
        QCOMPARE(d("-123.4").grouped(), QStringLiteral("-123.4"));
        QCOMPARE(d("-1234").grouped(), QStringLiteral("-1,234"));
    }

    void number_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value"); // empty: no number
        QTest::newRow("separators") << "96,282,213.44"
                                    << "96282213.44";
        QTest::newRow("no separators") << "87267272.44"
                                       << "87267272.44";
        QTest::newRow("line break inside") << "1,002,920,\n000.00"
                                           << "1002920000.00";
        QTest::newRow("full width") << QStringLiteral("１２．５０") << "12.50";
        QTest::newRow("brackets") << "(12.50)"
                                  << "-12.50";
        QTest::newRow("minus sign") << QStringLiteral("−3") << "-3";
        QTest::newRow("percent") << "99.15%"
                                 << "99.15";
        QTest::newRow("wrong separators") << "1,00,000"
                                          << "";
        QTest::newRow("separator at front") << ",100"
                                            << "";
        QTest::newRow("two numbers") << "12.50 3"
                                     << "12.503"; // blanks inside a number are the printer's
        QTest::newRow("text") << QStringLiteral("3辆") << "";
        QTest::newRow("dash") << "-"
                              << "";
        QTest::newRow("long dash") << QStringLiteral("—") << "";
        QTest::newRow("list number") << "1."
                                     << "";
    }
    void number()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        const auto parsed = parseNumber(text);
        QCOMPARE(parsed ? parsed->value.toString() : QString(), value);
    }

    void units()
    {
        QCOMPARE(unitOf(u"万元"), std::optional(Unit::WanYuan));
        QCOMPARE(unitOf(u"%"), std::optional(Unit::Percent));
        QCOMPARE(unitOf(u"辆"), std::optional(Unit::Count));
        QVERIFY(!unitOf(u"局"));
        QCOMPARE(powerOfYuan(Unit::WanYuan), 4);
        QCOMPARE(unitName(Unit::YiYuan), QStringLiteral("亿元"));
    }
};

QTEST_APPLESS_MAIN(TestDecimal)
#include "test_decimal.moc"
