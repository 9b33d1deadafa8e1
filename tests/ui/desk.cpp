// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace gouji::test {

namespace {

void collect(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // What our own parts log is no warning from Qt, and the offscreen platform says this of what no test needs.
    const bool ours = QByteArray(context.category).startsWith("gouji");
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !ours && !text.startsWith(u"This plugin does not support"))
        qtWarnings() << QStringLiteral("%1 [%2]").arg(text, QString::fromLatin1(context.category));
}

} // namespace

QStringList &qtWarnings()
{
    static QStringList warnings;
    return warnings;
}

void collectQtWarnings() { qInstallMessageHandler(collect); }

Desk::Desk(const QString &folder, QSize size)
    : settings(folder + QStringLiteral("/settings.ini"))
    , session(Knowledge::builtIn(), DataFolder(folder), QStringLiteral("tester"))
    , importer(Knowledge::builtIn(), DataFolder(folder))
    , window(session, importer, theme, settings)
{
    theme.setMode(Theme::Mode::Light);
    window.resize(size);
    window.show();
    window.activateWindow();
    active = QTest::qWaitForWindowActive(&window);
}

void Desk::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(popup ? popup : focus ? focus : &window, key, modifiers);
}

void Desk::keys(const QString &portable)
{
    const QKeyCombination keys = QKeySequence(portable, QKeySequence::PortableText)[0];
    key(keys.key(), keys.keyboardModifiers());
}

void Desk::type(const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    if (QWidget *target = QApplication::focusWidget())
        QApplication::sendEvent(target, &event);
}

bool Desk::openSample()
{
    keys(QStringLiteral("Ctrl+Shift+P"));
    type(QStringLiteral("sample"));
    key(Qt::Key_Return);
    return active && QTest::qWaitFor([this] { return session.document() != nullptr; }, 60'000);
}

QString Desk::state() const
{
    QStringList lines;
    for (const Statement &s : document().disclosure().statements) {
        lines << QStringLiteral("%1 %2×%3, %4 cells")
                     .arg(s.id)
                     .arg(s.grid.rows)
                     .arg(s.grid.columns)
                     .arg(s.grid.cells.size());
        for (const Cell &cell : s.grid.cells) {
            if (cell.corrected)
                lines << QStringLiteral("%1,%2 %3 was %4").arg(cell.row).arg(cell.column).arg(cell.text, cell.printed);
        }
    }
    for (const Finding &finding : document().result().findings) {
        const Decision decision = document().decision(finding.key);
        lines << finding.key + u' ' + decisionName(decision.state) + u' ' + decision.reason;
    }
    for (const Note &note : document().notes())
        lines << note.text;
    return lines.join(u'\n');
}

bool hasChinese(const QString &text)
{
    static const QRegularExpression quoted(QStringLiteral("“[^”]*”|《[^》]*》|（[^）]*）"));
    static const QRegularExpression units(
        QStringLiteral("(?<=[0-9.,%] )(亿元|万元|万|千元|元|平方米|公里|辆|人|次|个|台|套)"));
    static const QRegularExpression han(QStringLiteral("[\\x{4e00}-\\x{9fff}]"));
    QString rest = text;
    rest.remove(quoted).remove(units);
    return han.match(rest).hasMatch();
}

} // namespace gouji::test
