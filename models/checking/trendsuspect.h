// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/check.h"

#include <optional>

namespace gouji {

/// Of a change and a rate whose words point in opposite directions, the word that the numbers contradict: the rate fits
/// the change added to the base or taken from it, not both. Nothing when the numbers do not decide.
[[nodiscard]] std::optional<Suspect> wrongDirectionWord(const CheckContext &context, FigureId change, FigureId rate);

/// The word of direction before a change, with its opposite; nothing when there is none.
[[nodiscard]] std::optional<Suspect> directionWordOf(const CheckContext &context, FigureId change);

} // namespace gouji
