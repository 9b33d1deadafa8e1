// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/geometry.h"
#include "base/result.h"

#include <QByteArray>

#include <memory>

namespace Poppler {
class Document;
class Page;
} // namespace Poppler

namespace gouji {

/// Opens a PDF with Poppler, or says for the user why it cannot be: empty, no PDF, cut off, damaged, or locked.
/// Poppler's own messages go to the log. The document belongs to the calling thread.
[[nodiscard]] Result<std::unique_ptr<Poppler::Document>> openPoppler(const QByteArray &bytes, const QString &name,
                                                                     const QByteArray &password);

/// A page by its 1-based number; fails when it is missing in the file or has an impossible size.
[[nodiscard]] Result<std::unique_ptr<Poppler::Page>> findPage(const Poppler::Document &document, int number);

[[nodiscard]] PageSize sizeOf(const Poppler::Page &page);

} // namespace gouji
