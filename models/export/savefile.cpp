// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/savefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace gouji {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

} // namespace

Result<Done> saveFile(const QString &fileName, const QByteArray &bytes)
{
    const QFileInfo there(fileName);
    QSaveFile file(fileName);
    if (there.exists() && !there.isFile()) // a device would be replaced by a file
        return Error{Error::Code::NotWritable,
                     Tr::tr("%1 is no file that can be written; choose another name.").arg(fileName),
                     {}};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{Error::Code::NotWritable,
                     Tr::tr("%1 could not be written (%2). The file there before is unchanged; choose another folder.")
                         .arg(fileName, file.errorString()),
                     file.errorString()};
    }
    return Done{};
}

bool isSameFile(const QString &one, const QString &other)
{
    const QString path = QFileInfo(one).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

} // namespace gouji
