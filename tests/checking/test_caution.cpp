// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the checker holds back: sentences that speak of something else than a table, lists of several units in one
// table.
#include "checking/checker.h"
#include "checking/examples.h"
#include "session/ruleexamples.h"

#include <QTest>

#include <algorithm>

using namespace gouji;

class TestCaution : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentencesOfSomethingElse_data();
    void sentencesOfSomethingElse();
    void copiesInTheTextStay();
    void subtotalsBeginAnotherList();
    void unitsAreWrongInSentencesOnly();
    void listInTwoHalves();
    void namesCutShort_data();
    void namesCutShort();
    void printedAsTheOthers_data();
    void printedAsTheOthers();

private:
    static CheckResult checkedWith(const QString &id, const QString &text);
};

CheckResult TestCaution::checkedWith(const QString &id, const QString &text)
{
    static const RulePacks packs = RulePacks::builtIn();
    RulePack alone;
    alone.id = QStringLiteral("example");
    alone.rules = {*packs.findRule(id)};
    RulePacks one;
    one.add(alone);
    return check(documentsFromExample(alone.rules.front(), text, FormCatalogue::builtIn()).front(), one);
}

void TestCaution::sentencesOfSomethingElse_data()
{
    QTest::addColumn<QStringList>("amounts"); // of four items; the table has 20, 30, 25, 15
    QTest::addColumn<int>("findings");
    QTest::newRow("all tie") << QStringLiteral("20 30 25 15").split(u' ') << 0;
    QTest::newRow("one is wrong") << QStringLiteral("20 38 25 15").split(u' ') << 1;
    QTest::newRow("two are wrong") << QStringLiteral("20 38 27 15").split(u' ') << 2;
    QTest::newRow("most differ") << QStringLiteral("20 38 27 19").split(u' ') << 0;
}

void TestCaution::sentencesOfSomethingElse()
{
    QFETCH(QStringList, amounts);
    QFETCH(int, findings);
    QString text = QStringLiteral("# 五、一般公共预算财政拨款支出决算情况说明\n");
    const QStringList names{QStringLiteral("学前"), QStringLiteral("小学"), QStringLiteral("初中"),
                            QStringLiteral("高中")};
    for (int i = 0; i < names.size(); ++i)
        text += QStringLiteral("%1.教育支出（类）普通教育（款）%2教育（项）：支出决算数为%3.00万元。\n")
                    .arg(i + 1)
                    .arg(names[i], amounts[i]);
    const CheckResult result = checkedWith(QStringLiteral("narrative.table-items"), text);
    QCOMPARE(static_cast<int>(result.findings.size()), findings);
    const auto withdrawn = std::ranges::count_if(result.relations, [](const Relation &r) {
        return r.verdict == Verdict::NotChecked && r.reason.contains(QStringLiteral("口径不同"));
    });
    QCOMPARE(withdrawn > 0, findings == 0 && amounts[1] != u"30");
}

// What the text says twice is no sentence against a table: however often it differs, it is told.
void TestCaution::copiesInTheTextStay()
{
    QString text = QStringLiteral("公务接待费支出3.00万元。\n");
    for (int i = 0; i < 4; ++i)
        text += QStringLiteral("公务接待费%1.00万元，国内公务接待2批次。\n").arg(4 + i);
    QVERIFY(!checkedWith(QStringLiteral("narrative.copies"), text).findings.empty());
}

// A table that lists one unit after the other: the classes of the second are not below the last class of the first.
void TestCaution::subtotalsBeginAnotherList()
{
    const auto table = [](const QString &second) {
        return QStringLiteral("# final.T5 万元\n@ 支出 | 合计 | 基本支出 | 项目支出\n"
                              "205 教育支出 | 30.00 | 30.00 | 0.00\n20502 普通教育 | 30.00 | 30.00 | 0.00\n"
                              "2050201 学前教育 | 30.00 | 30.00 | 0.00\n乙单位合计 | %1 | %1 | 0.00\n"
                              "2050202 小学教育 | %1 | %1 | 0.00\n")
            .arg(second);
    };
    const RulePacks packs = RulePacks::builtIn();
    const auto errors = [&](const QString &text) {
        const CheckResult result = check(disclosureFromExample(text).value(), packs);
        return std::ranges::count_if(result.findings, [](const Finding &f) { return f.severity == Severity::Error; });
    };
    QCOMPARE(errors(table(QStringLiteral("12.00"))), 0);
    QCOMPARE(errors(table(QStringLiteral("12.00"))
                        .replace(QStringLiteral("20502 普通教育 | 30.00"), QStringLiteral("20502 普通教育 | 33.00"))),
             1);
}

