// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/library.h"
#include "store/textsearch.h"

#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace gouji;

class TestTextSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("ideographs") << "一般公共"
                                    << "一般 般公 公共 共";
        QTest::newRow("number") << "共1,234.50万元"
                                << "共 1234.50 万元 元";
        QTest::newRow("latin") << "GDP 增长5%。"
                               << "GDP 增长 长 5%";
        QTest::newRow("nothing") << "，。 " << QString();
    }
    void words()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QCOMPARE(searchWords(text), words.isNull() ? QString() : words);
    }

    void found_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("hits");
        QTest::newRow("two ideographs") << "教育" << 2;
        QTest::newRow("one ideograph") << "育" << 2;
        QTest::newRow("phrase") << "普通教育支出" << 1;
        QTest::newRow("not in one piece") << "普通支出" << 0;
        QTest::newRow("two terms") << "教育 1234.50" << 1;
        QTest::newRow("number with separator") << "1,234.50" << 1;
        QTest::newRow("number begun") << "1234" << 1;
        QTest::newRow("quotes and operators") << "\"教育\" OR (" << 0;
        QTest::newRow("blank") << "  " << 0;
    }
    void found()
    {
        QFETCH(QString, typed);
        QFETCH(int, hits);
        QTemporaryDir folder;
        auto library = Library::open(folder.filePath(QStringLiteral("l.db")));
        QVERIFY(library);
        LibraryDocument document;
        document.sha256 = "aa";
        const qint64 id = library.value()->put(document).value();
        Disclosure disclosure;
        for (const QString &text : {QStringLiteral("普通教育支出1,234.50万元"), QStringLiteral("教育")}) {
            Paragraph paragraph;
            paragraph.text = text;
            TextRun run;
            run.place.page = 3;
            paragraph.runs = {run};
            disclosure.paragraphs.push_back(paragraph);
        }
        QVERIFY(indexText(library.value()->database(), id, disclosure));
        QVERIFY(indexText(library.value()->database(), id, disclosure)); // replaces, does not double
        const auto result = searchText(library.value()->database(), typed);
        QVERIFY(result);
        QCOMPARE(std::ssize(result.value()), hits);
        if (hits > 0)
            QCOMPARE(result.value().front().page, 3);
    }
};

QTEST_GUILESS_MAIN(TestTextSearch)
#include "test_textsearch.moc"
