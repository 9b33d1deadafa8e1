// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/texts.h"
#include "theme/theme.h"

#include <optional>

namespace gouji {

[[nodiscard]] QString verdictText(Verdict verdict);
/// A finding's formula, or the label of an operand, with our own words in the language of the program.
[[nodiscard]] QString formulaText(const QString &formula);
[[nodiscard]] QString labelText(const QString &label);
/// The canonical name of a series of a chart, or of a category that is ours.
[[nodiscard]] QString seriesText(const QString &name);

/// An amount in the unit the reviewer wants to see: exact, with separators. None where the figure is no amount or
/// stands in that unit already: it is shown as it is printed.
[[nodiscard]] std::optional<QString> amountIn(const Figure &figure, DisplayUnit unit);
[[nodiscard]] QString amountText(const Figure &figure, DisplayUnit unit);
/// 元, 万元 or the unit as printed, to go with amountText().
[[nodiscard]] QString unitText(const Figure &figure, DisplayUnit unit);

} // namespace gouji
