// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/importer.h"
#include "session/tinypdf.h"
#include "store/textsearch.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace gouji;

class TestImporting : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static QStringList imported(const QString &folder, const DataFolder &data, int stopAfter = 100)
    {
        QStringList lines;
        const auto done =
            importFiles(filesToImport({folder}), Knowledge::builtIn(), data, [&](int at, const ImportedFile &file) {
                const char *const outcomes[]{"imported", "known", "failed"};
                lines << QFileInfo(file.path).fileName() + u' ' +
                             QString::fromLatin1(outcomes[static_cast<int>(file.outcome)]);
                return at < stopAfter;
            });
        return done ? lines : QStringList{done.error().message};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("in/below")));
        auto tables = tinypdf::sample();
        write(m_folder.filePath(QStringLiteral("in/a.pdf")), tinypdf::pdfOf(tables));
        QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("in/a.pdf")),
                            m_folder.filePath(QStringLiteral("in/again.pdf"))));
        tables[0].lines[2].replace(QStringLiteral("教育支出"), QStringLiteral("文化支出"));
        write(m_folder.filePath(QStringLiteral("in/below/b.pdf")), tinypdf::pdfOf(tables));
        write(m_folder.filePath(QStringLiteral("in/bad.pdf")), "%PDF-1.4 cut");
        write(m_folder.filePath(QStringLiteral("in/other.doc")), "no disclosure");
    }

    void brokenOffAndResumed()
    {
        const DataFolder data(m_folder.filePath(QStringLiteral("data")));
        const QString in = m_folder.filePath(QStringLiteral("in"));
        QCOMPARE(imported(in, data, 1), QStringList{QStringLiteral("a.pdf imported")});
        QCOMPARE(imported(in, data), (QStringList{QStringLiteral("a.pdf known"), QStringLiteral("again.pdf known"),
                                                  QStringLiteral("bad.pdf failed"), QStringLiteral("b.pdf imported")}));
        auto library = Library::open(data.databasePath());
        QVERIFY(library);
        const auto documents = library.value()->documents().value();
        QCOMPARE(std::ssize(documents), 2);
        QCOMPARE(documents.front().pages, 1);
        QVERIFY(QFile::exists(data.filePath(documents.front().sha256)));
        const auto hits = searchText(library.value()->database(), QStringLiteral("文化支出"));
        QCOMPARE(std::ssize(hits.value()), 1);
    }

    void inTheBackground()
    {
        Importer importer(Knowledge::builtIn(), DataFolder(m_folder.filePath(QStringLiteral("data2"))));
        QSignalSpy progressed(&importer, &Importer::progressed);
        QSignalSpy finished(&importer, &Importer::finished);
        importer.import({m_folder.filePath(QStringLiteral("in/a.pdf"))});
        importer.import({m_folder.filePath(QStringLiteral("in/below"))});
        QVERIFY(finished.wait(60'000));
        QCOMPARE(progressed.count(), 2);
        QCOMPARE(progressed.last().at(1).toInt(), 2);
        QVERIFY(!importer.isRunning());
    }

    // A second window of the program on the same library waits until the first has worked the queue.
    void anotherWindowImports()
    {
        const DataFolder data(m_folder.filePath(QStringLiteral("data3")));
        QVERIFY(data.make());
        QLockFile other(Importer::lockOf(data));
        QVERIFY(other.tryLock());
        Importer importer(Knowledge::builtIn(), data);
        QSignalSpy progressed(&importer, &Importer::progressed);
        QSignalSpy finished(&importer, &Importer::finished);
        importer.import({m_folder.filePath(QStringLiteral("in/a.pdf"))});
        QVERIFY(!finished.wait(600));
        QCOMPARE(progressed.count(), 0);
        other.unlock();
        QVERIFY(finished.wait(60'000));
        QCOMPARE(progressed.count(), 1);
    }

    void unusableLibrary()
    {
        Importer importer(Knowledge::builtIn(), DataFolder(QStringLiteral("/proc/none")));
        QSignalSpy failed(&importer, &Importer::failed);
        QSignalSpy finished(&importer, &Importer::finished);
        importer.import({m_folder.filePath(QStringLiteral("in/a.pdf"))});
        QVERIFY(finished.wait(60'000));
        QCOMPARE(failed.count(), 1);
    }
};

QTEST_MAIN(TestImporting)
#include "test_importing.moc"
