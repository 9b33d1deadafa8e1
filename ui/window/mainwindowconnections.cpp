// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that connects panes, commands and the session.
#include "charts/chartspane.h"
#include "document/crops.h"
#include "document/documentpane.h"
#include "document/pageview.h"
#include "document/renderqueue.h"
#include "document/searchbar.h"
#include "document/sidepane.h"
#include "document/thumbnailview.h"
#include "findings/findingspane.h"
#include "history/historyview.h"
#include "history/notesview.h"
#include "library/librarypane.h"
#include "library/libraryview.h"
#include "library/outlineview.h"
#include "papers/exportfile.h"
#include "session/documentsession.h"
#include "session/importer.h"
#include "tables/gridview.h"
#include "tables/tablespane.h"
#include "window/appsettings.h"
#include "window/commands.h"
#include "window/librarydesk.h"
#include "window/linker.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"
#include "window/openingnote.h"
#include "window/peek.h"
#include "window/samples.h"
#include "window/sidebyside.h"

#include <QAction>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace gouji {

void MainWindow::connectSession()
{
    connect(&m_session, &DocumentSession::reading, this, &MainWindow::showReading);
    connect(&m_session, &DocumentSession::progressed, this, [this](int done, int total) {
        m_library->showProgress(tr("Reading page %1 of %2").arg(done).arg(total), done, total);
    });
    connect(&m_session, &DocumentSession::opened, this, &MainWindow::showDocument);
    connect(&m_session, &DocumentSession::failed, this, [this](const Error &error) {
        // What was open before is still open: its pages come back.
        if (const ReviewDocument *document = m_session.document()) {
            m_pages->goBack();
            const auto &files = document->disclosure().files;
            setWindowTitle(tr("%1 – Gouji").arg(QFileInfo(files.front().name).completeBaseName()));
        }
        report(error);
    });
    connect(&m_session, &DocumentSession::closing, this, [this] { showDocument(nullptr); });
    connect(m_library, &LibraryPane::cancelled, &m_session, [this] {
        m_session.cancel();
        m_importer.cancel();
        m_library->hideProgress();
    });
    connect(m_library, &LibraryPane::dropped, this, &MainWindow::take);
    connect(&m_library->outline(), &OutlineView::placeActivated, m_linker, &Linker::showPlace);
}

void MainWindow::connectLibrary()
{
    connect((*m_commands)[Command::Import], &QAction::triggered, this, &MainWindow::askForFolder);
    connect(m_libraryDesk, &LibraryDesk::failed, this, &MainWindow::report);
    connect(&m_libraryDesk->access(), &LibraryAccess::documentsRead, m_sideBySide, &SideBySide::setLibrary);
    connect(m_libraryDesk, &LibraryDesk::importFailed, this, [this](int files) {
        m_messages->showAction(tr("%n file(s) could not be imported.", nullptr, files), tr("Show them"),
                               [this] { showLibrary(true); });
    });
    QAction *shown = (*m_commands)[Command::ShowLibrary];
    connect(shown, &QAction::toggled, this, &MainWindow::showLibrary);
    connect(m_libraryDesk, &LibraryDesk::deskRequested, shown, [shown] { shown->setChecked(false); });
    connect((*m_commands)[Command::FindInLibrary], &QAction::triggered, this, [this, shown] {
        shown->setChecked(true);
        m_libraryDesk->view().startSearch();
    });
}

void MainWindow::showLibrary(bool on)
{
    (*m_commands)[Command::ShowLibrary]->setChecked(on);
    if (on == (m_stack->currentIndex() == 1))
        return;
    m_stack->setCurrentIndex(on ? 1 : 0);
    // What speaks of the open document makes room.
    if (on) {
        for (QDockWidget *dock : {m_findingsDock, m_chartsDock, m_historyDock, m_notesDock}) {
            if (!dock->isHidden() && !dock->isFloating())
                m_away.push_back(dock);
        }
    }
    for (QDockWidget *dock : m_away)
        dock->setVisible(!on);
    if (!on)
        m_away.clear();
    m_stack->currentWidget()->setFocus();
}

