// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small set of tables, one or two figures changed: what the findings are and whom they suspect first.
#include "checking/checker.h"

#include "checking/examples.h"
#include "checking/pattern.h"

#include <QTest>

using namespace gouji;

namespace {

QString tables()
{
    return QStringLiteral("# final.T3 万元\n"
                          "@ 支出 | 合计 | 基本支出 | 项目支出\n"
                          "205 教育支出 | 1,858.40 | 1,258.13 | 600.27\n"
                          "20502 普通教育 | 1,858.40 | 1,258.13 | 600.27\n"
                          "2050202 小学教育 | 1,033.25 | 733.25 | 300.00\n"
                          "2050203 初中教育 | 825.15 | 524.88 | 300.27\n"
                          "208 社会保障和就业支出 | 98.30 | 98.30 | 0.00\n"
                          "20805 行政事业单位养老支出 | 98.30 | 98.30 | 0.00\n"
                          "2080505 养老保险缴费 | 87.00 | 87.00 | 0.00\n"
                          "2080506 职业年金缴费 | 11.30 | 11.30 | 0.00\n"
                          "合计 | 1,956.70 | 1,356.43 | 600.27\n"
                          "# final.T1 万元\n"
                          "@ 支出 | 决算数\n"
                          "一、教育支出 | 1,858.40\n"
                          "二、社会保障和就业支出 | 98.30\n"
                          "本年支出合计 | 1,956.70\n");
}

QString shown(const CheckResult &result)
{
    QStringList lines;
    for (const Finding &f : result.findings) {
        QString line = severityName(f.severity);
        if (!f.suspects.empty()) {
            const Suspect &s = f.suspects.front();
            line += QStringLiteral(" %1→%2 %3").arg(s.printed, s.repaired, s.pattern.zh);
        }
        lines.append(line.trimmed());
    }
    return lines.join(u'\n');
}

} // namespace

class TestRootCause : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void culprits_data();
    void culprits();
    void slips_data();
    void slips();
    void slipsLeadBack();
    void shortNumbersTellNothing();
    void keysDoNotDependOnValues();
    void manyDifferencesOfTwoTablesAreOne();
};

void TestRootCause::culprits_data()
{
    QTest::addColumn<QStringList>("changes"); // line start, old, new
    QTest::addColumn<QString>("findings");
    const auto t = [](const char *s) { return QString::fromUtf8(s); };
    QTest::newRow("nothing") << QStringList() << QString();
    QTest::newRow("leaf, digits swapped")
        << QStringList{t("2050203 初中教育 | 825.15 | 524.88"), t("2050203 初中教育 | 825.15 | 542.88")}
        << t("error 542.88→524.88 数字颠倒");
    QTest::newRow("whole, digit dropped")
        << QStringList{t("2050202 小学教育 | 1,033.25"), t("2050202 小学教育 | 133.25")}
        << t("error 133.25→1,033.25 漏了一位数字");
    // 1,956.71 would be digits swapped, but would leave two copies unequal by their last digit.
    QTest::newRow("not nearly equal") << QStringList{t("本年支出合计 | 1,956.70"), t("本年支出合计 | 1,957.61")}
                                      << t("error 1,957.61→1,956.70");
    QTest::newRow("total") << QStringList{t("合计 | 1,956.70 |"), t("合计 | 1,966.70 |")}
                           << t("error 1,966.70→1,956.70 形近数字");
    QTest::newRow("overview class") << QStringList{t("一、教育支出 | 1,858.40"), t("一、教育支出 | 18,584.00")}
                                    << t("error 18,584.00→1,858.40 小数点移位");
    QTest::newRow("two figures") << QStringList{t("2050203 初中教育 | 825.15 | 524.88"),
                                                t("2050203 初中教育 | 825.15 | 542.88"),
                                                t("2080505 养老保险缴费 | 87.00 | 87.00"),
                                                t("2080505 养老保险缴费 | 97.00 | 87.00")}
                                 << t("error 542.88→524.88 数字颠倒\nerror 97.00→87.00 一位数字不同");
    QTest::newRow("carried over to the only row below")
        << QStringList{t("205 教育支出 | 1,858.40 | 1,258.13"), t("205 教育支出 | 1,858.40 | 128.13"),
                       t("20502 普通教育 | 1,858.40 | 1,258.13"), t("20502 普通教育 | 1,858.40 | 128.13")}
        << t("error 128.13→1,258.13 漏了一位数字");
    QTest::newRow("carried over to another table")
        << QStringList{t("205 教育支出 | 1,858.40"),   t("205 教育支出 | 1,838.40"), t("20502 普通教育 | 1,858.40"),
                       t("20502 普通教育 | 1,838.40"), t("一、教育支出 | 1,858.40"), t("一、教育支出 | 1,838.40")}
        << t("error 1,838.40→1,858.40 形近数字");
    QTest::newRow("rounding is silent") << QStringList{t("2050203 初中教育 | 825.15 | 524.88"),
                                                       t("2050203 初中教育 | 825.15 | 524.87")}
                                        << QString();
}

