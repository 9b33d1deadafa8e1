// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/page.h"

#include <vector>

namespace gouji {

/// Thinner than this (points), a drawn line or filled box is a ruling; thicker, an area.
inline constexpr double MaxRulingThickness = 3.2;

/// Makes rulings of drawn pieces: collinear pieces that touch (gap up to 1 pt; up to 3.5 pt between the dots of a line
/// drawn dot by dot) become one, lines drawn twice within 1 pt become one, lines 2 pt apart stay two. What is shorter
/// than 3 pt after that is dropped: strokes of drawn glyphs, not borders. Sorted: horizontal ones first, by position.
[[nodiscard]] std::vector<Ruling> mergedRulings(std::vector<Ruling> pieces);

} // namespace gouji
