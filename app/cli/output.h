// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/commandline.h"
#include "session/opening.h"

#include <QJsonObject>

#include <functional>

namespace gouji::cli {

/// One disclosure of a call: a file, or with --as-one all of them.
struct Group {
    QStringList files;
    [[nodiscard]] QString name() const { return files.front(); } ///< as given
    [[nodiscard]] QString stem() const;
};
[[nodiscard]] std::vector<Group> groupsOf(const Options &options);

/// The program's forms and rules with the packs of --rules; says on err what is wrong with a pack.
[[nodiscard]] Knowledge knowledgeOf(const Options &options, Streams streams);

/// Options for reading, with the password of --password-file. An error when that file cannot be read.
[[nodiscard]] Result<ReadOptions> readOptionsOf(const Options &options);

/// Writes folder/stem.json whole or not at all; makes the folder.
[[nodiscard]] Result<Done> writeJson(const QString &folder, const QString &stem, const QJsonObject &object);

/// Says on err why a file could not be read, and what can be done.
void sayUnread(Streams streams, const QString &file, const Error &error);

/// {"file", "why"} of a file that could not be read.
[[nodiscard]] QJsonObject unreadFile(const QString &file, const Error &error);

/// Says on err, when that is a terminal, which file is being worked on.
void progress(Streams streams, qsizetype done, qsizetype all, const QString &file);

} // namespace gouji::cli
