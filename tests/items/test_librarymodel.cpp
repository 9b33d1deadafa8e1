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
    void documentsBelowTheirBody()
    {
        LibraryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        LibraryDocument document;
        std::vector<LibraryDocument> documents;
        for (const QString &name : {QStringLiteral("b.pdf"), QStringLiteral("a.pdf"), QStringLiteral("c.pdf")}) {
            document.sha256 = name.toLatin1();
            document.name = name;
            document.body = name.startsWith(u'c') ? QString() : QStringLiteral("教育局");
            document.year = 2024;
            document.figures = 200;
            document.tied = 150;
            documents.push_back(document);
        }
        model.setDocuments(documents);
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex body = model.index(0, 0);
        QCOMPARE(body.data().toString(), QStringLiteral("教育局"));
        QVERIFY(!model.document(body));
        QCOMPARE(model.rowCount(body), 2);
        const QModelIndex found = model.indexOf("a.pdf");
        QCOMPARE(found.parent(), body);
        QCOMPARE(model.document(found)->name, QStringLiteral("a.pdf"));
        QCOMPARE(found.siblingAtColumn(LibraryModel::Tied).data().toString(), QStringLiteral("75 %"));
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Unknown body"));
    }
};

QTEST_GUILESS_MAIN(TestLibraryModel)
#include "test_librarymodel.moc"
