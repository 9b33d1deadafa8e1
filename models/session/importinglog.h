// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/eventlog.h"
#include "store/datafolder.h"
#include "store/library.h"

#include <optional>

namespace gouji {

/// What became of another reviewer's events.
struct ImportedLog {
    LibraryDocument entry;                ///< the document they are of
    int added = 0;                        ///< events that were not there yet
    std::vector<EventConflict> conflicts; ///< one: in the library, other: in the log
};

/// Unites an event log with the events of its document in the library. Where both reviewers had a last word, the newer
/// is in force; with take, every such conflict is decided for the log (true) or for the library (false) by an event of
/// its own. Nothing is dropped. Fails when the library does not have the document. Blocks.
[[nodiscard]] Result<ImportedLog> importLog(const QString &path, const DataFolder &folder, std::optional<bool> take);

} // namespace gouji
