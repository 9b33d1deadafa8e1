// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/disclosure.h"
#include "review/change.h"
#include "review/event.h"

#include <optional>

namespace gouji {

/// Targets that last over re-reading. The statement, row and column must exist.
[[nodiscard]] EventTarget targetOfCell(const Disclosure &disclosure, CellPosition at);
[[nodiscard]] EventTarget targetOfTable(const Disclosure &disclosure, int statement);
[[nodiscard]] EventTarget targetOfFigure(const Disclosure &disclosure,
                                         FigureId figure); ///< any figure; for notes and numbers of sentences

/// True when two boxes have at least half of the larger one in common; for text files when they are on one line.
[[nodiscard]] bool samePlace(const Place &a, const Place &b);

/// The cell a target of kind Cell or Position names: equal printed text and the same place, the best if there are
/// several. only ≥ 0: looked for in that statement alone.
[[nodiscard]] std::optional<CellPosition> findCell(const Disclosure &disclosure, const EventTarget &target,
                                                   int only = -1);
[[nodiscard]] std::optional<int> findTable(const Disclosure &disclosure, const EventTarget &target);
[[nodiscard]] std::optional<FigureId> findClaimFigure(const Disclosure &disclosure, const EventTarget &target);

} // namespace gouji
