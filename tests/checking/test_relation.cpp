// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number.h"
#include "checking/relation.h"

#include <QTest>

using namespace gouji;

namespace {

/// Reads "10.00" or "10.00万元" or "12.3%" into a claim figure.
ClaimFigure figureFrom(const QString &text)
{
    qsizetype end = 0;
    while (end < text.size() && (text[end].isDigit() || text[end] == u'.' || text[end] == u',' || text[end] == u'-'))
        ++end;
    ClaimFigure f;
    f.figure.printed = text.left(end);
    f.figure.value = parseNumber(f.figure.printed)->value;
    f.figure.unit = end < text.size() ? unitOf(text.mid(end)).value_or(Unit::Unknown) : Unit::WanYuan;
    return f;
}

/// A relation over figures of one claim: "left" and "right" are lists such as "10.00 -2.00"; a minus is the sign.
Relation relationFrom(Relation::Shape shape, const QString &left, const QString &right, Disclosure &disclosure)
{
    Relation relation;
    relation.shape = shape;
    disclosure.claims.resize(1);
    for (const auto &[text, side] : {std::pair(left, &relation.left), std::pair(right, &relation.right)}) {
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
            const bool minus = word.startsWith(u'-');
            auto &figures = disclosure.claims[0].figures;
            side->push_back({{FigureId::In::Claim, 0, static_cast<int>(figures.size())}, minus ? -1 : 1, word, {}});
            figures.push_back(figureFrom(minus ? word.mid(1) : word));
        }
    }
    return relation;
}

} // namespace

class TestRelation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void unknownUnitIsNotCompared();
    void integersBesideDecimals();
};

void TestRelation::verdicts_data()
{
    QTest::addColumn<int>("shape");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, Relation::Shape shape, const QString &left, const QString &right,
                        const QString &verdict) {
        QTest::newRow(name) << static_cast<int>(shape) << left << right << verdict;
    };
    using enum Relation::Shape;
    const auto t = [](const char *s) { return QString::fromUtf8(s); };
    row("sum exact", Sum, t("3.00"), t("1.00 2.00"), t("exact"));
    row("sum rounds", Sum, t("3.01"), t("1.00 2.00"), t("rounding 3.00 0.01"));
    row("sum at the closed end", Sum, t("3.015"), t("1.000 2.014"), t("rounding 3.014 0.001"));
    row("sum fails", Sum, t("3.02"), t("1.00 2.00"), t("mismatch 3.00 0.02"));
    row("difference", Sum, t("1.00"), t("3.00 -2.00"), t("exact"));
    row("six terms improbable", Sum, t("5.03"), t("1.00 1.00 1.00 1.00 1.00"), t("improbable 5.00 0.03"));
    row("copy equal", Equal, t("1.50"), t("1.5"), t("exact"));
    row("copied unequal", Equal, t("269.85"), t("269.86"), t("rounding copied 269.86 -0.01"));
    row("copy fails", Equal, t("269.85"), t("269.95"), t("mismatch 269.95 -0.10"));
    row("copy in 元", Equal, t("10.05万元"), t("100512.30元"), t("rounding 10.05123 -0.00123"));
    row("copy in 元 cut", Equal, t("10.05万元"), t("100577.30元"), t("rounding cut 10.05773 -0.00773"));
    row("copy in 元 fails", Equal, t("10.05万元"), t("101577.30元"), t("mismatch 10.15773 -0.10773"));
    row("at most", NotGreater, t("1.00"), t("2.00"), t("exact"));
    row("at most rounds", NotGreater, t("2.01"), t("2.00"), t("rounding 2.00 0.01"));
    row("at most fails", NotGreater, t("2.02"), t("2.00"), t("mismatch 2.00 0.02"));
    row("share", Ratio, t("25.00%"), t("1.00 4.00"), t("exact"));
    row("share of rounded", Ratio, t("33.50%"), t("1.00 3.00"), t("rounding 33.33 0.17"));
    row("share cut", Ratio, t("95.45%"), t("95457.00 100000.00"), t("rounding cut 95.46 -0.01"));
    row("share fails", Ratio, t("15.51%"), t("1531.00 10000.00"), t("mismatch 15.31 0.20"));
    row("growth", Growth, t("25.00%"), t("1.00 5.00"), t("exact"));
    row("decline", Growth, t("-20.00%"), t("-1.00 4.00"), t("exact"));
    row("growth fails", Growth, t("20.00%"), t("1000.00 5000.00"), t("mismatch 25.00 -5.00"));
    row("growth from nothing", Growth, t("100.00%"), t("1.00 1.00"), t("not_checked"));
    row("variance", Variance, t("-20.00%"), t("4.00 5.00"), t("exact"));
    row("variance fails", Variance, t("21.17%"), t("400.00 500.00"), t("mismatch -20.00 41.17"));
    row("count", Count, t("5辆"), t("2辆 3辆"), t("exact"));
    row("count fails", Count, t("6辆"), t("2辆 3辆"), t("mismatch 5 1"));
}

