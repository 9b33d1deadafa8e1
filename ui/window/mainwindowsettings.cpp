// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that connects settings, help and the way from pane to pane.
#include "charts/chartspane.h"
#include "document/documentpane.h"
#include "document/pageview.h"
#include "findings/findingdetail.h"
#include "findings/findingspane.h"
#include "history/historyview.h"
#include "history/notesview.h"
#include "library/librarypane.h"
#include "session/documentsession.h"
#include "settings/preferences.h"
#include "settings/settingsview.h"
#include "tables/tablespane.h"
#include "theme/theme.h"
#include "window/appsettings.h"
#include "window/commandpalette.h"
#include "window/commands.h"
#include "window/hintbar.h"
#include "window/librarydesk.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"
#include "window/shortcutsview.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QTabBar>

#include <algorithm>
#include <utility>

namespace gouji {

void MainWindow::connectTheme()
{
    Commands &c = *m_commands;
    const auto choose = [this](Command command, Theme::Mode mode) {
        QAction *action = (*m_commands)[command];
        const auto show = [this, action, mode] { action->setChecked(m_theme.mode() == mode); };
        show();
        connect(&m_theme, &Theme::changed, action, show);
        connect(action, &QAction::triggered, this, [this, mode] { m_preferences->setThemeMode(mode); });
    };
    choose(Command::ThemeSystem, Theme::Mode::System);
    choose(Command::ThemeLight, Theme::Mode::Light);
    choose(Command::ThemeDark, Theme::Mode::Dark);
    const auto scale = [this](double factor) { m_preferences->setTextScale(m_theme.textScale() * factor); };
    connect(c[Command::TextLarger], &QAction::triggered, this, [scale] { scale(1.1); });
    connect(c[Command::TextSmaller], &QAction::triggered, this, [scale] { scale(1 / 1.1); });
    const auto language = [this](Command command, const QString &name) {
        QAction *action = (*m_commands)[command];
        const auto show = [this, action, name] { action->setChecked(m_settings.language() == name); };
        show();
        connect(m_preferences, &Preferences::changed, action, show);
        connect(action, &QAction::triggered, this, [this, name] { m_preferences->setLanguage(name); });
    };
    language(Command::LanguageSystem, {});
    language(Command::LanguageChinese, QStringLiteral("zh_CN"));
    language(Command::LanguageEnglish, QStringLiteral("en"));
}

void MainWindow::connectPreferences()
{
    connect(m_preferences, &Preferences::languageChosen, this,
            [this] { m_messages->showText(tr("The language changes when Gouji is started again.")); });
    connect(m_preferences, &Preferences::failed, this, &MainWindow::report);
    connect(m_preferences, &Preferences::libraryMoved, this,
            [this] { m_libraryDesk->access().setFolder(m_session.folder()); });
    connect((*m_commands)[Command::Settings], &QAction::triggered, this, &MainWindow::showSettings);
    // Not before the window is there: mistakes in packs are shown in it.
    QMetaObject::invokeMethod(m_preferences, &Preferences::start, Qt::QueuedConnection);
}

SettingsView *MainWindow::showSettings()
{
    auto *view = findChild<SettingsView *>();
    if (!view) {
        view = new SettingsView(*m_preferences, this);
        view->setAttribute(Qt::WA_DeleteOnClose);
    }
    view->QDialog::show();
    view->raise();
    view->activateWindow();
    return view;
}

void MainWindow::connectPanes()
{
    Commands &c = *m_commands;
    const auto raise = [](QDockWidget *dock) {
        dock->show();
        dock->raise();
        dock->widget()->setFocus();
    };
    connect(c[Command::FocusCharts], &QAction::triggered, this, [this, raise] { raise(m_chartsDock); });
    connect(m_chartsDock, &QDockWidget::visibilityChanged, this, &MainWindow::makeRoomForCharts);
    connect(c[Command::FocusHistory], &QAction::triggered, this, [this, raise] { raise(m_historyDock); });
    connect(c[Command::FocusNotes], &QAction::triggered, this, [this, raise] { raise(m_notesDock); });
    connect(c[Command::FocusDetails], &QAction::triggered, this, [this, raise] {
        raise(m_findingsDock);
        m_findings->details().setFocus(Qt::TabFocusReason);
    });
    m_findings->setRules([this](const QString &rule) { return m_session.knowledge().packs.findRule(rule); });
    connect(m_findings, &FindingsPane::countsChanged, this, [this](int all, int open) {
        m_findingsDock->setWindowTitle(all == 0 ? tr("Findings") : tr("Findings %1 · %2 open").arg(all).arg(open));
    });
    FindingsBar &bar = m_findings->bar();
    QAction *ledger = c[Command::ShowLedger];
    connect(ledger, &QAction::triggered, this, [this, &bar, raise](bool on) {
        bar.setSide(on ? FindingsBar::Side::Ledger : FindingsBar::Side::List);
        raise(m_findingsDock);
    });
    connect(&bar, &FindingsBar::sideChanged, ledger,
            [ledger](FindingsBar::Side side) { ledger->setChecked(side != FindingsBar::Side::List); });
    connect(c[Command::ClearFilter], &QAction::triggered, &bar, [&bar] { bar.setFacets({}); });
    connect(c[Command::NextPane], &QAction::triggered, this, [this] { stepPane(1); });
    connect(c[Command::PreviousPane], &QAction::triggered, this, [this] { stepPane(-1); });
}

/// A chart is read by its height: the row of panes is higher while they are in front of it.
void MainWindow::makeRoomForCharts(bool shown)
{
    if (m_chartsDock->isFloating() || !m_arranged || shown == (m_lowHeight > 0))
        return;
    QDockWidget *other = m_findingsDock->isHidden() ? m_historyDock : m_findingsDock;
    const int wanted = height() * 46 / 100;
    if (shown && other->height() >= wanted)
        return;
    const int low = std::exchange(m_lowHeight, shown ? other->height() : 0);
    // Not while the tabs are being changed. They count as part of the row.
    QMetaObject::invokeMethod(
        this,
        [this, dock = shown ? m_chartsDock : other, height = shown ? wanted : low] {
            int tabs = 0; // bars that docks have left are kept, hidden
            for (const QTabBar *bar : findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly))
                tabs = std::max(tabs, bar->isVisible() ? bar->height() : 0);
            resizeDocks({dock}, {height + tabs}, Qt::Vertical);
        },
        Qt::QueuedConnection);
}

