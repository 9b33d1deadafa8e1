// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/finding.h"
#include "store/datafolder.h"
#include "store/library.h"

#include <QStringList>

namespace gouji {

/// A document of the library as it is opened: what was read and checked, and what was done to it before.
struct KeptDocument {
    LibraryDocument entry;
    Disclosure disclosure; ///< as read
    CheckResult result;    ///< of it
    std::vector<Event> events;
};

/// What the library says about a document. counted: the result its findings are counted in.
[[nodiscard]] LibraryDocument entryOf(const Disclosure &disclosure, const CheckResult &counted);

/// Keeps copies of the files, the entry and the text of a disclosure just read, and gives it with its events. Blocks;
/// for background threads, which have a library of their own. paths are the files in the order of disclosure.files.
[[nodiscard]] Result<KeptDocument> keepDisclosure(Library &library, const DataFolder &folder, const QStringList &paths,
                                                  Disclosure disclosure, CheckResult result);

} // namespace gouji
