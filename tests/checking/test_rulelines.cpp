// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of rules over a small table: the relations they make, and what they say where a row is missing, blank or twice.
#include "checking/checker.h"

#include "checking/examples.h"
#include "checking/rootcause.h"
#include "checking/rulepacks.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace gouji;

namespace {

/// "正确 丙 = 甲 + 乙": verdict, operands by label, reason.
QString shown(const Relation &r)
{
    const auto side = [](const std::vector<Operand> &operands) {
        QString text;
        for (const Operand &o : operands) {
            const QString sign = o.sign < 0 ? QStringLiteral("-") : text.isEmpty() ? QString() : QStringLiteral("+");
            text += sign + o.label;
        }
        return text;
    };
    const QString middle = r.shape == Relation::Shape::NotGreater ? QStringLiteral("<=") : QStringLiteral("=");
    const QString line = verdictName(r.verdict) + u' ' + side(r.left) + middle + side(r.right) + u' ' + r.reason;
    return line.trimmed();
}

QString relationsOf(const QString &line, const QString &more, const QString &table)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("mine.yaml")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    const QString rule = QStringLiteral("pack: x\nrules:\n  - {id: a, title: 甲, forms: [final.T1], line: %1%2}\n");
    file.write(rule.arg(line, more).toUtf8());
    file.close();
    RulePacks packs;
    packs.addFile(file.fileName());
    QStringList lines;
    for (const Error &problem : packs.problems())
        lines.append(problem.message);
    const QString head = QStringLiteral("# final.T1 万元\n@ 支出 | 预算数 | 决算数\n");
    for (const Relation &r : check(disclosureFromExample(head + table).value(), packs).relations)
        lines.append(shown(r));
    return lines.join(u'\n');
}

} // namespace

class TestRuleLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void relations_data();
    void relations();
    void tablesThatCannotBeUsed_data();
    void tablesThatCannotBeUsed();
    void repairOnASideOfSeveral_data();
    void repairOnASideOfSeveral();
    void repairByRate_data();
    void repairByRate();
};

void TestRuleLines::relations_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, const QString &line, const QString &table, const QString &wanted,
                        const QString &more = {}) { QTest::newRow(name) << line << more << table << wanted; };
    const auto t = [](const char *s) { return QString::fromUtf8(s); };
    const QString table = t("甲 | 5.00 | 6.00\n乙 | 3.00 | 2.00\n丙 | 8.00 | 8.01\n丁 | 0.00 | 0.00\n");
    row("sum in both columns", t("丙 = 甲 + 乙"), table, t("exact 丙=甲+乙\nrounding 丙=甲+乙"));
    row("several on the left", t("甲 + 乙 = 丙"), table, t("exact 甲+乙=丙\nrounding 甲+乙=丙"));
    row("difference", t("甲 - 乙 = 丁"), table, t("mismatch 甲-乙=丁\nmismatch 甲-乙=丁"));
    row("not smaller", t("丙 ≥ 甲"), table, t("exact 甲<=丙\nexact 甲<=丙"));
    row("smaller", t("甲 ≥ 丙"), table, t("mismatch 丙<=甲\nmismatch 丙<=甲"));
    row("at most", t("甲 ≤ 丙"), table, t("exact 甲<=丙\nexact 甲<=丙"));
    row("nothing right", t("甲 + 乙 = 戊"), table, t("not_checked = 缺少“戊”"));
    row("nothing left", t("戊 = 甲"), table, t("not_checked = 缺少“戊”"));
    row("left incomplete", t("甲 + 戊 = 丙"), table, t("not_checked = 缺少“戊”"));
    row("right incomplete, fails", t("丙 = 甲 + 戊"), table,
        t("not_checked 丙=甲 表中没有全部加数\nnot_checked 丙=甲 表中没有全部加数"));
    row("right incomplete, holds", t("丁 = 戊 + 丁"), table, t("exact 丁=丁\nexact 丁=丁"));
    row("absent is fine", t("甲 + 戊 = 丙"), table, {}, t(", optional: true"));
    row("twice", t("甲 = 乙"), table + t("甲 | 1.00 | 1.00\n"), t("not_checked = “甲”不止一处"));
    row("unless, zero", t("丙 ≥ 甲"), table, t("exact 甲<=丙\nexact 甲<=丙"), t(", unless: [丁]"));
    row("unless, another layout", t("丙 ≥ 甲"), table, t("not_checked = 表中还有其他行次"), t(", unless: [乙]"));
    row("blank part, others are zero", t("丙 = 甲 + 乙"), t("甲 | 8.00 | 6.00\n乙 |  | 2.00\n丙 | 8.00 | 8.00\n"),
        t("exact 丙=甲\nexact 丙=甲+乙"));
    row("blank part", t("丙 = 甲 + 乙"), t("甲 | 5.00 | 6.00\n乙 |  | 2.00\n丙 | 8.00 | 8.00\n"),
        t("not_checked 丙=甲 有空白单元格，不能确定是零\nexact 丙=甲+乙"));
    row("blank whole", t("丙 = 甲 + 乙"), t("甲 | 5.00 | 6.00\n乙 | 3.00 | 2.00\n丙 |  | 8.00\n"),
        t("not_checked = 对应的单元格为空\nexact 丙=甲+乙"));
    row("blank whole of zeros", t("丙 = 甲 + 乙"), t("甲 | 0.00 | 6.00\n乙 | 0.00 | 2.00\n丙 |  | 8.00\n"),
        t("exact 丙=甲+乙"));
}

