// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A review handed out from the window in every format, and another reviewer's events taken in.
#include "papers/conflictview.h"
#include "papers/exportdialog.h"
#include "papers/exportfile.h"
#include "papers/paperpreview.h"
#include "review/editor.h"
#include "session/documentsession.h"
#include "session/importer.h"
#include "theme/theme.h"
#include "window/appsettings.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace gouji;

namespace {

/// A reviewer with a data folder and a window.
struct Desk {
    explicit Desk(const QString &reviewer)
        : settings(folder.filePath(QStringLiteral("settings.ini")))
        , session(Knowledge::builtIn(), DataFolder(folder.path()), reviewer)
        , importer(Knowledge::builtIn(), DataFolder(folder.path()))
        , window(session, importer, theme, settings)
    {
        const QString sample =
            qEnvironmentVariable("GOUJI_SOURCE_DIR") + QStringLiteral("/resources/sample/sample.pdf");
        window.open({sample});
        ready = QTest::qWaitFor([this] { return session.document() != nullptr; }, 60'000);
    }

    bool decide(Decision::State state, const QString &reason)
    {
        ReviewDocument &document = *session.document();
        return Editor(document).decide({document.result().findings.front().key}, state, reason).ok();
    }
    [[nodiscard]] Decision decision() const
    {
        return session.document()->decision(session.document()->result().findings.front().key);
    }

    QTemporaryDir folder;
    AppSettings settings;
    Theme theme;
    DocumentSession session;
    Importer importer;
    MainWindow window;
    bool ready = false;
};

} // namespace

class TestExport final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_format();
    void dialog_shows_and_writes();
    void failure_is_said_in_the_bar();
    void two_reviews_are_merged();
};

