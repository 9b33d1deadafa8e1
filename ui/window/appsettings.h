// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/rulechoice.h"
#include "store/datafolder.h"
#include "theme/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <optional>

namespace gouji {

/// What is remembered between sessions. One typed pair of functions for each key; owned by app; tests give a
/// temporary file.
class AppSettings final {
public:
    /// The file of the user: in the settings folder, or beside the library when GOUJI_DATA is set.
    [[nodiscard]] static QString defaultFile();
    explicit AppSettings(const QString &file);

    [[nodiscard]] Theme::Mode themeMode() const;
    void setThemeMode(Theme::Mode mode);
    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);
    [[nodiscard]] QString reviewer() const; ///< the login name until the reviewer gives one
    void setReviewer(const QString &name);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &value);
    [[nodiscard]] QByteArray windowState() const;
    void setWindowState(const QByteArray &value);
    [[nodiscard]] QByteArray centreState() const; ///< splitter between document and tables
    void setCentreState(const QByteArray &value);
    [[nodiscard]] QByteArray findingsState() const; ///< splitter between list and details
    void setFindingsState(const QByteArray &value);
    [[nodiscard]] QString language() const; ///< "zh_CN", "en", or empty: as the system is
    void setLanguage(const QString &value);
    [[nodiscard]] bool pageColoursFollowTheme() const;
    void setPageColoursFollowTheme(bool on);
    [[nodiscard]] bool showTicks() const;
    void setShowTicks(bool on);
    [[nodiscard]] QString lastDocument() const;
    void setLastDocument(const QString &value);
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString &value);

    [[nodiscard]] DisplayUnit displayUnit() const;
    void setDisplayUnit(DisplayUnit unit);
    [[nodiscard]] RuleChoice ruleChoice() const;
    void setRuleChoice(const RuleChoice &choice);
    [[nodiscard]] QString rulesFolder() const; ///< of the reviewer's own packs; empty: in the library's folder
    void setRulesFolder(const QString &value);
    [[nodiscard]] QString libraryFolder() const; ///< empty: where the system keeps data of applications
    [[nodiscard]] DataFolder dataFolder() const; ///< of the library; GOUJI_DATA stands above what was chosen
    void setLibraryFolder(const QString &value);
    /// Keys the reviewer chose for a command, in portable form; none: those of the program.
    [[nodiscard]] std::optional<QStringList> keys(const QString &command) const;
    void setKeys(const QString &command, const std::optional<QStringList> &keys);
    [[nodiscard]] bool hintSeen() const; ///< the three steps of the first start
    void setHintSeen(bool on);

private:
    QSettings m_settings;
};

} // namespace gouji