void MainWindow::showReading(const QStringList &paths)
{
    m_reading = paths;
    m_messages->dismiss();
    showLibrary(false);
    m_crops->clear();
    setWindowTitle(tr("%1 – Gouji").arg(QFileInfo(paths.value(0)).completeBaseName()));
    m_library->showProgress(tr("Reading %1").arg(QFileInfo(paths.value(0)).fileName()), 0, 0);
    m_pages->open(paths);
    refreshStatus();
}

void MainWindow::showDocument(ReviewDocument *document)
{
    m_library->hideProgress();
    m_linker->setDocument(document);
    m_peek->setDocument(document);
    m_sideBySide->documentChanged();
    m_tables->setDocument(document);
    m_findings->setDocument(document);
    m_charts->setDocument(document);
    m_history->setDocument(document);
    m_notes->setDocument(document);
    m_library->outline().setDocument(document);
    if (document) {
        connect(document, &ReviewDocument::changed, this, [this](const Change &change) {
            refreshStatus();
            refreshUndo();
            if (change.findings || change.everything || !change.decisions.isEmpty())
                m_library->outline().setDocument(m_session.document());
        });
        m_settings.setLastDocument(m_session.paths().value(0));
        if (!m_settings.hintSeen() && m_session.paths().value(0) == samplePath(m_session.folder()))
            showHint(true);
        QStringList names;
        for (const FileInfo &file : document->disclosure().files)
            names << QFileInfo(file.name).fileName();
        m_pages->setFileNames(names);
        setWindowTitle(tr("%1 – Gouji").arg(QFileInfo(names.value(0)).completeBaseName()));
        m_library->setCurrent(m_session.entry().sha256);
        if (const QString note = openingNote(document->disclosure()); !note.isEmpty())
            m_messages->showText(note);
    }
    refreshStatus();
    refreshUndo();
}

void MainWindow::connectFile()
{
    Commands &c = *m_commands;
    connect(c[Command::Open], &QAction::triggered, this, &MainWindow::askForFile);
    connect(c[Command::OpenSample], &QAction::triggered, this, [this] {
        if (const QString path = samplePath(m_session.folder()); !path.isEmpty())
            open({path});
    });
    connect(c[Command::Quit], &QAction::triggered, this, &QWidget::close);
    m_export = new ExportFile(m_session, *m_messages, m_settings, this);
    connect(c[Command::Export], &QAction::triggered, m_export, &ExportFile::ask);
    connect(c[Command::ImportEvents], &QAction::triggered, m_export, &ExportFile::askForEvents);
    connect(m_export, &ExportFile::failed, m_messages, &MessageBar::showError);
    connect(c[Command::Undo], &QAction::triggered, this, [this] {
        if (m_session.document())
            if (const Result<Done> done = m_session.document()->undo(); !done)
                report(done.error());
    });
    connect(c[Command::Redo], &QAction::triggered, this, [this] {
        if (m_session.document())
            if (const Result<Done> done = m_session.document()->redo(); !done)
                report(done.error());
    });
    // In the view that is worked in.
    const auto paper = [this] { return m_side->isAncestorOf(focusWidget()) ? &m_side->pages() : m_pages; };
    connect(c[Command::Copy], &QAction::triggered, this, [paper] { paper()->copySelection(); });
    connect(c[Command::Find], &QAction::triggered, this, [paper] { paper()->showSearch(); });
    connect(c[Command::FindNext], &QAction::triggered, this, [paper] { paper()->search().step(1); });
    connect(c[Command::FindPrevious], &QAction::triggered, this, [paper] { paper()->search().step(-1); });
    connect(c[Command::Recheck], &QAction::triggered, this, [this] {
        if (m_session.document())
            m_session.document()->recheckAll();
    });
    connect(m_pages, &DocumentPane::failed, this, &MainWindow::report);
    connect(m_tables, &TablesPane::failed, this, &MainWindow::report);
    connect(m_findings, &FindingsPane::failed, this, &MainWindow::report);
}

