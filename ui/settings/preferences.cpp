// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/preferences.h"

#include "session/documentsession.h"
#include "session/importer.h"
#include "window/appsettings.h"

#include <QDir>

namespace gouji {

Preferences::Preferences(AppSettings &settings, Theme &theme, Commands &commands, DocumentSession &session,
                         Importer &importer, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_commands(commands)
    , m_session(session)
    , m_importer(importer)
    , m_all(session.knowledge().packs)
    , m_choice(settings.ruleChoice())
{}

void Preferences::start()
{
    for (int i = 0; i < static_cast<int>(Command::Count); ++i) {
        const auto command = static_cast<Command>(i);
        if (const auto keys = m_settings.keys(Commands::name(command)))
            m_commands.setKeys(command, *keys);
    }
    m_theme.setDisplayUnit(m_settings.displayUnit());
    // Most have neither packs of their own nor rules switched off: the rules the session has are right then.
    if (m_choice != RuleChoice() || QDir(rulesFolder()).exists())
        readRules();
}

void Preferences::setReviewer(const QString &name)
{
    m_settings.setReviewer(name.trimmed());
    m_session.setReviewer(m_settings.reviewer());
    Q_EMIT changed();
}

void Preferences::setThemeMode(Theme::Mode mode)
{
    m_settings.setThemeMode(mode);
    m_theme.setMode(mode);
    Q_EMIT changed();
}

void Preferences::setTextScale(double scale)
{
    m_theme.setTextScale(scale);
    m_settings.setTextScale(m_theme.textScale());
    Q_EMIT changed();
}

void Preferences::setDisplayUnit(DisplayUnit unit)
{
    m_settings.setDisplayUnit(unit);
    m_theme.setDisplayUnit(unit);
    Q_EMIT changed();
}

void Preferences::setLanguage(const QString &language)
{
    if (m_settings.language() == language)
        return;
    m_settings.setLanguage(language);
    Q_EMIT changed();
    Q_EMIT languageChosen();
}

void Preferences::setChoice(const RuleChoice &choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    m_settings.setRuleChoice(choice);
    applyRules();
}

QString Preferences::rulesFolder() const
{
    return m_settings.rulesFolder().isEmpty() ? m_session.folder().rulesPath() : m_settings.rulesFolder();
}

void Preferences::setRulesFolder(const QString &folder)
{
    m_settings.setRulesFolder(folder);
    readRules();
}

void Preferences::readRules()
{
    m_all = RulePacks::withFolder(rulesFolder());
    applyRules();
    QStringList lines;
    for (const Error &problem : m_all.problems())
        lines << problem.message;
    if (!lines.isEmpty())
        Q_EMIT failed({Error::Code::BadInput,
                       tr("%n mistake(s) in your own rule packs (%1). What is right in them is in force; correct the "
                          "rest and read the folder again in the settings.",
                          nullptr, static_cast<int>(lines.size()))
                               .arg(QDir::toNativeSeparators(rulesFolder())) +
                           u'\n' + lines.join(u'\n'),
                       {}});
}

void Preferences::applyRules()
{
    RulePacks inForce = m_choice.applied(m_all);
    m_importer.setPacks(inForce);
    m_session.setPacks(std::move(inForce));
    Q_EMIT rulesChanged();
    Q_EMIT changed();
}

QString Preferences::libraryFolder() const { return m_session.folder().path(); }

bool Preferences::setLibraryFolder(const QString &folder)
{
    const DataFolder wanted = folder.isEmpty() ? DataFolder::standard() : DataFolder(folder);
    if (wanted.path() == libraryFolder())
        return true;
    if (const Result<Done> made = wanted.make(); !made) {
        Q_EMIT failed(made.error());
        return false;
    }
    m_settings.setLibraryFolder(folder);
    m_importer.setFolder(wanted);
    m_session.setFolder(wanted);
    if (m_settings.rulesFolder().isEmpty())
        readRules();
    Q_EMIT changed();
    Q_EMIT libraryMoved();
    return true;
}

void Preferences::setKeys(Command command, const std::optional<QStringList> &keys)
{
    m_settings.setKeys(Commands::name(command), keys);
    m_commands.setKeys(command, keys ? *keys : Commands::defaultKeys(command));
    Q_EMIT changed();
}

} // namespace gouji
