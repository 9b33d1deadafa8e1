// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/entryhint.h"

#include <QtTest/QTest>

using namespace gouji;

class TestEntryHint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("said"); // yuan; wan; capital; power
        const auto row = [](const char *text, const char *printed, Unit unit, const char *said) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(printed) << int(unit)
                                << QString::fromUtf8(said);
        };
        row("2,520.06", "", Unit::WanYuan, "25,200,600.00 元; 2,520.06 万元; 贰仟伍佰贰拾万零陆佰元整; -");
        row("25.20", "252.0", Unit::WanYuan, "252,000.00 元; 25.20 万元; 贰拾伍万贰仟元整; -1");
        row("96282213.44", "9,628.221344", Unit::Yuan,
            "96,282,213.44 元; 9,628.221344 万元; 玖仟陆佰贰拾捌万贰仟贰佰壹拾叁元肆角肆分; 4");
        row("20.3%", "2.03", Unit::Percent, "; ; ; 1");
        row("7", "7.0", Unit::WanYuan, "70,000.00 元; 7.00 万元; 柒万元整; -");
        row("按时完成", "1", Unit::WanYuan, "no number");
    }
    void hints()
    {
        QFETCH(QString, text);
        QFETCH(QString, printed);
        QFETCH(int, unit);
        QFETCH(QString, said);
        const EntryHint hint = entryHint(text, printed, static_cast<Unit>(unit));
        const QString power = hint.power ? QString::number(*hint.power) : QStringLiteral("-");
        const QStringList parts{hint.yuan, hint.wan, hint.capital, power};
        QCOMPARE(hint.number ? parts.join(u"; ") : QStringLiteral("no number"), said);
    }

    void unitOfACell()
    {
        Statement statement;
        statement.unit = Unit::WanYuan;
        statement.grid.columns = 3;
        statement.columns.resize(3);
        statement.columns[1].role = Column::Role::Amount;
        statement.columns[2].role = Column::Role::Amount;
        statement.columns[2].unit = Unit::Yuan;
        Disclosure disclosure;
        disclosure.statements = {statement};
        QCOMPARE(unitAt(disclosure, {0, 0, 0}), Unit::Unknown);
        QCOMPARE(unitAt(disclosure, {0, 0, 1}), Unit::WanYuan);
        QCOMPARE(unitAt(disclosure, {0, 0, 2}), Unit::Yuan);
        QCOMPARE(unitAt(disclosure, {1, 0, 0}), Unit::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestEntryHint)
#include "test_entryhint.moc"
