// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

/// Text from documents and people made fit for any format: what cannot be written (control characters, lone
/// surrogates) is shown as its code, ⟨U+0007⟩; line breaks and tabs stay. Each format still escapes its own marks.
[[nodiscard]] QString writable(const QString &text);

/// writable() with the marks of HTML and XML escaped; line breaks become <br/>.
[[nodiscard]] QString escapedHtml(const QString &text);

/// In widths of a digit: Chinese takes two.
[[nodiscard]] int columnsWide(const QString &text);

} // namespace gouji
