// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Parsers of text on senseless input: numbers, indicator values, sentences, YAML. They may refuse; they may not crash,
// hang, or read a figure whose digits do not stand in the text.
#include "fuzz.h"

#include "base/number.h"
#include "base/yaml.h"
#include "checking/rulepacks.h"
#include "reading/claims.h"
#include "reading/formcatalogue.h"
#include "reading/indicatorvalue.h"
#include "reading/reader.h"
#include "reading/textlayout.h"

#include <QtTest>

using namespace gouji;
using namespace gouji::fuzz;

namespace {

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits.append(QChar(u'0' + c.digitValue()));
    }
    return digits;
}

QString withoutLeadingZeros(QString digits)
{
    while (digits.size() > 1 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

const QStringList &numberPieces()
{
    static const QStringList pieces = {
        QStringLiteral("1"),   QStringLiteral("0"),    QStringLiteral("23"),
        QStringLiteral("456"), QStringLiteral("７８"), QStringLiteral("."),
        QStringLiteral(","),   QStringLiteral("，"),   QStringLiteral("．"),
        QStringLiteral("-"),   QStringLiteral("−"),    QStringLiteral("("),
        QStringLiteral(")"),   QStringLiteral("（"),   QStringLiteral("%"),
        QStringLiteral("％"),  QStringLiteral(" "),    QStringLiteral("万"),
        QStringLiteral("元"),  QStringLiteral("—"),    QStringLiteral("999999999999999"),
        QStringLiteral("\n"),  QString(QChar(0xd800)), QString(QChar(0)),
    };
    return pieces;
}

const QStringList &sentencePieces()
{
    static const QStringList pieces = {
        QStringLiteral("2024年度"),
        QStringLiteral("收入总计"),
        QStringLiteral("支出决算数为"),
        QStringLiteral("其中："),
        QStringLiteral("1,234.56"),
        QStringLiteral("0.00"),
        QStringLiteral("-12.3%"),
        QStringLiteral("万元"),
        QStringLiteral("元"),
        QStringLiteral("，占"),
        QStringLiteral("%"),
        QStringLiteral("。"),
        QStringLiteral("；"),
        QStringLiteral("、"),
        QStringLiteral("比上年"),
        QStringLiteral("增加"),
        QStringLiteral("减少"),
        QStringLiteral("增长"),
        QStringLiteral("下降"),
        QStringLiteral("持平"),
        QStringLiteral("主要原因是："),
        QStringLiteral("（类）"),
        QStringLiteral("（款）"),
        QStringLiteral("（项）"),
        QStringLiteral("农林水支出"),
        QStringLiteral("“三公”经费"),
        QStringLiteral("与年初预算相比"),
        QStringLiteral("3辆"),
        QStringLiteral("14批次"),
        QStringLiteral("（"),
        QStringLiteral("）"),
        QStringLiteral("("),
        QStringLiteral("各"),
        QStringLiteral("分别为"),
        QStringLiteral("至"),
        QStringLiteral("合计"),
        QStringLiteral("科目"),
        QStringLiteral("(2050202)"),
        QStringLiteral("和"),
        QStringLiteral("年初预算为"),
        QStringLiteral("当年支出"),
        QStringLiteral("2023年"),
        QStringLiteral("占"),
        QStringLiteral("比2022年预算执行数"),
        QStringLiteral("资金分配情况："),
    };
    return pieces;
}

} // namespace

class FuzzText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbers();
    void indicatorValues();
    void sentences();
    void textFiles();
    void yaml();

private:
    Dice m_dice;
};

void FuzzText::numbers()
{
    for (int i = 0; i < rounds(40000); ++i) {
        const QString text = jumble(numberPieces(), m_dice, 7);
        const auto number = parseNumber(text);
        if (!number)
            continue;
        const QString read = withoutLeadingZeros(digitsOf(number->value.toString()));
        QCOMPARE(read, withoutLeadingZeros(digitsOf(text)));
    }
}

void FuzzText::indicatorValues()
{
    QStringList pieces = numberPieces();
    pieces << QStringLiteral(">=") << QStringLiteral("≤") << QStringLiteral("＝") << QStringLiteral("不少于")
           << QStringLiteral("2024年10月前") << QStringLiteral("公里") << QStringLiteral("完全达到预期")
           << QStringLiteral("~");
    for (int i = 0; i < rounds(20000); ++i)
        static_cast<void>(parseIndicatorValue(jumble(pieces, m_dice, 8)));
}

void FuzzText::sentences()
{
    for (int i = 0; i < rounds(300); ++i) {
        Disclosure disclosure;
        disclosure.year = 2024;
        for (int p = 0; p < 4; ++p) {
            Paragraph paragraph;
            paragraph.text = jumble(sentencePieces(), m_dice, 60);
            disclosure.paragraphs.push_back(paragraph);
        }
        for (const Claim &claim : claimsOf(disclosure)) {
            for (const ClaimFigure &figure : claim.figures)
                QVERIFY(!figure.figure.printed.isEmpty());
        }
    }
}

/// Text files of other tools: rows of cells, cells alone on their lines, captions and heads of forms in any order.
void FuzzText::textFiles()
{
    QStringList pieces = sentencePieces() + numberPieces();
    pieces << QStringLiteral("\t") << QStringLiteral("\t\t") << QStringLiteral("|") << QStringLiteral("| --- |")
           << QStringLiteral("单位：万元") << QStringLiteral("项目支出绩效目标表") << QStringLiteral("一级指标")
           << QStringLiteral("二级指标") << QStringLiteral("三级指标") << QStringLiteral("分值")
           << QStringLiteral("得分") << QStringLiteral("项目名称") << QStringLiteral("年度预算总额")
           << QStringLiteral("其他资金") << QStringLiteral("全年预算数") << QStringLiteral("全年执行数")
           << QStringLiteral("# ") << QStringLiteral("- ") << QStringLiteral("表 1");
    const FormCatalogue forms = FormCatalogue::builtIn();
    for (int i = 0; i < rounds(60); ++i) {
        QStringList lines;
        for (int line = 0; line < 80; ++line)
            lines.append(m_dice.oneIn(4) ? QString() : jumble(pieces, m_dice, 9));
        std::vector<FileInfo> files(1);
        files[0].name = QStringLiteral("fuzz.txt");
        std::vector<PageLayout> pages{layoutOfText(lines, 0)};
        static_cast<void>(read(std::move(pages), files, forms));
    }
}

void FuzzText::yaml()
{
    const QDir folder(qEnvironmentVariable("GOUJI_SOURCE_DIR") + QStringLiteral("/resources"));
    QList<QByteArray> seeds = {"pack: test\nrules:\n  - {id: a, line: '1 = 2'}\n"};
    for (const QString &part : {QStringLiteral("rules"), QStringLiteral("forms")}) {
        const QDir packs(folder.filePath(part));
        for (const QString &name : packs.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name)) {
            QFile file(packs.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            seeds.append(file.readAll().left(6000));
        }
    }
    for (int i = 0; i < rounds(300); ++i) {
        const auto value = valueFromYaml(damaged(m_dice.pick(seeds), m_dice, 12), QStringLiteral("fuzz.yaml"));
        if (!value) {
            QVERIFY(!value.error().message.isEmpty());
            continue;
        }
        std::vector<Error> problems;
        static_cast<void>(packFrom(value.value(), QStringLiteral("fuzz.yaml"), problems));
        FormCatalogue forms;
        static_cast<void>(forms.add(value.value(), QStringLiteral("fuzz.yaml")));
    }
}

QTEST_GUILESS_MAIN(FuzzText)
#include "fuzz_text.moc"
