// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "source/page.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace gouji {

/// Called after pages were read, in the thread that called readAllPages; false stops the reading.
using ReadProgress = std::function<bool(int done, int total)>;

/// All pages of a PDF at once, on two threads. A page that cannot be read is in the list with its problem and does not
/// stop the others. Fails when the document cannot be opened, or as Cancelled when progress says so.
[[nodiscard]] Result<std::vector<SourcePage>> readAllPages(const QByteArray &bytes, const QString &name,
                                                           const QByteArray &password = {},
                                                           const ReadProgress &progress = {});

} // namespace gouji
