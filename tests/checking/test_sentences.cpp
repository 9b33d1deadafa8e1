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

QTEST_APPLESS_MAIN(TestSentences)
#include "test_sentences.moc"
