// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Interval arithmetic against a second implementation that shares nothing with it: the ends as fractions of doubles of
// long integers, the rates by trying every corner of the box.
#include "base/interval.h"

#include <QTest>

#include <random>

using namespace gouji;

namespace {

/// An independent figure: everything counted in hundred-thousandths of 元, as plain 64-bit numbers.
struct Plain {
    qint64 low = 0;
    qint64 high = 0;
};

qint64 tens(int n) { return n == 0 ? 1 : 10 * tens(n - 1); }

Plain plainOf(qint64 mantissa, int scale, int decimals, bool wan)
{
    const qint64 unit = tens(5 - scale) * (wan ? 10000 : 1);
    const qint64 half = tens(5 - decimals) * (wan ? 10000 : 1) / 2;
    return {mantissa * unit - half, mantissa * unit + half};
}

} // namespace

class TestInterval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsAreClosed();
    void sumsAgree();
    void ratesAgree();
    void overflowIsNoAnswer();
};

void TestInterval::endsAreClosed()
{
    const auto v = Interval::printed(Decimal(150, 2), 2); // 1.50 at 0.01: [1.495, 1.505]
    QVERIFY(v.has_value());
    QCOMPARE(v->contains(Decimal(1495, 3)), std::optional(true));
    QCOMPARE(v->contains(Decimal(1505, 3)), std::optional(true));
    QCOMPARE(v->contains(Decimal(14949, 4)), std::optional(false));
    QCOMPARE(v->contains(Decimal(15051, 4)), std::optional(false));
    const auto coarse = Interval::printed(Decimal(110, 0), 2); // a dropped ".00"
    QCOMPARE(coarse->contains(Decimal(110005, 3)), std::optional(true));
    QCOMPARE(coarse->contains(Decimal(11001, 2)), std::optional(false));
}

void TestInterval::sumsAgree()
{
    std::mt19937_64 random(20240607); // NOLINT: the same numbers every time
    for (int round = 0; round < 20000; ++round) {
        std::optional<Interval> total = Interval::exact(Decimal());
        Plain plain;
        const int terms = 1 + static_cast<int>(random() % 8);
        for (int i = 0; i < terms; ++i) {
            const int scale = static_cast<int>(random() % 3);
            const int decimals = scale + static_cast<int>(random() % static_cast<unsigned>(3 - scale));
            const qint64 mantissa = static_cast<qint64>(random() % 2000001) - 1000000;
            const bool wan = random() % 2 == 0;
            const bool minus = random() % 3 == 0;
            const auto v = Interval::printed(Decimal(mantissa, scale), decimals)->shifted(wan ? 4 : 0);
            total = minus ? difference(*total, *v) : sum(*total, *v);
            const Plain p = plainOf(mantissa, scale, decimals, wan);
            plain.low += minus ? -p.high : p.low;
            plain.high += minus ? -p.low : p.high;
        }
        for (const qint64 at : {plain.low - 1, plain.low, plain.high, plain.high + 1}) {
            const bool inside = at >= plain.low && at <= plain.high;
            QCOMPARE(total->contains(Decimal(at, 5)), std::optional(inside));
        }
    }
}

void TestInterval::ratesAgree()
{
    std::mt19937_64 random(7); // NOLINT
    int held = 0;
    for (int round = 0; round < 20000; ++round) {
        const qint64 a = static_cast<qint64>(random() % 20001) - 10000; // hundredths
        const qint64 b = static_cast<qint64>(random() % 20000) + 2;
        const qint64 near = 10000 * a / b;
        const qint64 r = near + static_cast<qint64>(random() % 7) - 3;
        const auto ia = Interval::printed(Decimal(a, 2), 2);
        const auto ib = Interval::printed(Decimal(b, 2), 2);
        const auto ir = Interval::printed(Decimal(r, 2), 2);
        bool shareLow = false, shareHigh = false, growLow = false, growHigh = false, varyLow = false, varyHigh = false;
        for (const qint64 x : {2 * a - 1, 2 * a + 1}) { // halves of hundredths
            for (const qint64 y : {2 * b - 1, 2 * b + 1}) {
                for (const qint64 rate : {2 * r - 1, 2 * r + 1}) {
                    const qint64 share = 20000 * x - rate * y;
                    const qint64 grow = 20000 * x - rate * (y - x);
                    const qint64 vary = 20000 * (x - y) - rate * y;
                    shareLow |= share <= 0;
                    shareHigh |= share >= 0;
                    growLow |= grow <= 0;
                    growHigh |= grow >= 0;
                    varyLow |= vary <= 0;
                    varyHigh |= vary >= 0;
                }
            }
        }
        QCOMPARE(shareHolds(*ia, *ib, *ir), std::optional(shareLow && shareHigh));
        QCOMPARE(growthHolds(*ia, *ib, *ir), std::optional(growLow && growHigh));
        QCOMPARE(varianceHolds(*ia, *ib, *ir), std::optional(varyLow && varyHigh));
        held += shareLow && shareHigh ? 1 : 0;
    }
    QVERIFY(held > 1000 && held < 19000); // both answers were tried
}

void TestInterval::overflowIsNoAnswer()
{
    const Decimal large(999999999999999, 0);
    auto v = std::optional(Interval::exact(large));
    for (int i = 0; i < 10 && v; ++i)
        v = product(*v, *v);
    QVERIFY(!v.has_value());
    QVERIFY(Interval::printed(large, 8).has_value());
    QVERIFY(!Interval::exact(large).shifted(31).has_value());
}

QTEST_APPLESS_MAIN(TestInterval)
#include "test_interval.moc"
