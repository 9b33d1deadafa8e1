// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "session/rulechoice.h"
#include "theme/theme.h"
#include "window/commands.h"

#include <QObject>

namespace gouji {

class AppSettings;
class DocumentSession;
class Importer;

/// Settings that work at once: each function keeps the value and gives it to the parts that run. Owned by the main
/// window; GUI thread.
class Preferences final : public QObject {
    Q_OBJECT
public:
    Preferences(AppSettings &settings, Theme &theme, Commands &commands, DocumentSession &session, Importer &importer,
                QObject *parent = nullptr);

    /// Gives everything that is kept to the parts; once, when the window is there.
    void start();

    [[nodiscard]] const AppSettings &kept() const { return m_settings; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] Commands &commands() const { return m_commands; }
    void setReviewer(const QString &name);
    void setThemeMode(Theme::Mode mode);
    void setTextScale(double scale);
    void setDisplayUnit(DisplayUnit unit);
    void setLanguage(const QString &language); ///< from the next start on

    /// All rules there are, of the program and of the reviewer, whether in force or not.
    [[nodiscard]] const RulePacks &allPacks() const { return m_all; }
    [[nodiscard]] const RuleChoice &choice() const { return m_choice; }
    void setChoice(const RuleChoice &choice);
    [[nodiscard]] QString rulesFolder() const;
    void setRulesFolder(const QString &folder);
    void readRules(); ///< again from the folder; reports packs with mistakes

    [[nodiscard]] QString libraryFolder() const;
    /// False and nothing changed when the folder cannot be used: failed() says why.
    bool setLibraryFolder(const QString &folder);

    /// Keys of a command; none for those of the program.
    void setKeys(Command command, const std::optional<QStringList> &keys);

Q_SIGNALS:
    void changed();      ///< any setting
    void rulesChanged(); ///< packs were read or chosen anew
    void languageChosen();
    void libraryMoved();
    void failed(const gouji::Error &error);

private:
    void applyRules();

    AppSettings &m_settings;
    Theme &m_theme;
    Commands &m_commands;
    DocumentSession &m_session;
    Importer &m_importer;
    RulePacks m_all;
    RuleChoice m_choice;
};

} // namespace gouji
