// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/pagetext.h"
#include "source/pdfbytes.h"
#include "source/pdfsource.h"

#include <QTest>

using namespace gouji;

/// Content streams written by hand against the rulings and fills that must come out. Pages are 200 x 100 points.
class TestRulings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rulings_data();
    void rulings();
    void pageBoxes_data();
    void pageBoxes();
    void colourSpaces_data();
    void colourSpaces();
    void forms();
    void images();
};

namespace {

SourcePage firstPage(const QByteArray &pdf)
{
    Result<PdfSource> source = PdfSource::open(pdf, QStringLiteral("test.pdf"));
    if (!source)
        qFatal("%s", qPrintable(source.error().message));
    Result<SourcePage> page = source.value().page(1);
    if (!page)
        qFatal("%s", qPrintable(page.error().message));
    return std::move(page).value();
}

} // namespace

void TestRulings::rulings_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("rulings");
    QTest::addColumn<QString>("fills");
    const auto row = [](const char *name, const char *content, const char *rulings, const char *fills = "") {
        QTest::newRow(name) << QByteArray(content) << QString::fromUtf8(rulings) << QString::fromUtf8(fills);
    };
    row("strokes", "10 90 m 110 90 l S 10 90 m 10 40 l S", "h 10 from 10 to 110; v 10 from 10 to 60");
    row("box", "10 20 100 50 re S",
        "h 30 from 10 to 110; h 80 from 10 to 110; v 10 from 30 to 80; v 110 from 30 to 80");
    row("closed path", "10 20 m 110 20 l 110 70 l s", "h 80 from 10 to 110; v 110 from 30 to 80");
    row("thin fill", "10 50 100 0.5 re f", "h 49.8 from 10 to 110");
    row("thin fill, negative height", "10 50 100 -0.5 re f", "h 50.3 from 10 to 110");
    row("fill without height", "10 50 100 0 re f", "h 50 from 10 to 110");
    row("fill is an area", "0.9 g 10 50 100 20 re f", "", "10 30 110 50");
    row("area and border", "0.9 g 10 50 100 20 re B",
        "h 30 from 10 to 110; h 50 from 10 to 110; v 10 from 30 to 50; v 110 from 30 to 50", "10 30 110 50");
    row("white draws nothing", "1 g 10 50 100 20 re f 1 1 1 RG 10 10 m 90 10 l S 0 0 0 0 k 5 5 90 1 re f", "",
        "white 10 30 110 50");
    row("light gray is a line", "0.8 G 10 10 m 90 10 l S", "h 90 from 10 to 90");
    row("dashes", "[2 2] 0 d 10 10 m 90 10 l S [] 0 d", "h 90 from 10 to 90");
    row("dots drawn one by one", "10 10 1 .5 re 12.5 10 1 .5 re 15 10 1 .5 re 17.5 10 1 .5 re 20 10 1 .5 re f",
        "h 89.8 from 10 to 21");
    row("pieces join", "10 10 m 50 10 l S 50.8 10 m 90 10 l S", "h 90 from 10 to 90");
    row("gap stays", "10 10 m 50 10 l S 53 10 m 90 10 l S", "h 90 from 10 to 50; h 90 from 53 to 90");
    row("drawn twice", "10 10 m 90 10 l S 10 10.8 m 90 10.8 l S", "h 89.6 from 10 to 90");
    row("two lines 2 pt apart", "10 10 m 90 10 l S 10 12 m 90 12 l S", "h 88 from 10 to 90; h 90 from 10 to 90");
    row("sliver of a glyph", "10 10 m 12 10 l S", "");
    row("corner squares", "10 50 0.5 0.5 re 10.5 50 99 0.5 re 109.5 50 0.5 0.5 re f", "h 49.8 from 10 to 110");
    row("frame with a hole", "10 20 100 50 re 11 21 98 48 re f*",
        "h 30.5 from 10 to 110; h 79.5 from 10 to 110; v 10.5 from 30 to 80; v 109.5 from 30 to 80");
    row("transformed", "q 2 0 0 .5 20 10 cm 0 0 m 40 0 l S Q 0 0 m 9 0 l S", "h 90 from 20 to 100; h 100 from 0 to 9");
    row("turned", "q 0 1 -1 0 100 0 cm 10 20 m 60 20 l S Q", "v 80 from 40 to 90");
    row("clipped along", "q 30 0 40 100 re W n 10 10 m 90 10 l S Q", "h 90 from 30 to 70");
    row("clipped away", "q 0 50 200 50 re W n 10 10 m 90 10 l S Q 10 20 m 90 20 l S", "h 80 from 10 to 90");
    row("outside the page", "10 -10 m 90 -10 l S -50 10 m 50 10 l S", "h 90 from 0 to 50");
    row("diagonals and curves", "10 10 m 90 60 l S 10 10 m 20 30 40 50 60 60 c S", "");
    row("inline image is passed over", "BI /W 1 /H 1 /BPC 8 /CS /G ID xEI yEI\nEI 10 10 m 90 10 l S",
        "h 90 from 10 to 90");
    row("text is passed over", "BT /F1 9 Tf 10 50 Td (10 10 m 90 10 l S \\) re) Tj ET 10 20 m 90 20 l S",
        "h 80 from 10 to 90");
    row("broken operands", "10 m l S re /x 5 w 10 (a) m 10 20 m 90 20 l S ]] >> 10 30 m 90 30 l S",
        "h 70 from 10 to 90; h 80 from 10 to 90");
    row("unbalanced", "Q Q q q 10 20 m 90 20 l S (never closed", "h 80 from 10 to 90");
    row("thick pen is an area", "10 w 10 50 m 110 50 l S", "", "10 45 110 55");
}

