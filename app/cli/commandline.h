// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/notescontent.h"

#include <QString>
#include <QStringList>
#include <QTextStream>

namespace gouji::cli {

/// Exit status of gouji-cli.
enum Status { NoErrorFound = 0, ErrorsFound = 1, WrongUsage = 2, FileNotRead = 3 };

/// Where a command writes: results to out only, messages to err. Tests put buffers here.
struct Streams {
    QTextStream &out;
    QTextStream &err;
};

/// The arguments of a command, taken apart.
struct Options {
    QString command;
    QStringList files;
    bool json = false;
    bool summary = false;
    bool asOne = false;
    bool help = false;
    bool english = false;
    QString outFolder;
    QString passwordFile;
    QString library;
    QStringList notes;
    QString annotated;
    QString templates;
    QString take; ///< "here" or "log": whose word holds where an event log is in conflict; empty: the newer
    QStringList packs;
    NotesContent content;
    bool ticks = false;
    QString problem; ///< what is wrong with the arguments; empty when nothing is
};

/// arguments: without the program's name.
[[nodiscard]] Options parsed(const QStringList &arguments);
/// Whether what is asked for needs a QGuiApplication; all else starts faster without one.
[[nodiscard]] bool needsFonts(const QStringList &arguments);
[[nodiscard]] QString usage(const QString &command);

/// Runs one command; the status is the program's exit status.
[[nodiscard]] int run(const QStringList &arguments, Streams streams);

} // namespace gouji::cli