void TestRootCause::culprits()
{
    QFETCH(QStringList, changes);
    QFETCH(QString, findings);
    QString text = tables();
    for (qsizetype i = 0; i + 1 < changes.size(); i += 2) {
        QVERIFY(text.contains(changes[i]));
        text.replace(changes[i], changes[i + 1]);
    }
    const auto disclosure = disclosureFromExample(text);
    QVERIFY(disclosure.ok());
    const RulePacks packs = RulePacks::builtIn();
    const CheckResult result = check(disclosure.value(), packs);
    QCOMPARE(shown(result), findings);
    for (const Finding &f : result.findings) {
        QVERIFY(!f.key.isEmpty());
        QVERIFY(!f.places.empty());
        QVERIFY(!f.formula.isEmpty());
    }
}

void TestRootCause::slips_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *wrong, const char *right, const QString &name) {
        QTest::newRow(wrong) << QString::fromUtf8(wrong) << QString::fromUtf8(right) << name;
    };
    row("53.44", "35.44", QStringLiteral("数字颠倒"));
    row("29.50", "25.90", QStringLiteral("数字颠倒"));
    row("429.92", "4329.92", QStringLiteral("漏了一位数字"));
    row("43299.92", "4329.92", QStringLiteral("多了一位数字"));
    row("0.42", "4.18", QStringLiteral("小数点移位"));
    row("52.39", "5239.31", QStringLiteral("小数点移位"));
    row("954200.00", "95.42", QStringLiteral("元与万元混用"));
    row("-3.20", "3.20", QStringLiteral("正负号相反"));
    row("138.00", "188.00", QStringLiteral("形近数字"));
    row("142.00", "182.00", QStringLiteral("一位数字不同"));
    row("47.34", "46.83", QString());
    row("29.50", "25.60", QString());
    row("95.20", "25.90", QStringLiteral("数字颠倒"));
}

void TestRootCause::slips()
{
    QFETCH(QString, wrong);
    QFETCH(QString, right);
    QFETCH(QString, name);
    QCOMPARE(nameOf(slipBetween(*Decimal::parse(wrong), *Decimal::parse(right))).zh, name);
}

// All values from which one slip of digits leads to a number, and no others.
void TestRootCause::slipsLeadBack()
{
    const Decimal wrong(4729, 2);
    const std::vector<Decimal> rights = slipsOf(wrong);
    QVERIFY(std::ranges::is_sorted(rights));
    for (const Decimal right : rights) {
        QVERIFY2(slipBetween(wrong, right) != Slip::None, qPrintable(right.toString()));
        QCOMPARE(right.scale(), 2);
    }
    int near = 0;
    for (int mantissa = 1; mantissa < 99999; ++mantissa) {
        const Decimal value(mantissa, 2);
        const Slip slip = slipBetween(wrong, value);
        if (slip == Slip::None || slip == Slip::MovedPoint)
            continue;
        ++near;
        QVERIFY2(std::ranges::find(rights, value) != rights.end(), qPrintable(value.toString()));
    }
    QVERIFY(near > 60);
    QVERIFY(slipsOf(wrong.negated()).front().isNegative());
}

// One digit of 4729 tells something of 1 value in 10: of ten thousand, thirty-six are one digit away.
void TestRootCause::shortNumbersTellNothing()
{
    QVERIFY(!tells(Decimal(14, 0), 0));
    QVERIFY(tells(Decimal(140, 0), 0));
    QVERIFY(!tells(Decimal(140, 0), 2));
    QVERIFY(tells(Decimal(4729, 2), 13));
    QVERIFY(!tells(Decimal(4729, 2), 14));
    QVERIFY(tells(Decimal(-472900, 2), 900));
}

void TestRootCause::keysDoNotDependOnValues()
{
    const RulePacks packs = RulePacks::builtIn();
    QStringList keys;
    for (const char *value : {"1,966.70", "2,956.70"}) {
        QString text = tables();
        text.replace(QStringLiteral("合计 | 1,956.70 |"), QStringLiteral("合计 | %1 |").arg(QString::fromUtf8(value)));
        const CheckResult result = check(disclosureFromExample(text).value(), packs);
        QCOMPARE(result.findings.size(), size_t(1));
        keys.append(result.findings.front().key);
    }
    QCOMPARE(keys[0], keys[1]);
}

// The rows of one table stand one row too high: no cell is to blame.
void TestRootCause::manyDifferencesOfTwoTablesAreOne()
{
    const auto text = [](int shift) {
        constexpr int rows = 24;
        constexpr int straight = 14; // rows above those that slipped
        QString lines;
        for (const QString &form : {QStringLiteral("final.T3"), QStringLiteral("final.T5")}) {
            lines += QStringLiteral("# %1 万元\n@ 支出 | 合计\n").arg(form);
            for (int i = 0; i < rows; ++i) {
                const bool slips = form == u"final.T5" && i >= straight && i + shift < rows;
                lines += QStringLiteral("%1 科目%1 | %2.37\n").arg(2050201 + i).arg(101 + (slips ? i + shift : i) * 13);
            }
        }
        return lines;
    };
    const RulePacks packs = RulePacks::builtIn();
    QVERIFY(check(disclosureFromExample(text(0)).value(), packs).findings.empty());
    const CheckResult result = check(disclosureFromExample(text(1)).value(), packs);
    QCOMPARE(result.findings.size(), size_t(1));
    const Finding &finding = result.findings.front();
    QVERIFY2(finding.message.zh.contains(QStringLiteral("9 处不符")), qPrintable(finding.message.zh));
    QVERIFY(finding.suspects.empty());
    QCOMPARE(finding.places.size(), size_t(18));
}

QTEST_APPLESS_MAIN(TestRootCause)
#include "test_rootcause.moc"