// Ten thousand times too much: in a table the number is wrong, in a sentence it is the unit.
void TestCaution::unitsAreWrongInSentencesOnly()
{
    const auto table = [](const QString &cell) {
        return QStringLiteral("# final.T5 万元\n@ 支出 | 合计\n205 教育支出 | 95.42\n20502 普通教育 | 95.42\n"
                              "2050201 学前教育 | %1\n合计 | 95.42\n")
            .arg(cell);
    };
    const CheckResult wrong =
        check(disclosureFromExample(table(QStringLiteral("954,200.00"))).value(), RulePacks::builtIn());
    QCOMPARE(wrong.findings.size(), size_t(1));
    QCOMPARE(wrong.findings.front().suspects.front().repaired, QStringLiteral("95.42"));
    RulePack alone;
    alone.rules = {*RulePacks::builtIn().findRule(QStringLiteral("narrative.table"))};
    alone.rules.front().options.insert(QStringLiteral("sentences"),
                                       QCborMap{{QStringLiteral("table"), table(QStringLiteral("95.42"))}});
    RulePacks packs;
    packs.add(alone);
    const auto documents = documentsFromExample(
        alone.rules.front(),
        QStringLiteral("# 五、一般公共预算财政拨款支出决算情况说明\n2021年度一般公共预算财政拨款支出954,200.00万元。"),
        FormCatalogue::builtIn());
    const CheckResult sentence = check(documents.front(), packs);
    QCOMPARE(sentence.findings.size(), size_t(1));
    QCOMPARE(sentence.findings.front().suspects.front().printed, QStringLiteral("万元"));
    QCOMPARE(sentence.findings.front().suspects.front().repaired, QStringLiteral("元"));
}

// Economic classes in two halves side by side are one list: a class goes on at the top of the second half.
void TestCaution::listInTwoHalves()
{
    const auto errors = [](const QString &last) {
        const QString text =
            QStringLiteral("# final.T6 万元\n@ 左 | 决算数\n302 商品和服务支出 | 30.00\n30201 办公费 | 10.00\n"
                           "@ 右 | 决算数\n30202 印刷费 | %1\n")
                .arg(last);
        const CheckResult result = check(disclosureFromExample(text).value(), RulePacks::builtIn());
        return std::ranges::count_if(result.findings, [](const Finding &f) { return f.severity == Severity::Error; });
    };
    QCOMPARE(errors(QStringLiteral("20.00")), 0);
    QCOMPARE(errors(QStringLiteral("26.00")), 1);
}

void TestCaution::namesCutShort_data()
{
    QTest::addColumn<QString>("name"); // in the second table; 机关事业单位职业年金缴费支出 in the first
    QTest::addColumn<bool>("told");
    QTest::newRow("same") << QStringLiteral("机关事业单位职业年金缴费支出") << false;
    QTest::newRow("end cut off") << QStringLiteral("机关事业单位职业年金缴费") << false;
    QTest::newRow("front cut off") << QStringLiteral("职业年金缴费支出") << false;
    QTest::newRow("longer") << QStringLiteral("对机关事业单位职业年金缴费支出") << false;
    QTest::newRow("another") << QStringLiteral("机关事业单位基本养老保险缴费支出") << true;
}

// A cut or lengthened name of a code is a matter of style.
void TestCaution::namesCutShort()
{
    QFETCH(QString, name);
    QFETCH(bool, told);
    const QString table = QStringLiteral("# final.%1 万元\n@ 支出 | 合计\n208 社会保障和就业支出 | 9.00\n"
                                         "20805 行政事业单位养老支出 | 9.00\n2080506 %2 | 9.00\n合计 | 9.00\n");
    const QString text = table.arg(QStringLiteral("T3"), QStringLiteral("机关事业单位职业年金缴费支出")) +
                         table.arg(QStringLiteral("T5"), name);
    const CheckResult result = check(disclosureFromExample(text).value(), RulePacks::builtIn());
    const auto found =
        std::ranges::count_if(result.findings, [](const Finding &f) { return f.rule == u"common.code-name"; });
    QCOMPARE(found > 0, told);
}

void TestCaution::printedAsTheOthers_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("repaired");
    QTest::newRow("separators") << QStringLiteral("2050201 学前教育 | 12,030.00") << QStringLiteral("12,300.00");
    QTest::newRow("none") << QStringLiteral("2050201 学前教育 | 12030.00") << QStringLiteral("12300.00");
}

// A repaired number has thousands separators where the printed one or its neighbours have them.
void TestCaution::printedAsTheOthers()
{
    QFETCH(QString, row);
    QFETCH(QString, repaired);
    const bool separators = row.contains(u',');
    const QString text =
        QStringLiteral("# final.T5 万元\n@ 支出 | 合计\n205 教育支出 | %1\n20502 普通教育 | %1\n%2\n合计 | %1\n")
            .arg(separators ? QStringLiteral("12,300.00") : QStringLiteral("12300.00"), row);
    const CheckResult result = check(disclosureFromExample(text).value(), RulePacks::builtIn());
    QCOMPARE(result.findings.size(), size_t(1));
    QVERIFY(!result.findings.front().suspects.empty());
    QCOMPARE(result.findings.front().suspects.front().repaired, repaired);
}

QTEST_APPLESS_MAIN(TestCaution)
#include "test_caution.moc"
