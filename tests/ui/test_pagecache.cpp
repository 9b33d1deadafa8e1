// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pagecache.h"

#include <QTest>

using namespace gouji;

class TestPageCache final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keeps_to_its_bound();
    void used_pages_stay();
    void exact_and_best();
};

namespace {

QImage image(int width) { return QImage(width, 10, QImage::Format_RGB32); } // 40 bytes for each pixel of width

} // namespace

void TestPageCache::keeps_to_its_bound()
{
    PageCache cache(10'000);
    for (int page = 1; page <= 100; ++page) {
        cache.insert(page, image(100));
        QVERIFY(cache.bytes() <= cache.bound());
    }
    QVERIFY(cache.best(1).isNull());
    QVERIFY(!cache.best(100).isNull());
    cache.insert(200, image(1000));
    QVERIFY(!cache.best(200).isNull()); // larger than the bound, but what is on screen must be there
    cache.clear();
    QCOMPARE(cache.bytes(), 0);
}

void TestPageCache::used_pages_stay()
{
    PageCache cache(8'000); // two images
    cache.insert(1, image(100));
    cache.insert(2, image(100));
    QVERIFY(!cache.exact(1, 100).isNull());
    cache.insert(3, image(100));
    QVERIFY(!cache.best(1).isNull());
    QVERIFY(cache.best(2).isNull());
}

void TestPageCache::exact_and_best()
{
    PageCache cache(1'000'000);
    cache.insert(1, image(100));
    cache.insert(1, image(200));
    cache.insert(1, image(100));
    QCOMPARE(cache.bytes(), 12'000);
    QCOMPARE(cache.exact(1, 101).width(), 100);
    QVERIFY(cache.exact(1, 150).isNull());
    QCOMPARE(cache.best(1).width(), 200);
}

QTEST_GUILESS_MAIN(TestPageCache)
#include "test_pagecache.moc"
