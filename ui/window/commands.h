// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

#include <array>
#include <vector>

class QAction;
class QMenu;
class QMenuBar;

namespace gouji {

class Theme;

Q_NAMESPACE

/// Everything the window can be told to do. The names stand in the settings: they last.
enum class Command {
    Open,
    OpenSample,
    Import,
    ShowLibrary,
    FindInLibrary,
    Export,
    ImportEvents,
    Quit,
    Undo,
    Redo,
    Copy,
    Find,
    FindNext,
    FindPrevious,
    GoToPage,
    FitWidth,
    FitPage,
    Larger,
    Smaller,
    Ticks,
    Peek,
    SplitView,
    PageColours,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    TextLarger,
    TextSmaller,
    FocusDocument,
    FocusTables,
    FocusFindings,
    FocusLibrary,
    ResetLayout,
    Recheck,
    NextFinding,
    PreviousFinding,
    Jump,
    Confirm,
    Dismiss,
    Later,
    Reopen,
    Note,
    ApplyCorrection,
    ShowCharts,
    Palette,
    Shortcuts,
    LanguageSystem,
    LanguageChinese,
    LanguageEnglish,
    About,
    Settings,
    ShowLedger,
    WhatIf,
    ClearFilter,
    FocusCharts,
    FocusHistory,
    FocusNotes,
    FocusDetails,
    StartHint,
    NextPane,
    PreviousPane,
    EditCell,
    RevertCell,
    CopyCells,
    PasteCells,
    FillDown,
    EmptyCells,
    SplitCell, ///< from here on in the order of GridRepair
    MergeCells,
    InsertRowAbove,
    InsertRowBelow,
    DeleteRow,
    MoveRowUp,
    MoveRowDown,
    InsertColumnLeft,
    InsertColumnRight,
    DeleteColumn,
    MoveColumnLeft,
    MoveColumnRight,
    MarkHeader,
    MarkTotal,
    JoinTable,
    PartTable,
    ColumnMeaning,
    ColumnUnit,
    TableUnit,
    FoldAll,
    UnfoldAll,
    Count
};
Q_ENUM_NS(Command)

/// All actions of the window with text, icon and keys, made from one table: menus, toolbar, the list of shortcuts and
/// the command palette show the same. Owned by the main window.
class Commands final : public QObject {
    Q_OBJECT
public:
    enum class Menu { File, Edit, View, Table, Check, Findings, Charts, Help, Count };

    explicit Commands(const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] QAction *operator[](Command command) const;
    /// Fills the menu bar; afterwards menu() gives the menus for what is added by others.
    void fill(QMenuBar &bar);
    [[nodiscard]] QMenu *menu(Menu menu) const { return m_menus[static_cast<size_t>(menu)]; }
    [[nodiscard]] std::vector<QAction *> all() const;

    [[nodiscard]] static QString name(Command command);            ///< for the settings, never translated
    [[nodiscard]] static QString plainText(const QAction &action); ///< without its mnemonic
    [[nodiscard]] static QStringList defaultKeys(Command command); ///< in portable form
    [[nodiscard]] static bool beginsGroup(Command command);        ///< a line stands before it in its menu
    [[nodiscard]] static QList<QKeySequence> sequencesOf(const QStringList &keys);
    void setKeys(Command command, const QStringList &keys);
    /// Another command that has these keys; null when they are free.
    [[nodiscard]] const QAction *userOf(const QKeySequence &keys, Command except) const;

private:
    std::array<QAction *, static_cast<size_t>(Command::Count)> m_actions{};
    std::array<QMenu *, static_cast<size_t>(Menu::Count)> m_menus{};
};

} // namespace gouji