void MainWindow::connectView()
{
    Commands &c = *m_commands;
    PageView &view = m_pages->view();
    connect(c[Command::GoToPage], &QAction::triggered, m_pages, &DocumentPane::askForPage);
    connect(c[Command::FitWidth], &QAction::triggered, &view, [&view] { view.setFit(PageView::Fit::Width); });
    connect(c[Command::FitPage], &QAction::triggered, &view, [&view] { view.setFit(PageView::Fit::Page); });
    connect(c[Command::Larger], &QAction::triggered, &view, [&view] { view.zoomBy(1.2); });
    connect(c[Command::Smaller], &QAction::triggered, &view, [&view] { view.zoomBy(1 / 1.2); });
    connect(c[Command::FocusDocument], &QAction::triggered, &view, [&view] { view.setFocus(); });
    connect(c[Command::FocusTables], &QAction::triggered, this, [this] { m_tables->focusContent(); });
    const auto raise = [](QDockWidget *dock) {
        dock->show();
        dock->raise();
        dock->widget()->setFocus();
    };
    connect(c[Command::FocusFindings], &QAction::triggered, this, [this, raise] { raise(m_findingsDock); });
    connect(c[Command::FocusLibrary], &QAction::triggered, this, [this, raise] { raise(m_libraryDock); });
    connect(c[Command::ResetLayout], &QAction::triggered, this, &MainWindow::arrange);
    connect(m_thumbnails, &ThumbnailView::pageActivated, &view, &PageView::goToPage);
    connect(m_linker, &Linker::findingsMarked, &m_thumbnails->pages(), &ThumbnailModel::setFindings);
    connect(&view, &PageView::currentPageChanged, m_thumbnails, &ThumbnailView::setCurrentPage);
    QAction *ticks = c[Command::Ticks];
    connect(ticks, &QAction::toggled, this, [this](bool on) {
        m_linker->setTicks(on);
        m_settings.setShowTicks(on);
    });
    ticks->setChecked(m_settings.showTicks());
    QAction *charts = c[Command::ShowCharts];
    connect(charts, &QAction::triggered, this, [this, raise](bool on) {
        if (on)
            raise(m_chartsDock);
        else
            m_chartsDock->hide();
    });
    connect(m_chartsDock, &QDockWidget::visibilityChanged, charts, // without the window, which may be going
            [dock = m_chartsDock, charts] { charts->setChecked(!dock->isHidden()); });
    connect(m_charts, &ChartsPane::figureActivated, m_linker, &Linker::showFigure);
    connect(m_history, &HistoryView::placeActivated, m_linker, &Linker::showPlace);
    connect(m_notes, &NotesView::placeActivated, m_linker, &Linker::showPlace);
    connect(m_notes, &NotesView::findingActivated, m_findings, &FindingsPane::select);
    connect(m_notes, &NotesView::failed, this, &MainWindow::report);
    connect(m_history, &HistoryView::inForceRequested, this, [this](const EventId &event, bool inForce) {
        if (!m_session.document())
            return;
        if (const Result<Done> done = m_session.document()->setInForce(event, inForce); !done)
            report(done.error());
    });
    connect(m_charts, &ChartsPane::failed, this, &MainWindow::report);
    QAction *colours = c[Command::PageColours];
    connect(colours, &QAction::toggled, this, [this](bool on) {
        m_pages->view().setPageColours(on);
        m_side->pages().view().setPageColours(on);
        m_settings.setPageColoursFollowTheme(on);
    });
    colours->setChecked(m_settings.pageColoursFollowTheme());
}

