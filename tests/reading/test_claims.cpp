// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/claims.h"
#include "reading/numberscan.h"

#include <QTest>

using namespace gouji;

namespace {

QString roleName(ClaimRole role)
{
    static const QStringList names{QStringLiteral("unbound"),  QStringLiteral("value"), QStringLiteral("total"),
                                   QStringLiteral("part"),     QStringLiteral("share"), QStringLiteral("change"),
                                   QStringLiteral("growth"),   QStringLiteral("base"),  QStringLiteral("initial"),
                                   QStringLiteral("annual"),   QStringLiteral("final"), QStringLiteral("completion"),
                                   QStringLiteral("variance"), QStringLiteral("count"), QStringLiteral("score"),
                                   QStringLiteral("other"),    QStringLiteral("rate"),  QStringLiteral("explained")};
    return names[static_cast<int>(role)];
}

/// Paragraphs separated by line breaks; "# " starts a heading.
Disclosure disclosureOf(const QString &text, int year = 2021)
{
    Disclosure d;
    d.year = year;
    for (const QString &line : text.split(u'\n')) {
        Paragraph p;
        if (line.startsWith(u"# ")) {
            d.sections.push_back({line.mid(2), 2, -1, {}});
            continue;
        }
        p.section = static_cast<int>(d.sections.size()) - 1;
        p.text = line;
        d.paragraphs.push_back(p);
    }
    return d;
}

/// "subject role[±] printed unit <of >whole" for each figure.
QStringList described(const std::vector<Claim> &claims)
{
    QStringList out;
    for (const Claim &claim : claims) {
        for (const ClaimFigure &f : claim.figures) {
            QString line = (f.subject.isEmpty() ? QStringLiteral("?") : f.subject) + u' ' + roleName(f.role);
            if (f.direction != 0)
                line += f.direction > 0 ? u'+' : u'-';
            line += u' ' + f.figure.printed + f.figure.unitText;
            const auto name = [&](int in, FigureId above) {
                const ClaimFigure *g =
                    in >= 0 ? &claim.figures[static_cast<size_t>(in)]
                    : !above.isNull()
                        ? &claims[static_cast<size_t>(above.owner)].figures[static_cast<size_t>(above.index)]
                        : nullptr;
                return g == nullptr ? QString() : g->figure.printed;
            };
            if (const QString of = name(f.of, f.ofAbove); !of.isEmpty())
                line += QStringLiteral(" of ") + of;
            if (const QString whole = name(f.whole, f.wholeAbove); !whole.isEmpty())
                line += QStringLiteral(" in ") + whole;
            out << line;
        }
    }
    return out;
}

} // namespace

class TestClaims : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void finds_all_numbers_data();
    void finds_all_numbers();
    void notes_facts();
};

