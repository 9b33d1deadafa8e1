// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pagelayoutmap.h"

#include <QTest>

using namespace gouji;

class TestPageLayoutMap final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void there_and_back_data();
    void there_and_back();
    void pagesIn_data();
    void pagesIn();
    void nothing_without_pages();
    void fits();
};

namespace {

PageLayoutMap mixed()
{
    PageLayoutMap map;
    map.setPages({{600, 800}, {800, 600}, {600, 800}});
    map.setViewportWidth(1000);
    return map;
}

} // namespace

void TestPageLayoutMap::there_and_back_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<int>("page");
    QTest::newRow("first") << 1.0 << 1;
    QTest::newRow("landscape") << 1.0 << 2;
    QTest::newRow("small") << 0.25 << 3;
    QTest::newRow("large, wider than the view") << 3.5 << 2;
}

void TestPageLayoutMap::there_and_back()
{
    QFETCH(double, zoom);
    QFETCH(int, page);
    PageLayoutMap map = mixed();
    map.setZoom(zoom);
    const PageSpot spot{page, {123.5, 456.25}};
    const auto back = map.toPage(map.toContent(spot));
    QVERIFY(back.has_value());
    QCOMPARE(back->page, page);
    QVERIFY(std::abs(back->point.x - 123.5) < 1e-9);
    QVERIFY(std::abs(back->point.y - 456.25) < 1e-9);
    const QRectF box = map.toContent(page, {10, 20, 30, 60});
    QCOMPARE(box.size(), QSizeF(20, 40) * zoom);
}

void TestPageLayoutMap::pagesIn_data()
{
    QTest::addColumn<double>("top");
    QTest::addColumn<double>("height");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    // Pages stand at 14–814, 828–1428 and 1442–2242.
    QTest::newRow("top") << 0.0 << 500.0 << 1 << 1;
    QTest::newRow("two") << 500.0 << 500.0 << 1 << 2;
    QTest::newRow("gap only") << 815.0 << 10.0 << 1 << 0;
    QTest::newRow("all") << 0.0 << 5000.0 << 1 << 3;
    QTest::newRow("last") << 1500.0 << 100.0 << 3 << 3;
    QTest::newRow("below everything") << 2300.0 << 100.0 << 1 << 0;
}

void TestPageLayoutMap::pagesIn()
{
    QFETCH(double, top);
    QFETCH(double, height);
    QFETCH(int, first);
    QFETCH(int, last);
    QCOMPARE(mixed().pagesIn(QRectF(0, top, 1000, height)), std::pair(first, last));
}

void TestPageLayoutMap::nothing_without_pages()
{
    PageLayoutMap map;
    map.setViewportWidth(300);
    QCOMPARE(map.pageNear(10), 0);
    QCOMPARE(map.contentSize(), QSizeF(300, 0));
    QCOMPARE(map.pagesIn(QRectF(0, 0, 300, 300)), std::pair(1, 0));
}

void TestPageLayoutMap::fits()
{
    PageLayoutMap map = mixed();
    map.setViewportWidth(500);
    map.setFitWidth(true);
    QCOMPARE(map.contentSize().width(), 500.0);
    QCOMPARE(map.pageRect(1).width(), 472.0); // upright and landscape pages alike
    QCOMPARE(map.pageRect(2).width(), 472.0);
    const PageSpot spot{2, {123, 45}};
    QCOMPARE(map.toPage(map.toContent(spot))->page, 2);
    map.setFitWidth(false);
    map.setZoom(map.zoomForPage(1, QSizeF(5000, 428)));
    QCOMPARE(map.pageRect(1).height(), 400.0);
}

QTEST_GUILESS_MAIN(TestPageLayoutMap)
#include "test_pagelayoutmap.moc"
