// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/layout.h"

#include <QtTest/QTest>

using namespace gouji;

namespace {

// A word of characters that are each `step` wide.
Word word(const QString &text, double left, double top, double height = 12, double step = 12)
{
    Word made;
    made.text = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const double x = left + double(i) * step;
        made.boxes.push_back({x, top, x + step, top + height});
        made.box = made.box.united(made.boxes.back());
    }
    return made;
}

QStringList texts(const std::vector<TextLine> &lines)
{
    QStringList all;
    for (const TextLine &line : lines)
        all.append(line.text);
    return all;
}

} // namespace

class TestLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void digitsOfAnotherFontSitLower()
    {
        const std::vector<Word> words{word(QStringLiteral("总计"), 100, 100), word(QStringLiteral("万元"), 166, 100),
                                      word(QStringLiteral("2995.39"), 124, 104.8, 12, 6),
                                      word(QStringLiteral("次行"), 100, 118)};
        QCOMPARE(texts(linesOf(words)), (QStringList{QStringLiteral("总计2995.39万元"), QStringLiteral("次行")}));
    }

    void tightLinesStayApart()
    {
        // Boxes taller than the line distance overlap by a third.
        const std::vector<Word> words{word(QStringLiteral("第一行文字"), 100, 100, 18),
                                      word(QStringLiteral("第二行文字"), 100, 112, 18),
                                      word(QStringLiteral("第三行文字"), 100, 124, 18)};
        QCOMPARE(texts(linesOf(words)).size(), 3);
    }

    void aTailPrintedBeforeItsLineIsSorted()
    {
        const std::vector<Word> words{word(QStringLiteral("，占20.51%；"), 160, 100),
                                      word(QStringLiteral("收入合计"), 100, 101)};
        QCOMPARE(texts(linesOf(words)), QStringList{QStringLiteral("收入合计 ，占20.51%；")});
    }

    void gapsBecomeBlanks()
    {
        const std::vector<Word> words{word(QStringLiteral("total"), 100, 100, 10, 5),
                                      word(QStringLiteral("sum"), 128, 100, 10, 5),
                                      word(QStringLiteral("左栏"), 200, 100), word(QStringLiteral("右栏"), 400, 100)};
        QCOMPARE(texts(linesOf(words)), QStringList{QStringLiteral("total sum 左栏 右栏")});
    }

    void printedBlanksAreKept()
    {
        QCOMPARE(texts(linesOf({word(QStringLiteral("上 海 市"), 100, 100, 12, 9)})),
                 QStringList{QStringLiteral("上 海 市")});
    }

    void doubledPrintIsReadOnce()
    {
        const std::vector<Word> words{word(QStringLiteral("决"), 100, 100), word(QStringLiteral("决"), 100.4, 100),
                                      word(QStringLiteral("算"), 112, 100), word(QStringLiteral("算"), 112.4, 100)};
        QCOMPARE(texts(linesOf(words)), QStringList{QStringLiteral("决算")});
    }

    void edgesFollowTheCharacters()
    {
        const auto lines =
            linesOf({word(QStringLiteral("甲乙"), 100, 100), word(QStringLiteral("3.5"), 124, 104, 12, 6)});
        QCOMPARE(lines.size(), 1U);
        QCOMPARE(lines.front().edges, (std::vector<float>{100, 112, 124, 130, 136, 142}));
        QCOMPARE(lines.front().box, (PageRect{100, 100, 142, 116}));
        QCOMPARE(lines.front().height, 12.0F);
    }

    void verticalTextIsOneCharacterALine()
    {
        Word tall{QStringLiteral("合计"), {{100, 100, 112, 112}, {100, 114, 112, 126}}, {100, 100, 112, 126}};
        QCOMPARE(texts(linesOf({tall})), (QStringList{QStringLiteral("合"), QStringLiteral("计")}));
    }

    void nothingGivesNothing() { QVERIFY(linesOf({}).empty()); }

    void aPageTakesATenthOfAMillisecond()
    {
        std::vector<Word> words;
        for (int row = 0; row < 40; ++row) {
            for (int part = 0; part < 8; ++part)
                words.push_back(word(QStringLiteral("收入合计"), 60 + part * 50, 60 + row * 18));
        }
        QBENCHMARK { QCOMPARE(linesOf(words).size(), 40U); }
    }
};

QTEST_GUILESS_MAIN(TestLines)
#include "test_lines.moc"