/// From pane to pane that is shown, around the end; where the focus was last within each.
void MainWindow::stepPane(int by)
{
    const std::vector<QWidget *> panes{m_library, m_pages, m_tables, m_findings, m_charts, m_history, m_notes};
    std::vector<QWidget *> shown;
    for (QWidget *pane : panes) {
        if (pane->isVisible() && !pane->visibleRegion().isEmpty())
            shown.push_back(pane);
    }
    if (shown.empty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    const auto at =
        std::ranges::find_if(shown, [focus](const QWidget *p) { return p == focus || p->isAncestorOf(focus); });
    const auto count = static_cast<int>(shown.size());
    const int index = at == shown.end() ? 0 : (static_cast<int>(at - shown.begin()) + by + count) % count;
    QWidget *next = shown[static_cast<size_t>(index)];
    if (next == m_pages)
        m_pages->view().setFocus(Qt::TabFocusReason);
    else if (next == m_tables)
        m_tables->focusContent();
    else
        next->setFocus(Qt::TabFocusReason);
}

void MainWindow::showHint(bool on)
{
    m_hint->setVisible(on);
    if (!on)
        m_settings.setHintSeen(true);
}

void MainWindow::connectHelp()
{
    Commands &c = *m_commands;
    m_palette = new CommandPalette(c, this);
    connect(c[Command::Palette], &QAction::triggered, m_palette, &CommandPalette::activate);
    connect(c[Command::Shortcuts], &QAction::triggered, this, [this] {
        auto *view = new ShortcutsView(*m_commands, this);
        view->setAttribute(Qt::WA_DeleteOnClose);
        view->show();
    });
    connect(c[Command::StartHint], &QAction::triggered, this, [this] { showHint(true); });
    connect(m_hint, &HintBar::closed, this, [this] { showHint(false); });
    connect(c[Command::About], &QAction::triggered, this, [this] {
        m_messages->showText(tr("Gouji %1 – ties out published fiscal disclosures. Free software under the GNU GPL, "
                                "version 3 or later. Everything stays on this machine.")
                                 .arg(QStringLiteral(GOUJI_VERSION)));
    });
}

} // namespace gouji
