// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/fixture.h"
#include "items/itemroles.h"
#include "items/librarymodel.h"

#include <QtTest/QTest>

using namespace gouji;

class TestLibraryModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestWorkFirst()
    {
        LibraryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        LibraryDocument document;
        std::vector<LibraryDocument> documents;
        for (const QString &name : {QStringLiteral("b.pdf"), QStringLiteral("a.pdf"), QStringLiteral("c.pdf")}) {
            document.id = std::ssize(documents) + 1;
            document.sha256 = name.toLatin1();
            document.name = name;
            document.body = name.startsWith(u'c') ? QString() : QStringLiteral("教育局");
            document.kind = Kind::Budget;
            document.year = 2024;
            document.figures = 200;
            document.tied = 150;
            document.changed = document.id;
            documents.push_back(document);
        }
        model.setDocuments(documents);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("c.pdf")); // its body is not known
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("教育局 2024 Budget"));
        QCOMPARE(model.rowOf("b.pdf"), 2);
        QCOMPARE(model.documentOf(2)->name, QStringLiteral("a.pdf"));
        QVERIFY(!model.documentOf(9));
        QCOMPARE(model.index(2, LibraryModel::Tied).data().toString(), QStringLiteral("75 %"));
        QCOMPARE(model.index(2, 0).data(KeyRole).toByteArray(), QByteArray("b.pdf"));
    }
};

QTEST_GUILESS_MAIN(TestLibraryModel)
#include "test_librarymodel.moc"
