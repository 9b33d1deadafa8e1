// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/furniture.h"
#include "reading/listmark.h"
#include "reading/narrative.h"
#include "reading/pagebuilder.h"

#include <QtTest/QTest>

using namespace gouji;
using namespace gouji::tests;

namespace {

Disclosure narrative(std::vector<PageLayout> pages)
{
    markFurniture(pages);
    Disclosure disclosure;
    narrativeOf(pages, disclosure);
    return disclosure;
}

QStringList texts(const Disclosure &disclosure)
{
    QStringList all;
    for (const Paragraph &paragraph : disclosure.paragraphs)
        all.append(paragraph.text);
    return all;
}

QString filler(qsizetype length)
{
    static const QString words = QStringLiteral("本单位按照预算管理要求安排各项支出并据实列支相关经费");
    QString text;
    while (text.size() < length)
        text += words;
    return text.left(length);
}

} // namespace

class TestParagraphs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrappedTextComesBack_data()
    {
        QTest::addColumn<double>("columns");
        for (const int columns : {22, 28, 30, 36, 41})
            QTest::newRow(qPrintable(QString::number(columns))) << double(columns);
    }
    void wrappedTextComesBack()
    {
        QFETCH(double, columns);
        const QStringList paragraphs{
            QStringLiteral("一、收入支出决算总体情况说明"),
            QStringLiteral("2024年度收入总计2,520.06万元，其中：本年收入合计2,519.98万元，年初结转和结余0.09万元。"),
            QStringLiteral("收入支出总体与上年相比，增加1,939.13万元，增长333.80%，主要原因是：机构改革后人员增加。"),
            QStringLiteral("（一）结构情况"),
            QStringLiteral("1.教育支出(类)2,438.04万元，占96.75%。"),
            QStringLiteral("2.科学技术支出(类)38.72万元，占1.54%。"),
            QStringLiteral(
                "3.住房保障支出(类)住房改革支出(款)住房公积金(项):支出决算数为43.21万元,比上年决算减少1.00万元。"),
        };
        const PageBuilder builder(columns);
        const QStringList lines = builder.wrapped(paragraphs);
        QCOMPARE(texts(narrative(PageBuilder(columns).page(lines).pages())), paragraphs);
        // The same text with a page break after any of its lines.
        for (qsizetype at = 2; at + 2 < lines.size(); ++at) {
            PageBuilder two(columns);
            two.page(lines.first(at)).foot(QStringLiteral("- 1 -"));
            two.page(lines.sliced(at)).foot(QStringLiteral("- 2 -"));
            QCOMPARE(texts(narrative(two.pages())), paragraphs);
        }
    }

    void joins_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QStringList>("wanted");
        const QString full = filler(36);
        const QString first = QStringLiteral("　　") + filler(34);
        QTest::newRow("a number after its predicate")
            << QStringList{first, filler(32) + QStringLiteral("支出占"), QStringLiteral("76.23%。")}
            << QStringList{filler(34) + filler(32) + QStringLiteral("支出占76.23%。")};
        QTest::newRow("a number broken by the line end")
            << QStringList{first, filler(33) + QStringLiteral("计2,5"), QStringLiteral("19.98万元。")}
            << QStringList{filler(34) + filler(33) + QStringLiteral("计2,519.98万元。")};
        QTest::newRow("OCR blanks inside numbers")
            << QStringList{QStringLiteral("　　收入4,797. 67万元，占9. 07 %，比上年0. 5, 0. 6")}
            << QStringList{QStringLiteral("收入4,797.67万元，占9.07%，比上年0.5, 0.6")};
        QTest::newRow("justified with blanks") << QStringList{QStringLiteral("　　上 海 市 普 陀 区 共 1,000 万 元")}
                                               << QStringList{QStringLiteral("上海市普陀区共1,000万元")};
        QTest::newRow("an item needs its list")
            << QStringList{first, filler(30) + QStringLiteral("比上年增加"), QStringLiteral("3、4两项合计。")}
            << QStringList{filler(34) + filler(30) + QStringLiteral("比上年增加3、4两项合计。")};
        QTest::newRow("items begin with quotes")
            << QStringList{QStringLiteral("　　5.“三公”经费：指费用。"), QStringLiteral("　　6.“社会”支出：指费用。")}
            << QStringList{QStringLiteral("5.“三公”经费：指费用。"), QStringLiteral("6.“社会”支出：指费用。")};
        QTest::newRow("a short line ends a paragraph")
            << QStringList{first, full, QStringLiteral("支出减少。"), first, full, QStringLiteral("完毕。")}
            << QStringList{filler(34) + full + QStringLiteral("支出减少。"),
                           filler(34) + full + QStringLiteral("完毕。")};
        QTest::newRow("a heading is not glued to its text")
            << QStringList{QStringLiteral("　　二、收入决算情况说明"), first, full, QStringLiteral("支出。")}
            << QStringList{QStringLiteral("二、收入决算情况说明"), filler(34) + full + QStringLiteral("支出。")};
        QTest::newRow("Latin words keep their blank") << QStringList{QStringLiteral("　　采用Southwest University标准")}
                                                      << QStringList{QStringLiteral("采用Southwest University标准")};
    }
    void joins()
    {
        QFETCH(QStringList, lines);
        QFETCH(QStringList, wanted);
        QCOMPARE(texts(narrative(PageBuilder().page(lines).pages())), wanted);
    }

    void pageNumbersAndHeadersAreNoText()
    {
        PageBuilder builder;
        const QStringList marks{QStringLiteral("- 8 -"), QStringLiteral("─9─"), QStringLiteral("10")};
        for (const QString &mark : marks)
            builder.page({QStringLiteral("　　") + filler(34), filler(36), filler(35) + QStringLiteral("，")})
                .head(QStringLiteral("某单位部门决算公开"))
                .foot(mark);
        builder.page({QStringLiteral("完毕。")}).head(QStringLiteral("某单位部门决算公开")).foot(QStringLiteral("11"));
        const QString all = texts(narrative(builder.pages())).join(u'\n');
        QVERIFY(!all.contains(QStringLiteral("公开")));
        QVERIFY(!all.contains(QRegularExpression(QStringLiteral("\\d"))));
        QVERIFY(all.endsWith(QStringLiteral("，完毕。")));
    }

    void textRepeatedOverAPageBreakIsReadOnce()
    {
        const QStringList items{QStringLiteral("（一）负责本区公共法律服务体系建设并指导实施相关工作。"),
                                QStringLiteral("（二）负责本系统警车管理和国有资产管理的具体工作。"),
                                QStringLiteral("（三）完成区委、区政府交办的其他任务。")};
        PageBuilder builder;
        builder.page(items).page({items[1], items[2], QStringLiteral("　　完毕。")});
        QCOMPARE(texts(narrative(builder.pages())), items + QStringList{QStringLiteral("完毕。")});
        PageBuilder again;
        again.page({items[0], items[1], items[0], items[2]});
        QCOMPARE(texts(narrative(again.pages())).count(items[0]), 2);
    }

    void aTableEndsAParagraph()
    {
        std::vector<PageLayout> pages =
            PageBuilder().page({QStringLiteral("　　") + filler(34), QString(), QString(), filler(36)}).pages();
        Grid grid;
        grid.boxes = {{72, 112, 500, 145}};
        pages[0].grids.push_back(grid);
        QCOMPARE(texts(narrative(pages)).size(), 2);
    }

    void figuresHaveTheirRectangles()
    {
        const QString text = QStringLiteral("　　收入 2,520.06 万元。");
        const Disclosure disclosure = narrative(PageBuilder().page({text}).pages());
        const Paragraph &paragraph = disclosure.paragraphs.at(0);
        QCOMPARE(paragraph.text, QStringLiteral("收入2,520.06万元。"));
        const std::vector<Place> places = paragraph.places(2, 10);
        QCOMPARE(places.size(), 1U);
        QCOMPARE(places[0].page, 1);
        // Two characters of indentation, two of text and a blank come before.
        QCOMPARE(places[0].rect.left, 72.0 + 24 + 24 + 6);
        // The dropped blank behind the number belongs to it.
        QCOMPARE(places[0].rect.right, places[0].rect.left + 9 * 6);
    }

    void placesAreThoseOfTheLinesTouched()
    {
        Paragraph paragraph;
        paragraph.text = QStringLiteral("甲乙丙丁戊己");
        for (int line = 0; line < 3; ++line)
            paragraph.runs.push_back({2 * line, 2 * line + 2, {0, 1, line + 1, {}}, {}});
        const auto linesOf = [&](int from, int to) {
            std::vector<int> lines;
            for (const Place &place : paragraph.places(from, to))
                lines.push_back(place.line);
            return lines;
        };
        QCOMPARE(linesOf(0, 6), (std::vector{1, 2, 3}));
        QCOMPARE(linesOf(1, 3), (std::vector{1, 2}));
        QCOMPARE(linesOf(2, 4), (std::vector{2}));
        QCOMPARE(linesOf(5, 9), (std::vector{3}));
        QCOMPARE(linesOf(2, 2), std::vector<int>());
        QCOMPARE(linesOf(6, 8), std::vector<int>());
    }

    void chartLabelsAreKeptApart()
    {
        PageBuilder builder;
        builder.page({QStringLiteral("　　") + filler(34), filler(36), filler(20) + QStringLiteral("。"), QString(),
                      QStringLiteral("　　　　　　　　41.43%"), QStringLiteral("　　　　财政拨款收入"),
                      QStringLiteral("　　　　　　10.76%"), QStringLiteral("　　　　事业收入")});
        const Disclosure disclosure = narrative(builder.pages());
        QCOMPARE(disclosure.paragraphs.size(), 5U);
        for (std::size_t i = 1; i < disclosure.paragraphs.size(); ++i)
            QVERIFY(disclosure.paragraphs[i].kind == Paragraph::Kind::TableText);
    }

    void listMarks_data()
    {
        using Style = ListMark::Style;
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("style");
        QTest::addColumn<int>("number");
        const auto row = [](const QString &line, Style style, int number) {
            QTest::newRow(qPrintable(line)) << line << int(style) << number;
        };
        row(QStringLiteral("第二部分 决算表"), Style::Part, 2);
        row(QStringLiteral("第三条 职责"), Style::Article, 3);
        row(QStringLiteral("十二、其他"), Style::Chinese, 12);
        row(QStringLiteral("（二十一）项目"), Style::ChineseBracket, 21);
        row(QStringLiteral("( 三 ) 采购"), Style::ChineseBracket, 3);
        row(QStringLiteral("1．财政拨款"), Style::Arabic, 1);
        row(QStringLiteral("10、住房"), Style::Arabic, 10);
        row(QStringLiteral("6.“社会"), Style::Arabic, 6);
        row(QStringLiteral("1.2024年信息化项目"), Style::Arabic, 1);
        row(QStringLiteral("（3）公务"), Style::ArabicBracket, 3);
        row(QStringLiteral("③机房"), Style::Circled, 3);
        row(QStringLiteral("76.23%，下降"), Style::None, 0);
        row(QStringLiteral("2024年度收入"), Style::None, 0);
        row(QStringLiteral("12345热线"), Style::None, 0);
        row(QStringLiteral("（项）：支出"), Style::None, 0);
        row(QStringLiteral("（2023年度）"), Style::None, 0);
    }
    void listMarks()
    {
        QFETCH(QString, line);
        QFETCH(int, style);
        QFETCH(int, number);
        const ListMark mark = listMarkOf(line);
        QCOMPARE(int(mark.style), style);
        QCOMPARE(mark.number, number);
    }
};

QTEST_GUILESS_MAIN(TestParagraphs)
#include "test_paragraphs.moc"
