// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All that the checker says of the invented disclosures, with and without their mistakes, and of the examples of the
// rules, against what was read and approved: messages, places, suspects with their repairs, and how often each rule was
// checked. To approve a change run with GOUJI_APPROVE=1 (target approve) and read the difference.
#include "provinces.h"

#include "checking/across.h"
#include "session/ruleexamples.h"

using namespace gouji;

namespace {

QString countsOf(const LedgerLine &line)
{
    return QStringLiteral("%1 %2/%3/%4/%5/%6/%7\n")
        .arg(line.rule)
        .arg(line.exact)
        .arg(line.rounding)
        .arg(line.improbable)
        .arg(line.mismatch)
        .arg(line.suspicious)
        .arg(line.notChecked);
}

QString ledgerOf(const CheckResult &result)
{
    QString text;
    for (const LedgerLine &line : result.ledger.lines)
        text += countsOf(line);
    for (const NotCheckedLine &line : result.ledger.notChecked)
        text += QStringLiteral("not checked: %1 %2 × %3\n").arg(line.rule, line.reason).arg(line.count);
    return text;
}

QString findingsOf(const CheckResult &result)
{
    QString text;
    for (const Finding &f : result.findings) {
        text += severityName(f.severity) + u' ' + f.rule + QStringLiteral(": ") + f.message.zh + u'\n';
        text += QStringLiteral("  ") + f.message.en + u'\n';
        if (f.formula != f.message.zh)
            text += QStringLiteral("  ") + f.formula + u'\n';
        if (!f.expected.isEmpty() || !f.actual.isEmpty())
            text += QStringLiteral("  %1 / %2 / %3\n").arg(f.expected, f.actual, f.difference);
        for (const FindingPlace &place : f.places)
            text += QStringLiteral("  - %1 %2: %3\n")
                        .arg(place.place.line)
                        .arg(place.figures.join(u' '), place.quote.left(40));
        for (const Suspect &s : f.suspects) {
            text += QStringLiteral("  ? %1 → %2 %3 +%4 −%5%6\n")
                        .arg(s.printed, s.repaired, s.pattern.zh)
                        .arg(s.repairs)
                        .arg(s.breaks)
                        .arg(s.readingLikelier ? QStringLiteral(" reading") : QString());
        }
    }
    return text;
}

QString pathOf(const QString &name) { return QDir(QFINDTESTDATA("approved")).filePath(name); }

} // namespace

class TestApproved : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void report_data();
    void report();
    void examples_data();
    void examples();

private:
    static void compare(const QString &name, const QString &now);
};

void TestApproved::report_data()
{
    QTest::addColumn<int>("number");
    const auto all = provinces();
    for (int i = 0; i < std::ssize(all); ++i)
        QTest::newRow(qPrintable(all[static_cast<size_t>(i)].name)) << i;
}

void TestApproved::report()
{
    QFETCH(int, number);
    const auto all = provinces();
    const auto &[name, text, mistakes] = all[static_cast<size_t>(number)];
    const auto clean = checkedText(text);
    QVERIFY(clean);
    QString now = ledgerOf(*clean) + findingsOf(*clean);
    for (const auto &[before, after, rule] : mistakes) {
        const auto result = checkedText(QString(text).replace(before, after));
        QVERIFY(result);
        now += QStringLiteral("\n# %1 → %2\n").arg(before, after) + findingsOf(*result);
    }
    compare(name, now);
}

void TestApproved::compare(const QString &name, const QString &now)
{
    if (qEnvironmentVariableIsSet("GOUJI_APPROVE")) {
        QFile file(pathOf(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(now.toUtf8());
        return;
    }
    QFile file(pathOf(name));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(pathOf(name)));
    const QStringList approved = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList lines = now.split(u'\n');
    for (int i = 0; i < std::min(approved.size(), lines.size()); ++i)
        QVERIFY2(
            lines[i] == approved[i],
            qPrintable(QStringLiteral("line %1\napproved: %2\nnow:      %3").arg(i + 1).arg(approved[i], lines[i])));
    QCOMPARE(lines.size(), approved.size());
}

void TestApproved::examples_data()
{
    QTest::addColumn<QString>("id");
    const RulePacks packs = RulePacks::builtIn();
    for (const RulePack &pack : packs.packs())
        QTest::newRow(qPrintable(pack.id)) << pack.id;
}

/// What all rules find in the examples of a pack, and how often the rule of the example was checked.
void TestApproved::examples()
{
    QFETCH(QString, id);
    const RulePacks packs = RulePacks::builtIn();
    const auto pack = std::ranges::find(packs.packs(), id, &RulePack::id);
    QString now;
    for (const Rule &rule : pack->rules) {
        for (const RuleExample &example : examplesOf(rule, FormCatalogue::builtIn())) {
            now += QStringLiteral("\n# %1 %2\n").arg(rule.id, example.name);
            CheckResult result;
            if (example.documents.size() > 1) {
                std::vector<const Disclosure *> documents;
                for (const Disclosure &d : example.documents)
                    documents.push_back(&d);
                AcrossResult across = checkAcross(documents, packs);
                result.findings = std::move(across.findings);
                result.ledger = std::move(across.ledger);
            } else {
                result = check(example.documents.front(), packs);
            }
            for (const LedgerLine &line : result.ledger.lines)
                now += line.rule == rule.id ? countsOf(line) : QString();
            for (const NotCheckedLine &line : result.ledger.notChecked)
                now += line.rule == rule.id ? QStringLiteral("not checked: %1 × %2\n").arg(line.reason).arg(line.count)
                                            : QString();
            now += findingsOf(result);
        }
    }
    compare(id + QStringLiteral(".rules.txt"), now);
}

QTEST_APPLESS_MAIN(TestApproved)
#include "test_approved.moc"
