// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/expression.h"

#include <QTest>

using namespace gouji;

namespace {

QString shown(const std::vector<ExpressionTerm> &terms)
{
    QStringList parts;
    for (const ExpressionTerm &t : terms) {
        parts.append(QStringLiteral("%1%2[%3|%4|%5]")
                         .arg(QChar(t.sign < 0 ? u'-' : u'+'))
                         .arg(t.sum == ExpressionTerm::Sum::No ? QString() : QStringLiteral("Σ"))
                         .arg(t.form, t.row, t.column));
    }
    return parts.join(u' ');
}

QString shown(const Result<Expression> &e)
{
    if (!e)
        return e.error().message;
    const QString sign = e.value().comparison == Expression::Comparison::Equal    ? QStringLiteral(" = ")
                         : e.value().comparison == Expression::Comparison::AtMost ? QStringLiteral(" <= ")
                                                                                  : QStringLiteral(" >= ");
    return shown(e.value().left) + sign + shown(e.value().right);
}

} // namespace

class TestExpression : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
};

void TestExpression::lines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("read");
    QTest::newRow("sum") << QStringLiteral("收入总计 = 本年收入合计 + 年初结转和结余")
                         << QStringLiteral("+[|收入总计|] = +[|本年收入合计|] +[|年初结转和结余|]");
    QTest::newRow("minus") << QStringLiteral("甲=乙−丙-丁") << QStringLiteral("+[|甲|] = +[|乙|] -[|丙|] -[|丁|]");
    QTest::newRow("tables") << QStringLiteral("T1.本年收入合计 = T2.合计.本年收入合计")
                            << QStringLiteral("+[T1|本年收入合计|] = +[T2|合计|本年收入合计]");
    QTest::newRow("at most") << QStringLiteral("T5.合计 ≤ T3.合计") << QStringLiteral("+[T5|合计|] <= +[T3|合计|]");
    QTest::newRow("at least") << QStringLiteral("甲 >= 乙") << QStringLiteral("+[|甲|] >= +[|乙|]");
    QTest::newRow("items") << QStringLiteral("合计 = Σ项目") << QStringLiteral("+[|合计|] = +Σ[|项目|]");
    QTest::newRow("quoted") << QStringLiteral("「甲.乙+丙」 = 丁") << QStringLiteral("+[|甲.乙+丙|] = +[|丁|]");
    QTest::newRow("brackets") << QStringLiteral("三公 = 因公出国（境）费 + 接待费")
                              << QStringLiteral("+[|三公|] = +[|因公出国（境）费|] +[|接待费|]");
    QTest::newRow("no sign") << QStringLiteral("甲 乙") << QStringLiteral("第 4 个字：需要 =、≤ 或 ≥");
    QTest::newRow("nothing") << QString() << QStringLiteral("第 1 个字：缺少名称");
    QTest::newRow("half") << QStringLiteral("甲 = 乙 +") << QStringLiteral("第 8 个字：缺少名称");
    QTest::newRow("twice") << QStringLiteral("甲 = 乙 = 丙") << QStringLiteral("第 7 个字：多余的内容");
}

void TestExpression::lines()
{
    QFETCH(QString, line);
    QFETCH(QString, read);
    QCOMPARE(shown(expressionFrom(line)), read);
}

QTEST_APPLESS_MAIN(TestExpression)
#include "test_expression.moc"
