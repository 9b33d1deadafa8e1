// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes pictures of the window: desk_pictures OUT.png FILE [--dark] [--en] [--size WxH] [--keys "F8 A"] …
#include "document/renderqueue.h"
#include "session/documentsession.h"
#include "session/importer.h"
#include "theme/theme.h"
#include "window/appsettings.h"
#include "window/language.h"
#include "window/mainwindow.h"
#include "window/samples.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>

#include <QTest>

#include <algorithm>

using namespace gouji;

namespace {

/// Pages and crops are rendered in the background: a picture waits until all of them are there.
void settle(const QWidget &window, int ms)
{
    QTest::qWait(ms);
    const auto idle = [&window] {
        return std::ranges::all_of(window.findChildren<RenderQueue *>(), &RenderQueue::isIdle);
    };
    (void)QTest::qWaitFor(idle, 60'000);
    QTest::qWait(ms / 4);
}

/// With the most compression: the pictures are kept in the repository.
bool save(QWidget &widget, const QString &path)
{
    const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB888);
    return image.save(path, "PNG", 0);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("dark"), {}},
                       {QStringLiteral("en"), {}},
                       {QStringLiteral("dialog"), QStringLiteral("the dialog that is open instead of the window")},
                       {QStringLiteral("first"), QStringLiteral("as at the first start, with the sample")},
                       {QStringLiteral("size"), {}, QStringLiteral("WxH"), QStringLiteral("1440x900")},
                       {QStringLiteral("keys"), {}, QStringLiteral("keys")},
                       {QStringLiteral("type"), {}, QStringLiteral("text")},
                       {QStringLiteral("import"), {}, QStringLiteral("path")},
                       {QStringLiteral("wait"), {}, QStringLiteral("ms"), QStringLiteral("1500")}});
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    QTemporaryDir folder;
    qputenv("GOUJI_DATA", folder.path().toUtf8());
    AppSettings settings(folder.filePath(QStringLiteral("settings.ini")));
    installLanguage(application, parser.isSet(QStringLiteral("en")) ? QStringLiteral("en") : QStringLiteral("zh_CN"));
    Theme theme;
    theme.setMode(parser.isSet(QStringLiteral("dark")) ? Theme::Mode::Dark : Theme::Mode::Light);
    DocumentSession session(Knowledge::builtIn(), DataFolder(folder.path()), QStringLiteral("reviewer"));
    Importer importer(Knowledge::builtIn(), DataFolder(folder.path()));
    MainWindow window(session, importer, theme, settings);
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    window.resize(size[0].toInt(), size[1].toInt());
    window.show();
    window.open(parser.isSet(QStringLiteral("first")) ? QStringList{samplePath(session.folder())} : arguments.mid(1));
    if (!QTest::qWaitFor([&session] { return session.document() != nullptr; }, 60'000))
        return 1;
    if (parser.isSet(QStringLiteral("import"))) {
        importer.import({parser.value(QStringLiteral("import"))});
        (void)QTest::qWaitFor([&importer] { return !importer.isRunning(); }, 300'000);
    }
    settle(window, parser.value(QStringLiteral("wait")).toInt());
    for (const QString &key : parser.value(QStringLiteral("keys")).split(u' ', Qt::SkipEmptyParts)) {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &window;
        const QKeyCombination combination = QKeySequence(key)[0];
        QTest::keyClick(target, combination.key(), combination.keyboardModifiers());
        QTest::qWait(200);
    }
    if (QWidget *field = QApplication::focusWidget(); field && parser.isSet(QStringLiteral("type"))) {
        QInputMethodEvent typed;
        typed.setCommitString(parser.value(QStringLiteral("type")));
        QApplication::sendEvent(field, &typed);
    }
    settle(window, parser.value(QStringLiteral("wait")).toInt());
    const QWidgetList all = QApplication::topLevelWidgets();
    const auto dialog = std::ranges::find_if(all, [](QWidget *w) { return w->inherits("QDialog") && w->isVisible(); });
    if (parser.isSet(QStringLiteral("dialog")))
        return dialog != all.end() && save(**dialog, arguments.value(0)) ? 0 : 1;
    return save(window, arguments.value(0)) ? 0 : 1;
}