void TestRulings::rulings()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, rulings);
    QFETCH(QString, fills);
    const SourcePage page = firstPage(PdfBytes::onePage(content));
    QCOMPARE(rulingsText(page), rulings);
    QCOMPARE(fillsText(page), fills);
    QVERIFY(page.problem.isEmpty());
}

// The same line (file: 20,30 to 80,30) and word, on pages turned and cropped.
void TestRulings::pageBoxes_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QString>("size");
    QTest::addColumn<QString>("rulings");
    const auto row = [](const char *attributes, const char *size, const char *rulings) {
        QTest::newRow(attributes) << QByteArray(attributes) << QString::fromUtf8(size) << QString::fromUtf8(rulings);
    };
    row("/Rotate 0", "200 100", "h 70 from 20 to 80");
    row("/Rotate 90", "100 200", "v 30 from 20 to 80");
    row("/Rotate 180", "200 100", "h 30 from 120 to 180");
    row("/Rotate 270", "100 200", "v 70 from 120 to 180");
    row("/Rotate -90", "100 200", "v 70 from 120 to 180");
    row("/CropBox [10 20 110 90]", "100 70", "h 60 from 10 to 70");
    row("/CropBox [10 20 110 90] /Rotate 90", "70 100", "v 10 from 10 to 70");
    row("/CropBox [-50 -50 500 500]", "200 100", "h 70 from 20 to 80");
    row("/MediaBox [10 10 210 110]", "200 100", "h 80 from 10 to 70");
    row("/MediaBox [210 110 10 10]", "200 100", "h 80 from 10 to 70");
    row("/UserUnit 2", "200 100", "h 70 from 20 to 80");
}

void TestRulings::pageBoxes()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QString, size);
    QFETCH(QString, rulings);
    const SourcePage page =
        firstPage(PdfBytes::onePage("20 30 m 80 30 l S BT /F1 10 Tf 22 31 Td (Ag) Tj ET", attributes));
    QCOMPARE(numberText(page.size.width) + u' ' + numberText(page.size.height), size);
    QCOMPARE(rulingsText(page), rulings);
    QCOMPARE(page.words.size(), size_t(1));
    const Ruling line = page.rulings.front();
    const PageRect box = page.words.front().box;
    const double along = line.horizontal ? box.centre().x : box.centre().y;
    const double across = line.horizontal ? box.centre().y : box.centre().x;
    QVERIFY2(along > line.from && along < line.to && std::abs(across - line.position) < 9, qPrintable(boxText(box)));
}