void MainWindow::connectSide()
{
    QAction *split = (*m_commands)[Command::SplitView];
    connect((*m_commands)[Command::Peek], &QAction::triggered, m_peek, &Peek::toggle);
    connect(split, &QAction::toggled, this, [this](bool on) {
        // Beside each other where both pages can be read, else below each other.
        m_paper->setOrientation(m_paper->width() > 1000 ? Qt::Horizontal : Qt::Vertical);
        m_side->setVisible(on);
        m_paper->setSizes({1000, 1000});
        m_sideBySide->setShown(on);
    });
    connect(m_side, &SidePane::closeRequested, split, [split] { split->setChecked(false); });
    connect(m_sideBySide, &SideBySide::failed, this, &MainWindow::report);
}

void MainWindow::connectFindings()
{
    Commands &c = *m_commands;
    // The keys of a decision work at once: in a cell the letters would be typed.
    const auto step = [this](int by) {
        m_findingsDock->show();
        m_findingsDock->raise();
        m_findings->step(by);
        m_findings->list().setFocus();
    };
    connect(c[Command::NextFinding], &QAction::triggered, this, [step] { step(1); });
    connect(c[Command::PreviousFinding], &QAction::triggered, this, [step] { step(-1); });
    connect(c[Command::Jump], &QAction::triggered, this, [this] { m_linker->showFinding(m_findings->current()); });
    connect(c[Command::Confirm], &QAction::triggered, m_findings, &FindingsPane::confirm);
    connect(c[Command::Dismiss], &QAction::triggered, m_findings, &FindingsPane::dismiss);
    connect(c[Command::Later], &QAction::triggered, m_findings, &FindingsPane::later);
    connect(c[Command::Reopen], &QAction::triggered, m_findings, &FindingsPane::reopen);
    connect(c[Command::Note], &QAction::triggered, m_findings, &FindingsPane::note);
    connect(c[Command::ApplyCorrection], &QAction::triggered, m_findings, &FindingsPane::applyCorrection);
    connect(c[Command::WhatIf], &QAction::triggered, m_findings, &FindingsPane::showWhatIf);
    const std::pair<Command, QString> buttons[] = {{Command::Confirm, tr("Confirm A")},
                                                   {Command::Dismiss, tr("Dismiss D")},
                                                   {Command::Later, tr("Later L")},
                                                   {Command::Note, tr("Note N")}};
    QList<QAction *> judging;
    for (const auto &[command, text] : buttons) {
        c[command]->setIconText(text);
        judging << c[command];
    }
    m_findings->setActions(judging);
    // Single letters judge findings where they are looked at: in the list and on the page, not in a cell.
    for (const Command command : {Command::Confirm, Command::Dismiss, Command::Later, Command::Reopen, Command::Note,
                                  Command::ApplyCorrection, Command::WhatIf}) {
        m_findings->list().addAction(c[command]);
        m_pages->view().addAction(c[command]);
    }
}

void MainWindow::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a disclosure"), m_settings.lastFolder(),
                                   tr("Disclosures (*.pdf *.txt *.md);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        m_settings.setLastFolder(QFileInfo(paths.value(0)).absolutePath());
        take(paths);
    });
    dialog->open();
}

void MainWindow::askForFolder()
{
    auto *dialog = new QFileDialog(this, tr("Import a folder"), m_settings.lastFolder());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        m_settings.setLastFolder(paths.value(0));
        m_importer.import(paths);
    });
    dialog->open();
}

void MainWindow::report(const Error &error)
{
    m_library->hideProgress();
    refreshStatus();
    if (error.code != Error::Code::NeedsPassword) {
        m_messages->showError(error);
        return;
    }
    const QStringList paths = m_reading; // not those of the document that is still open
    m_messages->askSecret(error.message, [this, paths](const QString &password) {
        m_session.open(paths, password.toUtf8());
        m_pages->open(paths, password);
    });
}

} // namespace gouji
