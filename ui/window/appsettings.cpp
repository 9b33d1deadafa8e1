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

} // namespace gouji
