// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/pagetext.h"
#include "source/pdfbytes.h"
#include "source/pdfsource.h"
#include "source/readpages.h"
#include "source/sourcefile.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <future>

using namespace gouji;

/// Words with their boxes, files that cannot be read, passwords, reading on two threads, and damaged bytes.
class TestPdfSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words();
    void everyUnitHasABox();
    void offPage();
    void hiddenByClip_data();
    void hiddenByClip();
    void errors_data();
    void errors();
    void passwords();
    void brokenContent();
    void numbersOutOfRange();
    void allPages();
    void cancel();
    void damagedBytes();
    void cutAnywhere();
    void files();
};

namespace {

const QString Name = QStringLiteral("test.pdf");

SourcePage firstPage(const QByteArray &pdf)
{
    Result<PdfSource> source = PdfSource::open(pdf, Name);
    if (!source)
        qFatal("%s", qPrintable(source.error().message));
    return source.value().page(1).value();
}

QByteArray text(const char *words, int x, int y, int size = 10)
{
    return QStringLiteral("BT /F1 %1 Tf %2 %3 Td (%4) Tj ET\n")
        .arg(size)
        .arg(x)
        .arg(y)
        .arg(QLatin1String(words))
        .toLatin1();
}

QByteArray manyPages(int count)
{
    PdfBytes pdf;
    for (int i = 1; i <= count; ++i)
        pdf.addPage("BT /F1 10 Tf 20 50 Td (page" + QByteArray::number(i) + ") Tj ET 20 40 m " +
                    QByteArray::number(40 + i) + " 40 l S");
    return pdf.bytes();
}

} // namespace

void TestPdfSource::words()
{
    const SourcePage page = firstPage(PdfBytes::onePage(text("1,234.50", 20, 30) + text("total", 120, 30)));
    QCOMPARE(page.number, 1);
    QCOMPARE(wordsText(page), QStringLiteral("1,234.50|total"));
    const Word &word = page.words.front();
    QVERIFY(word.box.contains({21, 67}));
    QVERIFY(std::abs(word.box.left - 20) < 0.5);
    for (size_t i = 1; i < word.boxes.size(); ++i)
        QVERIFY(word.boxes[i].left > word.boxes[i - 1].left);
}

// A ligature is one glyph with several letters; a character beyond the base plane has two units.
void TestPdfSource::everyUnitHasABox()
{
    PdfBytes pdf;
    const QByteArray map = pdf.addStream({}, "begincmap 1 begincodespacerange <00> <FF> endcodespacerange\n"
                                             "3 beginbfchar <41> <006600660069> <42> <D840DC3E> <43> <4E07> endbfchar\n"
                                             "endcmap");
    const QByteArray font =
        pdf.addObject("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode " + map + " >>");
    const QByteArray form =
        pdf.addStream("/Type /XObject /Subtype /Form /BBox [0 0 200 100] /Resources << /Font << /G " + font + " >> >>",
                      "BT /G 10 Tf 20 50 Td (ABC) Tj ET");
    pdf.addPage("/Fm Do", {}, "/XObject << /Fm " + form + " >>");
    const SourcePage page = firstPage(pdf.bytes());
    QCOMPARE(page.words.size(), size_t(1));
    QCOMPARE(page.words.front().text, QStringLiteral("ffi\U0002003e万"));
    QCOMPARE(page.words.front().boxes.size(), size_t(6));
    QCOMPARE(page.words.front().boxes[3], page.words.front().boxes[4]); // both halves of the surrogate pair
}

void TestPdfSource::offPage()
{
    const QByteArray content =
        text("in", 20, 30) + text("below", 20, -40) + text("right", 300, 30) + text("left", -90, 30);
    QCOMPARE(wordsText(firstPage(PdfBytes::onePage(content))), QStringLiteral("in"));
    QCOMPARE(
        wordsText(firstPage(PdfBytes::onePage(text("low", 20, 10) + text("high", 20, 80), "/CropBox [0 50 200 100]"))),
        QStringLiteral("high"));
}

