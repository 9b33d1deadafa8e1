// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/findingsfile.h"

#include "export/findingsjson.h"
#include "export/jsonparts.h"
#include "export/plaintext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSaveFile>

namespace gouji {

Result<Done> exportFindings(const ReviewDocument &document, const QString &path)
{
    const Language language = QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English;
    const bool json = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    const QByteArray bytes = json ? indented(documentJson(document.disclosure(), document.result(), language))
                                  : checkText(document.disclosure(), document.result(), language).toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Code::NotWritable,
                     QCoreApplication::translate("gouji::MainWindow", "%1 cannot be written.").arg(path),
                     file.errorString()};
    return Done{};
}

} // namespace gouji
