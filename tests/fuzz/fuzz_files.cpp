// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged files: the sample with bytes flipped or cut off, packed and unpacked (so that the damage reaches the drawing
// operators). Opening gives a disclosure, which is then checked, or an error with a message; nothing else.
#include "fuzz.h"

#include "checking/checker.h"
#include "session/knowledge.h"
#include "session/opening.h"

#include <QtTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace gouji;
using namespace gouji::fuzz;

namespace {

QByteArray unpacked(const QString &fileName)
{
    QPDF pdf;
    pdf.processFile(QFile::encodeName(fileName).constData());
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setQDFMode(true);
    writer.setStaticID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

class FuzzFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void damagedFiles_data();
    void damagedFiles();

private:
    Knowledge m_knowledge = Knowledge::builtIn();
    QByteArray m_packed;
    QByteArray m_unpacked;
};

void FuzzFiles::initTestCase()
{
    const QString sample = qEnvironmentVariable("GOUJI_SOURCE_DIR") + QStringLiteral("/resources/sample/sample.pdf");
    QFile file(sample);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_packed = file.readAll();
    m_unpacked = unpacked(sample);
}

void FuzzFiles::damagedFiles_data()
{
    QTest::addColumn<bool>("pack");
    QTest::addColumn<int>("most");
    QTest::newRow("few, packed") << true << 6;
    QTest::newRow("many, packed") << true << 400;
    QTest::newRow("few, unpacked") << false << 20;
    QTest::newRow("many, unpacked") << false << 2000;
}

void FuzzFiles::damagedFiles()
{
    QFETCH(bool, pack);
    QFETCH(int, most);
    Dice dice;
    QTemporaryDir directory;
    int read = 0;
    const int count = rounds(10);
    for (int i = 0; i < count; ++i) {
        const QString path = directory.filePath(QStringLiteral("damaged-%1.pdf").arg(i));
        QByteArray bytes = damaged(pack ? m_packed : m_unpacked, dice, most);
        if (dice.oneIn(6))
            bytes.truncate(dice.below(static_cast<int>(bytes.size())));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const Result<Disclosure> disclosure = readDisclosure({path}, m_knowledge.forms);
        if (disclosure) {
            static_cast<void>(check(disclosure.value(), m_knowledge.packs));
            ++read;
        } else {
            QVERIFY(!disclosure.error().message.isEmpty());
        }
        QFile::remove(path);
    }
    qInfo("%d of %d damaged files could still be read", read, count);
}

QTEST_GUILESS_MAIN(FuzzFiles)
#include "fuzz_files.moc"