void TestPdfSource::hiddenByClip_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    const QByteArray upper = "q 0 50 200 50 re W n\n";
    QTest::newRow("seen") << upper + text("seen", 20, 70) + "Q" << QStringLiteral("seen");
    QTest::newRow("below the clip") << upper + text("gone", 20, 20) + "Q\n" + text("here", 20, 80)
                                    << QStringLiteral("here");
    QTest::newRow("another cell on the line")
        << upper + text("gone", 20, 20) + "Q\n" + text("here", 120, 20) << QStringLiteral("here");
    QTest::newRow("cell to the left is seen")
        << text("here", 20, 20) + upper + text("gone", 120, 20) + "Q" << QStringLiteral("here");
    QTest::newRow("mostly seen") << QByteArray("q 0 18 200 82 re W n\n") + text("gp", 20, 20) + "Q"
                                 << QStringLiteral("gp");
    QTest::newRow("shown again") << upper + text("twice", 20, 20) + "Q\n" + text("twice", 20, 20)
                                 << QStringLiteral("twice");
    QTest::newRow("clipped to the right stays")
        << QByteArray("q 0 0 30 100 re W n\n") + text("1,234,567.89", 20, 20) + "Q" << QStringLiteral("1,234,567.89");
    QTest::newRow("second line of a text object")
        << upper + "BT /F1 10 Tf 12 TL 20 70 Td (one) Tj T* (two) Tj T* (three) ' ET Q" << QStringLiteral("one|two");
}

void TestPdfSource::hiddenByClip()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    const SourcePage page = firstPage(PdfBytes::onePage(content));
    QCOMPARE(wordsText(page), expected);
    for (const Word &word : page.words)
        QCOMPARE(word.boxes.size(), static_cast<size_t>(word.text.size()));
}

void TestPdfSource::errors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("part");
    const QByteArray good = manyPages(5);
    const auto row = [](const char *name, const QByteArray &bytes, Error::Code code, const char *part) {
        QTest::newRow(name) << bytes << static_cast<int>(code) << QString::fromUtf8(part);
    };
    row("empty", {}, Error::Code::NotReadable, "empty");
    row("no PDF", "An ordinary text.", Error::Code::NotADisclosure, "not a PDF");
    row("zeros", QByteArray(5000, '\0'), Error::Code::NotADisclosure, "not a PDF");
    row("header only", "%PDF-1.7\n", Error::Code::NotReadable, "incomplete");
    row("cut off", good.left(good.size() / 2), Error::Code::NotReadable, "incomplete");
    row("nothing inside", "%PDF-1.7\nrubbish\nstartxref\n0\n%%EOF\n", Error::Code::NotReadable, "damaged");
    row("no pages", PdfBytes().bytes(), Error::Code::NotReadable, "damaged");
}

void TestPdfSource::errors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(QString, part);
    const Result<PdfSource> source = PdfSource::open(bytes, Name);
    QVERIFY(!source.ok());
    QCOMPARE(static_cast<int>(source.error().code), code);
    QVERIFY2(source.error().message.contains(part) && source.error().message.contains(Name),
             qPrintable(source.error().message));
    const auto all = readAllPages(bytes, Name);
    QVERIFY(!all.ok());
    QCOMPARE(all.error(), source.error());
}

void TestPdfSource::passwords()
{
    const QByteArray locked = PdfBytes::encrypted(manyPages(6), "s3cret");
    for (const QByteArray wrong : {"", "other"}) {
        const Result<PdfSource> source = PdfSource::open(locked, Name, wrong);
        QVERIFY(!source.ok());
        QCOMPARE(source.error().code, Error::Code::NeedsPassword);
        QCOMPARE(source.error().message.contains(QStringLiteral("needs a password")), wrong.isEmpty());
    }
    for (const QByteArray right : {"s3cret", "owner"}) {
        const auto pages = readAllPages(locked, Name, right);
        QVERIFY(pages.ok());
        QCOMPARE(wordsText(pages.value().at(5)), QStringLiteral("page6"));
        QCOMPARE(rulingsText(pages.value().at(5)), QStringLiteral("h 60 from 20 to 46"));
    }
    QVERIFY(PdfSource::open(PdfBytes::encrypted(manyPages(1), ""), Name).ok()); // only its printing is restricted
}

void TestPdfSource::brokenContent()
{
    PdfBytes pdf;
    const QByteArray bad = pdf.addStream("/Filter /FlateDecode", "this is no compressed data");
    const QByteArray form = pdf.addStream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Filter /JPXDecode", "x");
    pdf.addPage(text("word", 20, 30) + "10 50 m 90 50 l S /Fm Do 10 60 m 90 60 l S", {},
                "/XObject << /Fm " + form + " >>");
    pdf.addPage(text("next", 20, 30), "/Thumb " + bad);
    const auto pages = readAllPages(pdf.bytes(), Name);
    QVERIFY(pages.ok());
    QCOMPARE(wordsText(pages.value()[0]), QStringLiteral("word"));
    QCOMPARE(rulingsText(pages.value()[0]), QStringLiteral("h 40 from 10 to 90; h 50 from 10 to 90"));
    QVERIFY(pages.value()[0].problem.contains(QStringLiteral("page 1")));
    QCOMPARE(wordsText(pages.value()[1]), QStringLiteral("next"));
    QVERIFY(pages.value()[1].problem.isEmpty());
}

