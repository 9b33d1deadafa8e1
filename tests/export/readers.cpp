// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/readers.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

namespace gouji {

namespace {

/// Without the foot of each page, which stands between the lines of a text that goes on.
QString withoutFeet(const QString &text)
{
    static const QRegularExpression foot(QStringLiteral("[^\\n]*\\d+ ?/ ?\\d+\\s*$"));
    QStringList pages = text.split(u'\f');
    for (QString &page : pages)
        page.remove(foot);
    return pages.join(u'\n');
}

} // namespace

Ran ran(const QString &program, const QStringList &arguments, int seconds)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(seconds * 1000) && process.error() == QProcess::FailedToStart)
        return {};
    return {process.exitCode() != 77, process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

Ran ranScript(const char *name, const QStringList &arguments)
{
    const QString script =
        qEnvironmentVariable("GOUJI_SOURCE_DIR") + QStringLiteral("/tests/export/") + QLatin1StringView(name);
    return ran(QStringLiteral("/usr/bin/python3"), QStringList{script} + arguments);
}

Ran textOfPaper(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    if (suffix == u"pdf") {
        Ran read = ran(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
        read.out = withoutFeet(read.out);
        return read;
    }
    if (suffix == u"odt")
        return ranScript("odt_as_text.py", {path});
    if (suffix == u"html")
        return ranScript("html_as_text.py", {path});
    return {true, 0, QString::fromUtf8(bytesOf(path))};
}

QString squeezed(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_KC);
    return result.removeIf([](QChar c) { return c.isSpace(); });
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace gouji
