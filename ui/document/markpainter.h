// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/pagemark.h"

#include <QFont>

class QPainter;

namespace gouji {

/// Draws one mark. box is where its rect stands in the painter's pixels; pages are light in both themes, so the
/// colours are always those of the light one.
void paintPageMark(QPainter &painter, const PageMark &mark, const QRectF &box, const Colours &colours,
                   const QFont &badgeFont);

} // namespace gouji
