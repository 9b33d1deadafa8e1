// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/caution.h"
#include "checking/check.h"
#include "checking/checker.h"
#include "checking/examples.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace gouji;

class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void packsAreSound();
    void idsAreUnique();
    void checksExist();
    void examples_data();
    void examples();
    void tablesWithoutRulingsAreDoubted();
    void sumsWithoutRulingsAreDoubted_data();
    void sumsWithoutRulingsAreDoubted();
    void brokenPackIsReported_data();
    void brokenPackIsReported();
    void goodRulesOfABrokenPackStay();
};

void TestRules::packsAreSound()
{
    const RulePacks packs = RulePacks::builtIn();
    for (const Error &e : packs.problems())
        qWarning().noquote() << e.message;
    QVERIFY(packs.problems().empty());
    QVERIFY(packs.packs().size() >= 6);
}

void TestRules::idsAreUnique()
{
    QSet<QString> seen;
    const RulePacks packs = RulePacks::builtIn();
    for (const RulePack &pack : packs.packs()) {
        for (const Rule &rule : pack.rules) {
            QVERIFY2(!seen.contains(rule.id), qPrintable(rule.id));
            seen.insert(rule.id);
            QVERIFY2(!rule.title.en.isEmpty(), qPrintable(rule.id));
        }
    }
}

void TestRules::checksExist()
{
    const RulePacks packs = RulePacks::builtIn();
    for (const RulePack &pack : packs.packs()) {
        for (const Rule &rule : pack.rules)
            QVERIFY2(rule.check.isEmpty() || findCheck(rule.check), qPrintable(rule.id));
    }
}

void TestRules::examples_data()
{
    QTest::addColumn<QString>("id");
    const RulePacks packs = RulePacks::builtIn();
    for (const RulePack &pack : packs.packs()) {
        for (const Rule &rule : pack.rules) {
            if (!rule.passing.isEmpty())
                QTest::newRow(qPrintable(rule.id)) << rule.id;
        }
    }
}

void TestRules::examples()
{
    QFETCH(QString, id);
    RulePack pack;
    pack.file = QStringLiteral("built in");
    const RulePacks packs = RulePacks::builtIn();
    pack.rules = {*packs.findRule(id)};
    QStringList faults;
    for (const Error &e : runExamples(pack, true))
        faults.append(e.message);
    QCOMPARE(faults.join(u'\n'), QString());
}

// The failing example of a rule is no error where rows and columns were only inferred.
void TestRules::tablesWithoutRulingsAreDoubted()
{
    RulePacks packs = RulePacks::builtIn();
    const Rule *rule = packs.findRule(QStringLiteral("final.T1.1"));
    QVERIFY(rule && !rule->failing.isEmpty());
    auto made = disclosureFromExample(rule->failing);
    QVERIFY(made);
    Disclosure disclosure = std::move(made).value();
    const auto errors = [&] {
        const CheckResult result = check(disclosure, packs);
        return std::ranges::count_if(result.findings, [](const Finding &f) { return f.severity == Severity::Error; });
    };
    QVERIFY(errors() > 0);
    for (Statement &statement : disclosure.statements)
        statement.grid.found = Grid::Found::Alignment;
    QCOMPARE(errors(), 0);
}

// However much of it holds, a table without rulings may lack a row of a sum; so may one with rules between rows only,
// where a total has one part left.
void TestRules::sumsWithoutRulingsAreDoubted_data()
{
    QTest::addColumn<Grid::Found>("found");
    QTest::addColumn<int>("parts");
    QTest::addColumn<bool>("believed");
    QTest::newRow("rulings") << Grid::Found::Rulings << 1 << true;
    QTest::newRow("rules between rows, two parts") << Grid::Found::RowRules << 2 << true;
    QTest::newRow("rules between rows, one part") << Grid::Found::RowRules << 1 << false;
    QTest::newRow("none") << Grid::Found::Alignment << 2 << false;
}

void TestRules::sumsWithoutRulingsAreDoubted()
{
    QFETCH(Grid::Found, found);
    QFETCH(int, parts);
    QFETCH(bool, believed);
    Disclosure disclosure;
    disclosure.statements.resize(1);
    disclosure.statements.front().id = QStringLiteral("t1");
    disclosure.statements.front().form = QStringLiteral("final.T1");
    disclosure.statements.front().grid.found = found;
    const auto operand = [](int index) { return Operand{{FigureId::In::Statement, 0, index}, 1, {}, {}}; };
    Relation wrong;
    wrong.rule = QStringLiteral("one");
    wrong.left = {operand(0)};
    for (int i = 1; i <= parts; ++i)
        wrong.right.push_back(operand(i));
    wrong.verdict = Verdict::Mismatch;
    std::vector<Relation> relations(60, wrong);
    for (size_t i = 1; i < relations.size(); ++i) {
        relations[i].rule = QStringLiteral("other");
        relations[i].verdict = Verdict::Exact;
    }
    for (StatementFigure figure; figure.column < 3; ++figure.column) {
        figure.figure.value = Decimal(7, 0);
        disclosure.statements.front().figures.push_back(figure);
    }
    disclosure.statements.front().grid.rows = 1;
    disclosure.statements.front().grid.columns = 3;
    beCautious(relations, disclosure, Quantities(disclosure));
    QCOMPARE(relations.front().verdict != Verdict::NotChecked, believed);
}

void TestRules::brokenPackIsReported_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("message");
    QTest::newRow("no yaml") << QByteArray("pack: [x") << QStringLiteral("mine.yaml:");
    QTest::newRow("no rules") << QByteArray("pack: x\n") << QStringLiteral("mine.yaml:1: 规则包没有 rules（规则表）");
    QTest::newRow("no id") << QByteArray("pack: x\nrules:\n  - title: 无名\n    line: 甲 = 乙\n")
                           << QStringLiteral("mine.yaml:3: 规则没有 id");
    QTest::newRow("bad line") << QByteArray("pack: x\nrules:\n  - id: a\n    title: 甲\n    line: 甲 + 乙\n")
                              << QStringLiteral("mine.yaml:3: 规则 a 的 line：第 6 个字：需要 =、≤ 或 ≥");
    QTest::newRow("no such check") << QByteArray("pack: x\nrules:\n  - {id: a, title: 甲, line: 乙, check: magic}\n")
                                   << QStringLiteral("mine.yaml:3: 规则 a：没有叫“magic”的 check");
    QTest::newRow("id taken") << QByteArray("pack: x\nrules:\n  - id: final.T1.1\n    title: 甲\n    line: 甲 = 乙\n")
                              << QStringLiteral("mine.yaml:3: 规则 id “final.T1.1”已经有了");
}

void TestRules::brokenPackIsReported()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, message);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("mine.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(yaml);
    file.close();
    RulePacks packs = RulePacks::builtIn();
    packs.addFolder(folder.path());
    QCOMPARE(packs.problems().size(), size_t(1));
    QVERIFY2(packs.problems().front().message.startsWith(message), qPrintable(packs.problems().front().message));
    QVERIFY(packs.findRule(QStringLiteral("final.T1.1")));
}

void TestRules::goodRulesOfABrokenPackStay()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("mine.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("pack: x\nrules:\n  - id: bad\n  - {id: good, title: 好, line: 甲 = 乙}\n");
    file.close();
    RulePacks packs;
    packs.addFile(file.fileName());
    QCOMPARE(packs.problems().size(), size_t(1));
    QVERIFY(packs.findRule(QStringLiteral("good")));
}

QTEST_APPLESS_MAIN(TestRules)
#include "test_rules.moc"
