// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/documentsession.h"
#include "session/importer.h"
#include "theme/theme.h"
#include "window/appsettings.h"
#include "window/language.h"
#include "window/mainwindow.h"
#include "window/samples.h"

#include <QApplication>
#include <QThreadPool>

using namespace gouji;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("gouji"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GOUJI_VERSION));
    AppSettings settings(AppSettings::defaultFile());
    installLanguage(application, settings.language());
    Theme theme;
    theme.setTextScale(settings.textScale());
    theme.setMode(settings.themeMode());
    const Knowledge knowledge = Knowledge::builtIn();
    const DataFolder folder = settings.dataFolder();
    Importer importer(knowledge, folder);
    DocumentSession session(knowledge, folder, settings.reviewer());
    MainWindow window(session, importer, theme, settings);
    window.show();
    QStringList paths = QCoreApplication::arguments().mid(1);
    if (paths.isEmpty())
        paths << firstPath(settings.lastDocument(), folder);
    if (!paths.first().isEmpty())
        window.take(paths); // parts of one disclosure are asked for, others stand beside each other
    const int status = QApplication::exec();
    QThreadPool::globalInstance()->waitForDone(); // what draws or reads in the background needs the application
    return status;
}
