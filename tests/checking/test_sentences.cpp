// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The examples beside the rules of resources/rules: every rule has one that holds and one that fails.
#include "checking/checker.h"
#include "session/ruleexamples.h"

#include <QTest>

#include <algorithm>

using namespace gouji;

class TestSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void aGapInTheNumbersLeavesTheSumOpen();
    void whatALouderRuleTellsIsToldOnce();

private:
    static CheckResult checked(const Rule &rule, const QString &text);
    RulePacks m_packs = RulePacks::builtIn();
};

CheckResult TestSentences::checked(const Rule &rule, const QString &text)
{
    RulePacks packs;
    RulePack alone;
    alone.id = QStringLiteral("example");
    alone.rules = {rule};
    packs.add(alone);
    return check(documentsFromExample(rule, text, FormCatalogue::builtIn()).front(), packs);
}

void TestSentences::sentences_data()
{
    QTest::addColumn<QString>("id");
    for (const RulePack &pack : m_packs.packs()) {
        for (const Rule &rule : pack.rules)
            QTest::newRow(qPrintable(rule.id)) << rule.id;
    }
}

void TestSentences::sentences()
{
    QFETCH(QString, id);
    const Rule &rule = *m_packs.findRule(id);
    RulePack alone;
    alone.file = QStringLiteral("built in");
    alone.rules = {rule};
    QStringList faults;
    for (const Error &e : runAllExamples(alone, FormCatalogue::builtIn(), true))
        faults.append(e.message);
    QCOMPARE(faults.join(u'\n'), QString());
}

// N-X10: an item whose amount was not understood leaves a hole in the list; what the others add up to proves nothing.
void TestSentences::aGapInTheNumbersLeavesTheSumOpen()
{
    const auto isItems = [](const Rule &rule) { return rule.id == u"narrative.items"; };
    const auto pack =
        std::ranges::find_if(m_packs.packs(), [&](const RulePack &p) { return std::ranges::any_of(p.rules, isItems); });
    const Rule rule = *std::ranges::find_if(pack->rules, isItems);
    const QString whole = QStringLiteral("# 五、一般公共预算财政拨款支出\n一般公共预算财政拨款支出90.00万元。\n");
    const QString item = QStringLiteral("%1、教育支出（类）普通教育（款）%2教育（项）。支出决算为%3.00万元。\n");
    const QString first = whole + item.arg(1).arg(QStringLiteral("学前")).arg(40);
    const auto isError = [](const Finding &f) { return f.severity == Severity::Error; };
    const CheckResult next = checked(rule, first + item.arg(2).arg(QStringLiteral("小学")).arg(20));
    QVERIFY(std::ranges::any_of(next.findings, isError));
    const CheckResult gap = checked(rule, first + item.arg(3).arg(QStringLiteral("小学")).arg(20));
    QVERIFY(std::ranges::none_of(gap.findings, isError));
}

// Option unless: a name that is wrong in one of two tables is told by the rule that compares them.
void TestSentences::whatALouderRuleTellsIsToldOnce()
{
    const QString wrong = QStringLiteral("= 支出决算表\n| 科目编码 | 科目名称 | 合计 |\n| 205 | 教育支出 | 9.00 |\n"
                                         "| 20502 | 普通教育 | 9.00 |\n| 208 | 社会保障和就业支出 | 4.00 |\n"
                                         "| 20805 | 普通高中教育 | 4.00 |\n| 210 | 卫生健康支出 | 2.00 |\n"
                                         "| 合计 | < | 15.00 |\n");
    const QString right = QString(wrong)
                              .replace(QStringLiteral("支出决算表"), QStringLiteral("收入决算表"))
                              .replace(QStringLiteral("普通高中教育"), QStringLiteral("行政事业单位养老支出"));
    const auto found = [&](const QString &text) {
        const Rule &rule = *m_packs.findRule(QStringLiteral("common.functional-names"));
        QStringList rules;
        for (const Finding &f :
             check(documentsFromExample(rule, text, FormCatalogue::builtIn()).front(), m_packs).findings) {
            if (f.rule.contains(u"-name"))
                rules.append(f.rule);
        }
        return rules;
    };
    QCOMPARE(found(wrong), QStringList{QStringLiteral("common.functional-names")});
    QCOMPARE(found(right + wrong), QStringList{QStringLiteral("common.code-name")});
}

QTEST_APPLESS_MAIN(TestSentences)
#include "test_sentences.moc"
