// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every setting works at once, is found by its words, and is there again after a restart.
#include "settings/preferences.h"
#include "settings/settingsview.h"
#include "ui/desk.h"
#include "window/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace gouji;
using namespace gouji::test;

class TestSettings final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void rules_are_switched_at_once();
    void own_packs_are_loaded_and_mistakes_reported();
    void look_and_reviewer();
    void keys_are_changed();
    void library_moves();
    void search_finds_a_setting();
    void kept_over_a_restart();

private:
    template <typename T> static T *named(QWidget &view, const QString &name)
    {
        for (T *widget : view.findChildren<T *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("GOUJI_DATA", m_folder->path().toUtf8());
}

void TestSettings::rules_are_switched_at_once()
{
    Desk desk(m_folder->path());
    QVERIFY(desk.openSample());
    SettingsView *view = desk.window.showSettings();
    auto *tree = named<QTreeWidget>(*view, QStringLiteral("Rule packs and their rules"));
    QVERIFY(tree);
    const auto findings = [&] { return desk.document().result().findings.size(); };
    const size_t before = findings();
    QTreeWidgetItem *narrative = nullptr;
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        if (tree->topLevelItem(i)->text(2) == u"narrative")
            narrative = tree->topLevelItem(i);
    }
    QVERIFY(narrative);
    tree->setCurrentItem(narrative);
    QTest::keyClick(tree, Qt::Key_Space);
    QVERIFY(findings() < before);
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(findings(), before);
    const Finding first = desk.document().result().findings.front();
    RuleChoice choice = desk.window.preferences().choice();
    choice.severities.insert(first.rule, Severity::Hint);
    desk.window.preferences().setChoice(choice);
    for (const Finding &finding : desk.document().result().findings)
        QVERIFY(finding.rule != first.rule || finding.severity == Severity::Hint);
}

void TestSettings::own_packs_are_loaded_and_mistakes_reported()
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("rules")));
    const auto write = [this](const QString &name, const QByteArray &text) {
        QFile file(m_folder->filePath(QStringLiteral("rules/") + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(QStringLiteral("good.yaml"), "pack: mine\nversion: \"1\"\ntitle: {zh: 我的, en: Mine}\nrules:\n"
                                       "  - {id: mine.1, title: 好, line: 甲 = 乙}\n");
    write(QStringLiteral("broken.yaml"), "pack: other\nrules:\n  - id: other.1\n    title: 坏\n    line: 甲 = = 乙\n");
    Desk desk(m_folder->path());
    QTRY_VERIFY(!desk.window.messages().text().isEmpty());
    QVERIFY2(desk.window.messages().text().contains(u"broken.yaml:3"), qPrintable(desk.window.messages().text()));
    QVERIFY(desk.session.knowledge().packs.findRule(QStringLiteral("mine.1")));
    QVERIFY(!desk.session.knowledge().packs.findRule(QStringLiteral("other.1")));
    QVERIFY(desk.session.knowledge().packs.findRule(QStringLiteral("final.T1.1")));
}

void TestSettings::look_and_reviewer()
{
    Desk desk(m_folder->path());
    QVERIFY(desk.openSample());
    SettingsView *view = desk.window.showSettings();
    auto *size = view->findChild<QSpinBox *>();
    QVERIFY(size);
    size->setValue(130);
    QCOMPARE(desk.theme.textScale(), 1.3);
    auto *unit = named<QComboBox>(*view, QStringLiteral("Unit of amounts"));
    QVERIFY(unit);
    QTest::keyClick(unit, Qt::Key_Down);
    QCOMPARE(desk.theme.displayUnit(), DisplayUnit::Yuan);
    auto *theme = named<QComboBox>(*view, QStringLiteral("Theme"));
    QVERIFY(theme);
    QTest::keyClick(theme, Qt::Key_End);
    QVERIFY(desk.theme.isDark());
    auto *name = named<QLineEdit>(*view, QStringLiteral("Your name"));
    QVERIFY(name);
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Zhang"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(desk.session.reviewer(), QStringLiteral("Zhang"));
}

void TestSettings::keys_are_changed()
{
    Desk desk(m_folder->path());
    desk.window.preferences().setKeys(Command::NextFinding, QStringList{QStringLiteral("Ctrl+J")});
    QCOMPARE(desk.window.commands()[Command::NextFinding]->shortcut(), QKeySequence(QStringLiteral("Ctrl+J")));
    QCOMPARE(desk.window.commands().userOf(QKeySequence(QStringLiteral("Ctrl+J")), Command::Confirm),
             desk.window.commands()[Command::NextFinding]);
    desk.window.preferences().setKeys(Command::NextFinding, {});
    QCOMPARE(desk.window.commands()[Command::NextFinding]->shortcut(), QKeySequence(Qt::Key_F8));
}

void TestSettings::library_moves()
{
    Desk desk(m_folder->path());
    QVERIFY(desk.openSample());
    const QString other = m_folder->filePath(QStringLiteral("other"));
    QVERIFY(desk.window.preferences().setLibraryFolder(other));
    QVERIFY(!desk.session.document());
    QCOMPARE(desk.window.preferences().libraryFolder(), other);
    QVERIFY(desk.openSample());
    QVERIFY(QFile::exists(other + QStringLiteral("/library.db")));
    QVERIFY(!desk.window.preferences().setLibraryFolder(QStringLiteral("/proc/none")));
    QVERIFY(!desk.window.messages().text().isEmpty());
}

void TestSettings::search_finds_a_setting()
{
    Desk desk(m_folder->path());
    SettingsView *view = desk.window.showSettings();
    auto *unit = named<QComboBox>(*view, QStringLiteral("Unit of amounts"));
    auto *theme = named<QComboBox>(*view, QStringLiteral("Theme"));
    auto *rules = named<QTreeWidget>(*view, QStringLiteral("Rule packs and their rules"));
    view->search(QStringLiteral("unit of am"));
    QVERIFY(unit->isVisibleTo(view));
    QVERIFY(!theme->isVisibleTo(view));
    view->search(QStringLiteral("final.T1.1"));
    QVERIFY(rules->isVisibleTo(view));
    QVERIFY(!unit->isVisibleTo(view));
    view->search({});
    QVERIFY(theme->isVisibleTo(view));
}

void TestSettings::kept_over_a_restart()
{
    {
        Desk desk(m_folder->path());
        desk.window.preferences().setDisplayUnit(DisplayUnit::TenThousand);
        RuleChoice choice;
        choice.packsOff = {QStringLiteral("university")};
        choice.severities.insert(QStringLiteral("final.T1.1"), Severity::Warning);
        desk.window.preferences().setChoice(choice);
        desk.window.preferences().setKeys(Command::Recheck, QStringList{QStringLiteral("Ctrl+R")});
    }
    Desk again(m_folder->path());
    QTRY_COMPARE(again.theme.displayUnit(), DisplayUnit::TenThousand);
    QCOMPARE(again.window.preferences().choice().packsOff, QSet<QString>{QStringLiteral("university")});
    QCOMPARE(again.session.knowledge().packs.findRule(QStringLiteral("final.T1.1"))->chosen, Severity::Warning);
    QCOMPARE(again.window.commands()[Command::Recheck]->shortcut(), QKeySequence(QStringLiteral("Ctrl+R")));
}

QTEST_MAIN(TestSettings)
#include "test_settings.moc"
