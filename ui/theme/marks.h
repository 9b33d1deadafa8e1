// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/colours.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace gouji {

/// The signs a cell, a number on a page or a list row can carry. Each has a shape of its own.
enum class Mark {
    None,
    Error,
    Warning,
    Hint,
    Rounding,
    NotChecked,
    Tied,
    Corrected,
    Confirmed,
    Dismissed,
    Later,
    Note
};

[[nodiscard]] QColor markColour(Mark mark, const Colours &colours);
[[nodiscard]] QColor markBackground(Mark mark, const Colours &colours);
/// The sign as a character, for texts and accessible names.
[[nodiscard]] QString markSign(Mark mark);
/// Draws the sign into box (square, any size) with the given colour.
void paintMark(QPainter &painter, Mark mark, const QRectF &box, const QColor &colour);

} // namespace gouji
