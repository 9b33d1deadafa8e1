// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/pagerenderer.h"
#include "source/pdfbytes.h"

#include <QTest>

using namespace gouji;

/// Runs without a QGuiApplication, as the command line does.
class TestPageRenderer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whole();
    void region();
    void refused();
    void stopped();
};

namespace {

const QString Name = QStringLiteral("test.pdf");

PageRenderer renderer(const QByteArray &attributes = {})
{
    // A black box at 20…40 from the left and 10…30 from the top of an upright page.
    return PageRenderer::open(PdfBytes::onePage("20 70 20 20 re f", attributes), Name).value();
}

bool isDark(const QImage &image, int x, int y) { return qGray(image.pixel(x, y)) < 60; }

} // namespace

void TestPageRenderer::whole()
{
    const QImage image = renderer().render(1, 144).value();
    QCOMPARE(image.size(), QSize(400, 200));
    QVERIFY(isDark(image, 60, 40));
    QVERIFY(!isDark(image, 100, 40));
    const QImage turned = renderer("/Rotate 90").render(1, 72).value();
    QCOMPARE(turned.size(), QSize(100, 200));
    QVERIFY(isDark(turned, 80, 30));
}

void TestPageRenderer::region()
{
    const QImage all = renderer().render(1, 192).value();
    const QImage part = renderer().render(1, 192, PageRect{15, 5, 45, 35}).value();
    QCOMPARE(part.size(), QSize(80, 81)); // the pixels that the region touches
    QCOMPARE(part, all.copy(40, 13, 80, 81));
}

void TestPageRenderer::refused()
{
    const PageRenderer pages = renderer();
    QCOMPARE(pages.pageCount(), 1);
    QVERIFY(!pages.render(2, 72).ok());
    QVERIFY(!pages.render(1, 0).ok());
    QVERIFY(!pages.render(1, -5).ok());
    QVERIFY(!pages.render(1, 1e6).ok());
    QVERIFY(!pages.render(1, 72, PageRect{500, 500, 600, 600}).ok());
    QVERIFY(!PageRenderer::open("nothing", Name).ok());
    const PageRenderer huge = renderer("/MediaBox [0 0 90000 90000]");
    QVERIFY(!huge.render(1, 72).ok());
}

void TestPageRenderer::stopped()
{
    bool asked = false;
    const PageRenderer pages = renderer();
    const Result<QImage> image = pages.render(1, 72, {}, [&asked] { return asked = true; });
    QVERIFY(!asked || !image.ok());
    if (!image.ok())
        QCOMPARE(image.error().code, Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(TestPageRenderer)
#include "test_pagerenderer.moc"
