// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/appsettings.h"

#include <QStandardPaths>

namespace gouji {

QString AppSettings::defaultFile()
{
    const QString data = qEnvironmentVariable("GOUJI_DATA");
    const QString folder = data.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : data;
    return folder + QStringLiteral("/settings.ini");
}

AppSettings::AppSettings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{}

Theme::Mode AppSettings::themeMode() const
{
    const QString mode = m_settings.value(QStringLiteral("theme")).toString();
    return mode == u"light" ? Theme::Mode::Light : mode == u"dark" ? Theme::Mode::Dark : Theme::Mode::System;
}

void AppSettings::setThemeMode(Theme::Mode mode)
{
    m_settings.setValue(QStringLiteral("theme"), mode == Theme::Mode::Light  ? QStringLiteral("light")
                                                 : mode == Theme::Mode::Dark ? QStringLiteral("dark")
                                                                             : QStringLiteral("system"));
}

double AppSettings::textScale() const { return m_settings.value(QStringLiteral("textScale"), 1.0).toDouble(); }

void AppSettings::setTextScale(double scale) { m_settings.setValue(QStringLiteral("textScale"), scale); }

QString AppSettings::reviewer() const
{
    const QString name = m_settings.value(QStringLiteral("reviewer")).toString();
    return name.isEmpty() ? qEnvironmentVariable("USER", QStringLiteral("reviewer")) : name;
}

void AppSettings::setReviewer(const QString &name) { m_settings.setValue(QStringLiteral("reviewer"), name); }

QByteArray AppSettings::windowGeometry() const
{
    return m_settings.value(QStringLiteral("window/geometry")).toByteArray();
}

void AppSettings::setWindowGeometry(const QByteArray &value)
{
    m_settings.setValue(QStringLiteral("window/geometry"), value);
}

QByteArray AppSettings::windowState() const { return m_settings.value(QStringLiteral("window/state")).toByteArray(); }

void AppSettings::setWindowState(const QByteArray &value)
{
    m_settings.setValue(QStringLiteral("window/state"), value);
}

QByteArray AppSettings::centreState() const { return m_settings.value(QStringLiteral("window/centre")).toByteArray(); }

void AppSettings::setCentreState(const QByteArray &value)
{
    m_settings.setValue(QStringLiteral("window/centre"), value);
}

QByteArray AppSettings::findingsState() const
{
    return m_settings.value(QStringLiteral("window/findings")).toByteArray();
}

void AppSettings::setFindingsState(const QByteArray &value)
{
    m_settings.setValue(QStringLiteral("window/findings"), value);
}

QString AppSettings::language() const { return m_settings.value(QStringLiteral("language")).toString(); }

void AppSettings::setLanguage(const QString &value) { m_settings.setValue(QStringLiteral("language"), value); }

bool AppSettings::pageColoursFollowTheme() const
{
    return m_settings.value(QStringLiteral("view/pageColours"), false).toBool();
}

void AppSettings::setPageColoursFollowTheme(bool on) { m_settings.setValue(QStringLiteral("view/pageColours"), on); }

bool AppSettings::showTicks() const { return m_settings.value(QStringLiteral("view/ticks"), false).toBool(); }

void AppSettings::setShowTicks(bool on) { m_settings.setValue(QStringLiteral("view/ticks"), on); }

QString AppSettings::lastDocument() const { return m_settings.value(QStringLiteral("lastDocument")).toString(); }

void AppSettings::setLastDocument(const QString &value) { m_settings.setValue(QStringLiteral("lastDocument"), value); }

QString AppSettings::lastFolder() const { return m_settings.value(QStringLiteral("lastFolder")).toString(); }

void AppSettings::setLastFolder(const QString &value) { m_settings.setValue(QStringLiteral("lastFolder"), value); }

DisplayUnit AppSettings::displayUnit() const
{
    const QString unit = m_settings.value(QStringLiteral("view/unit")).toString();
    return unit == u"yuan" ? DisplayUnit::Yuan : unit == u"wan" ? DisplayUnit::TenThousand : DisplayUnit::Printed;
}

void AppSettings::setDisplayUnit(DisplayUnit unit)
{
    m_settings.setValue(QStringLiteral("view/unit"), unit == DisplayUnit::Yuan          ? QStringLiteral("yuan")
                                                     : unit == DisplayUnit::TenThousand ? QStringLiteral("wan")
                                                                                        : QStringLiteral("printed"));
}

namespace {

QSet<QString> asSet(const QVariant &value)
{
    const QStringList list = value.toStringList();
    return {list.begin(), list.end()};
}

QStringList asList(const QSet<QString> &set)
{
    QStringList list(set.begin(), set.end());
    list.sort();
    return list;
}

} // namespace

RuleChoice AppSettings::ruleChoice() const
{
    RuleChoice choice;
    choice.packsOff = asSet(m_settings.value(QStringLiteral("rules/packsOff")));
    choice.rulesOff = asSet(m_settings.value(QStringLiteral("rules/rulesOff")));
    const QStringList severities = m_settings.value(QStringLiteral("rules/severities")).toStringList();
    for (const QString &entry : severities) {
        const QString name = entry.section(u'=', 1);
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
            if (severityName(severity) == name)
                choice.severities.insert(entry.section(u'=', 0, 0), severity);
        }
    }
    return choice;
}

void AppSettings::setRuleChoice(const RuleChoice &choice)
{
    m_settings.setValue(QStringLiteral("rules/packsOff"), asList(choice.packsOff));
    m_settings.setValue(QStringLiteral("rules/rulesOff"), asList(choice.rulesOff));
    QStringList severities;
    for (auto it = choice.severities.begin(); it != choice.severities.end(); ++it)
        severities << it.key() + u'=' + severityName(it.value());
    severities.sort();
    m_settings.setValue(QStringLiteral("rules/severities"), severities);
}

QString AppSettings::rulesFolder() const { return m_settings.value(QStringLiteral("rules/folder")).toString(); }

void AppSettings::setRulesFolder(const QString &value) { m_settings.setValue(QStringLiteral("rules/folder"), value); }

QString AppSettings::libraryFolder() const { return m_settings.value(QStringLiteral("libraryFolder")).toString(); }

DataFolder AppSettings::dataFolder() const
{
    const QString chosen = libraryFolder();
    return chosen.isEmpty() || qEnvironmentVariableIsSet("GOUJI_DATA") ? DataFolder::standard() : DataFolder(chosen);
}

void AppSettings::setLibraryFolder(const QString &value)
{
    m_settings.setValue(QStringLiteral("libraryFolder"), value);
}

std::optional<QStringList> AppSettings::keys(const QString &command) const
{
    const QVariant value = m_settings.value(QStringLiteral("keys/") + command);
    return value.isValid() ? std::optional(value.toStringList()) : std::nullopt;
}

void AppSettings::setKeys(const QString &command, const std::optional<QStringList> &keys)
{
    if (keys)
        m_settings.setValue(QStringLiteral("keys/") + command, *keys);
    else
        m_settings.remove(QStringLiteral("keys/") + command);
}

bool AppSettings::hintSeen() const { return m_settings.value(QStringLiteral("hintSeen"), false).toBool(); }

void AppSettings::setHintSeen(bool on) { m_settings.setValue(QStringLiteral("hintSeen"), on); }

} // namespace gouji
