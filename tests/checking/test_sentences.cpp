// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences that stand as examples beside the rules of resources/rules: {pass, fail, table, kind, body}; "# "
// begins a heading.
#include "checking/checker.h"
#include "checking/examples.h"
#include "checking/rulepacks.h"
#include "reading/claims.h"

#include <QTest>

#include <algorithm>

using namespace gouji;

class TestSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void aGapInTheNumbersLeavesTheSumOpen();

private:
    static CheckResult checked(const Rule &rule, const QString &text);
    RulePacks m_packs = RulePacks::builtIn();
};

namespace {

QCborMap examplesOf(const Rule &rule) { return rule.options.value(QStringLiteral("sentences")).toMap(); }

} // namespace

CheckResult TestSentences::checked(const Rule &rule, const QString &text)
{
    const QCborMap examples = examplesOf(rule);
    Disclosure d;
    if (const QString table = examples.value(QStringLiteral("table")).toString(); !table.isEmpty()) {
        auto made = disclosureFromExample(table);
        if (made)
            d = std::move(made).value();
    }
    d.year = 2021;
    const QString kind = examples.value(QStringLiteral("kind")).toString();
    d.kind = kind == u"budget"              ? Kind::Budget
             : kind == u"evaluation-report" ? Kind::EvaluationReport
                                            : Kind::FinalAccounts;
    d.body = examples.value(QStringLiteral("body")).toString();
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u"# ")) {
            d.sections.push_back({line.mid(2), 1, -1, {}});
            Paragraph heading;
            heading.kind = Paragraph::Kind::Heading;
            heading.section = static_cast<int>(d.sections.size()) - 1;
            heading.text = line.mid(2);
            d.paragraphs.push_back(heading);
            continue;
        }
        Paragraph p;
        p.section = static_cast<int>(d.sections.size()) - 1;
        p.text = line.trimmed();
        d.paragraphs.push_back(p);
    }
    d.claims = claimsOf(d);
    RulePacks packs;
    RulePack alone;
    alone.id = QStringLiteral("example");
    alone.rules = {rule};
    packs.add(alone);
    return check(d, packs);
}

void TestSentences::sentences_data()
{
    QTest::addColumn<QString>("id");
    for (const RulePack &pack : m_packs.packs()) {
        for (const Rule &rule : pack.rules) {
            if (!examplesOf(rule).isEmpty())
                QTest::newRow(qPrintable(rule.id)) << rule.id;
        }
    }
}

void TestSentences::sentences()
{
    QFETCH(QString, id);
    const Rule &rule = *m_packs.findRule(id);
    const QCborMap examples = examplesOf(rule);
    const CheckResult good = checked(rule, examples.value(QStringLiteral("pass")).toString());
    QVERIFY2(good.findings.empty(), good.findings.empty() ? "" : qPrintable(good.findings.front().message.zh));
    QVERIFY2(std::ranges::any_of(good.relations, [](const Relation &r) { return r.verdict != Verdict::NotChecked; }) ||
                 rule.check.startsWith(QStringLiteral("narrative.")) ||
                 rule.check.startsWith(QStringLiteral("textual.")),
             "the passing example is not checked");
    const CheckResult bad = checked(rule, examples.value(QStringLiteral("fail")).toString());
    QVERIFY2(!bad.findings.empty(), "the failing example has no finding");
    QCOMPARE(bad.findings.front().rule, id);
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

QTEST_APPLESS_MAIN(TestSentences)
#include "test_sentences.moc"
