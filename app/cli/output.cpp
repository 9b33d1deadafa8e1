// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "export/jsonparts.h"
#include "export/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

#include <cstdio>

#include <unistd.h>

namespace gouji::cli {

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

QString Group::stem() const { return QFileInfo(files.front()).completeBaseName(); }

std::vector<Group> groupsOf(const Options &options)
{
    if (options.asOne && !options.files.isEmpty())
        return {{options.files}};
    std::vector<Group> groups;
    for (const QString &file : options.files)
        groups.push_back({{file}});
    return groups;
}

Result<ReadOptions> readOptionsOf(const Options &options)
{
    ReadOptions reading;
    if (options.passwordFile.isEmpty())
        return reading;
    QFile file(options.passwordFile);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotReadable,
                     CommandLine::tr("the password file %1 cannot be read").arg(options.passwordFile),
                     file.errorString()};
    reading.password = file.readLine().trimmed();
    return reading;
}

Result<Done> writeJson(const QString &folder, const QString &stem, const QJsonObject &object)
{
    QDir().mkpath(folder);
    return saveFile(QDir(folder).filePath(stem + QStringLiteral(".json")), indented(object));
}

void sayUnread(Streams streams, const QString &file, const Error &error)
{
    streams.err << file << ": " << error.message << '\n';
    if (error.code == Error::Code::NeedsPassword)
        streams.err << "  " << CommandLine::tr("Give the password in a file: --password-file F") << '\n';
    else if (error.code == Error::Code::NotADisclosure)
        streams.err << "  " << CommandLine::tr("If it is a text in another encoding, save it as UTF-8.") << '\n';
}

QJsonObject unreadFile(const QString &file, const Error &error)
{
    return {{QStringLiteral("file"), file}, {QStringLiteral("why"), error.message}};
}

void progress(Streams streams, qsizetype done, qsizetype all, const QString &file)
{
    static const bool terminal = isatty(fileno(stderr)) != 0;
    if (terminal && all > 1)
        streams.err << CommandLine::tr("%1 of %2: %3").arg(done + 1).arg(all).arg(file) << Qt::endl;
}

} // namespace gouji::cli
