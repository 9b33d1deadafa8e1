// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace gouji {

QString installLanguage(QCoreApplication &application, const QString &language)
{
    QString taken = language;
    if (taken.isEmpty()) {
        // Without any setting (LANG=C) the program speaks Chinese, the language of what it reads.
        const QLocale system = QLocale::system();
        taken = system.language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("zh_CN");
    }
    if (taken != u"zh_CN")
        return taken;
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    for (const QString &name : {QStringLiteral(":/i18n/gouji_zh_CN.qm"),
                                QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_zh_CN")}) {
        auto *translator = new QTranslator(&application);
        if (translator->load(name))
            QCoreApplication::installTranslator(translator);
    }
    return taken;
}

} // namespace gouji
