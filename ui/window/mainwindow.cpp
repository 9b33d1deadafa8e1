// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "charts/chartspane.h"
#include "document/crops.h"
#include "document/documentpane.h"
#include "document/sidepane.h"
#include "document/thumbnailview.h"
#include "findings/findingspane.h"
#include "history/historyview.h"
#include "history/notesview.h"
#include "library/librarypane.h"
#include "library/libraryview.h"
#include "session/documentsession.h"
#include "session/importer.h"
#include "settings/preferences.h"
#include "tables/tablespane.h"
#include "theme/theme.h"
#include "window/appsettings.h"
#include "window/commandpalette.h"
#include "window/commands.h"
#include "window/fileopener.h"
#include "window/hintbar.h"
#include "window/librarydesk.h"
#include "window/linker.h"
#include "window/messagebar.h"
#include "window/peek.h"
#include "window/sidebyside.h"
#include "window/tablecommands.h"
#include "window/versionoffer.h"

#include <QAction>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace gouji {

MainWindow::MainWindow(DocumentSession &session, Importer &importer, Theme &theme, AppSettings &settings,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_importer(importer)
    , m_theme(theme)
    , m_settings(settings)
    , m_commands(new Commands(theme, this))
    , m_preferences(new Preferences(settings, theme, *m_commands, session, importer, this))
    , m_messages(new MessageBar(theme))
    , m_hint(new HintBar(*m_commands, theme))
    , m_opener(new FileOpener(session, importer, *m_messages, this))
    , m_pages(new DocumentPane(theme))
    , m_crops(new Crops(m_pages->queue(), this))
    , m_tables(new TablesPane(theme))
    , m_findings(new FindingsPane(*m_crops, theme))
    , m_library(new LibraryPane(theme))
    , m_libraryDesk(new LibraryDesk(session, importer, *m_library, *m_pages, theme, this))
    , m_thumbnails(new ThumbnailView(m_pages->queue(), theme))
    , m_charts(new ChartsPane(theme))
    , m_history(new HistoryView(theme))
    , m_notes(new NotesView)
    , m_linker(new Linker(*m_pages, *m_tables, *m_findings, this))
    , m_peek(new Peek(*m_pages, *m_tables, *m_linker, *m_crops, theme, this))
    , m_side(new SidePane(theme))
    , m_sideBySide(new SideBySide(*m_pages, *m_side, *m_linker, session, this))
    , m_paper(new QSplitter(Qt::Vertical))
    , m_centre(new QSplitter(Qt::Horizontal))
    , m_stack(new QStackedWidget)
{
    setWindowTitle(tr("Gouji"));
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    resize(1440, 900);
    m_library->addPart(m_thumbnails, tr("Pages"));
    buildBars();
    buildCentre();
    buildDocks();
    connectSession();
    connectLibrary();
    connectFile();
    connectView();
    connectSide();
    connectFindings();
    connectTheme();
    connectPreferences();
    connectPanes();
    connectHelp();
    new TableCommands(*m_commands, *m_tables, this);
    arrange();
    restoreGeometry(m_settings.windowGeometry());
    new VersionOffer(session, m_library->model(), *m_messages, *m_findings, theme, this);
    refreshStatus();
    refreshUndo();
}

MainWindow::~MainWindow() { m_chartsDock->disconnect(this); } // it is hidden on its way out

void MainWindow::buildBars()
{
    m_commands->fill(*menuBar());
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize(QSize(16, 16));
    const std::pair<Command, QString> buttons[] = {{Command::Open, tr("Open…")},
                                                   {Command::ShowLibrary, tr("Library")},
                                                   {Command::Count, {}},
                                                   {Command::PreviousFinding, tr("Previous")},
                                                   {Command::NextFinding, tr("Next")},
                                                   {Command::Count, {}},
                                                   {Command::Ticks, tr("Tick marks")},
                                                   {Command::SplitView, tr("Side by side")},
                                                   {Command::ShowCharts, tr("Charts")},
                                                   {Command::Count, {}},
                                                   {Command::Export, tr("Export notes…")}};
    for (const auto &[command, text] : buttons) {
        if (command == Command::Count) {
            bar->addSeparator();
            continue;
        }
        QAction *action = (*m_commands)[command];
        action->setIconText(u' ' + text); // the style puts text and icon too close
        bar->addAction(action);
    }
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    for (const Command command : {Command::Undo, Command::Redo, Command::FindInLibrary, Command::Settings}) {
        bar->addAction((*m_commands)[command]);
        static_cast<QToolButton *>(bar->widgetForAction((*m_commands)[command]))
            ->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    for (QToolButton *button : bar->findChildren<QToolButton *>()) {
        button->setFocusPolicy(Qt::TabFocus);
        if (button->defaultAction())
            button->setAccessibleName(Commands::plainText(*button->defaultAction()));
    }
    m_tally = new QLabel;
    m_saved = new QLabel;
    statusBar()->addWidget(m_tally, 1);
    statusBar()->addPermanentWidget(m_saved);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::buildCentre()
{
    m_paper->addWidget(m_pages);
    m_paper->addWidget(m_side);
    m_paper->setChildrenCollapsible(false);
    m_side->hide();
    m_centre->addWidget(m_paper);
    m_centre->addWidget(m_tables);
    m_tables->setCrops(*m_crops);
    m_centre->setChildrenCollapsible(false);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_hint);
    m_stack->addWidget(m_centre);
    m_stack->addWidget(&m_libraryDesk->view());
    column->addWidget(m_stack, 1);
    setCentralWidget(centre);
}

void MainWindow::buildDocks()
{
    const auto dock = [this](const QString &name, const QString &title, QWidget *widget) {
        auto *pane = new QDockWidget(title, this);
        pane->setObjectName(name);
        pane->setWidget(widget);
        m_commands->menu(Commands::Menu::View)->addAction(pane->toggleViewAction());
        return pane;
    };
    m_commands->menu(Commands::Menu::View)->addSeparator();
    m_libraryDock = dock(QStringLiteral("library"), tr("Library"), m_library);
    m_findingsDock = dock(QStringLiteral("findings"), tr("Findings"), m_findings);
    m_chartsDock = dock(QStringLiteral("charts"), tr("Charts"), m_charts);
    m_historyDock = dock(QStringLiteral("history"), tr("History"), m_history);
    m_notesDock = dock(QStringLiteral("notes"), tr("Notes"), m_notes);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
}

void MainWindow::arrange()
{
    for (QDockWidget *dock : {m_libraryDock, m_findingsDock}) {
        dock->setFloating(false);
        dock->show();
    }
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    addDockWidget(Qt::LeftDockWidgetArea, m_libraryDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_findingsDock);
    for (QDockWidget *dock : {m_chartsDock, m_historyDock, m_notesDock}) {
        dock->setFloating(false);
        addDockWidget(Qt::BottomDockWidgetArea, dock);
        tabifyDockWidget(m_findingsDock, dock);
        dock->hide();
    }
    // The page is what everything else is compared with: it gets what the others can spare.
    const int side = std::clamp(width() * 17 / 100, 200, 320);
    const int centre = width() - side;
    resizeDocks({m_libraryDock}, {side}, Qt::Horizontal);
    resizeDocks({m_findingsDock}, {std::clamp(height() * 33 / 100, 200, 480)}, Qt::Vertical);
    m_centre->setSizes({centre * 50 / 100, centre * 50 / 100});
    m_findings->splitter().setSizes({centre * 63 / 100, centre * 37 / 100});
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (std::exchange(m_arranged, true))
        return;
    arrange();
    restoreState(m_settings.windowState());
    m_centre->restoreState(m_settings.centreState());
    m_findings->splitter().restoreState(m_settings.findingsState());
}

void MainWindow::open(const QStringList &paths) { m_session.open(paths); }

void MainWindow::take(const QStringList &paths) { m_opener->take(paths); }

void MainWindow::refreshStatus()
{
    const ReviewDocument *document = m_session.document();
    if (!document) {
        m_tally->setText(m_session.isReading() ? tr("Reading…") : tr("No document is open."));
        m_saved->clear();
        return;
    }
    const Ledger &ledger = document->result().ledger;
    int failed = 0; // a figure that fails anywhere is not tied, whatever else agrees with it
    int tied = 0;
    document->result().tallies.forEach([&](FigureId, const Tally &tally) {
        failed += tally.failed > 0;
        tied += tally.failed == 0 && tally.tied > 0;
    });
    m_tally->setText(tr("%1 figures: %2 tied · %3 not · %4 not covered")
                         .arg(ledger.figures)
                         .arg(tied)
                         .arg(failed)
                         .arg(std::max(0, ledger.figures - tied - failed)));
    const qint64 last = document->events().empty() ? 0 : document->events().back().time;
    m_saved->setText(last == 0 ? QString()
                               : tr("Saved %1")
                                     .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(last).time(),
                                                             QStringLiteral("HH:mm:ss"))));
}

void MainWindow::refreshUndo()
{
    const ReviewDocument *document = m_session.document();
    QAction *undo = (*m_commands)[Command::Undo];
    QAction *redo = (*m_commands)[Command::Redo];
    undo->setEnabled(document && document->undoStack().canUndo());
    redo->setEnabled(document && document->undoStack().canRedo());
    undo->setToolTip(undo->isEnabled() ? tr("Undo: %1 (Ctrl+Z)").arg(document->undoStack().undoText())
                                       : tr("Nothing to undo"));
    redo->setToolTip(redo->isEnabled() ? tr("Redo: %1 (Ctrl+Y)").arg(document->undoStack().redoText())
                                       : tr("Nothing to redo"));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    showLibrary(false); // the arrangement that is kept is that of the desk
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setWindowState(saveState());
    m_settings.setCentreState(m_centre->saveState());
    m_settings.setFindingsState(m_findings->splitter().saveState());
    m_importer.pause(); // what waits is gone on with at the next start; nobody waits for it now
    m_session.cancel();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    take(paths);
}

} // namespace gouji
