// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("gouji"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GOUJI_VERSION));
    QTextStream out(stdout);
    QTextStream err(stderr);
    return gouji::cli::run(QCoreApplication::arguments().mid(1), {out, err});
}
