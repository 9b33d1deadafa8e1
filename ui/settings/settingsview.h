// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;

namespace gouji {

class KeysList;
class Preferences;
class RulesTree;
class SettingSection;

/// All settings under their headings, with a field to find one. Not modal: what is changed is seen at once behind it.
/// Made by the main window when it is asked for.
class SettingsView final : public QDialog {
    Q_OBJECT
public:
    SettingsView(Preferences &preferences, QWidget *parent = nullptr);

    void search(const QString &text);
    void show(int section);

private:
    SettingSection *section(const QString &title);
    void addReviewer();
    void addLook();
    void addRules();
    void addLibrary();
    void addKeys();
    [[nodiscard]] QWidget *folderChooser(const QString &name, const std::function<QString()> &now,
                                         const std::function<void(const QString &)> &take);

    Preferences &m_preferences;
    QLineEdit *m_search;
    QListWidget *m_headings;
    QScrollArea *m_scroll;
    QWidget *m_sheet;
    QLabel *m_nothing;
    std::vector<SettingSection *> m_sections;
};

} // namespace gouji
