// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QRawFont;

namespace gouji {

/// Fonts draw 长 and the radical ⻓ with one glyph, and Qt says of such a glyph that it is the radical: words copied
/// from a PDF, or searched in it, are not those that were written. Names every such glyph by its ideograph; the length
/// of the PDF stays.
void nameIdeographs(QByteArray &pdf, const QRawFont &font);

} // namespace gouji
