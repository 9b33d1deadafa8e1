// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace gouji {

/// What a program of others said of a paper of ours.
struct Ran {
    bool there = false; ///< the program and what it needs
    int status = -1;
    QString out;
};
[[nodiscard]] Ran ran(const QString &program, const QStringList &arguments, int seconds = 60);
/// A script of tests/export, run with the system's python3.
[[nodiscard]] Ran ranScript(const char *name, const QStringList &arguments);

/// The text of a paper as an independent reader gives it: pdftotext, python3, or the bytes themselves.
[[nodiscard]] Ran textOfPaper(const QString &path);

/// As characters, whichever of equal forms a font names them by, without blanks.
[[nodiscard]] QString squeezed(const QString &text);

[[nodiscard]] QByteArray bytesOf(const QString &path);
[[nodiscard]] bool save(const QString &path, const QByteArray &bytes);

} // namespace gouji
