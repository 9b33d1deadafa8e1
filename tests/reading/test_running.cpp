// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/drawing.h"
#include "reading/join.h"
#include "reading/layout.h"

#include <QTest>

using namespace gouji;

/// What repeats at one height of many pages: running headers, or the same form filled in again and again.
class TestRunning : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void titles_data();
    void titles();
};

static QString table(int number)
{
    return QStringLiteral("+--------+------+\n"
                          "|项目名称|项目%1 |\n"
                          "+--------+------+\n"
                          "|执行数  |%1.00  |\n"
                          "+--------+------+")
        .arg(number);
}

void TestRunning::titles_data()
{
    QTest::addColumn<QString>("page"); // %1 is the number of the page, %2 its table
    QTest::addColumn<QString>("title");

    QTest::newRow("a form on every page")
        << QStringLiteral("  绩效自评表\n  (2024年度)\n%2") << QStringLiteral("绩效自评表(2024年度)");
    QTest::newRow("a title of other words over its unit")
        << QStringLiteral("  权重和分值\n单位:万元\n%2") << QStringLiteral("权重和分值");
    QTest::newRow("a header over titles")
        << QStringLiteral("某局公开表\n\n第%1张决算表\n%2") << QStringLiteral("第%1张决算表");
    QTest::newRow("a header over text") << QStringLiteral("某局公开表\n\n本页有一张表。\n%2") << QString();
    QTest::newRow("a header of other words") << QStringLiteral("某局二〇二四年度\n%2") << QString();
}

void TestRunning::titles()
{
    QFETCH(QString, page);
    QFETCH(QString, title);
    const QStringList numbers{QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三"),
                              QStringLiteral("四"), QStringLiteral("五"), QStringLiteral("六")};
    std::vector<PageLayout> pages;
    for (int i = 0; i < numbers.size(); ++i)
        pages.push_back(layoutOf(
            drawnPage(i + 1,
                      QString(page).replace(QStringLiteral("%1"), numbers[i]).replace(QStringLiteral("%2"), table(i))),
            0));
    QStringList found, expected;
    for (const Statement &statement : joinedTables(pages))
        found.append(statement.title);
    for (const QString &number : numbers)
        expected.append(QString(title).replace(QStringLiteral("%1"), number));
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestRunning)
#include "test_running.moc"
