// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/parts.h"

#include <QTest>

using namespace gouji;

namespace {

/// "body year kind content": content is T for tables, N for narrative, TN for both.
Disclosure documentFrom(const QString &line)
{
    const QStringList words = line.split(u' ');
    Disclosure d;
    d.body = words[0] == u"-" ? QString() : words[0];
    d.year = words[1].toInt();
    d.kind = words[2] == u"budget" ? Kind::Budget : words[2] == u"final" ? Kind::FinalAccounts : Kind::Unknown;
    if (words[3].contains(u'T'))
        d.statements.emplace_back();
    if (words[3].contains(u'N'))
        d.claims.emplace_back();
    return d;
}

} // namespace

class TestParts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parts_are_told_from_separate_documents_data();
    void parts_are_told_from_separate_documents();
};

void TestParts::parts_are_told_from_separate_documents_data()
{
    QTest::addColumn<QString>("documents");
    QTest::addColumn<bool>("parts");
    QTest::newRow("narrative and tables") << QStringLiteral("甲局 2019 budget N;甲局 2019 budget T") << true;
    QTest::newRow("tables first") << QStringLiteral("甲局 2019 budget T;甲局 2019 budget N") << true;
    QTest::newRow("year and kind unknown in one") << QStringLiteral("甲局 2019 budget N;甲局 0 - T") << true;
    QTest::newRow("tables twice") << QStringLiteral("甲局 2019 budget N;甲局 2019 budget T;甲局 2019 budget T") << true;
    QTest::newRow("other body") << QStringLiteral("甲局 2019 budget N;乙局 2019 budget T") << false;
    QTest::newRow("other year") << QStringLiteral("甲局 2019 budget N;甲局 2020 budget T") << false;
    QTest::newRow("other kind") << QStringLiteral("甲局 2019 budget N;甲局 2019 final T") << false;
    QTest::newRow("bodies unknown") << QStringLiteral("- 2019 budget N;- 2019 budget T") << false;
    QTest::newRow("both whole") << QStringLiteral("甲局 2019 budget TN;甲局 2019 budget TN") << false;
    QTest::newRow("no narrative") << QStringLiteral("甲局 2019 budget T;甲局 2019 budget T") << false;
    QTest::newRow("one alone") << QStringLiteral("甲局 2019 budget N") << false;
}

void TestParts::parts_are_told_from_separate_documents()
{
    QFETCH(QString, documents);
    QFETCH(bool, parts);
    std::vector<Disclosure> all;
    for (const QString &line : documents.split(u';'))
        all.push_back(documentFrom(line));
    QCOMPARE(looksLikeParts(all), parts);
}

QTEST_GUILESS_MAIN(TestParts)
#include "test_parts.moc"
