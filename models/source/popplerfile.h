// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <memory>

namespace Poppler {
class Document;
}

namespace gouji {

/// Opens a PDF with Poppler, or says for the user why it cannot be: empty, no PDF, cut off, damaged, or locked.
/// Poppler's own messages go to the log. The document belongs to the calling thread.
[[nodiscard]] Result<std::unique_ptr<Poppler::Document>> openPoppler(const QByteArray &bytes, const QString &name,
                                                                     const QByteArray &password);

} // namespace gouji
