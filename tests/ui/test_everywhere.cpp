// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for the whole window: names for screen readers, commands in menus, no Chinese of ours in English.
#include "findings/findingdetail.h"
#include "findings/findingspane.h"
#include "items/claimmodel.h"
#include "settings/settingsview.h"
#include "tables/tablespane.h"
#include "theme/reasons.h"
#include "ui/desk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <memory>

using namespace gouji;
using namespace gouji::test;

class TestEverywhere final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void every_widget_has_name_and_role();
    void every_command_is_in_a_menu();
    void no_two_commands_share_keys();
    void english_is_english();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
};

namespace {

/// Widgets that a person reaches, and pictures that say something. Parts Qt makes inside its own are not ours to name.
bool needsName(const QWidget &widget)
{
    if (widget.objectName().startsWith(u"qt_") || widget.inherits("QComboBoxPrivateContainer") ||
        widget.inherits("QComboBoxListView") || widget.inherits("QComboBoxPrivateScroller") ||
        widget.inherits("QDockWidgetTitleButton") || widget.inherits("QHeaderView"))
        return false;
    // Docks leave their bar behind when they part; a bar reads the name of its current tab.
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget); tabs && tabs->count() == 0)
        return false;
    const QWidget *parent = widget.parentWidget();
    if (parent &&
        (parent->inherits("QTabBar") || parent->inherits("QLineEdit") || parent->inherits("QAbstractSpinBox") ||
         parent->inherits("QKeySequenceEdit") || parent->inherits("QMenuBar") || parent->inherits("QToolBar") ||
         (parent->inherits("QAbstractScrollArea") && widget.objectName() == u"qt_scrollarea_viewport")))
        return false;
    // QTableView's corner
    if (widget.inherits("QTableCornerButton"))
        return false;
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
           qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget) ||
           qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QTextEdit *>(&widget) ||
           qobject_cast<const QTabBar *>(&widget) ||
           (widget.focusPolicy() != Qt::NoFocus && !widget.focusProxy() && !widget.inherits("QMenu") &&
            !qobject_cast<const QLabel *>(&widget));
}

QString pathOf(const QWidget *widget)
{
    QStringList names;
    for (; widget; widget = widget->parentWidget())
        names.prepend(QString::fromLatin1(widget->metaObject()->className()));
    return names.join(u'/');
}

void collect(const QMenu &menu, QSet<const QAction *> &found)
{
    for (const QAction *action : menu.actions()) {
        found.insert(action);
        if (action->menu())
            collect(*action->menu(), found);
    }
}

} // namespace

void TestEverywhere::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    qputenv("GOUJI_DATA", m_folder.path().toUtf8());
    m_desk = std::make_unique<Desk>(m_folder.path());
    QVERIFY(m_desk->openSample());
    for (QDockWidget *dock : m_desk->window.findChildren<QDockWidget *>())
        dock->show();
    m_desk->key(Qt::Key_F8);
    m_desk->window.showSettings();
    QTest::qWait(100);
}

void TestEverywhere::every_widget_has_name_and_role()
{
    QStringList nameless;
    for (const QWidget *widget : QApplication::allWidgets()) {
        if (!needsName(*widget))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!face || face->role() == QAccessible::NoRole || face->text(QAccessible::Name).isEmpty())
            nameless << pathOf(widget) + u' ' + widget->objectName();
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestEverywhere::every_command_is_in_a_menu()
{
    QSet<const QAction *> found;
    for (const QAction *top : m_desk->window.menuBar()->actions()) {
        QVERIFY(top->menu());
        collect(*top->menu(), found);
    }
    for (int i = 0; i < static_cast<int>(Command::Count); ++i) {
        const auto command = static_cast<Command>(i);
        const QAction *action = m_desk->window.commands()[command];
        QVERIFY2(action, qPrintable(Commands::name(command)));
        QVERIFY2(found.contains(action), qPrintable(action->text()));
    }
}

void TestEverywhere::no_two_commands_share_keys()
{
    const Commands &commands = m_desk->window.commands();
    for (int i = 0; i < static_cast<int>(Command::Count); ++i) {
        const auto command = static_cast<Command>(i);
        for (const QKeySequence &keys : commands[command]->shortcuts()) {
            const QAction *other = commands.userOf(keys, command);
            QVERIFY2(!other, qPrintable(commands[command]->text() + QStringLiteral(" / ") +
                                        (other ? other->text() : QString())));
        }
    }
}

void TestEverywhere::english_is_english()
{
    QStringList chinese;
    const auto look = [&chinese](const QString &text, const QString &where) {
        if (hasChinese(text))
            chinese << where + QStringLiteral(": ") + text;
    };
    const ReviewDocument &document = m_desk->document();
    for (const Finding &finding : document.result().findings) {
        look(finding.message.en, finding.rule);
        look(finding.title.en, finding.rule);
    }
    for (const NotCheckedLine &line : document.result().ledger.notChecked)
        look(reasonText(line.reason), line.rule);
    for (const Claim &claim : document.disclosure().claims) {
        for (const ClaimFigure &figure : claim.figures)
            look(periodText(figure.period) + claimRoleText(figure.role), QStringLiteral("claim"));
    }
    for (const LedgerLine &line : document.result().ledger.lines)
        look(line.title.en, line.rule);
    for (const QWidget *widget : m_desk->window.findChildren<QWidget *>()) {
        const QString where = pathOf(widget);
        look(widget->windowTitle(), where);
        if (!widget->inherits("gouji::EvidenceView")) // quotes the document
            look(widget->accessibleName(), where);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            look(button->text(), where);
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            look(field->placeholderText(), where);
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                look(tabs->tabText(i), where);
        }
        // Heads of tables that show the document's own words are the document's.
        const auto *header = qobject_cast<const QHeaderView *>(widget);
        if (header && header->model() && !widget->inherits("gouji::GroupHeader") &&
            !widget->parentWidget()->inherits("QTableWidget")) {
            for (int i = 0; i < header->count(); ++i)
                look(header->model()->headerData(i, header->orientation()).toString(), where);
        }
    }
    for (const QAction *action : m_desk->window.commands().all()) {
        if (!action->text().contains(QStringLiteral("简体中文")))
            look(action->text(), QStringLiteral("command"));
    }
    // 元 and 万元 are choices in the settings, in the reviewer's own units.
    chinese.removeIf([](const QString &line) { return line.contains(QStringLiteral("简体中文")); });
    QVERIFY2(chinese.isEmpty(), qPrintable(chinese.join(u'\n')));
}

QTEST_MAIN(TestEverywhere)
#include "test_everywhere.moc"
