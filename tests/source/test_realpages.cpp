// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/readpages.h"
#include "source/sourcefile.h"

#include <QDir>
#include <QTest>

#include <cmath>

using namespace gouji;

/// Every page of the real disclosures, where they are at hand (GOUJI_SHARED).
class TestRealPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void document_data();
    void document();
};

namespace {

void checkPage(const SourcePage &page, const QString &name)
{
    const QString where = QStringLiteral("%1 p%2").arg(name).arg(page.number);
    QVERIFY2(page.problem.isEmpty(), qPrintable(where + page.problem));
    for (const Word &word : page.words) {
        QVERIFY2(!word.text.isEmpty() && word.boxes.size() == static_cast<size_t>(word.text.size()), qPrintable(where));
        for (const PageRect &box : word.boxes)
            QVERIFY2(std::isfinite(box.area()) && box.right > 0 && box.left < page.size.width, qPrintable(where));
    }
    for (const Ruling &ruling : page.rulings) {
        const double across = ruling.horizontal ? page.size.height : page.size.width;
        const double along = ruling.horizontal ? page.size.width : page.size.height;
        QVERIFY2(ruling.from >= -0.01 && ruling.to <= along + 0.01 && ruling.to - ruling.from >= 3, qPrintable(where));
        QVERIFY2(ruling.position > -4 && ruling.position < across + 4, qPrintable(where));
    }
}

} // namespace

void TestRealPages::document_data()
{
    QTest::addColumn<QString>("path");
    const QDir shared(qEnvironmentVariable("GOUJI_SHARED") + QStringLiteral("/disclosures"));
    if (!shared.exists())
        QSKIP("GOUJI_SHARED has no disclosures: real pages are not read.");
    for (const QString &folder : shared.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir dir(shared.filePath(folder));
        for (const QString &file : dir.entryList({QStringLiteral("*.pdf")}))
            QTest::newRow(qPrintable(folder + u'/' + file)) << dir.filePath(file);
    }
}

void TestRealPages::document()
{
    QFETCH(QString, path);
    const Result<SourceFile> file = readSourceFile(path);
    QVERIFY(file.ok());
    const auto pages = readAllPages(file.value().bytes, file.value().name);
    QVERIFY2(pages.ok(), pages.ok() ? "" : qPrintable(pages.error().message));
    size_t words = 0;
    for (const SourcePage &page : pages.value()) {
        checkPage(page, file.value().name);
        words += page.words.size();
    }
    QVERIFY(words > 0);
}

QTEST_GUILESS_MAIN(TestRealPages)
#include "test_realpages.moc"
