// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/knowledge.h"
#include "session/opening.h"
#include "store/datafolder.h"
#include "store/library.h"

#include <QStringList>

#include <functional>

namespace gouji {

/// What became of one file that was to be imported.
struct ImportedFile {
    enum class Outcome { Imported, KnownAlready, Failed };
    QString path;
    Outcome outcome = Outcome::Imported;
    Error error;           ///< of Failed
    LibraryDocument entry; ///< of the other two
};

/// Reads, checks and keeps one file; a file whose content is in the library is not read again.
[[nodiscard]] ImportedFile importFile(const QString &path, const Knowledge &knowledge, const DataFolder &folder,
                                      Library &library, const ReadOptions &options);

/// Files below folders, and files themselves, that may be disclosures (.pdf, .txt, .md), sorted and each once.
[[nodiscard]] QStringList filesToImport(const QStringList &paths);

/// Reads, checks and keeps files one after the other. A file whose content is in the library is not read again, so an
/// import that was broken off goes on where it stopped; a file that fails does not stop the others. visit is called
/// after each file; false stops. Blocks; opens a library of its own. Fails only when the library cannot be used.
[[nodiscard]] Result<Done> importFiles(const QStringList &files, const Knowledge &knowledge, const DataFolder &folder,
                                       const std::function<bool(int done, const ImportedFile &)> &visit,
                                       const QByteArray &password = {});

} // namespace gouji