void TestRulings::colourSpaces_data()
{
    QTest::addColumn<QByteArray>("spaces");
    QTest::addColumn<QByteArray>("colour");
    QTest::addColumn<bool>("visible");
    const auto row = [](const char *name, const char *spaces, const char *colour, bool visible) {
        QTest::newRow(name) << QByteArray(spaces) << QByteArray(colour) << visible;
    };
    row("separation without tint", "/C [/Separation /Ink /DeviceGray 9 0 R]", "/C cs 0 scn", false);
    row("separation", "/C [/Separation /Ink /DeviceGray 9 0 R]", "/C cs 1 scn", true);
    row("separation, first colour", "/C [/Separation /Ink /DeviceGray 9 0 R]", "/C cs", true);
    row("indexed white", "/C [/Indexed /DeviceRGB 1 <000000FFFFFF>]", "/C cs 1 sc", false);
    row("indexed black", "/C [/Indexed /DeviceRGB 1 <000000FFFFFF>]", "/C cs 0 sc", true);
    row("calibrated gray", "/C [/CalGray << /WhitePoint [1 1 1] >>]", "/C cs 1 sc", false);
    row("device name", "", "/DeviceCMYK cs 0 0 0 0 sc", false);
    row("device name, dark", "", "/DeviceCMYK cs 0 0 0 1 sc", true);
    row("pattern", "", "/Pattern cs /P1 scn", true);
    row("unknown name", "", "/Nowhere cs 0 sc", true);
    row("wholly transparent", "", "/G1 gs 0 g", false);
}

void TestRulings::colourSpaces()
{
    QFETCH(QByteArray, spaces);
    QFETCH(QByteArray, colour);
    QFETCH(bool, visible);
    const QByteArray resources = "/ColorSpace << " + spaces + " >> /ExtGState << /G1 << /ca 0 >> >>";
    const SourcePage page = firstPage(PdfBytes::onePage(colour + " 10 50 100 0.5 re f", {}, resources));
    QCOMPARE(!page.rulings.empty(), visible);
}

void TestRulings::forms()
{
    PdfBytes pdf;
    const QByteArray inner = pdf.addStream("/Type /XObject /Subtype /Form /BBox [0 0 50 50] /Matrix [1 0 0 1 10 0]",
                                           "0 10 m 90 10 l S /Self Do");
    const QByteArray outer =
        pdf.addStream("/Type /XObject /Subtype /Form /BBox [0 0 200 100] /Resources << /XObject << /In " + inner +
                          " /Self " + inner + " >> >>",
                      "q 1 0 0 1 0 20 cm /In Do Q 0 5 m 50 5 l S");
    pdf.addPage("q 1 0 0 1 5 0 cm /Out Do Q 0 90 m 9 90 l S", {}, "/XObject << /Out " + outer + " >>");
    const SourcePage page = firstPage(pdf.bytes());
    QCOMPARE(rulingsText(page), QStringLiteral("h 10 from 0 to 9; h 70 from 15 to 65; h 95 from 5 to 55"));
}

void TestRulings::images()
{
    PdfBytes pdf;
    const QByteArray image = pdf.addStream(
        "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray", "x");
    const QByteArray resources = "/XObject << /Im " + image + " >>";
    pdf.addPage("q 150 0 0 80 10 10 cm /Im Do Q", {}, resources);
    pdf.addPage("q 150 0 0 0.7 10 10 cm /Im Do Q", {}, resources);
    Result<PdfSource> source = PdfSource::open(pdf.bytes(), QStringLiteral("test.pdf"));
    QVERIFY(source.ok());
    QVERIFY(source.value().page(1).value().hasImages);
    const SourcePage second = source.value().page(2).value();
    QVERIFY(!second.hasImages); // a picture as thin as a line is a line
    QCOMPARE(rulingsText(second), QStringLiteral("h 89.7 from 10 to 160"));
}

QTEST_GUILESS_MAIN(TestRulings)
#include "test_rulings.moc"
