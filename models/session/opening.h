// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/finding.h"
#include "session/knowledge.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace gouji {

struct ReadOptions {
    QByteArray password;
    /// Called now and then with pages done and pages in all; false stops the reading with Error::Code::Cancelled.
    std::function<bool(int done, int total)> progress;
};

/// Reads one disclosure: a PDF, a text file, or several files that are parts of one (narrative and tables published
/// apart). Blocks; safe on any thread. Errors name the file and say what to do.
[[nodiscard]] Result<Disclosure> readDisclosure(const QStringList &paths, const FormCatalogue &forms,
                                                const ReadOptions &options = {});

} // namespace gouji
