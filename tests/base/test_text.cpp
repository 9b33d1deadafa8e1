// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "base/yaml.h"

#include <QCborArray>
#include <QCborMap>
#include <QtTest/QTest>

using namespace gouji;

class TestText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void squashed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("justified") << QStringLiteral("上 海 市 普 陀 区") << QStringLiteral("上海市普陀区");
        QTest::newRow("full width") << QStringLiteral("（万元）：１２％") << QStringLiteral("(万元):12%");
        QTest::newRow("radicals") << QStringLiteral("⽀出⻔⻋") << QStringLiteral("支出门车");
        QTest::newRow("ideographic space") << QStringLiteral("本年　收入") << QStringLiteral("本年收入");
        QTest::newRow("quotes stay") << QStringLiteral("“三公”") << QStringLiteral("“三公”");
    }
    void squashed()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QCOMPARE(gouji::squashed(text), wanted);
    }

    void bareName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("chinese number") << QStringLiteral("十二、农林水支出") << QStringLiteral("农林水支出");
        QTest::newRow("arabic number") << QStringLiteral("1. 一般公共预算资金") << QStringLiteral("一般公共预算资金");
        QTest::newRow("bracket") << QStringLiteral("（一）人员经费") << QStringLiteral("人员经费");
        QTest::newRow("of which") << QStringLiteral("其中：教育收费") << QStringLiteral("教育收费");
        QTest::newRow("an amount is no list number") << QStringLiteral("12.50万元") << QStringLiteral("12.50万元");
        QTest::newRow("plain") << QStringLiteral("一般公共服务支出") << QStringLiteral("一般公共服务支出");
    }
    void bareName()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QCOMPARE(gouji::bareName(text), wanted);
    }

    void yaml()
    {
        const auto value = valueFromYaml("a: 1\nb: [x, y]\n", QStringLiteral("p.yaml"));
        QVERIFY(value.ok());
        QCOMPARE(value.value().toMap().value(QStringLiteral("a")).toString(), QStringLiteral("1"));
        QCOMPARE(value.value().toMap().value(QStringLiteral("b")).toArray().size(), 2);
    }

    void yamlErrorsNameFileAndLine()
    {
        const auto broken = valueFromYaml("a: 1\nb: [x\n", QStringLiteral("p.yaml"));
        QVERIFY(!broken.ok());
        QVERIFY2(broken.error().message.startsWith(QStringLiteral("p.yaml:")), qPrintable(broken.error().message));
        const auto twice = valueFromYaml("a: 1\na: 2\n", QStringLiteral("p.yaml"));
        QVERIFY2(!twice.ok() && twice.error().message.startsWith(QStringLiteral("p.yaml:2:")),
                 "line of the second key");
    }
};

QTEST_APPLESS_MAIN(TestText)
#include "test_text.moc"
