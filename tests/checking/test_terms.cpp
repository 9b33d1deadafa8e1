// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/terms.h"

#include <QtTest/QTest>

using namespace gouji;

class TestTerms final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ourWordsAreEnglish_data()
    {
        QTest::addColumn<QString>("formula");
        QTest::addColumn<QString>("english");
        const auto row = [](const char *name, const QString &formula, const QString &english) {
            QTest::newRow(name) << formula << english;
        };
        row("share", QStringLiteral("基本支出占比 31.96% = 基本支出 775.48 ÷ 本年支出合计 2,724.40 × 100%"),
            QStringLiteral("基本支出 share 31.96% = 基本支出 775.48 ÷ 本年支出合计 2,724.40 × 100%"));
        row("alone", QStringLiteral("总分 99.21 = 预算执行得分 9.77 + 治理河道长度 10.00 + …（另 2 项）"),
            QStringLiteral("total score 99.21 = 预算执行得分 9.77 + 治理河道长度 10.00 + … (2 more)"));
        row("in brackets",
            QStringLiteral("总计增减率 21.95% = 总计增减额 3,958.67 ÷ (总计 21,955.35 − 3,958.67) × 100%"),
            QStringLiteral("总计 rate of change 21.95% = 总计 change 3,958.67 ÷ (总计 21,955.35 − 3,958.67) × 100%"));
        row("within a name", QStringLiteral("占比较大的支出 1.00 = 其他 1.00"),
            QStringLiteral("占比较大的支出 1.00 = 其他 1.00"));
        row("empty", QString(), QString());
    }
    void ourWordsAreEnglish()
    {
        QFETCH(QString, formula);
        QTEST(englishFormula(formula), "english");
    }

    void longerWordsComeFirst()
    {
        QCOMPARE(englishLabel(QStringLiteral("分值合计")), QStringLiteral("sum of weights"));
        QCOMPARE(englishLabel(QStringLiteral("预算执行率")), QStringLiteral("budget execution rate"));
        QCOMPARE(englishLabel(QStringLiteral("公用经费")), QStringLiteral("公用经费"));
    }
};

QTEST_GUILESS_MAIN(TestTerms)
#include "test_terms.moc"