void TestClaims::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char16_t *text, const QStringList &expected) {
        QTest::newRow(name) << QString::fromUtf16(text) << expected;
    };
    row("begins with the word 科目", u"科目调整后，教育支出30.00万元。", {QStringLiteral("教育支出 value 30.00万元")});
    row("totals with parts",
        u"2021年度收入总计1,300.50万元，其中：本年收入合计1,200.00万元，使用非财政拨款结余（含专用结余）0."
        u"50万元，年初结转和结余100.00万元。",
        {QStringLiteral("收入总计 total 1,300.50万元"), QStringLiteral("本年收入合计 part 1,200.00万元 in 1,300.50"),
         QStringLiteral("使用非财政拨款结余 part 0.50万元 in 1,300.50"),
         QStringLiteral("年初结转和结余 part 100.00万元 in 1,300.50")});
    row("change of a total told in the next paragraph",
        u"2021年度收入总计为 60.00 "
        u"万元。\n收入支出总体与上年相比，增加20.00万元，增长50.00%，主要原因是：新增专项20万元。",
        {QStringLiteral("收入总计 value 60.00万元"), QStringLiteral("收支总计 change+ 20.00万元 of 60.00"),
         QStringLiteral("收支总计 growth+ 50.00% of 20.00"), QStringLiteral("专项 explained+ 20万元")});
    row("shares", u"本年支出80.00万元，其中：基本支出60.00万元，占75.00%；项目支出20.00万元，占25.00%。",
        {QStringLiteral("本年支出合计 total 80.00万元"), QStringLiteral("基本支出 part 60.00万元 in 80.00"),
         QStringLiteral("基本支出 share 75.00% of 60.00 in 80.00"), QStringLiteral("项目支出 part 20.00万元 in 80.00"),
         QStringLiteral("项目支出 share 25.00% of 20.00 in 80.00")});
    row("variance",
        u"会议费80.00万元。与年初预算相比，年初预算数90.00万元，决算数80.00万元，预决算差异率-11.11%"
        u"，主要原因是：压减。",
        {QStringLiteral("会议费 value 80.00万元"), QStringLiteral("会议费 initial 90.00万元"),
         QStringLiteral("会议费 final 80.00万元"), QStringLiteral("会议费 variance -11.11% of 80.00 in 90.00")});
    row("an item with change",
        u"1. "
        u"教育支出(类)普通教育(款)小学教育(项):支出决算数为30.00万元，比上年决算减少10.00万元，下降25.00%"
        u"，主要原因是：学生减少。",
        {QStringLiteral("教育支出/普通教育/小学教育 value 30.00万元"),
         QStringLiteral("教育支出/普通教育/小学教育 change- 10.00万元 of 30.00"),
         QStringLiteral("教育支出/普通教育/小学教育 growth- 25.00% of 10.00")});
    row("an item with budget and final",
        u"2、教育支出（类）普通教育（款）初中教育（项）。主要用于：初中人员经费。年初预算为50.00万元，支出决算为40."
        u"00万元，完成年初预算的80.00%。决算数小于预算数的主要原因：节约。",
        {QStringLiteral("教育支出/普通教育/初中教育 initial 50.00万元"),
         QStringLiteral("教育支出/普通教育/初中教育 final 40.00万元"),
         QStringLiteral("教育支出/普通教育/初中教育 completion 80.00% of 40.00 in 50.00")});
    row("an item with a code", u"1.小学教育（2050202），2021年度决算数为70.50万元，比2020年度决算数增长0.40%。",
        {QStringLiteral("小学教育 value 70.50万元"), QStringLiteral("小学教育 growth+ 0.40% of 70.50")});
    row("vehicles",
        u"车辆3辆，价值30."
        u"00万元，其中：主要负责人用车1辆、其他用车2辆。单价100万元（含）以上设备（不含车辆）0台（套）。",
        {QStringLiteral("车辆 count 3辆"), QStringLiteral("车辆价值 value 30.00万元"),
         QStringLiteral("主要负责人用车 count 1辆 in 3"), QStringLiteral("其他用车 count 2辆 in 3"),
         QStringLiteral("? other 100万元"), QStringLiteral("单价设备 count 0台(套)")});
    row("an item with codes in its brackets",
        u"1、公共安全支出（204类）司法（06款）行政运行（01项）16.50万元。2020年当年预算执行数为15."
        u"00万元，2021年预算安排16.50万元，比2020年预算执行数增加10.00%。",
        {QStringLiteral("公共安全支出/司法/行政运行 value 16.50万元"),
         QStringLiteral("公共安全支出/司法/行政运行 base 15.00万元"),
         QStringLiteral("公共安全支出/司法/行政运行 value 16.50万元"),
         QStringLiteral("公共安全支出/司法/行政运行 growth+ 10.00% of 16.50 in 15.00")});
    row("an item under a heading",
        u"（一）公共安全支出（类）检察（款）：2021年预算支出合计90.00万元。其中：\n1．行政运行（项）支出60."
        u"00万元，与上年相比增加10.00万元。",
        {QStringLiteral("公共安全支出/检察 value 90.00万元"),
         QStringLiteral("公共安全支出/检察/行政运行 value 60.00万元"),
         QStringLiteral("公共安全支出/检察/行政运行 change+ 10.00万元 of 60.00")});
    row("an item with hyphens", u"“教育支出-普通教育-小学教育”科目12.50万元，主要用于小学。",
        {QStringLiteral("教育支出/普通教育/小学教育 value 12.50万元")});
    row("budget and final figure of one sentence",
        u"“三公”经费财政拨款支出预算为20.00万元，支出决算为15.00万元，完成预算的75%。",
        {QStringLiteral("三公经费 initial 20.00万元"), QStringLiteral("三公经费 final 15.00万元"),
         QStringLiteral("三公经费 completion 75% of 15.00 in 20.00")});
    row("a list that ends with its total", u"资金分配情况：材料费2.00万元，专家费2.50万元，合计4.50万元。",
        {QStringLiteral("材料费 part 2.00万元 in 4.50"), QStringLiteral("专家费 part 2.50万元 in 4.50"),
         QStringLiteral("合计 total 4.50万元")});
    row("people", u"某中心2021年度，实有人数9人，其中：在职人员6人，增加1人；退休人员3人，减少2人。",
        {QStringLiteral("实有人数 count 9人"), QStringLiteral("在职人员 count 6人 in 9"),
         QStringLiteral("在职人员 change+ 1人 of 6"), QStringLiteral("退休人员 count 3人 in 9"),
         QStringLiteral("退休人员 change- 2人 of 3")});
}

