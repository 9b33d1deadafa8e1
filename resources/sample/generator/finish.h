// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji::sample {

/// Rewrites a file that Qt printed: a fixed date, so that the same input gives the same bytes, and the right text
/// behind the glyphs. (A Chinese font draws 水 and the radical ⽔ with one glyph; Qt writes down the radical.)
[[nodiscard]] bool finished(const QString &fileName);

} // namespace gouji::sample
