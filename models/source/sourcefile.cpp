// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/sourcefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace gouji {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SourceFile)
};

constexpr qint64 Largest = qint64(1) << 30;

} // namespace

Result<SourceFile> readSourceFile(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return Error{Error::Code::NotFound, Tr::tr("There is no file %1.").arg(path), {}};
    if (info.isDir())
        return Error{Error::Code::NotReadable, Tr::tr("%1 is a folder, not a file.").arg(path), {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotReadable, Tr::tr("%1 cannot be opened.").arg(path), file.errorString()};
    if (file.size() > Largest)
        return Error{Error::Code::NotReadable, Tr::tr("%1 is larger than 1 GiB.").arg(name), {}};
    SourceFile out{name, file.readAll()};
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Code::NotReadable, Tr::tr("%1 cannot be read.").arg(path), file.errorString()};
    return out;
}

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

bool isPdf(const QByteArray &bytes)
{
    return QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-");
}

} // namespace gouji
