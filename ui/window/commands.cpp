// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/commands.h"

#include "theme/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QMetaEnum>

#include <algorithm>
#include <iterator>

namespace gouji {

namespace {

enum Flags : unsigned {
    None = 0,
    Checkable = 1,
    Line = 2,   ///< a separator before it
    InPane = 4, ///< its key works only where the action is added: single letters are typed elsewhere
    Choice = 8  ///< one of the group it stands in
};

struct Row {
    Command command;
    Commands::Menu menu;
    const char *text;
    const char *icon;
    const char *keys; ///< in portable form, several separated by "; "
    unsigned flags;
};

using enum Commands::Menu;

// clang-format off
constexpr Row rows[] = {
    {Command::Open, File, QT_TRANSLATE_NOOP("gouji::Commands", "&Open…"), "open", "Ctrl+O", None},
    {Command::OpenSample, File, QT_TRANSLATE_NOOP("gouji::Commands", "Open the &sample disclosure"), "", "", None},
    {Command::Import, File, QT_TRANSLATE_NOOP("gouji::Commands", "&Import a folder…"), "library", "Ctrl+Shift+O", None},
    {Command::ShowLibrary, File, QT_TRANSLATE_NOOP("gouji::Commands", "Show the &library"), "library", "Ctrl+L", Checkable},
    {Command::FindInLibrary, File, QT_TRANSLATE_NOOP("gouji::Commands", "&Find in the library…"), "search", "Ctrl+Shift+F", None},
    {Command::Export, File, QT_TRANSLATE_NOOP("gouji::Commands", "&Export…"), "export", "Ctrl+E", Line},
    {Command::ImportEvents, File, QT_TRANSLATE_NOOP("gouji::Commands", "Import the event &log of another reviewer…"), "", "", None},
    {Command::Quit, File, QT_TRANSLATE_NOOP("gouji::Commands", "&Quit"), "quit", "Ctrl+Q", Line},
    {Command::Undo, Edit, QT_TRANSLATE_NOOP("gouji::Commands", "&Undo"), "undo", "Ctrl+Z", None},
    {Command::Redo, Edit, QT_TRANSLATE_NOOP("gouji::Commands", "&Redo"), "redo", "Ctrl+Y; Ctrl+Shift+Z", None},
    {Command::Copy, Edit, QT_TRANSLATE_NOOP("gouji::Commands", "&Copy selected text of the page"), "", "Ctrl+Shift+C", Line},
    {Command::Find, Edit, QT_TRANSLATE_NOOP("gouji::Commands", "&Find in document…"), "search", "Ctrl+F", Line},
    {Command::FindNext, Edit, QT_TRANSLATE_NOOP("gouji::Commands", "Find &next"), "", "F3", None},
    {Command::FindPrevious, Edit, QT_TRANSLATE_NOOP("gouji::Commands", "Find &previous"), "", "Shift+F3", None},
    {Command::Settings, Edit, QT_TRANSLATE_NOOP("gouji::Commands", "&Settings…"), "settings", "Ctrl+,", Line},
    {Command::GoToPage, View, QT_TRANSLATE_NOOP("gouji::Commands", "&Go to page…"), "", "Ctrl+G", None},
    {Command::FitWidth, View, QT_TRANSLATE_NOOP("gouji::Commands", "Fit &width"), "fit-width", "Ctrl+1", None},
    {Command::FitPage, View, QT_TRANSLATE_NOOP("gouji::Commands", "Fit &page"), "fit-page", "Ctrl+2", None},
    {Command::Larger, View, QT_TRANSLATE_NOOP("gouji::Commands", "Page &larger"), "zoom-in", "Ctrl++; Ctrl+=", None},
    {Command::Smaller, View, QT_TRANSLATE_NOOP("gouji::Commands", "Page &smaller"), "zoom-out", "Ctrl+-", None},
    {Command::Ticks, View, QT_TRANSLATE_NOOP("gouji::Commands", "&Tick marks on tied figures"), "tick", "F7", Checkable | Line},
    {Command::Peek, View, QT_TRANSLATE_NOOP("gouji::Commands", "Peek at the &other side"), "", "F4", None},
    {Command::SplitView, View, QT_TRANSLATE_NOOP("gouji::Commands", "Spl&it: a second view of the document"), "split", "F6", Checkable},
    {Command::PageColours, View, QT_TRANSLATE_NOOP("gouji::Commands", "Page &colours follow the theme"), "", "", Checkable},
    {Command::ThemeSystem, View, QT_TRANSLATE_NOOP("gouji::Commands", "Theme: as the system"), "", "", Checkable | Choice | Line},
    {Command::ThemeLight, View, QT_TRANSLATE_NOOP("gouji::Commands", "Theme: light"), "", "", Checkable | Choice},
    {Command::ThemeDark, View, QT_TRANSLATE_NOOP("gouji::Commands", "Theme: dark"), "", "", Checkable | Choice},
    {Command::TextLarger, View, QT_TRANSLATE_NOOP("gouji::Commands", "Text of the window larger"), "", "Ctrl+Alt++; Ctrl+Alt+=", Line},
    {Command::TextSmaller, View, QT_TRANSLATE_NOOP("gouji::Commands", "Text of the window smaller"), "", "Ctrl+Alt+-", None},
    {Command::FocusDocument, View, QT_TRANSLATE_NOOP("gouji::Commands", "Go to the document"), "", "Alt+1", Line},
    {Command::FocusTables, View, QT_TRANSLATE_NOOP("gouji::Commands", "Go to the tables"), "table", "Alt+2", None},
    {Command::FocusFindings, View, QT_TRANSLATE_NOOP("gouji::Commands", "Go to the findings"), "findings", "Alt+3", None},
    {Command::FocusLibrary, View, QT_TRANSLATE_NOOP("gouji::Commands", "Go to the library"), "library", "Alt+4", None},
    {Command::FocusCharts, View, QT_TRANSLATE_NOOP("gouji::Commands", "Go to the charts"), "chart", "Alt+5", None},
    {Command::FocusHistory, View, QT_TRANSLATE_NOOP("gouji::Commands", "Go to the history"), "history", "Alt+6", None},
    {Command::FocusNotes, View, QT_TRANSLATE_NOOP("gouji::Commands", "Go to the notes"), "note", "Alt+8", None},
    {Command::FocusDetails, View, QT_TRANSLATE_NOOP("gouji::Commands", "Go to the details of the finding"), "", "Alt+7", None},
    {Command::NextPane, View, QT_TRANSLATE_NOOP("gouji::Commands", "Next pane"), "", "Ctrl+F6", None},
    {Command::PreviousPane, View, QT_TRANSLATE_NOOP("gouji::Commands", "Previous pane"), "", "Ctrl+Shift+F6", None},
    {Command::ResetLayout, View, QT_TRANSLATE_NOOP("gouji::Commands", "Restore the arrangement of panes"), "", "", Line},
    {Command::EditCell, Table, QT_TRANSLATE_NOOP("gouji::Commands", "&Edit cell"), "", "F2", InPane},
    {Command::RevertCell, Table, QT_TRANSLATE_NOOP("gouji::Commands", "Back to what is &printed"), "", "", InPane},
    {Command::CopyCells, Table, QT_TRANSLATE_NOOP("gouji::Commands", "C&opy cells"), "", "Ctrl+C", InPane | Line},
    {Command::PasteCells, Table, QT_TRANSLATE_NOOP("gouji::Commands", "P&aste cells"), "", "Ctrl+V", InPane},
    {Command::FillDown, Table, QT_TRANSLATE_NOOP("gouji::Commands", "&Fill down"), "", "Ctrl+D", InPane},
    {Command::EmptyCells, Table, QT_TRANSLATE_NOOP("gouji::Commands", "E&mpty cells"), "", "Del", InPane},
    {Command::SplitCell, Table, QT_TRANSLATE_NOOP("gouji::Commands", "&Split merged cell"), "", "Ctrl+Shift+M", InPane | Line},
    {Command::MergeCells, Table, QT_TRANSLATE_NOOP("gouji::Commands", "Mer&ge selected cells"), "", "Ctrl+M", InPane},
    {Command::InsertRowAbove, Table, QT_TRANSLATE_NOOP("gouji::Commands", "Insert row a&bove"), "", "Alt+Ins", InPane | Line},
    {Command::InsertRowBelow, Table, QT_TRANSLATE_NOOP("gouji::Commands", "Insert row belo&w"), "", "Ctrl+Alt+Ins", InPane},
    {Command::DeleteRow, Table, QT_TRANSLATE_NOOP("gouji::Commands", "&Delete row"), "", "Alt+Del", InPane},
    {Command::MoveRowUp, Table, QT_TRANSLATE_NOOP("gouji::Commands", "Move row &up"), "", "Alt+Up", InPane},
    {Command::MoveRowDown, Table, QT_TRANSLATE_NOOP("gouji::Commands", "Move row dow&n"), "", "Alt+Down", InPane},
    {Command::InsertColumnLeft, Table, QT_TRANSLATE_NOOP("gouji::Commands", "Insert column &left"), "", "Alt+Shift+Ins", InPane | Line},
    {Command::InsertColumnRight, Table, QT_TRANSLATE_NOOP("gouji::Commands", "Insert column &right"), "", "Ctrl+Alt+Shift+Ins", InPane},
    {Command::DeleteColumn, Table, QT_TRANSLATE_NOOP("gouji::Commands", "Delete column"), "", "Alt+Shift+Del", InPane},
    {Command::MoveColumnLeft, Table, QT_TRANSLATE_NOOP("gouji::Commands", "Move column left"), "", "Alt+Shift+Left", InPane},
    {Command::MoveColumnRight, Table, QT_TRANSLATE_NOOP("gouji::Commands", "Move column right"), "", "Alt+Shift+Right", InPane},
    {Command::MarkHeader, Table, QT_TRANSLATE_NOOP("gouji::Commands", "Row is part of the &header"), "", "Ctrl+Shift+H", InPane | Checkable | Line},
    {Command::MarkTotal, Table, QT_TRANSLATE_NOOP("gouji::Commands", "Row is a &total"), "", "Ctrl+Shift+T", InPane | Checkable},
    {Command::ColumnMeaning, Table, QT_TRANSLATE_NOOP("gouji::Commands", "&Column means…"), "", "Ctrl+Shift+K", InPane},
    {Command::ColumnUnit, Table, QT_TRANSLATE_NOOP("gouji::Commands", "Un&it of the column…"), "", "Ctrl+Shift+U", InPane},
    {Command::TableUnit, Table, QT_TRANSLATE_NOOP("gouji::Commands", "Unit of the table…"), "", "", InPane},
    {Command::JoinTable, Table, QT_TRANSLATE_NOOP("gouji::Commands", "&Join with the next table"), "", "Ctrl+J", InPane | Line},
    {Command::PartTable, Table, QT_TRANSLATE_NOOP("gouji::Commands", "A new table begins here"), "", "Ctrl+Shift+J", InPane},
    {Command::FoldAll, Table, QT_TRANSLATE_NOOP("gouji::Commands", "Fold a&ll rows"), "", "Alt+Shift+Up", InPane | Line},
    {Command::UnfoldAll, Table, QT_TRANSLATE_NOOP("gouji::Commands", "Unfold all rows"), "", "Alt+Shift+Down", InPane},
    {Command::Recheck, Check, QT_TRANSLATE_NOOP("gouji::Commands", "&Check again"), "", "F5", None},
    {Command::PreviousFinding, Findings, QT_TRANSLATE_NOOP("gouji::Commands", "&Previous finding"), "previous", "Shift+F8", None},
    {Command::NextFinding, Findings, QT_TRANSLATE_NOOP("gouji::Commands", "&Next finding"), "next", "F8", None},
    {Command::Jump, Findings, QT_TRANSLATE_NOOP("gouji::Commands", "&Jump to its place"), "", "", None},
    {Command::Confirm, Findings, QT_TRANSLATE_NOOP("gouji::Commands", "&Confirm: the document is wrong"), "confirm", "A", InPane | Line},
    {Command::Dismiss, Findings, QT_TRANSLATE_NOOP("gouji::Commands", "&Dismiss with a reason…"), "dismiss", "D", InPane},
    {Command::Later, Findings, QT_TRANSLATE_NOOP("gouji::Commands", "&Later"), "later", "L", InPane},
    {Command::Reopen, Findings, QT_TRANSLATE_NOOP("gouji::Commands", "&Open again"), "", "O", InPane},
    {Command::Note, Findings, QT_TRANSLATE_NOOP("gouji::Commands", "&Note…"), "note", "N", InPane},
    {Command::ApplyCorrection, Findings, QT_TRANSLATE_NOOP("gouji::Commands", "Our reading is wrong: &apply the repaired value"), "correct", "E", InPane},
    {Command::WhatIf, Findings, QT_TRANSLATE_NOOP("gouji::Commands", "&What if the likeliest suspect were corrected?"), "", "W", InPane},
    {Command::ShowLedger, Findings, QT_TRANSLATE_NOOP("gouji::Commands", "Led&ger: what was checked and what was not"), "", "Ctrl+Shift+L", Checkable | Line},
    {Command::ClearFilter, Findings, QT_TRANSLATE_NOOP("gouji::Commands", "S&how all findings"), "", "Ctrl+Shift+A", None},
    {Command::ShowCharts, Charts, QT_TRANSLATE_NOOP("gouji::Commands", "&Charts"), "chart", "Ctrl+Shift+D", Checkable},
    {Command::Palette, Help, QT_TRANSLATE_NOOP("gouji::Commands", "Co&mmand palette…"), "", "Ctrl+Shift+P", None},
    {Command::StartHint, Help, QT_TRANSLATE_NOOP("gouji::Commands", "&First steps"), "", "", None},
    {Command::Shortcuts, Help, QT_TRANSLATE_NOOP("gouji::Commands", "&Keys"), "help", "F1", None},
    {Command::LanguageSystem, Help, QT_TRANSLATE_NOOP("gouji::Commands", "Language: as the system"), "", "", Checkable | Choice | Line},
    {Command::LanguageChinese, Help, QT_TRANSLATE_NOOP("gouji::Commands", "Language: Chinese (简体中文)"), "", "", Checkable | Choice},
    {Command::LanguageEnglish, Help, QT_TRANSLATE_NOOP("gouji::Commands", "Language: English"), "", "", Checkable | Choice},
    {Command::About, Help, QT_TRANSLATE_NOOP("gouji::Commands", "&About Gouji"), "", "", Line},
};
constexpr const char *menuTitles[] = {QT_TRANSLATE_NOOP("gouji::Commands", "&File"), QT_TRANSLATE_NOOP("gouji::Commands", "&Edit"), QT_TRANSLATE_NOOP("gouji::Commands", "&View"), QT_TRANSLATE_NOOP("gouji::Commands", "&Table"), QT_TRANSLATE_NOOP("gouji::Commands", "&Check"), QT_TRANSLATE_NOOP("gouji::Commands", "F&indings"),
                                      QT_TRANSLATE_NOOP("gouji::Commands", "C&harts"), QT_TRANSLATE_NOOP("gouji::Commands", "&Help")};
// clang-format on

const Row *rowOf(Command command)
{
    const auto row = std::find_if(std::begin(rows), std::end(rows), [&](const Row &r) { return r.command == command; });
    return row == std::end(rows) ? nullptr : row;
}

void setToolTipOf(QAction &action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    const QString plain = Commands::plainText(action);
    action.setToolTip(keys.isEmpty() ? plain : QStringLiteral("%1 (%2)").arg(plain, keys));
}

} // namespace

Commands::Commands(const Theme &theme, QObject *parent)
    : QObject(parent)
{
    QActionGroup *group = nullptr;
    for (const Row &row : rows) {
        auto *action = new QAction(tr(row.text), this);
        if (*row.icon)
            action->setIcon(icon(QString::fromLatin1(row.icon), theme));
        action->setShortcuts(sequencesOf(defaultKeys(row.command)));
        action->setShortcutContext(row.flags & InPane ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
        action->setCheckable(row.flags & Checkable);
        setToolTipOf(*action);
        if (row.flags & Choice) {
            if (row.flags & Line || !group)
                group = new QActionGroup(this);
            group->addAction(action);
        }
        m_actions[static_cast<size_t>(row.command)] = action;
    }
}

QAction *Commands::operator[](Command command) const { return m_actions[static_cast<size_t>(command)]; }

void Commands::fill(QMenuBar &bar)
{
    for (size_t i = 0; i < m_menus.size(); ++i)
        m_menus[i] = bar.addMenu(tr(menuTitles[i]));
    for (const Row &row : rows) {
        QMenu *target = menu(row.menu);
        if (row.flags & Line)
            target->addSeparator();
        target->addAction((*this)[row.command]);
    }
}

std::vector<QAction *> Commands::all() const { return {m_actions.begin(), m_actions.end()}; }

QString Commands::name(Command command)
{
    return QString::fromLatin1(QMetaEnum::fromType<Command>().valueToKey(static_cast<int>(command)));
}

QString Commands::plainText(const QAction &action)
{
    QString text = action.text();
    const qsizetype bracket = text.indexOf(u"(&"); // Chinese texts carry their mnemonic as "(&O)"
    if (bracket >= 0)
        text.remove(bracket, 4);
    return text.remove(u'&');
}

QStringList Commands::defaultKeys(Command command)
{
    const Row *row = rowOf(command);
    return row ? QString::fromLatin1(row->keys).split(QStringLiteral("; "), Qt::SkipEmptyParts) : QStringList();
}

bool Commands::beginsGroup(Command command)
{
    const Row *row = rowOf(command);
    return row && row->flags & Line;
}

QList<QKeySequence> Commands::sequencesOf(const QStringList &keys)
{
    QList<QKeySequence> out;
    for (const QString &part : keys)
        out << QKeySequence(part, QKeySequence::PortableText);
    return out;
}

void Commands::setKeys(Command command, const QStringList &keys)
{
    (*this)[command]->setShortcuts(sequencesOf(keys));
    setToolTipOf(*(*this)[command]);
}

const QAction *Commands::userOf(const QKeySequence &keys, Command except) const
{
    for (const QAction *action : m_actions) {
        if (action != (*this)[except] && !keys.isEmpty() && action->shortcuts().contains(keys))
            return action;
    }
    return nullptr;
}

} // namespace gouji