void TestExport::every_format()
{
    Desk desk(QStringLiteral("甲"));
    QVERIFY(desk.ready);
    QSignalSpy written(&desk.window.exporting(), &ExportFile::written);
    const std::pair<NotesFormat, QByteArray> formats[] = {
        {NotesFormat::Workbook, "PK"},    {NotesFormat::Report, "%PDF"}, {NotesFormat::Text, "PK"},
        {NotesFormat::Page, "<!DOCTYPE"}, {NotesFormat::Plain, ""},      {NotesFormat::Data, "{"},
        {NotesFormat::Annotated, "%PDF"}, {NotesFormat::Events, "{"}};
    int number = 0;
    for (const auto &[format, start] : formats) {
        const QString path = desk.folder.filePath(QString::number(++number));
        desk.window.exporting().write(format, path);
        QVERIFY(QTest::qWaitFor([&] { return written.size() == number; }, 60'000));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(bytes.size() > 60 && bytes.startsWith(start), bytes.left(20).constData());
        QVERIFY(desk.window.messages().text().contains(path));
    }
}

void TestExport::dialog_shows_and_writes()
{
    Desk desk(QStringLiteral("甲"));
    QVERIFY(desk.ready);
    desk.window.exporting().ask();
    auto *dialog = desk.window.findChild<ExportDialog *>();
    QVERIFY(dialog);
    QSignalSpy shown(&dialog->preview(), &PaperPreview::shown);
    const auto looked = [&](int times) { return QTest::qWaitFor([&] { return shown.size() >= times; }, 60'000); };
    QVERIFY(looked(1));
    const int whole = dialog->preview().pageCount();
    QVERIFY(whole > 4);
    dialog->setIncluded(&NotesContent::ledger, false);
    dialog->setIncluded(&NotesContent::pictures, false);
    QVERIFY(looked(2));
    QVERIFY2(dialog->preview().pageCount() < whole, "less goes in, fewer pages are shown");
    dialog->setWanted(NotesFormat::Workbook, true);
    QVERIFY(looked(3));
    QVERIFY(!dialog->preview().text().isEmpty());
    dialog->setWanted(NotesFormat::Annotated, true);
    QVERIFY(looked(4));
    QVERIFY(dialog->preview().pageCount() > 0);
    const QString picture = qEnvironmentVariable("GOUJI_PICTURE");
    if (!picture.isEmpty()) {
        dialog->setWanted(NotesFormat::Report, true);
        QVERIFY(looked(5) && dialog->grab().save(picture));
    }
    dialog->setFolder(desk.folder.path());
    const std::vector<PaperFile> papers = dialog->papers();
    QCOMPARE(papers.size(), size_t(3));
    QSignalSpy written(&desk.window.exporting(), &ExportFile::written);
    QPointer<ExportDialog> open(dialog);
    dialog->findChild<QDialogButtonBox *>()->accepted();
    QVERIFY(QTest::qWaitFor([&] { return written.size() == 3; }, 60'000));
    for (const PaperFile &paper : papers)
        QVERIFY2(QFileInfo(paper.path).size() > 1000, qPrintable(paper.path));
    QVERIFY(QTest::qWaitFor([&] { return open.isNull(); }, 5'000));
    QCOMPARE(desk.settings.lastFolder(), desk.folder.path());
    // Closed with its document.
    desk.window.exporting().ask();
    QPointer<ExportDialog> again(desk.window.findChild<ExportDialog *>());
    QVERIFY(again);
    desk.session.close();
    QVERIFY(QTest::qWaitFor([&] { return again.isNull(); }, 5'000));
}

void TestExport::failure_is_said_in_the_bar()
{
    Desk desk(QStringLiteral("甲"));
    QVERIFY(desk.ready);
    QSignalSpy failed(&desk.window.exporting(), &ExportFile::failed);
    desk.window.exporting().write(NotesFormat::Report, QStringLiteral("/nowhere/at/all/report.pdf"));
    QVERIFY(QTest::qWaitFor([&] { return failed.size() == 1; }, 60'000));
    QVERIFY(desk.window.messages().text().contains(QStringLiteral("/nowhere/at/all/report.pdf")));
    // The document itself is never written over.
    const QString own = desk.session.paths().front();
    desk.window.exporting().write(NotesFormat::Annotated, own);
    QCOMPARE(failed.size(), 2);
    desk.window.exporting().merge(own);
    QCOMPARE(failed.size(), 3); // not an event log
}

void TestExport::two_reviews_are_merged()
{
    Desk one(QStringLiteral("甲"));
    Desk other(QStringLiteral("乙"));
    QVERIFY(one.ready && other.ready);
    QVERIFY(one.decide(Decision::State::Dismissed, QStringLiteral("四舍五入")));
    QTest::qWait(5); // the other's is the newer word
    QVERIFY(other.decide(Decision::State::Confirmed, {}));
    const QString log = other.folder.filePath(QStringLiteral("log.jsonl"));
    QSignalSpy written(&other.window.exporting(), &ExportFile::written);
    other.window.exporting().write(NotesFormat::Events, log);
    QVERIFY(QTest::qWaitFor([&] { return written.size() == 1; }, 60'000));

    QSignalSpy opened(&one.session, &DocumentSession::opened);
    one.window.exporting().merge(log);
    QVERIFY(QTest::qWaitFor([&] { return opened.size() == 1; }, 60'000));
    QCOMPARE(one.session.document()->events().size(), size_t(2));
    QCOMPARE(one.decision().state, Decision::State::Confirmed);
    ConflictView *view = nullptr;
    QVERIFY(QTest::qWaitFor([&] { return (view = one.window.findChild<ConflictView *>()) != nullptr; }, 10'000));
    view->choose(0, false);
    QCOMPARE(one.decision().state, Decision::State::Dismissed);
    QCOMPARE(one.decision().reason, QStringLiteral("四舍五入"));
    QCOMPARE(one.session.document()->events().size(), size_t(3));
    // Once more: all is known, nothing is in conflict, and the choice stays.
    one.window.exporting().merge(log);
    QVERIFY(QTest::qWaitFor([&] { return opened.size() == 2; }, 60'000));
    QCOMPARE(one.session.document()->events().size(), size_t(3));
    QCOMPARE(one.decision().state, Decision::State::Dismissed);
}

QTEST_MAIN(TestExport)
#include "test_export.moc"
