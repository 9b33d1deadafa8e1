// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/samples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace gouji {

QString samplePath(const DataFolder &folder)
{
    const QString path = folder.path() + QStringLiteral("/sample.pdf");
    QFile source(QStringLiteral(":/sample/sample.pdf"));
    if (!source.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = source.readAll();
    if (QFileInfo(path).size() == bytes.size())
        return path;
    if (!QDir().mkpath(folder.path()))
        return {};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return {};
    return path;
}

QString firstPath(const QString &last, const DataFolder &folder)
{
    return !last.isEmpty() && QFileInfo::exists(last) ? last : samplePath(folder);
}

} // namespace gouji
