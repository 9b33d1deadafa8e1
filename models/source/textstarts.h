// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/contentlexer.h"
#include "source/linecollector.h"

#include <vector>

namespace gouji {

/// Where a piece of level text starts on its baseline (page as displayed), and whether its clip hides it: the middle of
/// its letters lies above or below the clip. Clipping to the left or right is not looked at.
struct TextStart {
    PagePoint at;
    bool hidden = false;
};

/// Follows the text operators of a content stream as far as the places where text starts.
class TextTracker {
public:
    struct Font {
        double size = 0;
        double leading = 0;
        double rise = 0;
    };

    /// op is the operator's letters packed as ContentReader packs them; false when it is none of text.
    bool handle(unsigned op, const ContentLexer &lexer, const Matrix &matrix, const PageRect &clip, Font &font);

    [[nodiscard]] bool anyHidden() const { return m_anyHidden; }
    [[nodiscard]] std::vector<TextStart> &starts() { return m_starts; }

private:
    void move(double x, double y);
    void show(const Matrix &matrix, const PageRect &clip, const Font &font);

    Matrix m_line; ///< start of the current line in user space
    bool m_moved = true;
    bool m_anyHidden = false;
    std::vector<TextStart> m_starts;
};

/// Takes characters that are clipped away out of the words. A character is dropped only when every piece of text it
/// can belong to (the nearest start to its left on a baseline that crosses its box) is hidden.
void dropHidden(std::vector<Word> &words, std::vector<TextStart> starts);

} // namespace gouji
