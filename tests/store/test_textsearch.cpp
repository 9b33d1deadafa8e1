// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/library.h"
#include "store/migrations.h"
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
                                << "共 1234.5 万元 元";
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
        QTest::newRow("two ideographs") << "教育" << 1;
        QTest::newRow("one ideograph") << "育" << 1;
        QTest::newRow("phrase") << "普通教育支出" << 1;
        QTest::newRow("not in one piece") << "普通支出" << 0;
        QTest::newRow("two terms") << "教育 1234.50" << 1;
        QTest::newRow("number with separator") << "1,234.50" << 1;
        QTest::newRow("number begun") << "1234" << 1;
        QTest::newRow("amount in another unit") << "12345000元" << 1;
        QTest::newRow("amount with a blank") << "0.12345 亿" << 1;
        QTest::newRow("amount of the unit, other value") << "1234.51万" << 0;
        QTest::newRow("amount and word") << "教育 12345千元" << 1;
        QTest::newRow("other decimals") << "1234.51" << 0;
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

    void textsOfAnOlderVersionAreFound()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("l.db"));
        {
            auto database = Database::open(path);
            QVERIFY(migrate(*database.value(), {migrations().begin(), migrations().begin() + 2}));
            for (const char16_t *sql :
                 {u"INSERT INTO documents (id, sha256, name, kind, body, level, year, pages, state, imported, changed) "
                  u"VALUES (7, 'aa', 'a', 'budget', 'b', '', 2024, 3, 'new', 1, 1)",
                  u"INSERT INTO texts (document, page, body) VALUES (7, 2, '教育支出')",
                  u"INSERT INTO texts (document, page, body) VALUES (7, 2, '其中：小学教育')"})
                QVERIFY(database.value()->run(QString::fromUtf16(sql)));
        }
        auto library = Library::open(path);
        QVERIFY(library);
        const auto hits = searchText(library.value()->database(), QStringLiteral("小学"));
        QVERIFY(hits);
        QCOMPARE(std::ssize(hits.value()), 1);
        QCOMPARE(hits.value().front(), (TextHit{7, 0, 2, QStringLiteral("其中：小学教育")}));
        QVERIFY(isIndexed(library.value()->database(), 7).value());
    }
};

QTEST_GUILESS_MAIN(TestTextSearch)
#include "test_textsearch.moc"
