// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/readers.h"
#include "export/savefile.h"

#include <QtTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace gouji;

/// A paper is written whole or not at all.
class TestSaveFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void replaces();
    void fullDisk();
    void refused_data();
    void refused();
    void sameFile();
};

void TestSaveFile::replaces()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("名 称.txt"));
    QVERIFY(saveFile(path, "old").ok());
    QVERIFY(saveFile(path, "new").ok());
    QCOMPARE(bytesOf(path), QByteArray("new"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

// A limit on the size of files ends a write in the middle, as a full disk does.
void TestSaveFile::fullDisk()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("notes.xlsx"));
    QVERIFY(saveFile(path, "old").ok());
    rlimit before{};
    QVERIFY(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{20'000, before.rlim_max};
    QVERIFY(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const Result<Done> done = saveFile(path, QByteArray(300'000, 'x'));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, Error::Code::NotWritable);
    QVERIFY2(done.error().message.contains(path), qPrintable(done.error().message));
    QCOMPARE(bytesOf(path), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // nothing half written stays
}

void TestSaveFile::refused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no folder") << QStringLiteral("/nowhere/at/all/notes.xlsx");
    QTest::newRow("a folder") << QStringLiteral("/tmp");
    QTest::newRow("nobody may write") << QStringLiteral("/proc/notes.xlsx");
    QTest::newRow("full device") << QStringLiteral("/dev/full");
    QTest::newRow("no name") << QString();
}

void TestSaveFile::refused()
{
    QFETCH(QString, path);
    const Result<Done> done = saveFile(path, QByteArray(100'000, 'x'));
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, Error::Code::NotWritable);
    QVERIFY(done.error().message.contains(path));
}

void TestSaveFile::sameFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    QVERIFY(!isSameFile(path, folder.filePath(QStringLiteral("b.pdf")))); // neither is there
    QVERIFY(saveFile(path, "x").ok());
    QVERIFY(isSameFile(path, folder.path() + QStringLiteral("/./a.pdf")));
    QVERIFY(QFile::link(path, folder.filePath(QStringLiteral("link.pdf"))));
    QVERIFY(isSameFile(folder.filePath(QStringLiteral("link.pdf")), path));
}

QTEST_GUILESS_MAIN(TestSaveFile)
#include "test_savefile.moc"