void TestRuleLines::relations()
{
    QFETCH(QString, line);
    QFETCH(QString, more);
    QFETCH(QString, table);
    QFETCH(QString, wanted);
    QCOMPARE(relationsOf(line, more, table), wanted);
}

void TestRuleLines::tablesThatCannotBeUsed_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("how");
    QTest::addColumn<QStringList>("wanted");
    const QString total = QStringLiteral("final.X1");
    const auto row = [](const char *name, const QString &rule, const char *how, const QStringList &wanted) {
        QTest::newRow(name) << rule << QString::fromLatin1(how) << wanted;
    };
    row("all there", total, "", {QStringLiteral("exact T1.本年收入合计=T2.合计.合计")});
    row("not read for certain", total, "unread", {QStringLiteral("not_checked = 表的行列没有读清楚")});
    row("twice", total, "twice", {QStringLiteral("not_checked = 同一种表不止一张")});
    row("without a figure", total, "empty", {QStringLiteral("not_checked = “T2.合计.合计”所在的表没有数字")});
    row("without a figure, on both sides", total, "both empty", {});
    row("absent", total, "absent", {});
    const QString sums = QStringLiteral("common.class-total");
    row("sums", sums, "", {QStringLiteral("exact 合计=205教育支出+208社会保障和就业支出")});
    row("sums, not read for certain", sums, "unread", {QStringLiteral("not_checked = 表的行列没有读清楚")});
}

// What keeps a table from being compared is told; a table that the document does not have is no matter.
void TestRuleLines::tablesThatCannotBeUsed()
{
    QFETCH(QString, rule);
    QFETCH(QString, how);
    static const RulePacks packs = RulePacks::builtIn();
    const QString second = QStringLiteral("# final.T2 万元\n@ 收入 | 合计\n205 教育支出 | 9.00\n"
                                          "208 社会保障和就业支出 | 4.00\n合计 | 13.00\n");
    QString text = QStringLiteral("# final.T1 万元\n@ 收入 | 决算数\n本年收入合计 | %1\n")
                       .arg(how == u"both empty" ? QStringLiteral("0.00") : QStringLiteral("13.00"));
    text += how == u"absent" ? QString() : how == u"twice" ? second + second : second;
    Disclosure d = disclosureFromExample(text).value();
    if (how == u"unread")
        d.statements.back().grid.ambiguous = true;
    if (how.endsWith(u"empty"))
        d.statements.back().isEmpty = true;
    QStringList found;
    for (const Relation &r : check(d, packs).relations) {
        if (r.rule == rule)
            found.append(shown(r));
    }
    QTEST(found, "wanted");
}

void TestRuleLines::repairOnASideOfSeveral_data()
{
    QTest::addColumn<int>("sign"); // of the wrong figure
    QTest::addColumn<QString>("whole");
    QTest::newRow("added") << 1 << QStringLiteral("105.00");
    QTest::newRow("taken away") << -1 << QStringLiteral("89.00");
}

