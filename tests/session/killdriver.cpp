// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes edits in a document of the library as the window would, and prints each as done after it was committed. Killed
// by the test at any moment.
#include "review/editor.h"
#include "session/documentsession.h"

#include <QGuiApplication>
#include <QThread>

#include <cstdio>

using namespace gouji;

namespace {

void edit(ReviewDocument &document, const QString &round)
{
    for (int i = 0; i < 50; ++i) {
        const QString text = round + QStringLiteral("-%1").arg(i);
        Result<Done> done = Done{};
        if (i % 5 == 4)
            done = Editor(document).addNote(Editor::pinOfPlace({0, 1, 0, {1, 1, 2, 2}}), text);
        else
            done = Editor(document).correctCell({0, 1 + i % 3, 2 + i % 2}, text);
        if (!done)
            return;
        std::printf("%s\n", qPrintable(text));
        std::fflush(stdout);
        QThread::msleep(2);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 4)
        return 2;
    DocumentSession session(Knowledge::builtIn(), DataFolder(arguments.at(2)), QStringLiteral("driver"));
    QObject::connect(&session, &DocumentSession::failed, &application, [](const Error &error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.message + error.detail));
        QCoreApplication::exit(3);
    });
    QObject::connect(&session, &DocumentSession::opened, &application, [&](ReviewDocument *document) {
        edit(*document, arguments.at(3));
        QCoreApplication::quit();
    });
    session.open({arguments.at(1)});
    return QCoreApplication::exec();
}
