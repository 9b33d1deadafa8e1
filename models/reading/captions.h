// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/statement.h"
#include "reading/layout.h"

#include <QString>

#include <vector>

namespace gouji {

/// What a line near a table is.
enum class LineKind { Text, Title, Subtitle, Label, UnitLine, BodyLine, Note, Continued };

/// Judged by its words alone: "单位：万元", "编制单位：…", "公开01表", "（2024年度）", "注：…", "续表", "…决算表".
[[nodiscard]] LineKind lineKind(const TextLine &line);

/// True for the kinds that belong to the table below them.
[[nodiscard]] constexpr bool isCaption(LineKind kind)
{
    return kind != LineKind::Text && kind != LineKind::Note && kind != LineKind::Continued;
}

/// The unit word of "…单位：万元…" in any line; empty when the line states none.
[[nodiscard]] QString unitWordOf(const QString &line);

/// Binds title, unit, body line and notes to a statement whose grid stands on pages; marks the lines as used.
/// first and last: indices of the pages with the first and last part of the grid. running: see runninglines.h.
void bindCaptions(Statement &statement, std::vector<PageLayout> &pages, size_t first, size_t last,
                  const std::vector<std::vector<char>> &running);

} // namespace gouji
