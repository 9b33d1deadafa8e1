// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/reporttemplate.h"

#include "export/reportvalues.h"
#include "export/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStringDecoder>

namespace gouji {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ReportTemplate)
};

QByteArray builtIn(Language language)
{
    QFile file(QStringLiteral(":/templates/") + templateName(language));
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT(there);
    return there ? file.readAll() : QByteArray();
}

Result<Template> templateOf(const QByteArray &bytes, const QString &name)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return Error{Error::Code::BadInput, Tr::tr("%1 is no text in UTF-8").arg(name), {}};
    return Template::parsed(text, name, reportNames());
}

} // namespace

QString templateName(Language language)
{
    return QStringLiteral("review-opinion.%1.html")
        .arg(language == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en"));
}

ReportTemplate reportTemplate(const QString &folder, Language language)
{
    ReportTemplate result;
    const QString path = folder.isEmpty() ? QString() : QDir(folder).filePath(templateName(language));
    if (!path.isEmpty() && QFile::exists(path)) {
        QFile file(path);
        Result<Template> own =
            file.open(QIODevice::ReadOnly)
                ? templateOf(file.readAll(), path)
                : Result<Template>(Error{Error::Code::NotReadable, path + u' ' + file.errorString(), {}});
        if (own)
            return {std::move(own).value(), {}};
        result.problem = Tr::tr("Your template of the report cannot be used (%1). The built-in one was used.")
                             .arg(own.error().message);
    }
    Result<Template> ours = templateOf(builtIn(language), templateName(language));
    Q_ASSERT(ours.ok());
    if (ours)
        result.wording = std::move(ours).value();
    return result;
}

Result<QStringList> writeTemplates(const QString &folder)
{
    QStringList paths;
    if (!QDir().mkpath(folder))
        return Error{Error::Code::NotWritable, Tr::tr("The folder %1 could not be made.").arg(folder), {}};
    for (const Language language : {Language::Chinese, Language::English}) {
        const QString path = QDir(folder).filePath(templateName(language));
        paths.append(path);
        if (QFile::exists(path))
            continue;
        if (const auto done = saveFile(path, builtIn(language)); !done)
            return done.error();
    }
    return paths;
}

} // namespace gouji
