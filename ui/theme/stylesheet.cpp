// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/stylesheet.h"

#include <QHash>

#include <cmath>

namespace gouji {

namespace {

// @name is a colour, #n# a length in pixels that follows the text size.
constexpr const char16_t *sheet = uR"(
QMainWindow, QMainWindow::separator { background: @head; }
QMainWindow::separator { width: 5px; height: 5px; background: @head; }
QMainWindow::separator:hover { background: @accentBack; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: @accent; }
QMenuBar { background: @head; border: 0; padding: 2px 6px; }
QMenuBar::item { padding: #4# #9#; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @accentBack; }
QMenu { background: @pane; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: #5# #26# #5# #26#; border-radius: 4px; }
QMenu::item:selected { background: @accentBack; }
QMenu::item:disabled { color: @dim; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::icon { padding-left: 6px; }
QToolBar { background: @head; border: 0; border-bottom: 1px solid @line; padding: #5# #8#; spacing: #6#; }
QToolBar::separator { width: 1px; background: @line; margin: 4px 4px; }
QToolBar QToolButton { background: transparent; border-color: transparent; padding: #3# #8#; }
QToolBar QToolButton:hover, QToolBar QToolButton:focus { background: @pane; border-color: @line; }
QToolBar QToolButton:focus { border-color: @accent; }
QToolBar QToolButton:disabled { background: transparent; color: @dim; }
QToolBar QToolButton:checked { background: @accentBack; border-color: @accent; color: @accent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolButton, QPushButton { background: @pane; border: 1px solid @line; border-radius: 5px; padding: #3# #9#;
    min-height: #18#; }
QToolButton:hover, QPushButton:hover { border-color: @accent; }
QToolButton:focus, QPushButton:focus { border-color: @accent; outline: 0; }
QToolButton:pressed, QPushButton:pressed { background: @accentBack; }
QToolButton:checked, QPushButton:checked, QPushButton:default { background: @accentBack; border-color: @accent;
    color: @accent; }
QToolButton:disabled, QPushButton:disabled { color: @dim; background: @head; }
QToolButton[flat="true"], QPushButton[flat="true"] { background: transparent; border-color: transparent; }
QToolButton[flat="true"]:hover, QToolButton[flat="true"]:focus { border-color: @line; background: @pane; }
QToolButton[flat="true"]:checked { background: @accentBack; border-color: @accent; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton[chip="true"] { border-radius: #10#; padding: #1# #9#; min-height: #18#; font-size: #12#; }
QLineEdit, QPlainTextEdit, QSpinBox, QComboBox { background: @pane; border: 1px solid @line; border-radius: 5px;
    padding: #3# #7#; min-height: #18#; selection-background-color: @accent; selection-color: @pane; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QComboBox:focus { border-color: @accent; }
QComboBox::drop-down { border: 0; width: #18#; }
QComboBox::down-arrow { image: url(:/icons/@shade/down.svg); width: #10#; height: #10#; }
QComboBox QAbstractItemView { background: @pane; border: 1px solid @line; outline: 0; padding: 3px; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: 0; }
QDockWidget { font-weight: 600; titlebar-close-icon: url(:/icons/@shade/close.svg);
    titlebar-normal-icon: url(:/icons/@shade/float.svg); }
QDockWidget::title { background: @head; padding: #6# #10#; border-bottom: 1px solid @line; text-align: left; }
QDockWidget::close-button, QDockWidget::float-button { border: 0; background: transparent; padding: 0; }
QTabWidget::pane { border: 0; border-top: 1px solid @line; background: @pane; }
QTabBar { background: @head; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @dim; padding: #5# #8#; border: 1px solid transparent;
    border-top-left-radius: 6px; border-top-right-radius: 6px; margin: #4# 1px 0 1px; }
QTabBar::tab:selected { background: @pane; color: @text; border-color: @line; border-bottom-color: @pane;
    font-weight: 600; }
QTabBar::tab:hover:!selected { color: @text; }
QTabBar::scroller { width: #40#; }
QTabBar QToolButton { border: 0; background: @head; padding: 0; border-radius: 0; }
QTabBar QToolButton::left-arrow { image: url(:/icons/@shade/left.svg); width: #12#; height: #12#; }
QTabBar QToolButton::right-arrow { image: url(:/icons/@shade/right.svg); width: #12#; height: #12#; }
QTabBar::tab:focus { color: @accent; }
QAbstractItemView { background: @pane; border: 0; outline: 0; selection-background-color: @accentBack;
    selection-color: @text; alternate-background-color: @pane; gridline-color: @soft; }
QTreeView::item, QListView::item { min-height: #26#; border: 0; }
QListView::item { padding-left: #8#; padding-right: #8#; }
QTreeView::item:selected, QListView::item:selected { background: @accentBack; color: @text; }
QTreeView::item:focus, QListView::item:focus { border: 1px solid @accent; }
QCheckBox { spacing: #6#; }
QCheckBox::indicator, QTreeView::indicator, QListView::indicator { width: #13#; height: #13#; border: 1px solid @dim;
    border-radius: 3px; background: @pane; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked { background: @accent;
    border-color: @accent; image: url(:/icons/@shade/check.svg); }
QCheckBox:focus { color: @accent; }
QScrollArea { border: 0; border-left: 2px solid transparent; }
QScrollArea:focus { border-left-color: @accent; }
QHeaderView { background: @head; border: 0; }
QHeaderView::section { background: @head; color: @dim; border: 0; border-bottom: 1px solid @line; padding: #5# #8#;
    font-size: #12#; font-weight: 400; }
QTableCornerButton::section { background: @head; border: 0; border-bottom: 1px solid @line; }
QStatusBar { background: @head; border-top: 1px solid @line; color: @dim; font-size: #12#; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: @dim; font-size: #12#; padding: 0 #6#; }
QProgressBar { background: @line; border: 0; border-radius: 2px; max-height: 4px; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: 11px; margin: 0; }
QScrollBar:horizontal { height: 11px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @dim; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: @pane; color: @text; border: 1px solid @line; padding: 6px; }
QFrame[line="true"] { background: @line; border: 0; max-height: 1px; min-height: 1px; }
QLabel[dim="true"] { color: @dim; }
QLabel[small="true"] { font-size: #12#; }
QLabel[strong="true"] { font-weight: 600; }
QLabel[heading="true"] { font-size: #18#; font-weight: 600; }
QWidget[bar="true"] { background: @head; border-bottom: 1px solid @line; }
QWidget[sheet="true"] { background: @pane; }
QFrame[card="true"] { background: @head; border: 1px solid @line; border-radius: 6px; }
QFrame[message="true"] { background: @errorBack; border: 0; border-bottom: 1px solid @error; }
QFrame[popup="true"] { background: @pane; border: 1px solid @line; border-radius: 7px; }
)";

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return static_cast<int>(std::lround(x * share + y * (1 - share))); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

} // namespace

QString styleSheetOf(const Colours &c, double scale)
{
    const bool dark = c.pane.lightness() < 128;
    const QHash<QString, QString> names{
        {QStringLiteral("head"), c.head.name()},
        {QStringLiteral("pane"), c.pane.name()},
        {QStringLiteral("line"), c.line.name()},
        {QStringLiteral("soft"), mixed(c.line, c.pane, 0.6).name()},
        {QStringLiteral("scroll"), mixed(c.dim, c.pane, 0.45).name()},
        {QStringLiteral("text"), c.text.name()},
        {QStringLiteral("dim"), c.dim.name()},
        {QStringLiteral("accent"), c.accent.name()},
        {QStringLiteral("accentBack"), c.accentBack.name()},
        {QStringLiteral("error"), c.error.name()},
        {QStringLiteral("errorBack"), c.errorBack.name()},
        {QStringLiteral("shade"), dark ? QStringLiteral("dark") : QStringLiteral("light")},
    };
    QString out;
    const QString source = QString::fromUtf16(sheet);
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar ch = source[i];
        if (ch != u'@' && ch != u'#') {
            out.append(ch);
            continue;
        }
        qsizetype end = i + 1;
        while (end < source.size() && source[end].isLetterOrNumber())
            ++end;
        const QString word = source.mid(i + 1, end - i - 1);
        if (ch == u'@') {
            out.append(names.value(word));
            i = end - 1;
        } else {
            out.append(QString::number(std::lround(word.toInt() * scale)) + QStringLiteral("px"));
            i = end; // the closing #
        }
    }
    return out;
}

} // namespace gouji