void TestClaims::reads()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const QStringList got = described(claimsOf(disclosureOf(text)));
    QCOMPARE(got.join(u'\n'), expected.join(u'\n'));
}

void TestClaims::finds_all_numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("blanks inside") << QStringLiteral("支出 14. 35 万元,占 0. 69%") << QStringLiteral("14.35万元 0.69%");
    QTest::newRow("years and dates are none") << QStringLiteral("截至2021年12月31日，2021年度第3个部分") << QString();
    QTest::newRow("list numbers") << QStringLiteral("2. 2,000.10万元。3、某事") << QStringLiteral("2,000.10万元");
    QTest::newRow("negative") << QStringLiteral("差异率 -26.04%，差异率－3.10％") << QStringLiteral("-26.04% －3.10%");
    QTest::newRow("missing 元") << QStringLiteral("支出0.39万（含外宾）") << QStringLiteral("0.39万");
    QTest::newRow("document numbers") << QStringLiteral("普发〔2017〕89号文，第14条，2人民") << QString();
    QTest::newRow("amount like a year") << QStringLiteral("2083.68万元，2024万元")
                                        << QStringLiteral("2083.68万元 2024万元");
}

void TestClaims::finds_all_numbers()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList got;
    const FlatText flat = flattened(text);
    for (const ScannedNumber &n : numbersOf(flat))
        got << text.mid(flat.originalFrom(n.from), flat.originalTo(n.to) - flat.originalFrom(n.from)).remove(u' ') +
                   n.unitText;
    QCOMPARE(got.join(u' '), expected);
}

void TestClaims::notes_facts()
{
    const auto claims =
        claimsOf(disclosureOf(QStringLiteral("公务接待费1.00万元，与2020年度持平，主要原因是：标准不变。年初预算为2."
                                             "00万元，支出决算为1.00万元，决算数小于预算数的主要原因：节约。")));
    QCOMPARE(claims.size(), 1U);
    QStringList facts;
    for (const auto &[key, value] : claims[0].facts)
        facts << key + u'=' + value;
    QVERIFY2(facts.contains(QStringLiteral("持平=公务接待费")), qPrintable(facts.join(u' ')));
    QVERIFY2(facts.contains(QStringLiteral("小于预算=公务接待费")), qPrintable(facts.join(u' ')));
}

QTEST_APPLESS_MAIN(TestClaims)
#include "test_claims.moc"
