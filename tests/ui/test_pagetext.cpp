// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pagetext.h"

#include <QTest>

using namespace gouji;

class TestPageText final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void find_data();
    void find();
    void copies_lines_and_blanks();
    void nearest_stays_on_the_line();
    void boxes_join_along_a_line();
};

namespace {

/// A word at a place, 10 points for each character.
Word word(const QString &text, double x, double y)
{
    Word w;
    w.text = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const double left = x + 10.0 * static_cast<double>(i);
        w.boxes.push_back({left, y, left + 10, y + 10});
        w.box = w.box.united(w.boxes.back());
    }
    return w;
}

PageText page()
{
    return PageText({word(QStringLiteral("本年收入"), 0, 0), word(QStringLiteral("1,234.56"), 60, 0),
                     word(QStringLiteral("万元，支"), 150, 0), word(QStringLiteral("出12345600元"), 0, 20),
                     word(QStringLiteral("1234"), 0, 40), word(QStringLiteral("56"), 60, 40)});
}

} // namespace

void TestPageText::find_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("hits");
    QTest::newRow("text") << QStringLiteral("收入") << QStringList{QStringLiteral("收入")};
    QTest::newRow("over a line break") << QStringLiteral("支出") << QStringList{QStringLiteral("支\n出")};
    QTest::newRow("full width") << QStringLiteral("１，２３４")
                                << QStringList{QStringLiteral("1,234"), QStringLiteral("1234")};
    QTest::newRow("amount in 万") << QStringLiteral("1234.56 万")
                                  << QStringList{QStringLiteral("1,234.56"), QStringLiteral("12345600")};
    QTest::newRow("amount in 元") << QStringLiteral("12,345,600 元")
                                  << QStringList{QStringLiteral("1,234.56"), QStringLiteral("12345600")};
    QTest::newRow("number without unit") << QStringLiteral("1234.56") << QStringList{QStringLiteral("1,234.56")};
    QTest::newRow("nothing") << QStringLiteral("结余") << QStringList{};
}

void TestPageText::find()
{
    QFETCH(QString, query);
    QFETCH(QStringList, hits);
    QStringList found;
    const PageText text = page();
    for (const auto &[from, to] : text.find(SearchPattern::of(query)))
        found << text.copy(from, to);
    QCOMPARE(found, hits);
}

void TestPageText::copies_lines_and_blanks()
{
    const PageText text = page();
    QCOMPARE(text.copy(0, text.size()), QStringLiteral("本年收入 1,234.56 万元，支\n出12345600元\n1234 56"));
}

void TestPageText::nearest_stays_on_the_line()
{
    const PageText text = page();
    QCOMPARE(text.copy(text.nearest({200, 22}), text.nearest({200, 22}) + 1), QStringLiteral("元"));
    QCOMPARE(text.at({500, 500}), -1);
}

void TestPageText::boxes_join_along_a_line()
{
    const PageText text = page();
    QCOMPARE(text.boxes(14, 17).size(), size_t(2));
    const auto [from, to] = text.wordAround(6);
    QCOMPARE(text.copy(from, to), QStringLiteral("1,234.56"));
}

QTEST_GUILESS_MAIN(TestPageText)
#include "test_pagetext.moc"
