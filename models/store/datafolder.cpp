// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datafolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace gouji {

namespace {

Error notWritable(const QString &path, const QString &detail)
{
    return {Error::Code::NotWritable,
            QCoreApplication::translate("gouji::DataFolder", "The data folder cannot be written: %1").arg(path),
            detail};
}

} // namespace

DataFolder::DataFolder(QString path)
    : m_path(std::move(path))
{}

DataFolder DataFolder::ofDatabase(const QString &databasePath)
{
    const QFileInfo info(databasePath);
    DataFolder folder(info.absolutePath());
    folder.m_database = info.fileName();
    return folder;
}

DataFolder DataFolder::standard()
{
    const QString chosen = qEnvironmentVariable("GOUJI_DATA");
    if (!chosen.isEmpty())
        return DataFolder(QDir(chosen).absolutePath());
    return DataFolder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
}

QString DataFolder::databasePath() const { return m_path + u'/' + m_database; }
QString DataFolder::rulesPath() const { return m_path + QStringLiteral("/rules"); }

QString DataFolder::templatesPath() const { return m_path + QStringLiteral("/templates"); }

QString DataFolder::filePath(const QByteArray &sha256) const
{
    const QString name = QString::fromLatin1(sha256);
    return m_path + QStringLiteral("/files/") + name.left(2) + u'/' + name;
}

Result<Done> DataFolder::make() const
{
    if (!QDir().mkpath(m_path + QStringLiteral("/files")))
        return notWritable(m_path, {});
    return Done{};
}

Result<Done> DataFolder::keep(const QByteArray &bytes, const QByteArray &sha256) const
{
    const QString path = filePath(sha256);
    if (QFileInfo(path).size() == bytes.size() && QFileInfo::exists(path))
        return Done{};
    if (!QDir().mkpath(QFileInfo(path).path()))
        return notWritable(path, {});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritable(path, file.errorString());
    return Done{};
}

} // namespace gouji
