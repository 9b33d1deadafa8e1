// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

/// Characters made comparable: NFKC (full width → half width, （ → (), CJK radicals → ideographs (⽀ → 支), curly and
/// corner quotes kept. Blanks and line breaks stay. Never use it for what is shown: the printed text is kept.
[[nodiscard]] QString normalised(QStringView text);

/// normalised() without any white space, for matching titles, labels and codes.
[[nodiscard]] QString squashed(QStringView text);

/// True for CJK ideographs, kana, CJK punctuation and full-width forms.
[[nodiscard]] bool isWide(char32_t c);

/// A name in the form used as a key: squashed, list numbers ("一、", "1.", "(一)") and "其中:" at the front removed.
[[nodiscard]] QString bareName(QStringView text);

} // namespace gouji
