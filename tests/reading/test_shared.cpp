// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "reading/join.h"
#include "reading/layout.h"
#include "source/readpages.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gouji;

/// Cells of published disclosures against tables checked cell by cell, where these are at hand (GOUJI_SHARED).
class TestShared : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cells_data();
    void cells();
};

static QString sharedFolder() { return qEnvironmentVariable("GOUJI_SHARED"); }

void TestShared::cells_data()
{
    QTest::addColumn<QString>("pdf");
    QTest::addColumn<QString>("truth");
    for (const QString &folder : {QStringLiteral("real"), QStringLiteral("xinjiang"), QStringLiteral("synthetic")}) {
        const QDir dir(sharedFolder() + QStringLiteral("/disclosures/") + folder);
        for (const QFileInfo &file : dir.entryInfoList({QStringLiteral("*.pdf")})) {
            const QString truth =
                sharedFolder() + QStringLiteral("/truth/tables/") + file.completeBaseName() + QStringLiteral(".json");
            if (QFile::exists(truth))
                QTest::newRow(qPrintable(file.completeBaseName())) << file.filePath() << truth;
        }
    }
}

static int matching(const QJsonObject &table, const Statement &statement)
{
    int count = 0;
    for (const QJsonValue &value : table[u"cells"].toArray()) {
        const QString text = squashed(value[u"text"].toString());
        const bool same = squashed(statement.grid.textAt(value[u"row"].toInt(), value[u"col"].toInt())) == text;
        count += !text.isEmpty() && same;
    }
    return count;
}

void TestShared::cells()
{
    if (sharedFolder().isEmpty() || !QDir(sharedFolder() + QStringLiteral("/truth")).exists())
        QSKIP("GOUJI_SHARED names no folder with checked tables");
    QFETCH(QString, pdf);
    QFETCH(QString, truth);
    QFile file(pdf), checked(truth);
    QVERIFY(file.open(QIODevice::ReadOnly) && checked.open(QIODevice::ReadOnly));
    const auto read = readAllPages(file.readAll(), pdf);
    QVERIFY(read.ok());
    std::vector<PageLayout> pages;
    for (const SourcePage &page : read.value())
        pages.push_back(layoutOf(page, 0));
    const std::vector<Statement> statements = joinedTables(pages);
    int cells = 0, right = 0;
    for (const QJsonValue &table : QJsonDocument::fromJson(checked.readAll())[u"tables"].toArray()) {
        int best = 0;
        for (const Statement &statement : statements)
            best = std::max(best, matching(table.toObject(), statement));
        for (const QJsonValue &cell : table[u"cells"].toArray())
            cells += !squashed(cell[u"text"].toString()).isEmpty();
        right += best;
    }
    // Some checked tables count a row of no height that no page shows.
    QVERIFY2(right >= cells * 0.95, qPrintable(QStringLiteral("%1 of %2 cells").arg(right).arg(cells)));
}

QTEST_GUILESS_MAIN(TestShared)
#include "test_shared.moc"
