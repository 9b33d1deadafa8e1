// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// LibreOffice, where it is installed, opens the workbook, the ODT and the web page without a window and makes PDFs of
// them in which the findings stand. It is no package of the build: too large for what it adds.
#include "export/notesfile.h"
#include "export/readers.h"
#include "export/samplenotes.h"

#include <QStandardPaths>
#include <QtTest>

using namespace gouji;

class TestOffice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opens_data();
    void opens();

private:
    Knowledge m_knowledge = Knowledge::builtIn();
    QTemporaryDir m_folder;
};

void TestOffice::opens_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"notes.xlsx", "notes.odt"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestOffice::opens()
{
    QFETCH(QString, name);
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        QSKIP("no soffice here: install libreoffice-calc-nogui and libreoffice-writer-nogui to see the papers opened");
    const ReviewNotes notes = sampleNotes(m_knowledge);
    QVERIFY(!notes.findings.empty());
    NotesSources sources;
    sources.files = {readSourceFile(samplePath()).value()};
    NotesOrder order;
    order.format = *notesFormatOf(name);
    const QString path = m_folder.filePath(name);
    QVERIFY(writeNotes(notes, path, sources, order).ok());
    // A profile of its own, so that an office that is open does not take the call.
    const QString profile = QStringLiteral("-env:UserInstallation=file://") + m_folder.filePath(QStringLiteral("user"));
    const Ran converted = ran(office,
                              {profile, QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                               QStringLiteral("pdf"), QStringLiteral("--outdir"), m_folder.path(), path},
                              240);
    QCOMPARE(converted.status, 0);
    const QString pdf = m_folder.filePath(QStringLiteral("notes.pdf"));
    QVERIFY2(QFile::exists(pdf), qPrintable(converted.out));
    const Ran read = textOfPaper(pdf);
    if (!read.there)
        QSKIP("no pdftotext here");
    const QString text = squeezed(read.out);
    for (const NotedFinding &noted : notes.findings)
        QVERIFY2(text.contains(squeezed(noted.finding.rule)), qPrintable(noted.finding.rule));
    if (name.endsWith(u"odt")) {
        for (const NotedFinding &noted : notes.findings)
            QVERIFY2(text.contains(squeezed(noted.finding.message.zh)), qPrintable(noted.finding.message.zh));
    }
    QFile::remove(pdf);
}

QTEST_MAIN(TestOffice)
#include "test_office.moc"
