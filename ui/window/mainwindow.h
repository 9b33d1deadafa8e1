// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMainWindow>

#include <vector>

class QDockWidget;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace gouji {

class AppSettings;
class ChartsPane;
class CommandPalette;
class Commands;
class Crops;
class DocumentPane;
class DocumentSession;
class ExportFile;
class FileOpener;
class FindingsPane;
class HintBar;
class HistoryView;
class Importer;
class LibraryDesk;
class LibraryPane;
class Linker;
class MessageBar;
class NotesView;
class Peek;
class Preferences;
class ReviewDocument;
class SettingsView;
class SideBySide;
class SidePane;
class TablesPane;
class Theme;
class ThumbnailView;

/// The window: builds the panes and connects them, nothing else.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(DocumentSession &session, Importer &importer, Theme &theme, AppSettings &settings,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    void open(const QStringList &paths); ///< as parts of one disclosure
    void take(const QStringList &paths); ///< chosen or dropped: see FileOpener
    [[nodiscard]] Commands &commands() { return *m_commands; }
    [[nodiscard]] DocumentPane &pages() { return *m_pages; }
    [[nodiscard]] TablesPane &tables() { return *m_tables; }
    [[nodiscard]] FindingsPane &findings() { return *m_findings; }
    [[nodiscard]] LibraryPane &library() { return *m_library; }
    [[nodiscard]] LibraryDesk &libraryDesk() { return *m_libraryDesk; }
    [[nodiscard]] ThumbnailView &thumbnails() { return *m_thumbnails; }
    [[nodiscard]] SidePane &side() { return *m_side; }
    [[nodiscard]] Peek &peek() { return *m_peek; }
    [[nodiscard]] MessageBar &messages() { return *m_messages; }
    [[nodiscard]] ExportFile &exporting() { return *m_export; }
    [[nodiscard]] Preferences &preferences() { return *m_preferences; }
    SettingsView *showSettings();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildBars();
    void buildCentre();
    void buildDocks();
    void arrange(); ///< the arrangement of panes a newcomer sees
    void connectSession();
    void connectLibrary();
    void connectFile();
    void connectView();
    void connectSide();
    void connectFindings();
    void connectTheme();
    void connectPreferences();
    void connectPanes();
    void connectHelp();
    void stepPane(int by);
    void makeRoomForCharts(bool shown);
    void showHint(bool on);

    void showLibrary(bool on);
    void showReading(const QStringList &paths);
    void showDocument(ReviewDocument *document);
    void refreshStatus();
    void refreshUndo();
    void askForFile();
    void askForFolder();
    void report(const Error &error);

    DocumentSession &m_session;
    Importer &m_importer;
    Theme &m_theme;
    AppSettings &m_settings;
    Commands *m_commands;
    Preferences *m_preferences;
    MessageBar *m_messages;
    HintBar *m_hint;
    FileOpener *m_opener;
    DocumentPane *m_pages;
    Crops *m_crops;
    TablesPane *m_tables;
    FindingsPane *m_findings;
    LibraryPane *m_library;
    LibraryDesk *m_libraryDesk;
    ThumbnailView *m_thumbnails;
    ChartsPane *m_charts;
    HistoryView *m_history;
    NotesView *m_notes;
    Linker *m_linker;
    ExportFile *m_export = nullptr;
    CommandPalette *m_palette = nullptr;
    Peek *m_peek;
    SidePane *m_side;
    SideBySide *m_sideBySide;
    QSplitter *m_paper; ///< the document and the second view of it
    QSplitter *m_centre;
    QStackedWidget *m_stack;           ///< the desk, or the library
    std::vector<QDockWidget *> m_away; ///< docks that make room for the library
    QStringList m_reading;             ///< files opened last, read or not
    QDockWidget *m_libraryDock = nullptr;
    QDockWidget *m_findingsDock = nullptr;
    QDockWidget *m_chartsDock = nullptr;
    QDockWidget *m_historyDock = nullptr;
    QDockWidget *m_notesDock = nullptr;
    bool m_arranged = false; ///< for the size it is shown with
    int m_lowHeight = 0;     ///< of the bottom panes, while charts make them higher
    QLabel *m_tally = nullptr;
    QLabel *m_saved = nullptr;
};

} // namespace gouji