/// a ± b + c = whole in two columns that share b, which prints 2.00 and should be 8.00.
void TestRuleLines::repairOnASideOfSeveral()
{
    QFETCH(int, sign);
    QFETCH(QString, whole);
    const auto disclosure = disclosureFromExample(
        QStringLiteral("# final.T1 万元\n@ 支出 | 预算数 | 决算数\n甲 | 90.00 | 60.00\n乙 | 2.00 | 2.00\n"
                       "丙 | 7.00 | 37.00\n丁 | %1 | %1\n")
            .arg(whole));
    QVERIFY(disclosure);
    const Quantities quantities(disclosure.value());
    const int columns = disclosure.value().statements.front().grid.columns;
    const int firstRow = disclosure.value().statements.front().subjects.front().row;
    const auto at = [&](int row, int column) {
        return FigureId{FigureId::In::Statement, 0, (firstRow + row) * columns + columns - 2 + column};
    };
    std::vector<Relation> relations;
    for (const int column : {0, 1}) {
        Relation r;
        r.rule = QStringLiteral("a");
        r.left = {{at(0, column), 1, {}, {}}, {at(1, 0), sign, {}, {}}, {at(2, column), 1, {}, {}}};
        r.right = {{at(3, column), 1, {}, {}}};
        evaluate(r, quantities);
        QCOMPARE(r.verdict, Verdict::Mismatch);
        relations.push_back(r);
    }
    const std::vector<Cause> causes = rootCauses(relations, quantities);
    QCOMPARE(causes.size(), size_t(1));
    QVERIFY(!causes.front().repairs.empty());
    const Repair &best = causes.front().repairs.front();
    QCOMPARE(best.figure, at(1, 0));
    QCOMPARE(best.value.toString(), QStringLiteral("8.00"));
    QCOMPARE(best.repairs, 2);
    QCOMPARE(best.breaks, 0);
}

void TestRuleLines::repairByRate_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QString>("repaired"); // of the amount
    QTest::newRow("swapped") << QStringLiteral("462.29") << QStringLiteral("-30.93") << QStringLiteral("426.29");
    QTest::newRow("dropped") << QStringLiteral("42.29") << QStringLiteral("-30.93") << QStringLiteral("426.29");
    QTest::newRow("rate a little off") << QStringLiteral("426.29") << QStringLiteral("-30.80")
                                       << QStringLiteral("427.12");
    // two steps beside the value that the rate gives, and so few of that length that it is no chance
    QTest::newRow("one digit") << QStringLiteral("426.29") << QStringLiteral("-30.84") << QStringLiteral("426.89");
}

/// The rate says 426.31 ± 0.03, the slip of the printed number says 426.29.
void TestRuleLines::repairByRate()
{
    QFETCH(QString, printed);
    QFETCH(QString, rate);
    QFETCH(QString, repaired);
    const auto disclosure = disclosureFromExample(
        QStringLiteral("# final.T1 万元\n@ 支出 | 决算数\n甲 | %1\n乙 | 617.22\n丙 | %2\n").arg(printed, rate));
    QVERIFY(disclosure);
    const Statement &statement = disclosure.value().statements.front();
    const auto at = [&](int subject) {
        const int row = statement.subjects[static_cast<size_t>(subject)].row;
        return FigureId{FigureId::In::Statement, 0, (row + 1) * statement.grid.columns - 1};
    };
    const Quantities quantities(disclosure.value());
    Relation r;
    r.rule = QStringLiteral("a");
    r.shape = Relation::Shape::Variance;
    r.left = {{at(2), 1, {}, {}}};
    r.right = {{at(0), 1, {}, {}}, {at(1), 1, {}, {}}};
    evaluate(r, quantities);
    QCOMPARE(r.verdict, Verdict::Mismatch);
    const std::vector<Cause> causes = rootCauses({r}, quantities);
    QCOMPARE(causes.size(), size_t(1));
    const auto &repairs = causes.front().repairs;
    const auto first = std::ranges::find(repairs, at(0), &Repair::figure);
    QVERIFY(first != repairs.end());
    QCOMPARE(first->value.toString(), repaired);
}

QTEST_APPLESS_MAIN(TestRuleLines)
#include "test_rulelines.moc"
