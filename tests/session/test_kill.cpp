// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/documentsession.h"
#include "session/tinypdf.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace gouji;

/// A process that edits is killed at random moments; nothing it has shown as done may be lost.
class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingShownAsDoneIsLost()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sample.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(tinypdf::pdfOf(tinypdf::sample()));
        file.close();
        const QString data = folder.filePath(QStringLiteral("data"));

        QStringList shown;
        int killed = 0;
        for (int round = 0; round < 8; ++round) {
            QProcess driver;
            driver.start(QStringLiteral(GOUJI_KILL_DRIVER), {path, data, QString::number(round)});
            QVERIFY(driver.waitForStarted());
            const qsizetype enough = 1 + QRandomGenerator::global()->bounded(45);
            QByteArray output;
            while (output.count('\n') < enough && driver.waitForReadyRead(60'000))
                output += driver.readAllStandardOutput();
            QTest::qSleep(static_cast<int>(QRandomGenerator::global()->bounded(4)));
            killed += driver.state() == QProcess::Running ? 1 : 0;
            driver.kill(); // SIGKILL
            QVERIFY(driver.waitForFinished());
            output += driver.readAllStandardOutput();
            QVERIFY2(output.count('\n') >= enough, driver.readAllStandardError().constData());
            const qsizetype whole = output.lastIndexOf('\n');
            shown += QString::fromUtf8(output.left(whole)).split(u'\n');
        }
        QVERIFY(killed > 0);

        DocumentSession session(Knowledge::builtIn(), DataFolder(data), QStringLiteral("reader"));
        QSignalSpy opened(&session, &DocumentSession::opened);
        session.open({path});
        QVERIFY(opened.wait(60'000));
        QStringList kept;
        for (const Event &event : session.document()->events())
            kept << event.after.toString();
        for (const QString &text : shown)
            QVERIFY2(kept.contains(text), qPrintable(text + QStringLiteral(" was shown as done and is lost")));
        QVERIFY(kept.size() - shown.size() <= 8); // committed, and killed before it was printed
        QVERIFY(session.document()->orphans().empty());
        qInfo("%d edits shown as done, %d of 8 processes killed while editing", int(shown.size()), killed);
    }
};

QTEST_MAIN(TestKill)
#include "test_kill.moc"