void TestPdfSource::numbersOutOfRange()
{
    Result<PdfSource> source = PdfSource::open(manyPages(2), Name);
    QVERIFY(source.ok());
    QCOMPARE(source.value().pageCount(), 2);
    for (const int number : {-1, 0, 3}) {
        QVERIFY(!source.value().page(number).ok());
        QVERIFY(!source.value().pageSize(number).ok());
    }
    QCOMPARE(source.value().pageSize(2).value(), (PageSize{200, 100}));
    const Result<PdfSource> huge = PdfSource::open(PdfBytes::onePage("", "/MediaBox [0 0 900000 900000]"), Name);
    QVERIFY(huge.ok());
    QVERIFY(huge.value().pageSize(1).error().message.contains(QStringLiteral("impossible size")));
}

void TestPdfSource::allPages()
{
    const QByteArray bytes = manyPages(40);
    Result<PdfSource> source = PdfSource::open(bytes, Name);
    std::vector<int> seen;
    const auto pages = readAllPages(bytes, Name, {}, [&](int done, int total) {
        seen.push_back(done);
        return total == 40;
    });
    QVERIFY(pages.ok());
    QCOMPARE(pages.value().size(), size_t(40));
    for (int i = 1; i <= 40; ++i) {
        const SourcePage &page = pages.value()[static_cast<size_t>(i - 1)];
        const SourcePage alone = source.value().page(i).value();
        QCOMPARE(page.number, i);
        QVERIFY(page.words == alone.words && page.rulings == alone.rulings && page.fills == alone.fills);
    }
    QVERIFY(!seen.empty() && seen.back() <= 40 && std::is_sorted(seen.begin(), seen.end()));
}

void TestPdfSource::cancel()
{
    const QByteArray bytes = manyPages(40);
    // Many at once, so that either of the two readers may be the one that has to wait for a processor.
    const auto cancelled = [&bytes] {
        int count = 0;
        for (int round = 0; round < 20; ++round) {
            const auto pages = readAllPages(bytes, Name, {}, [](int, int) { return false; });
            count += !pages.ok() && pages.error().code == Error::Code::Cancelled ? 1 : 0;
        }
        return count;
    };
    std::vector<std::future<int>> threads;
    for (int i = 0; i < 6; ++i)
        threads.push_back(std::async(std::launch::async, cancelled));
    for (std::future<int> &thread : threads)
        QCOMPARE(thread.get(), 20);
}

// Any change of bytes may give an error or fewer words, but never a crash, and every unit keeps its box.
void TestPdfSource::damagedBytes()
{
    const QByteArray good = manyPages(3);
    QRandomGenerator random(20240601);
    for (int round = 0; round < 400; ++round) {
        QByteArray bytes = good;
        for (int flips = random.bounded(1, 8); flips > 0; --flips)
            bytes[random.bounded(int(bytes.size()))] = static_cast<char>(random.bounded(256));
        const auto pages = readAllPages(bytes, Name);
        if (!pages)
            continue;
        for (const SourcePage &page : pages.value()) {
            for (const Word &word : page.words)
                QCOMPARE(word.boxes.size(), static_cast<size_t>(word.text.size()));
        }
    }
}

void TestPdfSource::cutAnywhere()
{
    const QByteArray good = manyPages(3);
    for (qsizetype size = 0; size < good.size() - 20; size += 37)
        QVERIFY2(!PdfSource::open(good.left(size), Name).ok(), qPrintable(QString::number(size)));
}

void TestPdfSource::files()
{
    QCOMPARE(readSourceFile(QStringLiteral("/nowhere/at/all.pdf")).error().code, Error::Code::NotFound);
    QCOMPARE(readSourceFile(QStringLiteral("/")).error().code, Error::Code::NotReadable);
    QCOMPARE(sha256Of("abc"), QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QVERIFY(isPdf("\n\n%PDF-1.4"));
    QVERIFY(!isPdf("PDF"));
}

QTEST_GUILESS_MAIN(TestPdfSource)
#include "test_pdfsource.moc"
