// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/editor.h"
#include "session/documentsession.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace gouji;

/// Published disclosures, where they are at hand.
class TestRealDocuments : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static std::unique_ptr<DocumentSession> opened(const QString &path, const DataFolder &data)
    {
        auto session = std::make_unique<DocumentSession>(Knowledge::builtIn(), data, QStringLiteral("李"));
        QSignalSpy spy(session.get(), &DocumentSession::opened);
        session->open({path});
        return spy.wait(60'000) ? std::move(session) : nullptr;
    }

    /// A change to the first figure, and one to the last, of every statement.
    static std::vector<CellText> changesOf(const Disclosure &disclosure)
    {
        std::vector<CellText> changes;
        for (int s = 0; s < std::ssize(disclosure.statements); ++s) {
            const auto &figures = disclosure.statements[static_cast<size_t>(s)].figures;
            if (figures.empty())
                continue;
            for (const StatementFigure &figure : {figures.front(), figures.back()})
                changes.push_back({{s, figure.row, figure.column}, figure.figure.printed + u'1'});
        }
        return changes;
    }

private Q_SLOTS:
    void correctedAndReplayed_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(qEnvironmentVariable("GOUJI_SHARED") + QStringLiteral("/disclosures/real"));
        if (!folder.exists())
            QSKIP("No published disclosures at hand (GOUJI_SHARED).");
        for (const QString &name : {QStringLiteral("wanli24.pdf"), QStringLiteral("swu-2023-budget.pdf")})
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void correctedAndReplayed()
    {
        QFETCH(QString, path);
        const DataFolder data(m_folder.filePath(QFileInfo(path).baseName()));
        auto session = opened(path, data);
        QVERIFY(session);
        ReviewDocument &document = *session->document();
        const Disclosure read = document.asRead();
        const CheckResult before = document.result();
        qint64 slowest = 0;
        qint64 all = 0;
        const std::vector<CellText> changes = changesOf(read);
        for (const CellText &change : changes) {
            QElapsedTimer timer;
            timer.start();
            QVERIFY(Editor(document).correctCell(change.at, change.text));
            const qint64 took = timer.nsecsElapsed() / 1000;
            slowest = std::max(slowest, took);
            all += took;
        }
        qInfo("%d edits, kept and checked again: mean %.1f ms, slowest %.1f ms", int(changes.size()),
              double(all) / 1000 / double(changes.size()), double(slowest) / 1000);
        const Disclosure corrected = document.disclosure();
        const CheckResult result = document.result();
        session.reset();
        session = opened(path, data);
        QVERIFY(session);
        QVERIFY(session->document()->orphans().empty());
        QVERIFY(session->document()->disclosure() == corrected);
        QVERIFY(session->document()->result() == result);
        while (session->document()->undoStack().canUndo())
            QVERIFY(session->document()->undo());
        QVERIFY(session->document()->disclosure() == read);
        QVERIFY(session->document()->result() == before);
    }
};

QTEST_GUILESS_MAIN(TestRealDocuments)
#include "test_realdocuments.moc"
