// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Disclosures in the styles of several provinces (all bodies and figures are invented): where everything ties, nothing
// is said; with one mistake, exactly that is.
#include "provinces.h"

using namespace gouji;

namespace {

/// The rules of all findings; loud: of errors and warnings only.
QStringList findingsOf(const QString &text, bool loud = false)
{
    const auto result = checkedText(text);
    if (!result)
        return {QStringLiteral("not read")};
    QStringList out;
    for (const Finding &f : result->findings) {
        if (!loud || f.severity != Severity::Hint)
            out.append(f.rule);
    }
    return out;
}

} // namespace

class TestProvinces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void silent_data();
    void silent();
    void planted_data();
    void planted();
};

void TestProvinces::silent_data()
{
    QTest::addColumn<QString>("text");
    QVERIFY(!provinces().empty());
    for (const Province &province : provinces())
        QTest::newRow(qPrintable(province.name)) << province.text;
}

void TestProvinces::silent()
{
    QFETCH(QString, text);
    QCOMPARE(findingsOf(text), QStringList());
}

void TestProvinces::planted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    for (const auto &[name, text, mistakes] : provinces()) {
        for (const auto &[before, after, rule] : mistakes) {
            QVERIFY2(text.count(before) == 1, qPrintable(name + u' ' + before));
            QTest::newRow(qPrintable(name + u' ' + after)) << QString(text).replace(before, after) << rule;
        }
    }
}

void TestProvinces::planted()
{
    QFETCH(QString, text);
    QFETCH(QString, rule);
    const QStringList loud = findingsOf(text, true);
    QCOMPARE(loud.isEmpty() ? findingsOf(text) : loud, QStringList{rule});
}

QTEST_APPLESS_MAIN(TestProvinces)
#include "test_provinces.moc"