void TestRelation::verdicts()
{
    QFETCH(int, shape);
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, verdict);
    Disclosure disclosure;
    Relation relation = relationFrom(static_cast<Relation::Shape>(shape), left, right, disclosure);
    evaluate(relation, Quantities(disclosure));
    QString shown = verdictName(relation.verdict);
    if (relation.remark != Remark::None)
        shown += relation.remark == Remark::Truncated ? QStringLiteral(" cut") : QStringLiteral(" copied");
    if (!relation.expected.isEmpty())
        shown += u' ' + relation.expected + u' ' + relation.difference;
    QCOMPARE(shown, verdict);
}

void TestRelation::unknownUnitIsNotCompared()
{
    Disclosure disclosure;
    disclosure.statements.resize(2);
    for (int s = 0; s < 2; ++s) {
        Statement &statement = disclosure.statements[static_cast<size_t>(s)];
        statement.grid.rows = 1;
        statement.grid.columns = 2;
        statement.columns.resize(2);
        for (int c = 0; c < 2; ++c) {
            StatementFigure f;
            f.column = c;
            f.figure.value = Decimal(100, 2);
            statement.figures.push_back(f);
        }
    }
    const Quantities quantities(disclosure);
    Relation inside;
    inside.left = {{{FigureId::In::Statement, 0, 0}, 1, {}, {}}};
    inside.right = {{{FigureId::In::Statement, 0, 1}, 1, {}, {}}};
    evaluate(inside, quantities);
    QCOMPARE(verdictName(inside.verdict), QStringLiteral("exact"));
    Relation across = inside;
    across.right = {{{FigureId::In::Statement, 1, 1}, 1, {}, {}}};
    across.verdict = Verdict::NotChecked;
    evaluate(across, quantities);
    QCOMPARE(verdictName(across.verdict), QStringLiteral("not_checked"));
    QCOMPARE(across.reason, QStringLiteral("单位不明"));
}

void TestRelation::integersBesideDecimals()
{
    // 元 printed without decimals beside others with two: the format may hide them; 万元 does not get that excuse
    Disclosure disclosure;
    Relation yuan =
        relationFrom(Relation::Shape::Sum, QStringLiteral("150元"), QStringLiteral("100.30元 50元"), disclosure);
    evaluate(yuan, Quantities(disclosure));
    QCOMPARE(verdictName(yuan.verdict), QStringLiteral("rounding"));
    Disclosure other;
    Relation wan =
        relationFrom(Relation::Shape::Sum, QStringLiteral("150万元"), QStringLiteral("100.30万元 50万元"), other);
    evaluate(wan, Quantities(other));
    QCOMPARE(verdictName(wan.verdict), QStringLiteral("mismatch"));
}

QTEST_APPLESS_MAIN(TestRelation)
#include "test_relation.moc"
